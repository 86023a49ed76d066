import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const importOutside: Rule = {
    code: 'N05',
    name: 'import-outside',
    severity: 'error',
    since: '0.1.0',
    title: both('导入了工作区以外的文件', 'Import from outside the workspace'),
    documentation: {
        what: both('导入的路径指到了打开的文件夹以外。', 'The import path leads out of the opened folder.'),
        why: both(
            '别人的电脑上没有这个文件，方案离开本机就无法核对。',
            'Other machines do not have that file; the plan could not be checked there.'
        ),
        bad: example`
            导入 “«../../../名录.alliance»”
        `,
        good: example`
            学校 甲校
        `,
        source: both('语言规则：只导入工作区里的文件。', 'The language: imports stay inside the workspace.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const found of plan.imports) {
            if (found.failure !== 'outside') continue;
            yield {
                span: found.entry.path.span,
                message: both(
                    `“${found.entry.path.text}”在工作区以外，没有读取。请把名录文件放到方案所在的文件夹里。`,
                    `“${found.entry.path.text}” lies outside the workspace and was not read. Put the registry into the plan’s folder.`
                )
            };
        }
    }
};
