import { chineseNumber, chineseNumeral } from '../../../language/amounts/index.ts';
import { within } from '../../../language/source.ts';
import { writtenAt } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const headingNumbering: Rule = {
    code: 'G19',
    name: 'heading-numbering',
    severity: 'hint',
    since: '0.1.0',
    title: both('章节序号不连续', 'Chapter numbers out of sequence'),
    documentation: {
        what: both(
            '章节的序号跳号、重号，或者“（一）”前面没有“一、”。',
            'Chapter numbers skip or repeat, or （一） stands before any 一、.'
        ),
        why: both(
            '印出时程序会重新编号，但正文里“见第四部分”一类的话会对不上。',
            'The program numbers anew when it prints, but words such as 见第四部分 would point elsewhere.'
        ),
        bad: example`
            一、指导思想
            二、工作目标
            «四、»基本原则
        `,
        good: example`
            一、指导思想
            二、工作目标
            三、基本原则
        `,
        source: both(
            'GB/T 9704—2012 第7.3.3条：层次依次用“一、”“（一）”“1.”“（1）”。',
            'GB/T 9704-2012, clause 7.3.3: levels 一、 （一） 1. （1） in turn.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        let chapter = 0;
        let section = 0;
        for (const entry of plan.entries) {
            if (entry.entry !== 'heading') continue;
            const skipped = entry.level === 2 && chapter === 0;
            if (entry.level === 1) {
                chapter++;
                section = 0;
            } else {
                section++;
            }
            const expected = entry.level === 1 ? chapter : section;
            const digits = /[一二三四五六七八九十百]+|\d+/.exec(entry.number)?.[0];
            const written = digits === undefined ? undefined : (chineseNumber(digits) ?? Number(digits));
            if (digits === undefined || (written === expected && !skipped)) continue;
            const isArabic = /^\d/.test(digits);
            const proper = entry.number.replace(
                digits,
                isArabic ? String(expected) : chineseNumeral(expected)
            );
            const typed = writtenAt(plan, entry.span).startsWith(entry.number);
            const span = typed ? within(entry.span, 0, entry.number.length) : entry.titleSpan;
            if (written !== undefined) {
                if (entry.level === 1) chapter = written;
                else section = written;
            }
            yield {
                span,
                message:
                    skipped && written === expected
                        ? both(
                              `“${entry.number}${entry.title}”前面没有“一、”一级的标题，层次跳了一级。`,
                              `“${entry.number}${entry.title}” has no chapter of the first level above it.`
                          )
                        : both(
                              `序号不连续：这里应是“${proper}”。`,
                              `The number is out of sequence: “${proper}” is expected here.`
                          ),
                ...(typed && written !== expected && { fixes: () => [replacing(span, proper)] })
            };
        }
    }
};
