import type { Amount } from '../../../language/amounts/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { within, type Span } from '../../../language/source.ts';
import { exactValue } from '../../facts/amounts.ts';
import { isOwn, writtenAt } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const partsDoNotSum: Rule = {
    code: 'M12',
    name: 'parts-do-not-sum',
    severity: 'error',
    since: '0.1.0',
    title: both('合计与分项之和不等', 'Total against its parts'),
    documentation: {
        what: both(
            '“18人（2人、1人、14人）”这样的合计，与括号里的分项相加不等；奖项的个数与各等级相加不等。',
            'A total such as 18人（…） differs from the sum of the parts in brackets, or the number of an award from its tiers.'
        ),
        why: both(
            '合计和分项至少有一个是错的，印发之后难以更正。',
            'One of them is wrong, and that is hard to mend once issued.'
        ),
        bad: example`
            学校 甲校 { 人数 在编«18人»（校长2人、借调1人、教师14人） }
        `,
        good: example`
            学校 甲校 { 人数 在编18人（校长2人、借调1人、教师15人） }
        `,
        source: both('算术；评审惯例。', 'Arithmetic; review practice.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const school of plan.organisations) {
            for (const headcount of school.headcounts)
                yield* judged(plan, headcount.amount, headcount.parts, headcount.span);
        }
        for (const activity of plan.activities) {
            const groups = [
                activity.participants,
                activity.invited,
                ...activity.done.map((done) => done.participants)
            ];
            for (const group of groups.flat()) {
                if (group.parts.length > 0) yield* judged(plan, group.amount, group.parts, group.span);
            }
        }
        for (const award of plan.awards) {
            const { span } = award.item.amount ?? {};
            if (span) yield* judged(plan, award.amount, award.tiers, span);
        }
    }
};

function* judged(
    plan: Plan,
    amount: Amount | undefined,
    parts: readonly { readonly amount?: Amount }[],
    span: Span
): Iterable<Problem> {
    const total = exactValue(amount);
    const values = parts.map((part) => exactValue(part.amount));
    if (total === undefined || values.length < 2 || values.some((value) => value === undefined)) return;
    const sum = values.reduce<number>((done, value) => done + (value ?? 0), 0);
    if (sum === total || !isOwn(plan, span)) return;
    const written = writtenAt(plan, span);
    const figure = /(\d+)\s*[\u4e00-\u9fff]{1,2}(?=\s*[（(])/.exec(written) ?? /\d+/.exec(written);
    const number = figure ? /\d+/.exec(figure[0])?.[0] : undefined;
    const at = figure && number ? within(span, figure.index, figure.index + figure[0].length) : span;
    yield {
        span: at,
        message: both(
            `合计写${total}，分项相加是${sum}（${values.join('＋')}）。请核对合计或分项。`,
            `The total says ${total}, its parts add up to ${sum} (${values.join(' + ')}). Check both.`
        ),
        ...(figure &&
            number && {
                fixes: () => [
                    replacing(within(span, figure.index, figure.index + number.length), String(sum))
                ]
            })
    };
}
