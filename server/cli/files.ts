/** Which files the user means by the paths on the command line. */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Bilingual } from '../rules/rule.ts';
import { fileDenied, fileFailed, fileMissing } from '../messages/files.ts';
import { folderWithoutPlans, nothingMatches } from '../messages/command-line.ts';
import { settingsFileName } from '../settings/schema.ts';
import { pathLiesWithin, systemCode } from '../workspace/node-files.ts';
import { plansBelow } from '../workspace/node-plans.ts';

export interface NamedFile {
    /** As shown to the reader: relative to the working folder where it lies within, with `/`. */
    readonly shown: string;
    /** Absolute. */
    readonly path: string;
    readonly uri: string;
}

export interface NamedFiles {
    /** Each file once, in the order named, those of a folder by name. */
    readonly files: readonly NamedFile[];
    /** Paths that give no file. */
    readonly failures: readonly { readonly subject: string; readonly message: Bilingual }[];
}

/** The plan files behind paths of files and folders (searched to any depth) and patterns such as `*.alliance`. */
export async function findFiles(paths: readonly string[], workingFolder: string): Promise<NamedFiles> {
    const files = new Map<string, NamedFile>();
    const failures: { subject: string; message: Bilingual }[] = [];
    for (const path of paths) {
        const found = await filesAt(path, workingFolder);
        if (Array.isArray(found)) {
            for (const file of found) {
                files.set(file, namedFile(file, workingFolder));
            }
        } else {
            failures.push({ subject: path, message: found });
        }
    }
    return { files: [...files.values()], failures };
}

/** A file by its absolute path, with the name the reader sees. */
export function namedFile(path: string, workingFolder: string): NamedFile {
    return { shown: shownPath(path, workingFolder), path, uri: URI.file(path).toString() };
}

/** The path as the reader sees it: relative to the working folder where it lies within, with `/`. */
export function shownPath(path: string, workingFolder: string): string {
    const shown = pathLiesWithin(path, workingFolder) ? relative(workingFolder, path) || '.' : path;
    return sep === '/' ? shown : shown.replaceAll(sep, '/');
}

/**
 * Folders whose files may be read: the projects that the working folder and the files named belong to, as an editor would
 * have them open, so that a plan is judged alike wherever it is checked from.
 */
export function foldersFor(files: readonly NamedFile[], workingFolder: string): readonly string[] {
    const folders = new Set([workingFolder, ...files.map((file) => dirname(file.path))]);
    return [...new Set([...folders].map(projectFolder))];
}

/** The nearest folder upwards that an editor has open or that has settings; the folder itself where none is. */
function projectFolder(folder: string): string {
    const opened = nearestWith(['.git', '.vscode'], folder);
    return opened ?? nearestWith([settingsFileName], folder) ?? folder;
}

function nearestWith(names: readonly string[], start: string): string | undefined {
    for (let folder = start; ; folder = dirname(folder)) {
        // The user's own folder has `.vscode` for extensions: it is no project, and a plan must not read all of it.
        if (folder !== homedir() && names.some((name) => existsSync(join(folder, name)))) {
            return folder;
        }
        if (dirname(folder) === folder) {
            return undefined;
        }
    }
}

async function filesAt(path: string, workingFolder: string): Promise<string[] | Bilingual> {
    const absolute = resolve(workingFolder, path);
    try {
        if (!(await stat(absolute)).isDirectory()) {
            return [absolute];
        }
        const plans = await plansBelow(absolute);
        return plans.length > 0 ? plans : folderWithoutPlans;
    } catch (error) {
        const code = systemCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            return /[*?]/.test(basename(absolute)) ? matching(absolute) : fileMissing;
        }
        return code === 'EACCES' || code === 'EPERM' ? fileDenied : fileFailed(code);
    }
}

/** Windows hands patterns on as they are typed: `*` and `?` in the last part of the path. */
async function matching(pattern: string): Promise<string[] | Bilingual> {
    const source = basename(pattern)
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    const entries = await readdir(dirname(pattern), { withFileTypes: true }).catch(() => []);
    const found = entries
        .filter((entry) => !entry.isDirectory() && new RegExp(`^${source}$`, 'u').test(entry.name))
        .map((entry) => join(dirname(pattern), entry.name))
        .sort();
    return found.length > 0 ? found : nothingMatches;
}
