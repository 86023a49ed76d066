import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { mostPlans } from '../protocol.ts';
import { canonicalUri } from '../workspace/uri.ts';
import type { FoundPlans } from '../workspace/file-system.ts';
import type { FolderFiles } from './folders.ts';

/** Which plans there are: those open in the client, and those of its folders. */
export class PlanList {
    readonly #files: FolderFiles;
    readonly #documents: TextDocuments<TextDocument>;
    #listed: Promise<FoundPlans> | undefined;

    constructor(files: FolderFiles, documents: TextDocuments<TextDocument>) {
        this.#files = files;
        this.#documents = documents;
    }

    /** The open plans first, by the URIs the client gave them; each file once. */
    async all(): Promise<readonly string[]> {
        this.#listed ??= this.#files.plans();
        const listed = (await this.#listed).uris.slice(0, mostPlans);
        const open = this.#documents.keys().filter((uri) => this.#files.isCurrent(uri));
        const known = new Set(open.map(canonicalUri));
        return [...open, ...listed.filter((uri) => !known.has(canonicalUri(uri)))];
    }

    /** Whether the folders hold more plans than `all` gives. */
    async isCut(): Promise<boolean> {
        return ((await this.#listed)?.uris ?? []).length > mostPlans;
    }

    /** The folders that were not looked into when `all` was last asked, by URI. */
    async passedOver(): Promise<readonly string[]> {
        return (await this.#listed)?.passedOver ?? [];
    }

    /** Whether the file can be a plan somebody works on; see `FolderFiles`. */
    isCurrent(uri: string): boolean {
        return this.#files.isCurrent(uri);
    }

    /** Files were made or removed, or other folders are open now: they are listed anew when next asked for. */
    forget(): void {
        this.#listed = undefined;
    }
}
