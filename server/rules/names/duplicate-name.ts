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
        for (const name of plan.names.names()) {
            const all = plan.names.all(name);
            const [first, ...others] = [...new Set(all)];
            if (!first) continue;
            for (const other of others) {
                if (!isOwn(plan, other.nameSpan)) continue;
                const elsewhere = !isOwn(plan, first.nameSpan);
                yield {
                    span: other.nameSpan,
                    message: both(
                        `“${name}”已经${elsewhere ? '由导入的文件' : '在前面'}声明过。请换一个名称，或者删去其中一个。`,
                        `“${name}” is already declared ${elsewhere ? 'in an imported file' : 'above'}. Choose another name or delete one of the two.`
                    ),
                    related: [
                        { span: first.nameSpan, message: both('先前的声明', 'The earlier declaration') }
                    ]
                };
            }
        }
    }
};
