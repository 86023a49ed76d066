import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const strayBrace = syntaxRule({
    code: 'L04',
    name: 'stray-brace',
    problem: 'stray-brace',
    title: both('多余的“}”', 'One brace too many'),
    documentation: {
        what: both('一个“}”前面没有与它配对的“{”。', 'A closing brace has no opening brace before it.'),
        why: both(
            '多出来的括号往往说明前面某一项提前结束了，后面的内容不属于它。',
            'It often means that an item ended too early and lost part of its content.'
        ),
        bad: example`
            学校 甲校
            «}»
            学校 乙校
        `,
        good: example`
            学校 甲校
            学校 乙校
        `,
        source: both('语言规则：“{”与“}”成对。', 'The language: braces come in pairs.')
    },
    fixable: true,
    message({ found }) {
        const brace = found ?? '}';
        return both(
            `这个“${brace}”没有对应的“{”。请删除它，或者检查前一项是否过早结束。`,
            `This “${brace}” closes nothing. Delete it, or see whether the item before ended too early.`
        );
    },
    fixTitle: () => both('删除多余的“}”', 'Delete the brace')
});
