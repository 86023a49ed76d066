/** The directions of import of the three rooms, read from the import statements themselves. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface ImportLine {
    /** Paths from the project's root, with `/`. */
    readonly file: string;
    /** A path from the root for a relative import, else the package's specifier. */
    readonly target: string;
}

const importStatement =
    /^\s*(?:import|export)\b[^'"()]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What a module's text imports, relative specifiers resolved from `file`. */
function importsOf(file: string, text: string): ImportLine[] {
    return [...text.matchAll(importStatement)].map(([, from, bare, dynamic]) => {
        const specifier = from ?? bare ?? dynamic ?? '';
        const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
        return { file, target };
    });
}

function filesOf(room: string): string[] {
    return readdirSync(join(root, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const imports = ['language', 'server', 'client'].flatMap((room) =>
    filesOf(room).flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
);

/** Run by hand or by a script, never by the product. */
const buildScripts = ['language/generate.ts'];

/** Imports of the files a rule is about that go where it forbids, as `file -> target`. */
function trespasses(of: (file: string) => boolean, forbidden: (target: string) => boolean): string[] {
    return imports
        .filter(({ file, target }) => !buildScripts.includes(file) && of(file) && forbidden(target))
        .map(({ file, target }) => `${file} -> ${target}`);
}

const under =
    (...folders: string[]) =>
    (path: string) =>
        folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const isLspLibrary = (target: string) =>
    /^vscode-(languageserver|languageclient|jsonrpc)(?!-textdocument)(-|\/|$)/.test(target);
const isNode = (target: string) => target.startsWith('node:');
const isVscode = (target: string) => target === 'vscode';

describe('reading imports', () => {
    it('sees every form of import', () => {
        const text = [
            `import { a } from './a.ts';`,
            `import type { B } from "../b.ts";`,
            `import {`,
            `    c,`,
            `    d`,
            `} from 'pkg';`,
            `export { e } from './deep/e.ts';`,
            `export * from './f.ts';`,
            `import './effect.ts';`,
            `const g = await import('./g.ts');`
        ].join('\n');
        expect(importsOf('server/x/y.ts', text).map(({ target }) => target)).toEqual([
            'server/x/a.ts',
            'server/b.ts',
            'pkg',
            'server/x/deep/e.ts',
            'server/x/f.ts',
            'server/x/effect.ts',
            'server/x/g.ts'
        ]);
    });

    it('finds the rooms', () => {
        expect(imports.length).toBeGreaterThan(100);
    });
});

describe('the rooms', () => {
    it('language knows no server, client, editor, protocol or file system', () => {
        const forbidden = (target: string) =>
            under('server', 'client', 'tests')(target) ||
            isVscode(target) ||
            isNode(target) ||
            isLspLibrary(target);
        expect(trespasses(under('language'), forbidden)).toEqual([]);
    });

    it('server knows no client and no editor', () => {
        expect(
            trespasses(under('server'), (target) => under('client', 'tests')(target) || isVscode(target))
        ).toEqual([]);
    });

    it('the client takes the protocol from the server, and nothing else from anywhere', () => {
        const forbidden = (target: string) =>
            under('language', 'tests')(target) ||
            (under('server')(target) && target !== 'server/protocol.ts');
        expect(trespasses(under('client'), forbidden)).toEqual([]);
    });

    it('only server/lsp and the server process know LSP', () => {
        const outside = (file: string) =>
            under('server')(file) && !under('server/lsp')(file) && !/^server\/main[^/]*\.ts$/.test(file);
        expect(trespasses(outside, (target) => isLspLibrary(target) || under('server/lsp')(target))).toEqual(
            []
        );
    });

    it('only server/cli knows the terminal', () => {
        const outside = (file: string) => under('server')(file) && !under('server/cli')(file);
        expect(
            trespasses(outside, (target) => target === 'commander' || under('server/cli')(target))
        ).toEqual([]);
    });

    it('rules, facts, documents and views stand below the facade and the workspace', () => {
        const below = under(
            'server/rules',
            'server/facts',
            'server/document',
            'server/views',
            'server/review'
        );
        const above = under('server/facade.ts', 'server/workspace', 'server/lsp', 'server/cli');
        expect(trespasses(below, above)).toEqual([]);
    });

    it('documents are written from blocks: writers know neither the plan model nor the rules', () => {
        const forbidden = (target: string) =>
            under('language/model', 'language/items', 'server/rules')(target);
        expect(trespasses(under('server/document/writers'), forbidden)).toEqual([]);
    });
});

describe('a browser worker', () => {
    it('can load everything but the command line, the disk and the node process', () => {
        const inBrowser = (file: string) =>
            under('language', 'server')(file) &&
            !under('server/cli')(file) &&
            !/^server\/workspace\/node-[^/]*\.ts$/.test(file) &&
            file !== 'server/main.ts';
        const diskSide = (target: string) =>
            isNode(target) || /^server\/workspace\/node-[^/]*\.ts$/.test(target);
        expect(trespasses(inBrowser, diskSide)).toEqual([]);
    });
});

describe('modules', () => {
    it('are imported with their extension, so that node runs the sources', () => {
        const bare = imports.filter(
            ({ target }) => /^(language|server|client)\//.test(target) && !/\.(ts|json)$/.test(target)
        );
        expect(bare).toEqual([]);
    });
});
