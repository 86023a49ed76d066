import { ProgressLocation, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';

/** What the server says when it cannot make a file; a sentence for the reader. */
interface Refusal {
    readonly ok: false;
    readonly message: string;
}

/** One file to be made of a plan. */
export interface FileOfPlan<Made> {
    readonly plan: Uri;
    /** What is made, for the reader. */
    readonly label: string;
    make(token: CancellationToken): Promise<Made | Refusal>;
    tellFailure(error: unknown): void;
}

/**
 * Makes a file under progress that can be cancelled; nothing where it could not be made, which is told, or where it is
 * not wanted any more. No file is written here.
 */
export async function makeOne<Made extends { readonly ok: true }>({
    plan,
    label,
    make,
    tellFailure
}: FileOfPlan<Made>): Promise<Made | undefined> {
    const title = l10n.t('Exporting: {0}', label);
    const options = { location: ProgressLocation.Notification, cancellable: true, title };
    return window.withProgress(options, async (_, token) => {
        try {
            await workspace.openTextDocument(plan);
            const reply = await make(token);
            if (reply.ok) {
                return token.isCancellationRequested ? undefined : reply;
            }
            void window.showErrorMessage(reply.message);
        } catch (error) {
            if (!token.isCancellationRequested) {
                tellFailure(error);
            }
        }
        return undefined;
    });
}
