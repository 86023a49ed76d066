/** Lenses above items: how often a name is used, what is scheduled for a duty, the way to the preview. */
import { counted } from '../../../language/amounts/index.ts';
import type { CodeLens, CodeLensParams, Command, Location } from 'vscode-languageserver';
import * as z from 'zod';
import type { Item } from '../../../language/items/item.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { itemsOf } from '../../../language/items/access.ts';
import { rangeOf } from '../../../language/source.ts';
import { quotaTables } from '../../facts/counting/index.ts';
import { oncePerPlan } from '../../facts/memo.ts';
import { inLanguage } from '../../messages/language.ts';
import { previewHereCommand, showReferencesCommand } from '../../protocol.ts';
import { keysDeclared, occurrencesByKey } from '../names/occurrences.ts';
import { everywhere, isDeclaration } from '../references.ts';
import { entryAt } from '../search.ts';
import { locate, type Session } from '../session.ts';
import type { Snapshot } from '../snapshot.ts';
import { itemsIn } from '../walk.ts';
import { quotaLensText } from './quotas.ts';

/** What a lens carries from the list to the question for its words: `name` is the first of its item, or empty. */
const dataSchema = z.object({
    uri: z.string(),
    kind: z.enum(['preview', 'quota', 'references']),
    name: z.string()
});
type LensData = z.infer<typeof dataSchema>;

/** The lenses that the settings ask for. Their words are made when they come into view. */
export async function codeLenses(session: Session, params: CodeLensParams): Promise<CodeLens[]> {
    const snapshots = await session.snapshots();
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return [];
    }
    const { plan, uri, lines } = snapshot;
    const { references, quotas, preview } = session.shown.codeLenses;
    const documents = new Set(plan.documents.map(({ item }) => item));
    const countable = countableItems(plan);
    return [...itemsOf(plan.entries)].flatMap((item) => {
        const kinds: LensData['kind'][] = [
            ...(preview && documents.has(item) ? ['preview' as const] : []),
            ...(quotas && countable.has(item) ? ['quota' as const] : []),
            ...(references && isUsed(snapshots, item) ? ['references' as const] : [])
        ];
        return kinds.map((kind) => ({
            range: lines.rangeOfSpan(item.keyword.span),
            data: { uri, kind, name: nameOf(item) } satisfies LensData
        }));
    });
}

const countableItems = oncePerPlan(
    (plan) =>
        new Set(quotaTables(plan).flatMap(({ uncountable, quota }) => (uncountable ? [] : [quota.item])))
);

function isUsed(snapshots: readonly Snapshot[], item: Item): boolean {
    const keys = item.names.flatMap(keysDeclared);
    return snapshots.some(({ plan }) => {
        const byKey = occurrencesByKey(plan);
        return keys.some((key) => byKey.get(key)?.some((one) => !isDeclaration(one)));
    });
}

/** The words of one lens and what it does; no words where its item is gone. */
export async function resolveCodeLens(session: Session, lens: CodeLens): Promise<CodeLens> {
    const read = dataSchema.safeParse(lens.data);
    const snapshots = await session.snapshots();
    const snapshot = read.success ? await session.snapshot(read.data.uri) : undefined;
    const item = read.success && snapshot ? itemOfLens(snapshot, lens, read.data.name) : undefined;
    if (!read.success || snapshot === undefined || item === undefined) {
        return { ...lens, command: told('') };
    }
    const at = [read.data.uri, snapshot.lines.rangeOfSpan(item.keyword.span).start];
    switch (read.data.kind) {
        case 'preview':
            return { ...lens, command: previewCommand(session, at) };
        case 'quota':
            return { ...lens, command: told(quotaText(session, snapshot.plan, item)) };
        case 'references':
            return { ...lens, command: referencesCommand(session, at, usesOf(session, snapshots, item)) };
    }
}

function nameOf({ names }: Item): string {
    return names[0]?.name ?? '';
}

/**
 * The item of that name whose keyword stands at the lens. An editor may ask for the words of a list it was given before
 * the text changed: then another item stands there, and the one that is meant elsewhere.
 */
function itemOfLens({ plan, lines }: Snapshot, { range }: CodeLens, name: string): Item | undefined {
    const offset = lines.offsetAt(range.start);
    const entry = entryAt(plan, offset);
    const here = entry && itemsIn(entry).find(({ keyword }) => rangeOf(keyword.span).start === offset);
    return here !== undefined && nameOf(here) === name
        ? here
        : [...itemsOf(plan.entries)].find((item) => name !== '' && nameOf(item) === name);
}

function quotaText({ language }: Session, plan: Plan, item: Item): string {
    const table = quotaTables(plan).find(({ quota }) => quota.item === item);
    return table === undefined ? '' : quotaLensText(table, language);
}

function usesOf(session: Session, snapshots: readonly Snapshot[], item: Item): Location[] {
    return item.names
        .flatMap(keysDeclared)
        .flatMap((key) => everywhere(snapshots, key))
        .filter((one) => !isDeclaration(one))
        .flatMap((one) => locate(session, one.span) ?? []);
}

function previewCommand(session: Session, at: readonly unknown[]): Command {
    return offered(
        session,
        previewHereCommand,
        inLanguage({ zh: '预览', en: 'Preview' }, session.language),
        at
    );
}

function referencesCommand(session: Session, at: readonly unknown[], uses: readonly Location[]): Command {
    const count = String(uses.length);
    const title = { zh: `${count}处引用`, en: counted(uses.length, 'reference') };
    return offered(session, showReferencesCommand, inLanguage(title, session.language), [...at, uses]);
}

/** The command where the client has it; else the words alone. */
function offered({ client }: Session, command: string, title: string, args: readonly unknown[]): Command {
    return client.commands.has(command) ? { title, command, arguments: [...args] } : told(title);
}

function told(title: string): Command {
    return { title, command: '' };
}
