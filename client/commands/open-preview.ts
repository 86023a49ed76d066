import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import { tellNoPlan } from './current-plan.ts';
import type { PlanAtHand } from './current-plan.ts';

/** Shows the plan's document beside its text. */
export function registerOpenPreview(previews: Previews, atHand: PlanAtHand): Disposable {
    return commands.registerCommand('alliancePlan.openPreview', (called?: unknown) => {
        const uri = atHand.find(called);
        if (uri) {
            previews.open(uri);
        } else {
            tellNoPlan();
        }
    });
}
