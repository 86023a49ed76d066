import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { deletingLine } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const importCircular: Rule = {
    code: 'N04',
    name: 'import-circular',
    severity: 'warning',
    since: '0.1.0',
    title: both('循环导入', 'Circular import'),
    documentation: {
        what: both(
            '文件导入了自己，或者几个文件互相导入。',
            'A file imports itself, or files import each other.'
        ),
        why: both(
            '循环的导入没有内容可取，常常是名录与方案混在一起的征兆。',
            'A circle yields nothing, and mostly means that registry and plan are mixed up.'
        ),
        bad: example`
            导入 “«test.alliance»”
        `,
        good: example`
            学校 甲校
        `,
        source: both('语言规则：导入不成环。', 'The language: imports form no circle.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const found of plan.imports) {
            if (found.failure !== 'self' && found.failure !== 'circular') continue;
            const path = found.entry.path.text;
            yield {
                span: found.entry.path.span,
                message:
                    found.failure === 'self'
                        ? both('文件导入了自己，请删去这一行。', 'The file imports itself. Delete this line.')
                        : both(
                              `“${path}”又导入了本文件（直接或者经过别的文件），形成循环。请把共用的学校、单位移到单独的名录文件。`,
                              `“${path}” imports this file in turn, itself or by way of others. Move what they share into a registry of its own.`
                          ),
                fixes: () => [deletingLine(plan, found.entry.span)]
            };
        }
    }
};
