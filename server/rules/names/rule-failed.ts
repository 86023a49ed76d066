import type { Plan } from '../../../language/model/plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

/** Reported by the runner in the place of a rule that threw; no plan text can bring it about. */
export const ruleFailed: Rule = {
    code: 'N99',
    name: 'rule-failed',
    severity: 'information',
    since: '0.1.0',
    title: both('有一条规则没能检查', 'A rule could not be checked'),
    documentation: {
        what: both('程序在检查某条规则时出错。', 'The program failed while it checked a rule.'),
        why: both(
            '其余的规则照常检查；但这一条是否有问题，不能判断。',
            'All other rules are checked as usual, but nothing can be said about this one.'
        ),
        bad: example`
            # 没有哪种写法会引起它：只有程序出错时才会报告 / No text brings it about, only a failure of the program
        `,
        good: example`
            学校 甲校
        `,
        source: both('程序自身。', 'The program itself.')
    },
    fixable: false,
    check: () => []
};

/** The problem of a rule that threw, at the start of the plan's file. */
export function failureProblem(plan: Plan, rule: Rule, error: unknown): Problem {
    const reason = error instanceof Error ? error.message : String(error);
    return {
        span: { place: { uri: plan.uri, start: 0 }, start: 0, end: 0 },
        message: both(
            `规则 ${rule.code}（${rule.title.zh}）没能检查完：程序出错（${reason}）。其余规则不受影响。请把这个方案连同这句话报告给开发者。`,
            `Rule ${rule.code} (${rule.title.en}) could not be checked: the program failed (${reason}). Other rules are not affected. Please report it with this plan.`
        )
    };
}
