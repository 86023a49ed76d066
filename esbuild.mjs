/**
 * Bundles what runs outside the sources: `dist/` holds the extension, the language server, the preview's script and
 * the command line, each one file. `--minify` is for packaging; without it, source maps are written for debugging.
 * `--out FOLDER` puts them there, for the tests.
 */
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const {
    values: { minify, out }
} = parseArgs({
    options: { minify: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } }
});

/** @type {import('esbuild').BuildOptions} */
const common = { bundle: true, minify, sourcemap: !minify, logLevel: 'warning', legalComments: 'none' };

/** @type {import('esbuild').BuildOptions} VS Code 1.101, the oldest supported, has Node 22. */
const node = { ...common, platform: 'node', target: 'node22', format: 'cjs', mainFields: ['module', 'main'] };

/** @type {import('esbuild').BuildOptions} The editor's pages and workers; VS Code 1.101 has this engine. */
const browser = { ...common, platform: 'browser', target: 'chrome128', format: 'iife' };

await rm(out, { recursive: true, force: true });
// The packager writes there and does not make the folder.
await mkdir('out', { recursive: true });
const builds = [
    {
        ...node,
        entryPoints: ['client/extension.ts'],
        outfile: `${out}/extension.cjs`,
        external: ['vscode']
    },
    {
        ...browser,
        format: 'cjs',
        entryPoints: ['client/extension-browser.ts'],
        outfile: `${out}/extension-browser.cjs`,
        external: ['vscode']
    },
    { ...node, entryPoints: ['server/main.ts'], outfile: `${out}/server.cjs` },
    { ...browser, entryPoints: ['server/main-browser.ts'], outfile: `${out}/server-browser.js` },
    {
        ...node,
        entryPoints: ['server/cli/main.ts'],
        outfile: `${out}/alliance-plan.cjs`,
        banner: { js: '#!/usr/bin/env node' }
    },
    { ...browser, entryPoints: ['client/preview/webview/main.ts'], outfile: `${out}/preview.js` }
];
await Promise.all(builds.map((options) => build(options)));
