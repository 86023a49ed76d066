/** Plan files on the disk. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileExtension } from '../protocol.ts';

/**
 * Absolute paths of the plan files of a folder and those below it, by name. Hidden folders, packages and links to
 * folders are left out. Rejects where a folder cannot be read.
 *
 * @param most stops when so many have been found
 */
export async function plansBelow(folder: string, most = Number.POSITIVE_INFINITY): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const found: string[] = [];
    for (const entry of entries) {
        if (found.length >= most) {
            break;
        }
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
            found.push(...(await plansBelow(path, most - found.length)));
        } else if (!entry.isDirectory() && entry.name.endsWith(fileExtension)) {
            found.push(path);
        }
    }
    return found;
}
