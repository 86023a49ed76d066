import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const nameNeedsQuotes = syntaxRule({
    code: 'L09',
    name: 'name-needs-quotes',
    problem: 'name-needs-quotes',
    title: both('名称需要加引号', 'Name that needs quotation marks'),
    documentation: {
        what: both(
            '名称以数字开头，含有括号，或者与关键字相同。',
            'A name starts with a digit, holds brackets or equals a keyword.'
        ),
        why: both(
            '不加引号时，程序把它当成数量或关键字。',
            'Without quotation marks it is read as an amount or a keyword.'
        ),
        bad: example`
            学校 «12中»
        `,
        good: example`
            学校 “12中”
        `,
        source: both(
            '语言规则：以数字开头或与关键字相同的名称要加引号。',
            'The language: names that start with a digit or equal a keyword are quoted.'
        )
    },
    fixable: true,
    message({ found, replacement }) {
        const zh = found ? `“${found}”` : '这个名称';
        const en = found ? `“${found}”` : 'This name';
        return both(
            `${zh}以数字开头、含有括号或与关键字相同，要加引号${replacement ? `，请写${replacement}` : ''}。`,
            `${en} starts with a digit, holds brackets or equals a keyword: put it in quotation marks${replacement ? `, ${replacement}` : ''}.`
        );
    }
});
