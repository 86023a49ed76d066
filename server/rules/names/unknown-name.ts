import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const unknownName: Rule = {
    code: 'N01',
    name: 'unknown-name',
    severity: 'error',
    since: '0.1.0',
    title: both('名称没有声明', 'Unknown name'),
    documentation: {
        what: both(
            '引用了一个没有声明、也没有导入的名称。',
            'A name is used that is neither declared nor imported.'
        ),
        why: both(
            '写错的名称不会连到任何学校、单位或活动，统计和核对都会漏掉它。',
            'A misspelt name is connected with nothing: counts and checks would leave it out.'
        ),
        bad: example`
            单位 教研室
            措施 指导计划 {
                负责 «教研事»
            }
        `,
        good: example`
            单位 教研室
            措施 指导计划 {
                负责 教研室
            }
        `,
        source: both(
            '语言规则：不加引号的词是名称，必须先声明。',
            'The language: a bare word is a name and must be declared.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const nearest = new Map<string, string | undefined>();
        for (const { reference, target, builtIn, strict } of plan.references) {
            const [first] = reference.segments;
            if (!strict || target || builtIn || first.quoted) continue;
            if (!nearest.has(first.name)) {
                nearest.set(
                    first.name,
                    nearest.size < LOOKED_UP ? plan.names.nearest(first.name) : undefined
                );
            }
            const near = nearest.get(first.name);
            yield {
                span: first.span,
                message: both(
                    `没有“${first.name}”这个名称。${near ? `是否“${near}”？` : ''}若只是一般文字，请加引号；若是名称，请先声明或导入。`,
                    `Nothing is named “${first.name}”. ${near ? `Did you mean “${near}”? ` : ''}Put plain words in quotation marks; declare or import a name.`
                ),
                fixes: () => [
                    ...(near ? [replacing(first.span, near)] : []),
                    {
                        title: both('加引号，作为一般文字', 'Put it in quotation marks, as plain words'),
                        edits: [{ span: first.span, text: `“${first.name}”` }]
                    }
                ]
            };
        }
    }
};

/** Beyond so many different unknown names, something larger is wrong (a lost import) and guesses only cost time. */
const LOOKED_UP = 40;
