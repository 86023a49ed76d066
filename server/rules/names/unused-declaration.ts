import type { Named } from '../../../language/model/plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const unusedDeclaration: Rule = {
    code: 'N13',
    name: 'unused-declaration',
    severity: 'hint',
    since: '0.1.0',
    title: both('写出的名称没有用到', 'Unused declaration'),
    documentation: {
        what: both(
            '类别、集合或变量写出之后没有用到。',
            'A category, set or variable is declared and never used.'
        ),
        why: both(
            '留着不用的名称多半是改稿时的残留，也可能是引用处写错了字。',
            'It is mostly a remnant of an earlier draft, or the place that should use it is misspelt.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            集合 «农村学校»：“若干农村学校”
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            集合 农村学校：“若干农村学校”
            活动 送教 { 参加 农村学校 }
        `,
        source: both('评审惯例。', 'Review practice.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        if (plan.documents.length === 0) return;
        const used = new Set<Named | undefined>([
            ...plan.references.map(({ target }) => target),
            ...plan.quotes.map(({ target }) => target)
        ]);
        const words = new Set([
            ...plan.quotas.flatMap((quota) => quota.objects),
            ...plan.activities.flatMap((activity) => activity.categories)
        ]);
        for (const named of [...plan.categories, ...plan.sets, ...plan.variables]) {
            if (!named.name || used.has(named) || words.has(named.name)) continue;
            yield {
                span: named.nameSpan,
                unnecessary: true,
                message: both(
                    `“${named.name}”写出后没有用到。若不需要，可以删去；若应当用到，请检查引用处的写法。`,
                    `“${named.name}” is never used. Delete it if it is not needed; otherwise check the place that should use it.`
                )
            };
        }
    }
};
