import { URI, Utils } from 'vscode-uri';
import type { FileFailure, FileSystem, FoundPlans } from '../workspace/file-system.ts';
import { canonicalUri } from '../workspace/uri.ts';

/** Makes a file system that reads below these folders only; URIs. */
export type FilesUnder = (folders: readonly string[]) => FileSystem;

/**
 * The files of the folders the client has open, and of those in which a plan was opened alone: what stands beside it
 * can be imported, though no folder is open.
 */
export class FolderFiles implements FileSystem {
    readonly #filesUnder: FilesUnder;
    /** Those the client has open, by their canonical URIs. */
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

    /** The folders the client has open. */
    get open(): readonly string[] {
        return [...this.#folders];
    }

    home(): string | undefined {
        return [...this.#folders][0];
    }

    /** Of the folders the client has open; beside a plan opened alone may lie a whole disk. */
    plans(): Promise<FoundPlans> {
        return this.#filesUnder([...this.#folders]).plans();
    }

    /** Adds a folder by its URI. The root of a disk is passed over: nobody keeps plans on all of it. */
    add(folder: string): void {
        const { scheme, path } = URI.parse(folder);
        if (scheme !== 'file' || path.length > 1) {
            this.#folders.add(canonicalUri(folder));
            this.#renew();
        }
    }

    remove(folder: string): void {
        this.#folders.delete(canonicalUri(folder));
        this.#renew();
    }

    /** Sees to it that what lies beside an opened file can be read. */
    include(file: string): void {
        const folder = Utils.dirname(URI.parse(file));
        if (!this.inside(file) && folder.scheme === 'file' && folder.path.length > 1) {
            this.#beside.add(folder.toString());
            this.#renew();
        }
    }

    /**
     * Whether the file can be a plan somebody works on. Comparisons and histories show old states under schemes of
     * their own (`git:`); those are coloured and explained, but nobody wants to read what is wrong in them.
     */
    isCurrent(uri: string): boolean {
        const { scheme } = URI.parse(uri);
        return scheme === 'file' || scheme === 'untitled' || this.inside(uri);
    }

    #renew(): void {
        this.#files = this.#filesUnder([...this.#folders, ...this.#beside]);
    }
}
