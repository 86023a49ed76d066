/** The disk as the workspace sees it, for the language server's process and the command line. */
import { realpath, stat, readFile } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Bilingual } from '../rules/rule.ts';
import {
    fileDenied,
    fileFailed,
    fileIsFolder,
    fileMissing,
    fileOutside,
    fileTooLarge
} from '../messages/files.ts';
import { largestPlanFile, mostPlans } from '../protocol.ts';
import type { FileFailure, FileFailureReason, FileSystem } from './file-system.ts';
import { plansBelow, type SearchLimits } from './node-plans.ts';
import { liesWithin } from './uri.ts';

/** One plan more than are read, so that who reads them can tell that there are more. */
const limits: SearchLimits = { plans: mostPlans + 1, folders: 2000 };

/**
 * A file system that reads below the given folders only. Links are followed before the check, so that no link inside
 * a folder leads out of it.
 *
 * @param roots absolute paths of folders
 */
export function nodeFiles(roots: readonly string[]): FileSystem {
    const rootUris = roots.map((root) => URI.file(root).toString());
    let resolvedRoots: Promise<readonly string[]> | undefined;

    return {
        inside(uri) {
            return rootUris.some((root) => liesWithin(uri, root));
        },
        home: () => rootUris[0],
        async plans() {
            const passedOver = new Set<string>();
            const passOver = (folder: string): void => void passedOver.add(folder);
            const below = (root: string): Promise<string[]> =>
                plansBelow(root, limits, passOver).catch(() => {
                    passOver(root);
                    return [];
                });
            const paths = new Set((await Promise.all(roots.map(below))).flat());
            return {
                uris: [...paths].slice(0, limits.plans).map((path) => URI.file(path).toString()),
                passedOver: [...passedOver].map((folder) => URI.file(folder).toString())
            };
        },
        async read(uri) {
            const path = pathOf(uri);
            if (path === undefined || !this.inside(uri)) {
                return failure('outside', fileOutside);
            }
            try {
                resolvedRoots ??= Promise.all(roots.map(resolved));
                const target = await realpath(path);
                if (!(await resolvedRoots).some((root) => pathLiesWithin(target, root))) {
                    return failure('outside', fileOutside);
                }
                const state = await stat(target);
                if (state.isDirectory()) {
                    return failure('folder', fileIsFolder);
                }
                if (!state.isFile()) {
                    return failure('failed', fileFailed('ENOTSUP'));
                }
                return state.size > largestPlanFile
                    ? failure('too-large', fileTooLarge)
                    : await readFile(target);
            } catch (error) {
                return failureOf(error);
            }
        }
    };
}

/** The path a `file:` URI stands for; percent-encoding and drive letters undone. */
function pathOf(uri: string): string | undefined {
    try {
        const parsed = URI.parse(uri, true);
        return parsed.scheme === 'file' ? parsed.fsPath : undefined;
    } catch {
        return undefined;
    }
}

/** The folder with links resolved; as given where it is not there. */
async function resolved(folder: string): Promise<string> {
    try {
        return await realpath(folder);
    } catch {
        return folder;
    }
}

/** Whether a path is the folder or lies below it; both absolute, by the platform's rules of letter case. */
export function pathLiesWithin(path: string, folder: string): boolean {
    const way = relative(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function failure(reason: FileFailureReason, message: Bilingual): FileFailure {
    return { failure: reason, message };
}

/** The system's error as a failure with a sentence. */
function failureOf(error: unknown): FileFailure {
    const code = systemCode(error);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return failure('missing', fileMissing);
        case 'EACCES':
        case 'EPERM':
            return failure('denied', fileDenied);
        case 'EISDIR':
            return failure('folder', fileIsFolder);
        default:
            return failure('failed', fileFailed(code));
    }
}

/** The code of an error of the system, such as `EBUSY`. */
export function systemCode(error: unknown): string {
    return error instanceof Error && 'code' in error && typeof error.code === 'string'
        ? error.code
        : 'UNKNOWN';
}
