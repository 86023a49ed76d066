/** Makes a folder with those above it. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './node-files.ts';

/**
 * Makes the folder where it is missing, and every one above it. Node's own `recursive` never comes back from a place
 * such as /proc, where nothing can be made though the folder above is there.
 *
 * @param path absolute
 * @throws the system's error: EEXIST or ENOTDIR where a file stands in the way, EACCES, ENOENT …
 */
export async function makeFolder(path: string): Promise<void> {
    if (await isFolder(path)) {
        return;
    }
    const above = dirname(path);
    if (above !== path) {
        await makeFolder(above);
    }
    try {
        await mkdir(path);
    } catch (error) {
        // Somebody else may have made it in the meantime.
        if (systemCode(error) !== 'EEXIST' || !(await isFolder(path))) {
            throw error;
        }
    }
}

async function isFolder(path: string): Promise<boolean> {
    return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
