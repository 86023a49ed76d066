import { usedFiles } from '../../facts/used-files.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both, listed } from '../support/bilingual.ts';
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
            '文件导入了自己，或者几个文件互相导入。几个文件一起检查时，每个循环只在其中一个文件里报告。',
            'A file imports itself, or files import each other. Where the files are checked together, each circle is reported in one of them.'
        ),
        why: both(
            '互相导入的文件谁也离不开谁，常常是名录与方案混在一起的征兆。',
            'Files that import each other cannot be read one without the other; mostly registry and plan are mixed up.'
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
        const used = usedFiles(plan);
        for (const { entry, uri, failure, circle = [] } of plan.imports) {
            if (failure !== 'self' && failure !== 'circular') continue;
            const others = circle.map(({ path }) => path);
            yield {
                span: entry.path.span,
                message: failure === 'self' ? selfImport : circleOf(entry.path.text, others.slice(0, -1)),
                related: others.map(({ text, span }) => ({
                    span,
                    message: both(`这里导入“${text}”`, `“${text}” is imported here`)
                })),
                alsoFoundIn: others.map(({ span }) => span.place.uri),
                // What is used must find another place first.
                fixes: () => (failure === 'circular' && used.has(uri) ? [] : [deletingLine(plan, entry.span)])
            };
        }
    }
};

const selfImport = both('文件导入了自己，请删去这一行。', 'The file imports itself. Delete this line.');

function circleOf(path: string, through: readonly { readonly text: string }[]): Bilingual {
    const names = listed(through.map(({ text }) => `“${text}”`));
    return through.length === 0
        ? both(
              `“${path}”又导入了本文件，形成循环。请把共用的学校、单位移到单独的名录文件。`,
              `“${path}” imports this file in turn. Move what they share into a registry of its own.`
          )
        : both(
              `“${path}”经由${names.zh}又导入了本文件，形成循环。请把共用的学校、单位移到单独的名录文件。`,
              `“${path}” imports this file in turn, by way of ${names.en}. Move what they share into a registry of its own.`
          );
}
