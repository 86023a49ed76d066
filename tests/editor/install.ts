/**
 * Puts the real editor, code-server, into the cache folder: `node tests/editor/install.ts`. Does nothing when the
 * wanted version is there already. No install script of any package runs, no compiler is needed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeServerEntry, codeServerVersion, editorCache } from './places.ts';

const stamp = join(editorCache, 'installed');

function npmInstall(folder: string, ...what: readonly string[]): void {
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', ['install', ...what, ...quiet], {
        cwd: folder,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32'
    });
    if (status !== 0) {
        throw new Error(`npm install failed in ${folder}; the lines above say why.`);
    }
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== codeServerVersion || !existsSync(codeServerEntry)) {
    mkdirSync(editorCache, { recursive: true });
    writeFileSync(join(editorCache, 'package.json'), '{ "private": true }\n');
    npmInstall(editorCache, `code-server@${codeServerVersion}`);
    // Its own lock file is incomplete, so `npm ci` would refuse.
    npmInstall(join(editorCache, 'node_modules', 'code-server', 'lib', 'vscode'), '--omit=dev');
    writeFileSync(stamp, codeServerVersion);
}
