/**
 * Puts the real editor, code-server, its words in Chinese and what makes pictures small into the cache folder: `node tests/editor/install.ts`.
 * Does nothing when the wanted versions are there already. No install script of any package runs, no compiler is needed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
    codeServerEntry,
    codeServerVersion,
    editorCache,
    editorWords,
    editorWordsVersion,
    pictureTool,
    pictureToolVersion
} from './places.ts';

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

/** Makes a folder for packages of its own, unless the version is there; `proof` is a file that is there then. */
function once(folder: string, version: string, proof: string, install: () => void): void {
    const stamp = join(folder, 'installed');
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== version || !existsSync(proof)) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
        install();
        writeFileSync(stamp, version);
    }
}

once(editorCache, codeServerVersion, codeServerEntry, () => {
    npmInstall(editorCache, `code-server@${codeServerVersion}`);
    // Its own lock file is incomplete, so `npm ci` would refuse.
    npmInstall(join(editorCache, 'node_modules', 'code-server', 'lib', 'vscode'), '--omit=dev');
});
once(pictureTool.folder, pictureToolVersion, pictureTool.entry, () => {
    npmInstall(pictureTool.folder, `sharp@${pictureToolVersion}`);
});
once(editorWords.folder, editorWordsVersion, editorWords.file, () => {
    npmInstall(editorWords.folder, `${editorWords.name}@${editorWordsVersion}`);
});
