import { preferredWord } from '../../../language/keywords/lookup.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const payerMissing: Rule = {
    code: 'Q15',
    name: 'payer-missing',
    severity: 'warning',
    since: '0.2.0',
    title: both('没有写明由谁出资', 'Nobody is said to pay'),
    documentation: {
        what: both('经费或补贴没有写“出资”。', 'A budget or an allowance names no payer.'),
        why: both(
            '没有出资单位的经费落不到实处，也无法向财政申报。',
            'Money that nobody pays is not there, and cannot be applied for.'
        ),
        bad: example`
            补贴 «顶岗补贴» { 标准 每人每学期300元 }
        `,
        good: example`
            单位 教育局
            补贴 顶岗补贴 { 标准 每人每学期300元  出资 教育局 }
        `,
        source: both('评审惯例：经费写明来源。', 'Review practice: money has a source.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const money of [...plan.budgets, ...plan.allowances]) {
            if (money.payers.length > 0 || brokenItems(plan).has(money.item)) continue;
            const name = money.title ?? money.name;
            yield {
                span: money.nameSpan,
                message: both(
                    `“${name}”没有写由谁出资。请加“出资 单位”。`,
                    `“${name}” does not say who pays. Add “${preferredWord('payer', plan.language)}” and the unit.`
                )
            };
        }
    }
};
