import type { Named } from '../../../language/model/plan.ts';
import { isOwn } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const duplicateName: Rule = {
    code: 'N02',
    name: 'duplicate-name',
    severity: 'error',
    since: '0.1.0',
    title: both('名称重复', 'Duplicate name'),
    documentation: {
        what: both('两处声明了同一个名称。', 'Two declarations give the same name.'),
        why: both(
            '引用这个名称时，无法知道指的是哪一个；程序取第一个。',
            'A reference cannot tell which one is meant; the program takes the first.'
        ),
        bad: example`
            学校 甲校
            单位 «甲校»
        `,
        good: example`
            学校 甲校
            单位 乙办
        `,
        source: both('语言规则：一个方案里名称不重复。', 'The language: names are unique in a plan.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const ambiguous = new Map<string, Named>();
        for (const name of plan.names.names()) {
            const all = plan.names.all(name);
            if (all.length < 2) continue;
            const [first, ...others] = [...new Set(all)];
            if (!first || others.length === 0) continue;
            const foreign = others.find((other) => !isOwn(plan, other.nameSpan));
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
                    `导入的几个文件都声明了“${segment.name}”，不知道指哪一个。请只导入其中一个文件的这个名称。`,
                    `Several imported files declare “${segment.name}”, and it is not known which is meant. Import the name from one of them only.`
                )
            };
        }
    }
};

function again(name: string, first: Named, other: Named): Problem {
    return {
        span: other.nameSpan,
        message: both(
            `“${name}”已经在前面声明过。请换一个名称，或者删去其中一个。`,
            `“${name}” is already declared above. Choose another name or delete one of the two.`
        ),
        related: [{ span: first.nameSpan, message: both('先前的声明', 'The earlier declaration') }]
    };
}

function shadowing(name: string, own: Named, foreign: Named): Problem {
    return {
        span: own.nameSpan,
        severity: 'warning',
        message: both(
            `“${name}”在导入的文件里也声明过；这里的声明会代替它。请删去这里的声明，或者换一个名称。`,
            `“${name}” is also declared in an imported file; this declaration takes its place. Delete it or choose another name.`
        ),
        related: [{ span: foreign.nameSpan, message: both('导入的声明', 'The imported declaration') }]
    };
}
