import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const suppressionWithoutReason: Rule = {
    code: 'N09',
    name: 'suppression-without-reason',
    severity: 'warning',
    since: '0.1.0',
    title: both('忽略没有写理由', 'Suppression without a reason'),
    documentation: {
        what: both('一条忽略没有写理由。', 'A suppression gives no reason.'),
        why: both(
            '例外要记录在案：评审的人要看到为什么可以不改。没有理由的忽略不起作用。',
            'Exceptions are on the record: the reviewer must see why. Without a reason it does not hold.'
        ),
        bad: example`
            «忽略 T02»
        `,
        good: example`
            阶段 启动 2009年1月至2月
            阶段 推进 2009年2月至11月
            忽略 T02 理由：两阶段在2月衔接
        `,
        source: both(
            '语言规则：忽略要写规则编号和理由。',
            'The language: a suppression names a rule and a reason.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const suppression of plan.suppressions) {
            if (suppression.reason) continue;
            yield {
                span: suppression.span,
                message: both(
                    '这条忽略没有写理由，不起作用。请在后面写“理由：…”。',
                    'This suppression gives no reason and does not hold. Add “理由：…” (because: …).'
                )
            };
        }
    }
};
