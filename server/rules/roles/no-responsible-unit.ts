import { brokenItems } from '../../facts/broken-items.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { addingProperty } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const noResponsibleUnit: Rule = {
    code: 'R07',
    name: 'no-responsible-unit',
    severity: 'information',
    since: '0.1.0',
    title: both('没有责任单位', 'No responsible unit'),
    documentation: {
        what: both(
            '措施、任务或活动没有写明由谁负责。',
            'A measure, task or activity does not say who is responsible.'
        ),
        why: both('没有责任单位，到期没有人交账。', 'Nobody answers for it when it is due.'),
        bad: example`
            单位 教研室
            措施 «指导计划» “送教下乡指导计划”
        `,
        good: example`
            单位 教研室
            措施 指导计划 “送教下乡指导计划” { 负责 教研室 }
        `,
        source: both(
            '评审惯例：每一项工作有责任单位。',
            'Review practice: each piece of work has a responsible unit.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const measure of plan.measures) {
            if (measure.responsible.length > 0 || brokenItems(plan).has(measure.item)) continue;
            const named = measure.name || measure.title;
            yield {
                span: measure.nameSpan,
                ...(!named && { severity: 'hint' as const }),
                message: both(
                    `${named ? `“${measure.title ?? measure.name}”` : '这一项'}没有写明由谁负责。请补上“负责 …”。`,
                    `${named ? `“${measure.title ?? measure.name}”` : 'This item'} does not say who is responsible. Add “负责 …” (responsible …).`
                ),
                ...(named && {
                    fixes: () =>
                        plan.organisations
                            .filter((one) => one.kind === 'unit')
                            .slice(0, OFFERED)
                            .map((unit) => ({
                                title: both(`由${unit.name}负责`, `Make ${unit.name} responsible`),
                                edits: [addingProperty(plan, measure.item, `负责 ${unit.name}`)]
                            }))
                })
            };
        }
        for (const activity of plan.activities) {
            const done =
                activity.kind === 'record' || activity.status === 'done' || activity.status === 'cancelled';
            if (brokenItems(plan).has(activity.item)) continue;
            if (done || activity.responsible.length > 0 || activity.hosts.length > 0) continue;
            yield {
                span: activity.nameSpan,
                severity: 'hint',
                message: both(
                    `“${activity.title ?? (activity.name || '这项活动')}”没有写明负责或主办单位。`,
                    `“${activity.title ?? (activity.name || 'This activity')}” names neither a responsible unit nor a host.`
                )
            };
        }
    }
};

/** More offers than these would bury the one that fits. */
const OFFERED = 3;
