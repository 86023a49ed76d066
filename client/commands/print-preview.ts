import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import type { Printer } from '../preview/print.ts';
import { tellNoPlan } from './current-plan.ts';
import type { PlanAtHand } from './current-plan.ts';
import { mayUseFiles } from './trust.ts';

/** Prints the view that the plan's preview shows, the document where none is open. */
export function registerPrintPreview(previews: Previews, atHand: PlanAtHand, printer: Printer): Disposable {
    return commands.registerCommand('alliancePlan.printPreview', async () => {
        if (!mayUseFiles()) {
            return;
        }
        const plan = atHand.find();
        if (plan) {
            await printer.print(plan, previews.viewOf(plan));
        } else {
            tellNoPlan();
        }
    });
}
