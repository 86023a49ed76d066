import { preferredWord } from '../../../language/keywords/lookup.ts';
import { satisfies } from '../../../language/amounts/index.ts';
import { quotaTitle } from '../../facts/quota-title.ts';
import { printBound } from '../../facts/amounts.ts';
import { quotaTables } from '../../facts/counting/index.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { softened } from '../support/severity.ts';

export const quotaExceeded: Rule = {
    code: 'Q02',
    name: 'quota-exceeded',
    severity: 'warning',
    since: '0.1.0',
    title: both('超过了限额', 'Quota exceeded'),
    documentation: {
        what: both(
            '列出的活动超过了定额规定的上限。',
            'The activities listed exceed the upper limit of a quota.'
        ),
        why: both(
            '上限多是为了不加重学校负担，超出要说明。',
            'Upper limits mostly spare the schools; exceeding them needs a reason.'
        ),
        bad: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 检查：每个联盟 每年 开展 专项检查 «不超过1次»。
            活动 春季检查 2009年4月10日 { 所属 第一组  计入 检查 }
            活动 秋季检查 2009年10月10日 { 所属 第一组  计入 检查 }
        `,
        good: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 检查：每个联盟 每年 开展 专项检查 不超过1次。
            活动 春季检查 2009年4月10日 { 所属 第一组  计入 检查 }
        `,
        source: both('方案自身的“定额”。', 'The plan’s own quota.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { uncountable, quota, rows, columns } of quotaTables(plan)) {
            if (uncountable || !quota.bound || quota.bound.comparison === 'at-least') continue;
            const exceeded: Bilingual[] = [];
            for (const row of rows) {
                for (const [index, column] of columns.entries()) {
                    const count = row.counts[index];
                    const { amount } = column.bound;
                    const most = amount.max;
                    if (!count || most === undefined) continue;
                    if (
                        satisfies(
                            { min: count.certain, max: count.possible },
                            { comparison: 'at-most', amount: { ...amount, max: most } }
                        ) !== 'no'
                    )
                        continue;
                    const unit = amount.writtenUnit;
                    const period = column.key === 'plan' ? both('', '') : column.label;
                    exceeded.push(
                        both(
                            `${row.label}${period.zh}有${count.certain}${unit}，多${count.certain - most}${unit}`,
                            `${[row.label, period.en].filter(Boolean).join(' ')}: ${count.certain}, ${count.certain - most} too many`
                        )
                    );
                }
            }
            if (exceeded.length === 0) continue;
            const asked = printBound(quota.bound);
            const { amount, comparison } = quota.bound;
            const soft = comparison === 'exactly' && amount.min === amount.max;
            const severity = soft
                ? 'hint'
                : softened('warning', quota.modality === 'may' ? undefined : quota.modality);
            yield {
                span: quota.sentence.quantity?.span ?? quota.nameSpan,
                ...(severity !== 'warning' && { severity }),
                message: both(
                    `“${quotaTitle(quota)}”规定${asked.zh}，安排的超过了：${exceeded
                        .slice(0, SHOWN)
                        .map((one) => one.zh)
                        .join(
                            '；'
                        )}${exceeded.length > SHOWN ? `；共${exceeded.length}处` : ''}。${soft ? '若多做不算违反，可以写“不少于”。' : '请减少活动，或者修改定额。'}`,
                    `“${quotaTitle(quota)}” allows ${asked.en}, which is exceeded: ${exceeded
                        .slice(0, SHOWN)
                        .map((one) => one.en)
                        .join(
                            '; '
                        )}${exceeded.length > SHOWN ? `; ${exceeded.length} in all` : ''}. ${soft ? `If more is welcome, write “${preferredWord('atLeast', plan.language)}”.` : 'Drop activities or change the quota.'}`
                )
            };
        }
    }
};

const SHOWN = 4;
