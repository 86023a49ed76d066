import { usedFiles } from '../../facts/used-files.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { deletingLine } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const unusedImport: Rule = {
    code: 'N07',
    name: 'unused-import',
    severity: 'hint',
    since: '0.1.0',
    title: both('导入没有用到', 'Unused import'),
    documentation: {
        what: both('导入的文件中没有一个名称被用到。', 'No name of the imported file is used.'),
        why: both(
            '用不到的导入让人误以为方案依赖那个文件。',
            'It suggests a dependence that does not exist.'
        ),
        bad: example`
            导入 “«名录.alliance»”
            学校 甲校
        `,
        good: example`
            导入 “名录.alliance”
            活动 送教 { 负责 丙校 }
        `,
        source: both('通行做法。', 'Common practice.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const calendarHere = plan.entries.some(
            (entry) => entry.entry === 'item' && entry.kind === 'calendar'
        );
        if (!calendarHere && plan.calendar.terms.length > 0) return;
        const used = usedFiles(plan);
        for (const found of plan.imports) {
            if (found.failure || used.has(found.uri)) continue;
            yield {
                span: found.entry.path.span,
                unnecessary: true,
                message: both(
                    `没有用到“${found.entry.path.text}”里的任何名称，可以删去这一行。`,
                    `Nothing of “${found.entry.path.text}” is used: delete this line.`
                ),
                fixes: () => [deletingLine(plan, found.entry.span)]
            };
        }
    }
};
