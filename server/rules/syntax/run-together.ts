import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const runTogether = syntaxRule({
    code: 'L02',
    name: 'run-together',
    problem: 'run-together',
    title: both('词语连在一起', 'Words run together'),
    documentation: {
        what: both(
            '关键字和名称之间没有空格，成了一个词。',
            'A keyword and a name are written without a space between them and read as one word.'
        ),
        why: both(
            '连写之后，程序把整串当成一个名称，后面的内容都会落空。',
            'The whole run is taken for one name, and what follows has nothing to belong to.'
        ),
        bad: example`
            «学校甲校»
        `,
        good: example`
            学校 甲校
        `,
        source: both(
            '语言规则：关键字与名称之间要有空格。',
            'The language: a space stands between a keyword and a name.'
        )
    },
    fixable: true,
    message({ found, replacement }) {
        const zh = found ? `“${found}”连在一起了` : '这里的词语连在一起了';
        const en = found ? `“${found}” is run together` : 'Words are run together here';
        return both(
            replacement ? `${zh}：是“${replacement}”吗？` : `${zh}，请在关键字后面加空格。`,
            replacement ? `${en}: is it “${replacement}”?` : `${en}. Put a space after the keyword.`
        );
    }
});
