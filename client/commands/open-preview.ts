import { Disposable, ViewColumn, commands, window } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import { tellNoPlan } from './current-plan.ts';
import type { PlanAtHand } from './current-plan.ts';

/** Shows the plan's document beside its text or in its place, and the text of a document. */
export function registerOpenPreview(previews: Previews, atHand: PlanAtHand): Disposable {
    const open = (where: 'beside' | 'here') => (called?: unknown) => {
        const uri = atHand.find(called);
        if (uri) {
            previews.open(uri, where);
        } else {
            tellNoPlan();
        }
    };
    const showSource = async (): Promise<void> => {
        const plan = previews.active;
        if (plan) {
            const shown = window.visibleTextEditors.find(
                ({ document }) => document.uri.toString() === plan.toString()
            );
            await window.showTextDocument(plan, { viewColumn: shown?.viewColumn ?? ViewColumn.One });
        } else {
            tellNoPlan();
        }
    };
    return Disposable.from(
        commands.registerCommand('alliancePlan.openPreview', open('beside')),
        commands.registerCommand('alliancePlan.openPreviewHere', open('here')),
        commands.registerCommand('alliancePlan.showSource', showSource)
    );
}
