/** The names of a file: its own declarations and those it imports. */
import { itemsOf } from '../../items/access.ts';
import type { Import, Item } from '../../items/item.ts';
import type { SourceFile } from '../../parsing/source-file.ts';
import type { Span } from '../../source.ts';
import { isOrganisation } from '../kinds.ts';
import type { Named, ResolvedImport } from '../plan.ts';
import { wayBack } from './import-circle.ts';
import { NameMap } from './scope.ts';
import { shellsOf, aliasOf } from './shells.ts';

/** How a file is found: its text, or why there is none. */
export type FileLookup = (uri: string) => SourceFile | 'missing' | 'unreadable' | 'outside' | undefined;

export interface FileScope {
    readonly file: SourceFile;
    /** The file's own entities in the order of their declarations. */
    readonly entities: readonly Named[];
    readonly byItem: ReadonlyMap<Item, readonly Named[]>;
    readonly names: NameMap;
    readonly imports: readonly ResolvedImport[];
    readonly imported: readonly FileScope[];
}

/** The URI that an import means: relative to the file it stands in, blanks and Chinese signs percent-encoded. */
export function importUri(base: string, path: string): string {
    try {
        return new URL(path.replaceAll('\\', '/').split('/').map(encodeSegment).join('/'), base).href;
    } catch {
        return path;
    }
}

/** As editors write URIs: the brackets and marks that encodeURIComponent leaves are encoded as well. */
function encodeSegment(segment: string): string {
    return encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    );
}

/** Builds the scope of a file and, once each, of every file it reaches. */
export function fileScope(file: SourceFile, lookup: FileLookup): FileScope {
    const done = new Map<string, FileScope>();
    const scope = scopeOf(file, lookup, [file.uri], done, false);
    return { ...scope, imports: scope.imports.map((found) => withCircle(found, file.uri, done)) };
}

/** An import of a file that leads back is told, though its names are taken all the same. */
function withCircle(
    found: ResolvedImport,
    uri: string,
    done: ReadonlyMap<string, FileScope>
): ResolvedImport {
    const target = found.failure === undefined ? done.get(found.uri) : undefined;
    const circle = target && wayBack(target, uri, (wanted) => done.get(wanted));
    return circle ? { ...found, failure: 'circular', circle } : found;
}

function scopeOf(
    file: SourceFile,
    lookup: FileLookup,
    path: readonly string[],
    done: Map<string, FileScope>,
    isImported: boolean
): FileScope {
    const names = new NameMap();
    const entities: Named[] = [];
    const byItem = new Map<Item, readonly Named[]>();
    for (const chunk of file.chunks) {
        for (const item of itemsOf(chunk.entries)) {
            const shells = shellsOf(item, isImported);
            byItem.set(item, shells);
            entities.push(...shells);
        }
    }
    for (const entity of entities) {
        addNames(names, entity);
    }
    addHolders(names, entities, isImported);
    const imported: FileScope[] = [];
    const imports = importsOf(file).map((entry) => {
        const { resolved, scope } = resolveImport(entry, file, lookup, path, done);
        if (scope) {
            imported.push(scope);
        }
        return takeNames(resolved, scope, names);
    });
    const scope = { file, entities, byItem, names, imports, imported };
    done.set(file.uri, scope);
    return scope;
}

function addNames(names: NameMap, entity: Named): void {
    names.add(entity.name, entity);
    const alias = aliasOf(entity);
    if (alias !== undefined) {
        names.add(alias, entity);
    }
}

/** People named only as holders of a school's posts are declared by that. */
function addHolders(names: NameMap, entities: readonly Named[], imported: boolean): void {
    for (const entity of entities) {
        if (!isOrganisation(entity)) {
            continue;
        }
        for (const holder of entity.item.labels.flatMap((label) => label.holders)) {
            const name = holder.reference?.segments[0].name;
            if (name !== undefined && holder.reference?.segments.length === 1 && !names.has(name)) {
                const person = {
                    kind: 'person',
                    name,
                    nameSpan: holder.reference.span,
                    item: entity.item,
                    imported,
                    posts: [],
                    terms: [],
                    categories: []
                };
                names.add(name, person);
            }
        }
    }
}

export function importsOf(file: SourceFile): Import[] {
    return file.chunks.flatMap((chunk) => chunk.entries.filter((entry) => entry.entry === 'import'));
}

function resolveImport(
    entry: Import,
    file: SourceFile,
    lookup: FileLookup,
    path: readonly string[],
    done: Map<string, FileScope>
): { resolved: ResolvedImport; scope?: FileScope } {
    const uri = importUri(file.uri, entry.path.text);
    const resolved = { entry, uri, taken: [], unknownNames: [] };
    if (uri === file.uri) {
        return { resolved: { ...resolved, failure: 'self' } };
    }
    if (path.includes(uri)) {
        return { resolved: { ...resolved, failure: 'circular' } };
    }
    const known = done.get(uri);
    const found = known?.file ?? lookup(uri) ?? 'missing';
    if (typeof found === 'string') {
        return { resolved: { ...resolved, failure: found } };
    }
    return { resolved, scope: known ?? scopeOf(found, lookup, [...path, uri], done, true) };
}

/** Takes the names of the import into scope; those of the file itself come first. */
function takeNames(resolved: ResolvedImport, scope: FileScope | undefined, names: NameMap): ResolvedImport {
    if (!scope) {
        return resolved;
    }
    names.addFile(fileStem(resolved.entry.path.text), ownNames(scope));
    const wanted = resolved.entry.names;
    if (wanted.length === 0) {
        for (const entity of scope.entities) {
            addNames(names, entity);
        }
        addHolders(names, scope.entities, true);
        return resolved;
    }
    const taken: ResolvedImport['taken'][number][] = [];
    const unknownNames: Span[] = [];
    for (const name of wanted) {
        const target = scope.names.all(name.name).find((each) => scope.byItem.has(each.item));
        if (!target) {
            unknownNames.push(name.span);
            continue;
        }
        taken.push({ name, target });
        if (name.as) {
            names.add(name.as.name, target);
        } else {
            addNames(names, target);
        }
    }
    return { ...resolved, taken, unknownNames };
}

/** 名录 for “../名录.alliance”. */
function fileStem(path: string): string {
    return path.replace(/^.*[/\\]/, '').replace(/\.alliance$/i, '');
}

/** The names a file declares itself, without those it imports. */
function ownNames(scope: FileScope): NameMap {
    const names = new NameMap();
    for (const entity of scope.entities) {
        addNames(names, entity);
    }
    return names;
}
