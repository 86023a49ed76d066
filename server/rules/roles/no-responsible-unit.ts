import type { Plan } from '../../../language/model/plan.ts';
import { preferredWord } from '../../../language/keywords/lookup.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import { columnMeaning } from '../../../language/items/columns.ts';
import type { Item } from '../../../language/items/item.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { addingProperty, propertyText } from '../support/edits.ts';
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
                    `${named ? `“${measure.title ?? measure.name}”` : 'This item'} does not say who is responsible. Add “${preferredWord('responsible', plan.language)} …”.`
                ),
                ...(named && {
                    fixes: () =>
                        plan.organisations
                            .filter((one) => one.kind === 'unit')
                            .slice(0, OFFERED)
                            .map((unit) => ({
                                title: both(`由${unit.name}负责`, `Make ${unit.name} responsible`),
                                edits: [
                                    addingProperty(
                                        plan,
                                        measure.item,
                                        propertyText(plan, 'responsible', unit.name)
                                    )
                                ]
                            }))
                })
            };
        }
        const tables = new Set<Item>();
        for (const activity of plan.activities) {
            const done =
                activity.kind === 'record' || activity.status === 'done' || activity.status === 'cancelled';
            if (brokenItems(plan).has(activity.item)) continue;
            if (done || activity.responsible.length > 0 || activity.hosts.length > 0) continue;
            if (activity.row && !hasColumn(activity.item)) {
                // Where the table has no such column at all, that is one thing to mend and not one for each row.
                if (!tables.has(activity.item)) yield withoutColumn(plan, activity.item);
                tables.add(activity.item);
                continue;
            }
            yield {
                span: activity.nameSpan,
                severity: 'hint',
                message: both(
                    `“${activity.title ?? (activity.name || '这项活动')}”没有写明负责或主办单位。请补上“负责 …”或“主办 …”。`,
                    `“${activity.title ?? (activity.name || 'This activity')}” names neither a responsible unit nor a host. Add “${preferredWord('responsible', plan.language)} …” or “${preferredWord('host', plan.language)} …”.`
                )
            };
        }
    }
};

/** More offers than these would bury the one that fits. */
const OFFERED = 3;

/** Whether a table has a column for those who are responsible or hold what its rows list. */
function hasColumn({ rows: [head] }: Item): boolean {
    return (head?.cells ?? []).some(({ text }) =>
        ['responsible', 'host'].includes(columnMeaning(text) ?? '')
    );
}

function withoutColumn(plan: Plan, item: Item): Problem {
    const [name] = item.names;
    const title = name?.title?.text ?? name?.name ?? item.keyword.text;
    return {
        span: name?.span ?? item.keyword.span,
        severity: 'hint',
        message: both(
            `“${title}”没有写明负责或主办单位。请加“负责 …”，或者加“主办”“负责”一栏。`,
            `“${title}” names neither a responsible unit nor a host. Add “${preferredWord('responsible', plan.language)} …”, or a column for it.`
        )
    };
}
