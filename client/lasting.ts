import { CancellationTokenSource, ProgressLocation, window } from 'vscode';
import type { CancellationToken } from 'vscode';

/** Work that is done sooner is not worth a word; milliseconds. */
export const worthTelling = 500;

/** Does the work, and tells what is done, with a way to cancel it, once it has taken half a second; nothing where it is cancelled. */
export async function lasting<Result>(
    title: string,
    work: (token: CancellationToken) => Promise<Result>
): Promise<Result | undefined> {
    const stopping = new CancellationTokenSource();
    const done = work(stopping.token);
    const waiting = setTimeout(() => {
        const options = { location: ProgressLocation.Notification, cancellable: true, title };
        void window.withProgress(options, async (_, token) => {
            token.onCancellationRequested(() => stopping.cancel());
            await done.catch(() => undefined);
        });
    }, worthTelling);
    try {
        return await done;
    } catch (error) {
        if (stopping.token.isCancellationRequested) {
            return undefined;
        }
        throw error;
    } finally {
        clearTimeout(waiting);
        stopping.dispose();
    }
}
