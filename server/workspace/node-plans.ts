/** Plan files on the disk. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileExtension } from '../protocol.ts';

/** How much is looked at before a search stops, so that a home folder opened by mistake stays bearable. */
export interface SearchLimits {
    readonly plans: number;
    readonly folders: number;
}

const noLimits: SearchLimits = { plans: Number.POSITIVE_INFINITY, folders: Number.POSITIVE_INFINITY };

/**
 * Absolute paths of the plan files of a folder and those below it, by name. Hidden folders, packages and links to
 * folders are left out. Rejects where the folder, or without `passOver` one below it, cannot be read; `passOver` is
 * told of each folder below that is not looked into because of that or of the limits.
 */
export async function plansBelow(
    folder: string,
    limits = noLimits,
    passOver?: (folder: string) => void
): Promise<string[]> {
    const found: string[] = [];
    let folders = 0;
    const search = async (at: string): Promise<void> => {
        folders++;
        const entries = await readdir(at, { withFileTypes: true });
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            if (found.length >= limits.plans) {
                return;
            }
            const path = join(at, entry.name);
            if (!entry.isDirectory()) {
                if (entry.name.endsWith(fileExtension)) {
                    found.push(path);
                }
            } else if (!entry.name.startsWith('.') && entry.name !== 'node_modules') {
                await searchBelow(path);
            }
        }
    };
    const searchBelow = async (path: string): Promise<void> => {
        if (folders >= limits.folders) {
            passOver?.(path);
            return;
        }
        try {
            await search(path);
        } catch (error) {
            if (!passOver) throw error;
            passOver(path);
        }
    };
    await search(folder);
    return found;
}
