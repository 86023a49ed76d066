/** What the workspace needs of the place where files are kept: a disk, or an editor's virtual file system. */
import type { Bilingual } from '../rules/rule.ts';

export type FileFailureReason =
    'missing' | 'denied' | 'folder' | 'outside' | 'too-large' | 'not-text' | 'failed';

/** Why a file gives no text. */
export interface FileFailure {
    readonly failure: FileFailureReason;
    /** A sentence for the reader: what is wrong and what to do, without the file's name. */
    readonly message: Bilingual;
}

/** The plan files that were found, and the folders that were not looked into: they cannot be read, or are too many. */
export interface FoundPlans {
    readonly uris: readonly string[];
    readonly passedOver: readonly string[];
}

export interface FileSystem {
    /** The file's bytes as they are, or why there are none. Never throws, never reads outside the roots. */
    read(uri: string): Promise<Uint8Array | FileFailure>;
    /** Whether the URI lies within the workspace's folders, by its name alone. */
    inside(uri: string): boolean;
    /** The folder that plans not saved yet belong to: the first of the workspace's; nothing where it has none. */
    home(): string | undefined;
    /** The plan files of the workspace's folders, as far as they can be listed. Never throws. */
    plans(): Promise<FoundPlans>;
}

/** Tells a failure from what was asked for. */
export function isFailure(result: object): result is FileFailure {
    return 'failure' in result;
}
