import { chineseNumber } from '../../../language/amounts/index.ts';
import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const sectionReference: Rule = {
    code: 'G21',
    name: 'section-reference',
    severity: 'error',
    since: '0.2.0',
    title: both('引用的章节不存在', 'Reference to a section that does not exist'),
    documentation: {
        what: both(
            '正文写“见本方案第七部分”，而方案没有这么多部分。',
            'The text refers to a part of this document that it does not have.'
        ),
        why: both(
            '读的人找不到；多半是增删章节后没有改正文。',
            'Readers will not find it; mostly chapters changed and the text did not.'
        ),
        bad: example`
            一、指导思想
            二、工作要求
            【考核办法见«本方案第七部分»。】
        `,
        good: example`
            一、指导思想
            二、工作要求
            【指导思想见本方案第一部分。】
        `,
        source: both('评审惯例：逐处核对引用。', 'Review practice: every reference is looked up.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const count = plan.chapters.length;
        if (count === 0) return;
        for (const piece of textsOf(plan)) {
            if (!/第|section|part/i.test(piece.text)) continue;
            for (const match of piece.text.matchAll(REFERENCE)) {
                const digits = match[1] ?? '';
                const number = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
                if (number === undefined || number <= count) continue;
                yield {
                    span: within(piece.span, match.index, match.index + match[0].length),
                    message: both(
                        `本文件没有第${number}部分，一级标题只有${count}个。请改正引用。`,
                        `There is no part ${number}: this document has only ${count}. Correct the reference.`
                    )
                };
            }
        }
    }
};

/** Only of this document: 第七条 of a law or of another paper stands behind its name. */
const REFERENCE =
    /(?:本(?:方案|通知|办法|章程|计划|文件|文|报告)的?|(?:详)?见|见[^，。；]{0,8}[和、及与]|按照?前述)第(\d{1,2}|[一二三四五六七八九十]{1,3})(?:部分|章|大点)/g;
