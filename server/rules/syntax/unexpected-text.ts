import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const unexpectedText = syntaxRule({
    code: 'L01',
    name: 'unexpected-text',
    problem: 'unexpected',
    title: both('放错位置的文字', 'Text that fits nowhere'),
    documentation: {
        what: both(
            '一处文字既不是条目，也不是条目的内容。',
            'A piece of text is neither an item nor part of one.'
        ),
        why: both(
            '读不懂的文字不会进入方案，印出的文件会缺少这一段。',
            'What cannot be read does not reach the plan: the printed document would lack it.'
        ),
        bad: example`
            学校 甲校
            «？»
            学校 乙校
        `,
        good: example`
            学校 甲校
            学校 乙校
        `,
        source: both(
            '语言规则：每一处文字都属于一个条目、一个标题或一段【正文】。',
            'The language: every piece of text belongs to an item, a heading or a paragraph in 【 】.'
        )
    },
    fixable: false,
    message({ found }) {
        const zh = found ? `“${found}”` : '这里的文字';
        const en = found ? `“${found}”` : 'This text';
        return both(
            `${zh}不能放在这里。若是正文，请放进【 】。`,
            `${en} does not fit here. Put running text into 【 】.`
        );
    }
});
