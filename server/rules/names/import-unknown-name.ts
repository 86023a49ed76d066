import { isOwn, writtenAt } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const importUnknownName: Rule = {
    code: 'N06',
    name: 'import-unknown-name',
    severity: 'error',
    since: '0.1.0',
    title: both('导入的文件里没有这个名称', 'Imported file does not declare the name'),
    documentation: {
        what: both(
            '从文件中导入的某个名称，那个文件里没有列出。',
            'A name is imported from a file that does not declare it.'
        ),
        why: both('这个名称在方案中没有内容。', 'The name stands for nothing in the plan.'),
        bad: example`
            导入 «丁校» 从 “名录.alliance”
        `,
        good: example`
            导入 丙校 从 “名录.alliance”
            活动 送教 { 负责 丙校 }
        `,
        source: both(
            '语言规则：只能导入文件中列出的名称。',
            'The language: only declared names can be imported.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const found of plan.imports) {
            for (const span of found.unknownNames) {
                const name = isOwn(plan, span) ? writtenAt(plan, span) : '';
                yield {
                    span,
                    message: both(
                        `“${found.entry.path.text}”里没有“${name}”。请检查名称，或者在那个文件里补上。`,
                        `“${found.entry.path.text}” declares no “${name}”. Check the name or declare it there.`
                    )
                };
            }
        }
    }
};
