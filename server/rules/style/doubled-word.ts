import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { inEachText } from '../support/in-each-text.ts';

export const doubledWord: Rule = {
    code: 'S08',
    name: 'doubled-word',
    severity: 'hint',
    since: '0.1.0',
    title: both('词语重复', 'Doubled word'),
    documentation: {
        what: both('同一个词连写了两遍，例如“小学小学”。', 'A word stands twice in a row.'),
        why: both('多半是复制或修改时留下的。', 'Mostly a remnant of copying or editing.'),
        bad: example`
            正文 【各«小学小学»按要求上报。】
        `,
        good: example`
            正文 【各小学按要求上报。】
        `,
        source: both(
            '评审惯例：印发前通读校对。',
            'Review practice: the text is read through before it is issued.'
        )
    },
    fixable: true,
    check: inEachText(/./, function* (piece): Iterable<Problem> {
        for (const match of piece.text.matchAll(
            /(学校|小学|中学|教师|学生|工作|活动|联盟|方案|小组|单位|领导|开展|要求|的|和|在|是|与)\1/g
        )) {
            if (match[0] === '是是' || match[0] === '的的')
                if (/非|确/.test(piece.text.charAt(match.index + match[0].length))) continue;
            const span = within(piece.span, match.index, match.index + match[0].length);
            yield {
                span,
                message: both(
                    `“${match[1] ?? ''}”重复了，请删去一个。`,
                    `“${match[1] ?? ''}” stands twice: delete one.`
                ),
                fixes: () => [replacing(span, match[1] ?? '')]
            };
        }
    })
};
