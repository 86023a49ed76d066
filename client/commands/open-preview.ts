import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import { currentPlan, tellNoPlan } from './current-plan.ts';

/** Shows the plan's document beside its text. */
export function registerOpenPreview(previews: Previews): Disposable {
    return commands.registerCommand('alliancePlan.openPreview', () => {
        const uri = currentPlan(previews);
        if (uri) {
            previews.open(uri);
        } else {
            tellNoPlan();
        }
    });
}
