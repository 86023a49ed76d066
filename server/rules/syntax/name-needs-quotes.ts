import { keywordOf } from '../../../language/keywords/lookup.ts';
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
            '名称以数字或时间（如“每月”）开头，含有括号或空格，或者与关键字相同。',
            'A name starts with a digit or a time such as 每月, contains brackets or spaces, or is the same as a keyword.'
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
            'The language: names that start with a digit or are the same as a keyword stand in quotation marks.'
        )
    },
    fixable: true,
    message({ found }) {
        const zh = found ? `“${found}”` : '这个名称';
        const en = found ? `“${found}”` : 'This name';
        if (found !== undefined && keywordOf(found) !== undefined) {
            return both(
                `${zh}是关键字，作名称用时请加引号。`,
                `${en} is a keyword: put it in quotation marks to use it as a name.`
            );
        }
        if (/[ \t\u3000]/.test(found ?? '')) {
            return both(
                `名称中间不能有空格：${zh}要加引号，或者去掉空格。`,
                `A name holds no blank: put ${en} in quotation marks or take the blank out.`
            );
        }
        if (/\.alliance$/.test(found ?? '')) {
            return both(
                `文件名要加引号：导入 “${found ?? ''}”。`,
                `The name of a file stands in quotation marks: ${en}.`
            );
        }
        return both(
            `名称不能以数字或时间开头，也不能含括号：${zh}要加引号。`,
            `A name neither starts with a digit or a time nor holds brackets: put ${en} in quotation marks.`
        );
    },
    fixTitle: () => both('加引号', 'Put it in quotation marks')
});
