/** A file system in memory that counts its readings. */
import type { FileFailure, FileSystem, FoundPlans } from '../../../server/workspace/file-system.ts';
import { canonicalUri, liesWithin } from '../../../server/workspace/uri.ts';
import { fileMissing, fileOutside } from '../../../server/messages/files.ts';

export class MemoryFiles implements FileSystem {
    readonly #files = new Map<string, Uint8Array>();
    readonly readings: string[] = [];

    constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
        for (const [uri, content] of Object.entries(files)) {
            this.write(uri, content);
        }
    }

    write(uri: string, content: string | Uint8Array): void {
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        this.#files.set(canonicalUri(uri), bytes);
    }

    remove(uri: string): void {
        this.#files.delete(canonicalUri(uri));
    }

    inside(uri: string): boolean {
        return liesWithin(uri, 'file:///plans');
    }

    home(): string {
        return 'file:///plans';
    }

    async plans(): Promise<FoundPlans> {
        return { uris: [...this.#files.keys()].filter((uri) => uri.endsWith('.alliance')), passedOver: [] };
    }

    async read(uri: string): Promise<Uint8Array | FileFailure> {
        this.readings.push(decodeURIComponent(uri));
        if (!this.inside(uri)) {
            return { failure: 'outside', message: fileOutside };
        }
        return this.#files.get(canonicalUri(uri)) ?? { failure: 'missing', message: fileMissing };
    }
}
