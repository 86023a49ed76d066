import { URI } from 'vscode-uri';
import type { FileFailure, FileSystem } from '../workspace/file-system.ts';

/** Makes a file system that reads below these folders only; absolute paths. */
export type FilesUnder = (folders: readonly string[]) => FileSystem;

/**
 * The files of the folders the client has open, and of those in which a plan was opened alone: what stands beside it
 * can be imported, though no folder is open.
 */
export class FolderFiles implements FileSystem {
    readonly #filesUnder: FilesUnder;
    /** Those the client has open. */
    readonly #folders = new Set<string>();
    /** Those of plans opened alone. */
    readonly #beside = new Set<string>();
    #files: FileSystem;

    constructor(filesUnder: FilesUnder) {
        this.#filesUnder = filesUnder;
        this.#files = filesUnder([]);
    }

    read(uri: string): Promise<Uint8Array | FileFailure> {
        return this.#files.read(uri);
    }

    inside(uri: string): boolean {
        return this.#files.inside(uri);
    }

    /** Of the folders the client has open; beside a plan opened alone may lie a whole disk. */
    plans(): Promise<readonly string[]> {
        return this.#filesUnder([...this.#folders]).plans();
    }

    /** Adds a folder by its URI; one that is no folder of the disk is passed over. */
    add(folder: string): void {
        addPath(this.#folders, folder);
        this.#renew();
    }

    remove(folder: string): void {
        this.#folders.delete(URI.parse(folder).fsPath);
        this.#renew();
    }

    /** Sees to it that what lies beside an opened file can be read. */
    include(file: string): void {
        if (!this.inside(file)) {
            addPath(this.#beside, file.slice(0, Math.max(file.lastIndexOf('/'), 0)));
            this.#renew();
        }
    }

    #renew(): void {
        this.#files = this.#filesUnder([...this.#folders, ...this.#beside]);
    }
}

function addPath(folders: Set<string>, uri: string): void {
    const parsed = URI.parse(uri);
    if (parsed.scheme === 'file' && parsed.fsPath.length > 1) {
        folders.add(parsed.fsPath);
    }
}
