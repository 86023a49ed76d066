import { chineseNumber } from '../../../language/amounts/index.ts';
import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const attachmentReference: Rule = {
    code: 'G17',
    name: 'attachment-reference',
    severity: 'error',
    since: '0.1.0',
    title: both('引用的附件不存在', 'Reference to an attachment that does not exist'),
    documentation: {
        what: both(
            '正文写“附件4”，而方案只有3个附件。',
            'The text refers to attachment 4 although there are only three.'
        ),
        why: both(
            '读的人找不到这个附件；多半是删改附件后没有改正文。',
            'Readers will not find it; mostly the attachments changed and the text did not.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” {
                附件 承包名单 “教育质量承包名单” { 状态 未附 }
            }
            正文 【名单见«附件3»。】
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” {
                附件 承包名单 “教育质量承包名单” { 状态 未附 }
            }
            正文 【名单见{附件 承包名单}。】
        `,
        source: both('GB/T 9704—2012 第7.3.7条；评审惯例。', 'GB/T 9704-2012, clause 7.3.7; review practice.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const count = plan.attachments.length;
        if (plan.documents.length === 0) return;
        for (const piece of textsOf(plan)) {
            if (!piece.text.includes('附件')) continue;
            for (const match of piece.text.matchAll(
                /附件\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d个份项页年月日所名])/g
            )) {
                const digits = match[1] ?? '';
                const number = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
                if (number === undefined || number === 0 || number <= count) continue;
                yield {
                    span: within(piece.span, match.index, match.index + match[0].length),
                    message: both(
                        `没有附件${number}：方案${count === 0 ? '没有列出附件' : `只列出${count}个附件`}。请补上附件，或者改正引用；用“{附件 名称}”引用，序号由程序给出。`,
                        `There is no attachment ${number}: the plan lists ${count === 0 ? 'none' : `only ${count}`}. Add it or correct the reference; “{附件 name}” lets the program give the number.`
                    )
                };
            }
        }
    }
};
