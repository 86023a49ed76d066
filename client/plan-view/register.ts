import { Disposable, l10n, window } from 'vscode';
import type { TreeView } from 'vscode';
import type { CurrentPlanOutline } from './current-plan-outline.ts';
import { entriesOf } from './entry.ts';
import type { PlanEntry } from './entry.ts';
import { followCursor } from './follow-cursor.ts';
import { registerGoTo } from './go-to.ts';
import { PlanTree } from './tree.ts';

/** The side bar: the plan's parts in one view, what a reviewer would note in the other. */
export function registerPlanViews(current: CurrentPlanOutline): Disposable {
    const parts = new PlanTree();
    const findings = new PlanTree();
    const partsView = window.createTreeView('alliancePlan.plan', {
        treeDataProvider: parts,
        showCollapseAll: true
    });
    const findingsView = window.createTreeView('alliancePlan.findings', {
        treeDataProvider: findings,
        showCollapseAll: true
    });
    const show = (): void => {
        const { plan } = current;
        const entries = plan ? entriesOf(plan.outline.sections, plan) : [];
        const found = entries.find(({ node }) => node.kind === 'findings');
        parts.show(entries.filter((entry) => entry !== found));
        findings.show(found ? found.children : []);
        describe(partsView, plan?.outline.title);
        describe(findingsView, found?.node.detail);
        badge(findingsView, plan?.outline.counts.findings.error ?? 0);
        findingsView.message = found?.children.length === 0 ? l10n.t('Nothing to note in this plan.') : '';
    };
    show();
    return Disposable.from(
        partsView,
        findingsView,
        registerGoTo(),
        followCursor(partsView, parts),
        current.onDidChange(show)
    );
}

function describe(view: TreeView<PlanEntry>, text: string | undefined): void {
    view.description = text ?? '';
}

/** The number of errors stands on the side bar's icon; warnings there would nag. */
function badge(view: TreeView<PlanEntry>, errors: number): void {
    view.badge =
        errors === 0 ? undefined : { value: errors, tooltip: l10n.t('Errors in the plan: {0}', errors) };
}
