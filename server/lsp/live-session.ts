import { LSPErrorCodes, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceFile } from '../../language/index.ts';
import type { Facade } from '../facade.ts';
import type { ReaderLanguage } from '../messages/language.ts';
import { readingPlans } from '../messages/server.ts';
import type { Finding } from '../rules/rule.ts';
import { isFailure } from '../workspace/file-system.ts';
import { canonicalUri } from '../workspace/uri.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { LineIndex } from './lines.ts';
import { settingsOf } from './locale.ts';
import type { PlanList } from './plan-list.ts';
import { silently, type WithProgress } from './progress.ts';
import { plainClient, type ClientFeatures, type Session } from './session.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

interface Parts {
    readonly workspace: Workspace;
    readonly facade: Facade;
    readonly documents: TextDocuments<TextDocument>;
    readonly plans: PlanList;
}

interface KnownLines {
    readonly text: string;
    readonly lines: LineIndex;
}

/** The session on a workspace whose open files the client keeps in step. */
export class LiveSession implements Session {
    language: ReaderLanguage = 'zh';
    client: ClientFeatures = plainClient;
    shown: Session['shown'] = settingsOf(undefined);
    restricted = false;
    catalogue: string | undefined;
    progress: WithProgress = silently;
    readonly #workspace: Workspace;
    readonly #facade: Facade;
    readonly #documents: TextDocuments<TextDocument>;
    readonly #plans: PlanList;
    readonly #lines = new Map<string, KnownLines>();

    constructor({ workspace, facade, documents, plans }: Parts) {
        this.#workspace = workspace;
        this.#facade = facade;
        this.#documents = documents;
        this.#plans = plans;
    }

    async snapshot(uri: string): Promise<Snapshot | undefined> {
        if (!this.#workspace.isOpen(uri) && this.#workspace.textOf(uri) === undefined) {
            return undefined;
        }
        await this.#facade.ready(uri);
        const plan = await this.#workspace.plan(uri);
        return isFailure(plan) ? undefined : snapshotOf(plan, this.#document(uri)?.uri ?? plan.uri);
    }

    async snapshots(): Promise<readonly Snapshot[]> {
        const seen = new Set<string>();
        const found: Snapshot[] = [];
        // Old states in comparisons are no plans of anybody's: their names would be found twice.
        const waiting = this.#documents.keys().filter((uri) => this.#plans.isCurrent(uri));
        for (let uri = waiting.shift(); uri !== undefined; uri = waiting.shift()) {
            const key = canonicalUri(uri);
            const snapshot = seen.has(key) ? undefined : await this.snapshot(uri);
            seen.add(key);
            if (snapshot !== undefined) {
                found.push(snapshot);
                waiting.push(...snapshot.plan.imports.map((one) => one.uri));
            }
        }
        return found;
    }

    everySnapshot(): Promise<readonly Snapshot[]> {
        return this.progress(readingPlans, async (progress) => {
            const known = await this.snapshots();
            const seen = new Set(known.map(({ plan }) => canonicalUri(plan.uri)));
            const others = (await this.#plans.all()).filter((uri) => !seen.has(canonicalUri(uri)));
            const found = [...known];
            for (const [index, uri] of others.entries()) {
                await progress.step(index, others.length);
                if (progress.stopped) {
                    // Half of the plans are no answer: a name would be changed in some and not in others.
                    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'stopped');
                }
                await this.#facade.ready(uri);
                const plan = await this.#workspace.plan(uri);
                if (!isFailure(plan)) {
                    found.push(snapshotOf(plan));
                }
            }
            return found;
        });
    }

    lines(uri: string): LineIndex | undefined {
        const text = this.#workspace.textOf(uri);
        if (text === undefined) {
            return undefined;
        }
        let known = this.#lines.get(uri);
        if (known?.text !== text) {
            known = { text, lines: new LineIndex(text) };
            this.#lines.set(uri, known);
        }
        return known.lines;
    }

    async findings(uri: string): Promise<readonly Finding[]> {
        const snapshot = await this.snapshot(uri);
        return snapshot === undefined || !this.#plans.isCurrent(uri)
            ? []
            : this.#facade.findings(snapshot.plan);
    }

    async source(uri: string): Promise<SourceFile | undefined> {
        const known = await this.snapshot(uri);
        const file = known && (await this.#workspace.source(uri));
        return file === undefined || isFailure(file) ? undefined : file;
    }

    version(uri: string): number | undefined {
        return this.#document(uri)?.version;
    }

    /** The open document, however its URI is spelt. */
    #document(uri: string): TextDocument | undefined {
        const exact = this.#documents.get(uri);
        if (exact !== undefined) {
            return exact;
        }
        const key = canonicalUri(uri);
        return this.#documents.all().find((one) => canonicalUri(one.uri) === key);
    }
}
