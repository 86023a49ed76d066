import { chineseNumber } from '../../../language/amounts/index.ts';
import { wholeYears } from '../../../language/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const statedYears: Rule = {
    code: 'D13',
    name: 'stated-years',
    severity: 'warning',
    since: '0.1.0',
    title: both('所称年数与期限不符', 'Years stated against the period'),
    documentation: {
        what: both(
            '正文写“为期三年”，方案的期限却不是三年。',
            'The text says “for three years”, and the plan’s period is not three years long.'
        ),
        why: both(
            '年数和起止年份总有一个是错的。',
            'Either the number of years or one of the ends is wrong.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年1月至2012年12月 }
            正文 【本活动«为期三年»。】
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年1月至2012年12月 }
            正文 【本活动为期{帮扶.期限.年数}年。】
        `,
        source: both('方案自身：正文与期限对照。', 'The plan itself: its text against its period.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const { period } = plan;
        if (!period || period.openStart || period.openEnd) return;
        const months = Math.round((period.latestEnd - period.earliestStart + 1) / DAYS_PER_MONTH);
        for (const piece of textsOf(plan)) {
            if (!piece.text.includes('年')) continue;
            for (const match of piece.text.matchAll(
                /(?:为期|历时|期限(?:为|是)?|周期(?:为|是)?|用)([一二两三四五六七八九十]|\d{1,2})年(半)?(?!级|级组|月|度)(?:时间|左右)?/g
            )) {
                const whole = chineseNumber(match[1] ?? '') ?? Number(match[1]);
                const years = match[2] === undefined ? whole : whole + 0.5;
                const apart = Math.abs(months - years * 12);
                if (apart <= TOLERATED_MONTHS) continue;
                const sure = apart > 12 || period.precision !== 'year';
                const quote = quoteOfYears(plan);
                const [number = '', half = ''] = [match[1], match[2]];
                const at = match.index + match[0].indexOf(number);
                yield {
                    span: within(piece.span, match.index, match.index + match[0].length),
                    ...(quote !== undefined &&
                        (piece.kind === 'prose' || piece.kind === 'words') && {
                            fixes: () => [
                                {
                                    title: both('引用方案的年数', 'Quote the plan’s number of years'),
                                    edits: [
                                        {
                                            span: within(
                                                piece.span,
                                                at,
                                                at + number.length + 1 + half.length
                                            ),
                                            text: `${quote}年`
                                        }
                                    ]
                                }
                            ]
                        }),
                    ...(!sure && { severity: 'hint' as const }),
                    message: both(
                        `这里说“${match[0]}”，方案的期限${plan.main?.periodWhen ? `（${plan.main.periodWhen.written.text.trim()}）` : ''}约${months}个月${sure ? '' : '，可能不一致'}。请核对。`,
                        `This says ${years === 1 ? 'one year' : `${years} years`}, but the plan’s period is ${sure ? '' : 'perhaps different: '}about ${months} months. Please check.`
                    )
                };
            }
        }
    }
};

/** The quote that prints how many years the plan’s period has; undefined where they are not whole. */
function quoteOfYears({ main, period, language }: Plan): string | undefined {
    if (!main?.name || !main.periodWhen || !period || wholeYears(period) === undefined) return undefined;
    return language === 'zh' ? `{${main.name}.期限.年数}` : `{${main.name}.period.years}`;
}

const DAYS_PER_MONTH = 365.25 / 12;
/** A school year is ten months, and plans begin in the middle of one. */
const TOLERATED_MONTHS = 3;
