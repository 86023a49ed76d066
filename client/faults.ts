import { commands, l10n, window } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction } from 'vscode-languageclient';
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult, Message } from 'vscode-languageclient';

/** How often a server that ended by itself is started again within some time, in milliseconds. */
const mostStarts = 4;
const within = 3 * 60 * 1000;

/** How many errors in a row a connection may have. */
const mostErrors = 3;

/**
 * What is done where the server ends by itself: it is started again, and left alone after some times. What the user is
 * told then is in the language of the editor, and names what can be done; the library's own words are English.
 */
export class Faults implements ErrorHandler {
    readonly #log: LogOutputChannel;
    #ends: readonly number[] = [];

    constructor(log: LogOutputChannel) {
        this.#log = log;
    }

    error(_error: Error, _message: Message | undefined, count: number | undefined): ErrorHandlerResult {
        if (count !== undefined && count <= mostErrors) {
            return { action: ErrorAction.Continue, handled: true };
        }
        this.#tell();
        return { action: ErrorAction.Shutdown, handled: true };
    }

    closed(): CloseHandlerResult {
        const now = Date.now();
        this.#ends = [...this.#ends.filter((end) => now - end <= within), now];
        if (this.#ends.length <= mostStarts) {
            return { action: CloseAction.Restart, handled: true };
        }
        this.#tell();
        return { action: CloseAction.DoNotRestart, handled: true };
    }

    #tell(): void {
        const again = l10n.t('Start Again');
        const output = l10n.t('Show Output');
        const text = l10n.t(
            'The language server has stopped several times and is not started again by itself: nothing is checked.'
        );
        void window.showErrorMessage(text, again, output).then((choice) => {
            if (choice === again) void commands.executeCommand('alliancePlan.restartServer');
            if (choice === output) this.#log.show();
        });
    }
}
