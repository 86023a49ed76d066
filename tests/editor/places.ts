import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of code-server that is tested with; it holds VS Code of the same minor version. */
export const codeServerVersion = '4.139.1';

/** The project's folder, where the packaged extension, the samples and the pictures are. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The packaged extension, made by `npm run package`. */
export const vsix = join(projectRoot, 'out', 'alliance-plan.vsix');

/** Where code-server is installed: 600 MB, kept between runs and outside `node_modules`. */
export const editorCache = process.env['EDITOR_CACHE'] ?? join(projectRoot, '.cache', 'editor');

/** code-server's start script inside the cache. */
export const codeServerEntry = join(editorCache, 'node_modules', 'code-server', 'out', 'node', 'entry.js');

/** The version of sharp, which gives pictures a palette. */
export const pictureToolVersion = '0.35.5';

const pictureToolFolder = join(editorCache, 'pictures');

/** Where sharp is installed: beside the editor, since nothing but the pictures needs its 20 MB. */
export const pictureTool = {
    folder: pictureToolFolder,
    entry: join(pictureToolFolder, 'node_modules', 'sharp', 'package.json')
} as const;

/** The version of the package with the editor's own words in Chinese: the last that has them by their keys. */
export const editorWordsVersion = '4.2.1';

const editorWordsFolder = join(editorCache, 'words');

/** Where those words are installed; `file` is a module that holds them by part of the editor and key. */
export const editorWords = {
    name: '@codingame/monaco-vscode-language-pack-zh-hans',
    folder: editorWordsFolder,
    file: join(
        editorWordsFolder,
        'node_modules',
        '@codingame',
        'monaco-vscode-language-pack-zh-hans',
        'translations',
        'main.i18n.json.js'
    )
} as const;

/** Logs and pictures of the last run. */
export const outputFolder = join(projectRoot, 'out', 'editor');

/** Chromium of the system, or the one named by `CHROMIUM`. */
export function chromiumPath(): string {
    const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    const found = [process.env['CHROMIUM'], ...usual].find((path) => path && existsSync(path));
    if (!found) {
        throw new Error(
            'Chromium was not found: install it (apt-get install chromium) or set CHROMIUM to its path.'
        );
    }
    return found;
}
