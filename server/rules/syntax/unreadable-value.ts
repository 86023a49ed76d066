import { parseAmount } from '../../../language/amounts/index.ts';
import type { TimeProblem } from '../../../language/calendar/index.ts';
import type { KeywordLanguage } from '../../../language/keywords/lookup.ts';
import { within } from '../../../language/source.ts';
import { writtenValuesOf } from '../../facts/times.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const unreadableValue: Rule = {
    code: 'L12',
    name: 'unreadable-value',
    severity: 'error',
    since: '0.1.0',
    title: both('日期或数量无法识别', 'Date or amount that cannot be read'),
    documentation: {
        what: both(
            '写出的日期或数量不是本语言能识别的形式。',
            'The date or amount has a form the language does not read.'
        ),
        why: both(
            '无法识别的日期和数量不能参加核对，也不能排进日程。',
            'It cannot be checked or put on a schedule.'
        ),
        bad: example`
            日程 学期安排 {
                | 时间 | 内容 | 主办 |
                | «过一阵» | 示范课 | 甲校 |
            }
        `,
        good: example`
            日程 学期安排 {
                | 时间 | 内容 | 主办 |
                | 2012年10月31日 | 示范课 | 甲校 |
            }
        `,
        source: both(
            '语言规则：日期按公文写法，数量为数字加单位。',
            'The language: dates as officials write them, amounts as number and unit.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { code, span, found, kept } of plan.problems) {
            // Those that are kept come with the written values below, where more than one stands on a line too.
            if (code === 'unreadable-value' && !kept)
                yield { span, message: noTime(found ?? '', plan.language) };
        }
        const { times, amounts } = writtenValuesOf(plan);
        for (const time of times) {
            for (const problem of time.problems) {
                if (problem.code === 'unreadable') yield unreadableTime(time, problem, plan.language);
            }
        }
        for (const { amount, text, span } of amounts) {
            if (amount) continue;
            const [problem] = parseAmount(text).problems;
            const empty = problem?.code === 'empty-range';
            yield {
                span,
                message: empty
                    ? both(
                          `“${text.trim()}”的范围前大后小。请把小的数写在前面。`,
                          `“${text.trim()}” runs from more to less. Write the smaller figure first.`
                      )
                    : both(
                          `“${text.trim()}”不能识别为数量，没有参加核对。请写成“4次”“2—3名”“一个月”这样的形式。`,
                          `“${text.trim()}” cannot be read as an amount and is not checked. Write it like ${plan.language === 'zh' ? '4次, 2—3名 or 一个月' : '4 times, 2 to 3 teachers or 1 month'}.`
                      )
            };
        }
    }
};

function unreadableTime(
    time: { readonly text: string; readonly span: Problem['span'] },
    problem: TimeProblem,
    language: KeywordLanguage
): Problem {
    const span = within(time.span, problem.start, problem.end);
    const written = time.text.slice(problem.start, problem.end);
    const before = time.text.slice(0, problem.start).trim();
    const isStray = before !== '' && parseAmount(written).amount !== undefined;
    return { span, message: isStray ? strayAmount(before, written, language) : noTime(written, language) };
}

/** `成文日期 2012年10月22日 4次`: the date is one, and the amount behind it belongs elsewhere. */
function strayAmount(before: string, written: string, language: KeywordLanguage): Bilingual {
    const [lasting, times] = language === 'zh' ? ['时长 2天', '4次'] : ['lasting 2 days', '4 times'];
    return both(
        `“${before}”后面的“${written}”不是时间，整个时间没有参加核对。请删去“${written}”，或者移到写数量的地方，如“时长 2天”、定额的“4次”。`,
        `“${written}” behind “${before}” is no time, and the whole is not checked. Delete it or move it to where amounts go, as in ${lasting} or the ${times} of a quota.`
    );
}

function noTime(written: string, language: KeywordLanguage): Bilingual {
    return both(
        `“${written}”不能识别为时间，没有参加核对。请写成“2009年1月13日”“2012年秋季学期”这样的形式；未定的写“待定”。`,
        `“${written}” cannot be read as a time and is not checked. Write it like ${language === 'zh' ? '2009年1月13日 or 2012年秋季学期, or 待定 if it is open' : '13 January 2009 or autumn term 2012, or “to be decided” if it is open'}.`
    );
}
