import { EventEmitter, commands, window, workspace } from 'vscode';
import type { Disposable, Event, Uri } from 'vscode';
import { languageId } from '../../server/protocol.ts';
import type { OutlineReply } from '../../server/protocol.ts';
import { messageOf } from '../files/problems.ts';
import type { PlanServer } from '../server.ts';

export interface CurrentPlan {
    readonly uri: Uri;
    readonly outline: NonNullable<OutlineReply>;
}

/**
 * Set while there is a plan to tell of; also in the manifest. The words that welcome to an empty side bar stand under it:
 * as long as they may be shown they take the keys, also from a tree that is about to be filled.
 */
const atPlanContext = 'alliancePlan.atPlan';

/**
 * What the server says of the plan the user is at. It stays while another kind of editor or the preview has the focus,
 * and goes when the plan is closed; while an answer is awaited, further changes count as one.
 */
export class CurrentPlanOutline implements Disposable {
    readonly #server: PlanServer;
    readonly #changed = new EventEmitter<void>();
    readonly #listeners: readonly Disposable[];
    #uri: Uri | undefined;
    #plan: CurrentPlan | undefined;
    #asking = false;
    #askAgain = false;

    constructor(server: PlanServer) {
        this.#server = server;
        this.#listeners = [
            window.onDidChangeActiveTextEditor(() => this.#look()),
            workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri)),
            server.onDocumentChanged((uri) => {
                if (uri.toString() === this.#uri?.toString()) {
                    this.#ask();
                }
            }),
            server.onDidChangeState((state) => {
                if (state === 'running') {
                    this.#look();
                    this.#ask();
                }
            })
        ];
        this.#look();
    }

    /** The plan and what is known of it; nothing while no plan is open or none could be read. */
    get plan(): CurrentPlan | undefined {
        return this.#plan;
    }

    get onDidChange(): Event<void> {
        return this.#changed.event;
    }

    dispose(): void {
        this.#listeners.forEach((listener) => listener.dispose());
        this.#changed.dispose();
    }

    #look(): void {
        const document = window.activeTextEditor?.document;
        if (document?.languageId === languageId && document.uri.toString() !== this.#uri?.toString()) {
            this.#at(document.uri);
            this.#ask();
        }
    }

    #closed(uri: Uri): void {
        if (uri.toString() === this.#uri?.toString()) {
            this.#at(undefined);
            this.#show(undefined);
            this.#look();
        }
    }

    #at(uri: Uri | undefined): void {
        this.#uri = uri;
        void commands.executeCommand('setContext', atPlanContext, uri !== undefined);
    }

    #ask(): void {
        if (this.#asking) {
            this.#askAgain = true;
        } else if (this.#uri && this.#server.state === 'running') {
            this.#asking = true;
            void this.#fetch(this.#uri).finally(() => {
                this.#asking = false;
                if (this.#askAgain) {
                    this.#askAgain = false;
                    this.#ask();
                }
            });
        }
    }

    async #fetch(uri: Uri): Promise<void> {
        try {
            const outline = await this.#server.outline({ uri: this.#server.uriOf(uri) });
            if (uri.toString() === this.#uri?.toString()) {
                this.#show(outline === null ? undefined : { uri, outline });
            }
        } catch (error) {
            this.#server.log.warn(`outline ${uri.toString()}: ${messageOf(error)}`);
        }
    }

    #show(plan: CurrentPlan | undefined): void {
        this.#plan = plan;
        this.#changed.fire();
    }
}
