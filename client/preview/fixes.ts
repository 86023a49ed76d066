import { CodeActionKind, Range, commands, l10n, window, workspace } from 'vscode';
import type { CodeAction, TextDocument } from 'vscode';
import type { ApplyFix } from './messages.ts';

/** How many offers are asked for with their edits: more than one place has. */
const MOST_OFFERS = 20;

/** Applies the preferred fix that a note shows; says so where it is not offered any more. */
export async function applyFix(document: TextDocument, { title, start, end }: ApplyFix): Promise<void> {
    const range = new Range(document.positionAt(start), document.positionAt(end));
    const offers = await commands.executeCommand<readonly CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        CodeActionKind.QuickFix.value,
        MOST_OFFERS
    );
    const fix = offers.find((offer) => offer.isPreferred === true && offer.title === title);
    if (!fix?.edit || !(await workspace.applyEdit(fix.edit))) {
        void window.showInformationMessage(l10n.t('This finding is not there any more.'));
    }
}
