import { within } from '../../../language/source.ts';
import { timeProblemsOf } from '../../facts/times.ts';
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
        what: both('一段时间的结束早于开始。', 'A stretch of time ends before it begins.'),
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
    }
};
