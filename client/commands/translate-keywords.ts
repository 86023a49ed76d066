import { commands, window } from 'vscode';
import type { Disposable } from 'vscode';
import { keywordTranslationKind, languageId } from '../../server/protocol.ts';
import { tellNoPlan } from './current-plan.ts';

/** Puts the keywords of the plan in the editor into the other language; asks which where it has both. */
export function registerTranslateKeywords(): Disposable {
    return commands.registerCommand('alliancePlan.translateKeywords', async () => {
        if (window.activeTextEditor?.document.languageId !== languageId) {
            tellNoPlan();
            return;
        }
        await commands.executeCommand('editor.action.codeAction', {
            kind: keywordTranslationKind,
            apply: 'ifSingle'
        });
    });
}
