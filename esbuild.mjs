/**
 * Bundles what runs outside the sources: `dist/` holds the extension, the language server, the preview's script and
 * the command line, each one file. `--minify` is for packaging; without it, source maps are written for debugging.
 */
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

const minify = process.argv.includes('--minify');

/** @type {import('esbuild').BuildOptions} */
const common = { bundle: true, minify, sourcemap: !minify, logLevel: 'warning', legalComments: 'none' };

/** @type {import('esbuild').BuildOptions} VS Code 1.101, the oldest supported, has Node 22. */
const node = { ...common, platform: 'node', target: 'node22', format: 'cjs', mainFields: ['module', 'main'] };

await rm('dist', { recursive: true, force: true });
const builds = [
    {
        ...node,
        entryPoints: ['client/extension.ts'],
        outfile: 'dist/extension.cjs',
        external: ['vscode']
    },
    { ...node, entryPoints: ['server/main.ts'], outfile: 'dist/server.cjs' },
    {
        ...node,
        entryPoints: ['server/cli/main.ts'],
        outfile: 'dist/alliance-plan.cjs',
        banner: { js: '#!/usr/bin/env node' }
    },
    {
        ...common,
        platform: 'browser',
        target: 'chrome128',
        format: 'iife',
        entryPoints: ['client/preview/webview/main.ts'],
        outfile: 'dist/preview.js'
    }
];
await Promise.all(builds.map((options) => build(options)));
