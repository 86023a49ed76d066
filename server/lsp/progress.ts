/** Tells that long work is going on, how far it is, and lets the planner stop it. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { inLanguage } from '../messages/language.ts';
import type { Bilingual } from '../rules/rule.ts';
import { nextTurn } from './schedule.ts';
import type { Session } from './session.ts';

/** Work that is done sooner is not worth a word; milliseconds. */
const usualPatience = 500;

export interface Progress {
    /** So many of so many are done. Gives way to messages, so that a wish to stop can arrive. */
    step(done: number, of: number): Promise<void>;
    /** The planner asked to stop. */
    readonly stopped: boolean;
}

/** Does the work, and shows that it goes on once it has taken half a second, where the client can show it. */
export type WithProgress = <T>(title: Bilingual, work: (progress: Progress) => Promise<T>) => Promise<T>;

/** Progress that nobody sees. */
export const silently: WithProgress = (_, work) => work({ step: nextTurn, stopped: false });

type Window = Pick<Connection['window'], 'createWorkDoneProgress'>;

/** @param patience milliseconds of work before anything is shown */
export function progressOn(
    { window }: { readonly window: Window },
    session: Pick<Session, 'client' | 'language'>,
    patience = usualPatience
): WithProgress {
    return async (title, work) => {
        if (!session.client.showsProgress) {
            return silently(title, work);
        }
        const shown = new ShownProgress(window, inLanguage(title, session.language), patience);
        try {
            return await work(shown);
        } finally {
            shown.end();
        }
    };
}

class ShownProgress implements Progress {
    readonly #window: Window;
    readonly #patience: number;
    readonly #title: string;
    readonly #begun = Date.now();
    #reporter: Promise<WorkDoneProgressServerReporter> | undefined;
    #stopped = false;

    constructor(window: Window, title: string, patience: number) {
        this.#window = window;
        this.#title = title;
        this.#patience = patience;
    }

    get stopped(): boolean {
        return this.#stopped;
    }

    async step(done: number, of: number): Promise<void> {
        await nextTurn();
        if (Date.now() - this.#begun < this.#patience) {
            return;
        }
        this.#reporter ??= this.#begin();
        const reporter = await this.#reporter;
        reporter.report(Math.floor((100 * done) / Math.max(of, 1)), `${String(done)}/${String(of)}`);
    }

    end(): void {
        void this.#reporter?.then((reporter) => reporter.done());
    }

    async #begin(): Promise<WorkDoneProgressServerReporter> {
        const reporter = await this.#window.createWorkDoneProgress();
        reporter.token.onCancellationRequested(() => (this.#stopped = true));
        reporter.begin(this.#title, 0, undefined, true);
        return reporter;
    }
}
