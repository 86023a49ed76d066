import { messageOf, writeProblemOf } from './problems.ts';
import type { WriteProblem } from './problems.ts';

/** What a whole write needs of a file system; `vscode.workspace.fs` is one. `U` is its kind of address. */
export interface FileStore<U> {
    writeFile(uri: U, bytes: Uint8Array): PromiseLike<void>;
    rename(source: U, target: U, options: { readonly overwrite: boolean }): PromiseLike<void>;
    delete(uri: U): PromiseLike<void>;
    stat(uri: U): PromiseLike<unknown>;
}

export type WriteOutcome<U> =
    | { readonly ok: true }
    | {
          readonly ok: false;
          readonly problem: WriteProblem;
          /** The system's own words. */
          readonly detail: string;
          /** Where the new bytes are kept, when the old file is gone and the new one could not take its place. */
          readonly keptAt?: U;
      };

/**
 * Writes a file wholly or not at all: first under a temporary name in the same folder, then renamed.
 *
 * A failure leaves the old file as it was and no temporary file behind. Where the file system replaces by deleting
 * first (the editor's does on Windows) and fails in between, the rename is tried once more; if that fails too, the
 * temporary file is kept and named in the outcome, so that nothing is lost.
 */
export async function writeWhole<U>(
    store: FileStore<U>,
    target: U,
    temporary: U,
    bytes: Uint8Array
): Promise<WriteOutcome<U>> {
    const existed = await exists(store, target);
    try {
        await store.writeFile(temporary, bytes);
    } catch (error) {
        await removeQuietly(store, temporary);
        return failure(error);
    }
    try {
        await store.rename(temporary, target, { overwrite: true });
        return { ok: true };
    } catch (error) {
        if (!existed || (await exists(store, target))) {
            await removeQuietly(store, temporary);
            return failure(error);
        }
        return renameAgain(store, target, temporary);
    }
}

async function renameAgain<U>(store: FileStore<U>, target: U, temporary: U): Promise<WriteOutcome<U>> {
    try {
        await store.rename(temporary, target, { overwrite: false });
        return { ok: true };
    } catch (error) {
        return { ...failure(error), keptAt: temporary };
    }
}

function failure(error: unknown): { ok: false; problem: WriteProblem; detail: string } {
    return { ok: false, problem: writeProblemOf(error), detail: messageOf(error) };
}

async function exists<U>(store: FileStore<U>, uri: U): Promise<boolean> {
    try {
        await store.stat(uri);
        return true;
    } catch {
        return false;
    }
}

/** The temporary file may never have come to be; what matters to the user has been said already. */
async function removeQuietly<U>(store: FileStore<U>, uri: U): Promise<void> {
    try {
        await store.delete(uri);
    } catch {
        return;
    }
}
