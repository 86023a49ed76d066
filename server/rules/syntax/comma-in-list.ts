import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const commaInList = syntaxRule({
    code: 'L08',
    name: 'comma-in-list',
    problem: 'comma-in-list',
    title: both('并列名称之间用了“，”', 'Comma between listed names'),
    documentation: {
        what: both('并列的名称用“，”隔开。', 'Listed names are separated by “，”.'),
        why: both(
            '“，”在本语言里引出下一个说明，“，”后面的名称会被当成说明的开头。',
            '“，” introduces the next clause, so the name after it is read as the start of one.'
        ),
        bad: example`
            学校 甲校、乙校、丙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校«，»丙校
            }
        `,
        good: example`
            学校 甲校、乙校、丙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校、丙校
            }
        `,
        source: both(
            '语言规则：并列用“、”，“，”引出下一个说明。',
            'The language: lists take 、 and clauses take ，.'
        )
    },
    fixable: true,
    message({ found }) {
        return both(
            `并列的名称用“、”；“，”用来引出下一个说明${found ? `。“${found}”如果也是名称，请把“，”改为“、”` : ''}。`,
            `Listed names take “、”; “，” introduces the next clause${found ? `. If “${found}” is one of the names, write “、”` : ''}.`
        );
    }
});
