import type { Suppression } from '../../../language/model/plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

/** Needs the list of all rules, of which it is one: `applySuppressions` reports it. */
export const unknownSuppression: Rule = {
    code: 'N08',
    name: 'unknown-suppression',
    severity: 'warning',
    since: '0.1.0',
    title: both('忽略了不存在的规则', 'Suppression of an unknown rule'),
    documentation: {
        what: both('“忽略”后面的编号不是任何规则的编号。', 'The code after 忽略 belongs to no rule.'),
        why: both(
            '写错编号的忽略不起作用，还会让人以为问题已经交代过。',
            'It excuses nothing, yet looks as if the matter were settled.'
        ),
        bad: example`
            忽略 «T99» 理由：两阶段在2月衔接
        `,
        good: example`
            学校 甲校
        `,
        source: both(
            '语言规则：忽略要写规则编号和理由。',
            'The language: a suppression names a rule and a reason.'
        )
    },
    fixable: false,
    check: () => []
};

/** The problem of a suppression that names a code no rule has. */
export function unknownProblem({ code, span }: Suppression['rules'][number]): Problem {
    return {
        span,
        message: both(
            `没有编号为“${code}”的规则，这条忽略不起作用。规则编号和每条问题写在一起，例如 T02。`,
            `No rule has the code “${code}”, so this excuses nothing. Each finding shows the code of its rule, such as T02.`
        )
    };
}
