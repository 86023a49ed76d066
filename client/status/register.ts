import { Disposable, MarkdownString, StatusBarAlignment, ThemeColor, env, l10n, window } from 'vscode';
import type { StatusBarItem } from 'vscode';
import { languageId } from '../../server/protocol.ts';
import type { OutlineCounts } from '../../server/protocol.ts';
import { oneOrMany } from '../counted.ts';
import type { CurrentPlanOutline } from '../plan-view/current-plan-outline.ts';
import type { PlanServer } from '../server.ts';
import { watchChecking } from './checking.ts';

/** The status bar's item: what the plan holds, and what the server is doing. */
export function registerStatus(server: PlanServer, current: CurrentPlanOutline): Disposable {
    const item = window.createStatusBarItem('alliancePlan.status', StatusBarAlignment.Left, 50);
    item.name = l10n.t('Alliance Plan');
    const checking = watchChecking(server, () => show());
    const show = (): void => {
        const atPlan =
            window.activeTextEditor?.document.languageId === languageId ||
            (window.activeTextEditor === undefined && current.plan !== undefined);
        if (!atPlan && server.state === 'running') {
            item.hide();
            return;
        }
        if (server.state !== 'running') {
            showServer(item, server);
        } else {
            showCounts(item, current.plan?.outline.counts, checking.busy);
        }
        item.show();
    };
    show();
    return Disposable.from(
        item,
        checking,
        server.onDidChangeState(show),
        current.onDidChange(show),
        window.onDidChangeActiveTextEditor(show)
    );
}

function showServer(item: StatusBarItem, server: PlanServer): void {
    const name = l10n.t('Alliance Plan');
    if (server.state === 'starting') {
        item.text = `$(loading~spin) ${name}`;
        item.tooltip = l10n.t('The language server is starting.');
        item.command = 'alliancePlan.showLog';
        item.backgroundColor = undefined;
    } else {
        item.text = `$(error) ${l10n.t('{0}: stopped', name)}`;
        item.tooltip = l10n.t(
            'The language server has stopped: nothing is checked. Click to start it again.'
        );
        item.command = 'alliancePlan.restartServer';
        item.backgroundColor = new ThemeColor('statusBarItem.errorBackground');
    }
}

function showCounts(item: StatusBarItem, counts: OutlineCounts | undefined, busy: boolean): void {
    item.backgroundColor = undefined;
    item.command = 'alliancePlan.plan.focus';
    const icon = busy ? '$(sync~spin)' : '$(checklist)';
    if (!counts) {
        item.text = `${icon} ${l10n.t('Alliance Plan')}`;
        item.tooltip = busy ? l10n.t('The plan is being checked.') : l10n.t('Alliance Plan');
        return;
    }
    const { alliances, schools, quotas } = counts;
    const parts = [
        oneOrMany(alliances, l10n.t('{0} alliance', alliances), l10n.t('{0} alliances', alliances)),
        oneOrMany(schools, l10n.t('{0} school', schools), l10n.t('{0} schools', schools)),
        l10n.t('quotas {0}/{1}', quotas.met, quotas.all)
    ];
    item.text = `${icon} ${parts.join(' · ')}`;
    item.tooltip = tooltipOf(counts, busy);
}

/** Everything that was counted, one line each. */
function tooltipOf(
    { alliances, schools, stages, activities, quotas, attachments, findings }: OutlineCounts,
    busy: boolean
): MarkdownString {
    const lines = [
        busy ? l10n.t('The plan is being checked.') : undefined,
        l10n.t('Alliances: {0}, schools: {1}', alliances, schools),
        l10n.t('Stages: {0}, activities: {1}', stages, activities),
        quotas.summary[env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'],
        l10n.t('Attachments: {0}, of these missing {1}', attachments.all, attachments.missing),
        l10n.t(
            'Findings: errors {0}, warnings {1}, notes {2}',
            findings.error,
            findings.warning,
            findings.information + findings.hint
        ),
        l10n.t('Click to show the plan in the side bar.')
    ];
    return new MarkdownString(lines.filter((line) => line !== undefined).join('\n\n'));
}
