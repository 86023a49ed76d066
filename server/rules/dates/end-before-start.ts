import { within } from '../../../language/source.ts';
import { timeProblemsOf } from '../../facts/times.ts';
import { statedTermsOf, type StatedTerm } from '../../facts/stated-terms.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const endBeforeStart: Rule = {
    code: 'D02',
    name: 'end-before-start',
    severity: 'error',
    since: '0.1.0',
    title: both('结束早于开始', 'End before start'),
    documentation: {
        what: both(
            '一段时间的结束早于开始；校历中放假早于开学，或者上一学期还没有放假，下一学期已经开学。',
            'A stretch of time ends before it begins; a term of a school calendar closes before it opens, or opens before the one ahead of it has closed.'
        ),
        why: both('多半是年份漏写或起止颠倒。', 'Mostly a year is missing, or the two ends are swapped.'),
        bad: example`
            活动 调研 2009年9月至«3月»
        `,
        good: example`
            活动 调研 2009年9月至2010年3月
        `,
        source: both('常理：先开始，后结束。', 'Common sense: an end comes after its beginning.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { time, problem } of timeProblemsOf(plan)) {
            if (problem.code !== 'end-before-start') continue;
            const span = within(time.span, problem.start, problem.end);
            yield {
                span,
                message: both(
                    `“${time.text.trim()}”的结束早于开始。${problem.suggestion ? `是否漏了年份，应为${problem.suggestion}？` : '请核对起止。'}`,
                    `“${time.text.trim()}” ends before it begins. ${problem.suggestion ? `Is the year missing: ${problem.suggestion}?` : 'Check both ends.'}`
                ),
                fixes: () => problem.suggestions.map((suggestion) => replacing(span, suggestion))
            };
        }
        yield* inCalendar(statedTermsOf(plan));
    }
};

/** Weeks and terms are counted by the calendar: where its days cannot be right, all that is counted by them is wrong. */
function* inCalendar(terms: readonly StatedTerm[]): Iterable<Problem> {
    for (const [index, { opening, closing }] of terms.entries()) {
        const before = terms[index - 1];
        if (closing.day < opening.day) {
            yield {
                span: closing.span,
                message: both(
                    `${opening.text}开学，${closing.text}放假：放假早于开学。请核对年份和月份。`,
                    `The term opens on ${opening.text} and closes on ${closing.text}, which is earlier. Check year and month.`
                )
            };
        } else if (before && before.closing.day >= opening.day && before.closing.day >= before.opening.day) {
            yield {
                span: opening.span,
                message: both(
                    `${opening.text}开学，上一学期到${before.closing.text}才放假。请核对这两个日期。`,
                    `The term opens on ${opening.text}, but the one before it closes on ${before.closing.text} only. Check both days.`
                ),
                related: [
                    { span: before.closing.span, message: both('上一学期放假', 'The term before it closes') }
                ]
            };
        }
    }
}
