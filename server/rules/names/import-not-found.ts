import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const importNotFound: Rule = {
    code: 'N03',
    name: 'import-not-found',
    severity: 'error',
    since: '0.1.0',
    title: both('导入的文件找不到或读不了', 'Imported file missing or unreadable'),
    documentation: {
        what: both(
            '导入的文件不存在，或者不能作为文字读取。',
            'The imported file does not exist or cannot be read as text.'
        ),
        why: both(
            '其中的学校、单位和校历都用不上，引用它们的地方会成片报错。',
            'Its schools, units and calendar are missing wherever the plan refers to them.'
        ),
        bad: example`
            导入 “«名录.alliance»”
        `,
        good: example`
            学校 甲校
        `,
        source: both(
            '语言规则：导入的路径相对于本文件。',
            'The language: an import path is relative to the file.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const found of plan.imports) {
            if (found.failure !== 'missing' && found.failure !== 'unreadable') continue;
            const path = found.entry.path.text;
            yield {
                span: found.entry.path.span,
                message:
                    found.failure === 'missing'
                        ? both(
                              `找不到要导入的文件“${path}”。请检查文件名和所在文件夹（路径从本文件算起）。`,
                              `The file “${path}” to import is not there. Check its name and folder (the path starts from this file).`
                          )
                        : both(
                              `文件“${path}”读不了：它不是 UTF-8 或 GB18030 编码的文字。请另存为 UTF-8。`,
                              `The file “${path}” cannot be read: it is neither UTF-8 nor GB18030 text. Save it as UTF-8.`
                          )
            };
        }
    }
};
