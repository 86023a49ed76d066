import type { Segment } from '../../../language/items/item.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import { asWritten } from '../../../language/parsing/writing-names.ts';
import { isOwn } from '../../facts/source.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const duplicateName: Rule = {
    code: 'N02',
    name: 'duplicate-name',
    severity: 'error',
    since: '0.1.0',
    title: both('名称重复', 'Duplicate name'),
    documentation: {
        what: both(
            '两处列出了同一个名称：在同一个文件里，或者在两个导入的文件里而引用没有写明哪一个。',
            'Two declarations give the same name: in one file, or in two imported files while a reference does not say which.'
        ),
        why: both(
            '引用这个名称时，无法知道指的是哪一个；程序取第一个。',
            'A reference cannot tell which one is meant; the program takes the first.'
        ),
        bad: example`
            导入 “名录.alliance”
            导入 “邻县.alliance”
            活动 送教 { 负责 «丙校»  配合 教研室、丁校 }
        `,
        good: example`
            导入 “名录.alliance”
            导入 “邻县.alliance”
            活动 送教 { 负责 名录·丙校  配合 教研室、丁校 }
        `,
        source: both('语言规则：一个方案里名称不重复。', 'The language: names are unique in a plan.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const ambiguous = new Map<string, Named>();
        // A plan has stages, quotas and activities of its own under the names its framework gives them.
        const frameworks = new Set(plan.frameworks.map(({ document }) => document.nameSpan.place.uri));
        for (const name of plan.names.names()) {
            const all = plan.names.all(name);
            if (all.length < 2) continue;
            const [first, ...others] = [...new Set(all)];
            if (!first || others.length === 0) continue;
            const foreign = others.find(
                (other) => !isOwn(plan, other.nameSpan) && !frameworks.has(other.nameSpan.place.uri)
            );
            if (!isOwn(plan, first.nameSpan)) ambiguous.set(name, first);
            else if (foreign) yield shadowing(name, first, foreign);
            for (const other of others) if (isOwn(plan, other.nameSpan)) yield again(name, first, other);
        }
        if (ambiguous.size === 0) return;
        for (const { reference } of plan.references) {
            const [segment] = reference.segments;
            const first = ambiguous.get(segment.name);
            if (!first) continue;
            ambiguous.delete(segment.name);
            yield {
                span: segment.span,
                message: both(
                    `导入的几个文件都列出了“${segment.name}”，不知道指哪一个。请写明文件，如“名录·${segment.name}”，或者在导入时改名：导入 ${segment.name} 为 新名 从 “…”。`,
                    `Several imported files declare “${segment.name}”, and it is not known which is meant. Write the file before it, as in Registry.${segment.name}, or rename it: import ${segment.name} as NewName from “…”.`
                ),
                fixes: () => namingFile(plan, segment)
            };
        }
    }
};

/** For each imported file that declares the name, a fix that writes the file before it: 名录·丙校. */
function namingFile(plan: Plan, segment: Segment): Fix[] {
    const { names, language } = plan;
    return names
        .files()
        .filter((file) => names.inFile(file)?.find(segment.name) !== undefined)
        .map((file) => {
            const before = `${asWritten(file)}${language === 'en' ? '.' : '·'}`;
            return {
                title: both(
                    `写明是“${file}”里的“${segment.name}”`,
                    `Say that it is “${segment.name}” of “${file}”`
                ),
                edits: [{ span: { ...segment.span, end: segment.span.start }, text: before }]
            };
        });
}

function again(name: string, first: Named, other: Named): Problem {
    return {
        span: other.nameSpan,
        message: both(
            `“${name}”前面已经列出。请换一个名称，或者删去其中一个。`,
            `“${name}” is already declared above. Choose another name or delete one of the two.`
        ),
        related: [{ span: first.nameSpan, message: both('前面列出的', 'The earlier declaration') }]
    };
}

function shadowing(name: string, own: Named, foreign: Named): Problem {
    return {
        span: own.nameSpan,
        severity: 'warning',
        message: both(
            `“${name}”在导入的文件里也有；这里写的会代替它。请删去这里的，或者换一个名称。`,
            `“${name}” is also declared in an imported file; this declaration takes its place. Delete it or choose another name.`
        ),
        related: [{ span: foreign.nameSpan, message: both('导入的文件里列出的', 'The imported declaration') }]
    };
}
