/** Writes a file whole or not at all: whoever looks sees the old bytes or the new ones, never a part. */
import { randomUUID } from 'node:crypto';
import { chmod, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bilingual } from '../rules/rule.ts';
import {
    targetBusy,
    targetDenied,
    targetFailed,
    targetFull,
    targetIsFolder,
    targetMissing,
    targetNameTooLong
} from '../messages/files.ts';
import { systemCode } from './node-files.ts';

/** What writing needs of the platform; tests put another in its place. */
export interface WritingPlatform {
    /** `process.platform` */
    readonly name: string;
    /** Creates the file, which must not exist, writes all bytes and hands them to the disk. */
    create(path: string, bytes: Uint8Array): Promise<void>;
    /** Permission bits of a file that is there, undefined where none is; fails with EISDIR for a folder. */
    mode(path: string): Promise<number | undefined>;
    setMode(path: string, mode: number): Promise<void>;
    rename(from: string, to: string): Promise<void>;
    remove(path: string): Promise<void>;
    /** Waits so many milliseconds. */
    wait(milliseconds: number): Promise<void>;
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly message: Bilingual };

/** Pauses between tries on Windows, where a virus scanner holds a new file for a moment. Milliseconds. */
const pauses: readonly number[] = [40, 120, 300];

/**
 * Puts `bytes` at `path`, replacing a file that is there. They are written beside the target first and take its place
 * in one step; on failure the target is as before and nothing is left beside it.
 *
 * @param path absolute, or relative to the working folder; a link is replaced, not followed
 */
export async function writeWhole(
    path: string,
    bytes: Uint8Array,
    platform: WritingPlatform = nodePlatform
): Promise<Written> {
    // A short name of its own: the target's name may already be as long as the system allows.
    const beside = join(dirname(path), `.~${randomUUID().slice(0, 8)}.tmp`);
    try {
        await platform.create(beside, bytes);
        const mode = await platform.mode(path);
        if (mode !== undefined) {
            await platform.setMode(beside, mode);
        }
        await replace(beside, path, platform);
        return { ok: true };
    } catch (error) {
        await platform.remove(beside).catch(() => undefined);
        return { ok: false, message: sentenceForTarget(error, platform.name) };
    }
}

async function replace(from: string, to: string, platform: WritingPlatform): Promise<void> {
    for (const pauseBefore of platform.name === 'win32' ? pauses : []) {
        try {
            return await platform.rename(from, to);
        } catch (error) {
            if (!isHeld(systemCode(error))) {
                throw error;
            }
            await platform.wait(pauseBefore);
        }
    }
    await platform.rename(from, to);
}

function isHeld(code: string): boolean {
    return code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
}

/** What a system's error means for a file that was to be written: a sentence for the reader. */
export function sentenceForTarget(error: unknown, platformName: string = process.platform): Bilingual {
    const code = systemCode(error);
    const fromRename = error instanceof Error && 'syscall' in error && error.syscall === 'rename';
    if (code === 'EBUSY' || (platformName === 'win32' && fromRename && isHeld(code))) {
        return targetBusy;
    }
    switch (code) {
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return targetDenied;
        case 'ENOENT':
        case 'ENOTDIR':
            return targetMissing;
        case 'EISDIR':
        case 'ENOTEMPTY':
        case 'EEXIST':
            return targetIsFolder;
        case 'ENOSPC':
        case 'EDQUOT':
            return targetFull;
        case 'ENAMETOOLONG':
            return targetNameTooLong;
        default:
            return targetFailed(code);
    }
}

const nodePlatform: WritingPlatform = {
    name: process.platform,
    async create(path, bytes) {
        const file = await open(path, 'wx');
        try {
            await file.writeFile(bytes);
            await file.sync();
        } finally {
            await file.close();
        }
    },
    async mode(path) {
        const state = await stat(path).catch(() => undefined);
        if (state?.isDirectory() === true) {
            throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
        }
        return state === undefined ? undefined : state.mode & 0o777;
    },
    setMode: chmod,
    rename,
    remove: unlink,
    wait: async (milliseconds) => {
        await pause(milliseconds);
    }
};
