import { budgetTotal, moneyText } from '../../../language/model/budget-total.ts';
import { within } from '../../../language/source.ts';
import { sameFigure } from '../../facts/figures.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const statedBudget: Rule = {
    code: 'M26',
    name: 'stated-budget',
    severity: 'warning',
    since: '0.2.0',
    title: both('正文里的经费总数与经费表不符', 'Stated money against the budget'),
    documentation: {
        what: both(
            '正文说经费共计多少，与方案唯一的“经费”表各项相加不一样。只看说到经费、资金、投入的句子，某一年或每年的数不算。',
            'The text says what the money comes to in all, and the lines of the plan’s one budget (经费) add up to something else. Sums of one year, or of each year, are not looked at.'
        ),
        why: both(
            '经费总数是领导和财政最先看的数，两处不一致，整份方案都要退回。',
            'The total is what a treasury looks at first; two totals send the plan back.'
        ),
        bad: example`
            单位 县教育局
            经费 帮扶经费 {
                出资 县教育局
                | 科目     | 2009年  | 2010年  |
                | 送教交通 | 100万元 | 200万元 |
                | 设备添置 | 150万元 | 100万元 |
            }
            正文 【帮扶经费«共计600万元»，由县教育局统筹。】
        `,
        good: example`
            单位 县教育局
            经费 帮扶经费 {
                出资 县教育局
                | 科目     | 2009年  | 2010年  |
                | 送教交通 | 100万元 | 200万元 |
                | 设备添置 | 150万元 | 100万元 |
            }
            正文 【帮扶经费共计{帮扶经费.合计}，由县教育局统筹。】
        `,
        source: both('算术；评审惯例。', 'Arithmetic; review practice.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const [budget, ...others] = plan.budgets;
        const total = budget && others.length === 0 ? budgetTotal(budget) : undefined;
        if (!budget || total === undefined) return;
        const quote =
            budget.name === ''
                ? moneyText(total)
                : `{${budget.name}.${plan.language === 'zh' ? '合计' : 'total'}}`;
        for (const piece of textsOf(plan)) {
            if (piece.kind === 'title' || piece.kind === 'cell' || !/\d\s*[万千]?元/.test(piece.text))
                continue;
            for (const { index, 0: sentence } of piece.text.matchAll(/[^。；;\n]+/g)) {
                if (!ABOUT.test(sentence)) continue;
                for (const match of sentence.matchAll(STATED)) {
                    const [whole, words = '', number = '', unit = ''] = match;
                    if (PART.test(sentence.slice(0, match.index))) continue;
                    const stated = Number(number) * (SIZES[unit] ?? 1);
                    if (sameFigure(stated, total)) continue;
                    const at = index + match.index;
                    const from = at + words.length;
                    yield {
                        span: within(piece.span, at, at + whole.length),
                        message: both(
                            `这里写“${whole}”，经费表各项相加是${moneyText(total)}。请核对，数目用“${quote}”引用，就不会再不一致。`,
                            `This says ${number}${unit}; the lines of the budget add up to ${moneyText(total)}. Check it, and quote the total as “${quote}”.`
                        ),
                        related: [{ span: budget.nameSpan, message: both('经费表', 'The budget') }],
                        fixes: () => [
                            {
                                title: both(
                                    `引用经费表的合计（${moneyText(total)}）`,
                                    `Quote the budget’s total (${moneyText(total)})`
                                ),
                                edits: [{ span: within(piece.span, from, at + whole.length), text: quote }]
                            }
                        ]
                    };
                }
            }
        }
    }
};

const ABOUT = /经费|资金|投入|预算/;
/** Money of one year, of each year, of one school, or of a part is not the total. */
const PART = /每年|年均|\d{4}\s*年|每校|每所|每人|各校|其中|包括|另/;
const STATED =
    /((?:共计|总计|合计|总额|总投入|共投入|总共|共需|共)(?:为|约?是)?\s*|共(?:安排|投入|筹措|落实|需|拨付)[^，。；：\d每其]{0,6}?(?:经费|资金|预算)(?:约|共计|为)?\s*)(\d+(?:\.\d+)?)\s*(万元|千元|元)/g;
const SIZES: Readonly<Record<string, number>> = { 万元: 10_000, 千元: 1000, 元: 1 };
