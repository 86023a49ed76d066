import type { Problem, Rule } from '../rule.ts';
import { isBuiltIn } from '../../../language/model/built-in.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const unknownName: Rule = {
    code: 'N01',
    name: 'unknown-name',
    severity: 'error',
    since: '0.1.0',
    title: both('名称没有列出', 'Unknown name'),
    documentation: {
        what: both(
            '用到的名称，本文件没有列出，也没有导入。',
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
            '语言规则：不加引号的词是名称，要在文件里列出。',
            'The language: a bare word is a name and must be declared.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const nearest = new Map<string, string | undefined>();
        const asked = askedForByImports(plan);
        for (const { reference, target, builtIn, strict } of plan.references) {
            const [first] = reference.segments;
            if (!strict || target || builtIn || first.quoted || asked.has(first.name)) continue;
            if (isPartOfName(first.span, plan)) continue;
            if (!nearest.has(first.name)) {
                nearest.set(
                    first.name,
                    nearest.size < LOOKED_UP ? plan.names.nearest(first.name) : undefined
                );
            }
            const split = splitName(plan, first.name);
            const near = split ? undefined : nearest.get(first.name);
            const guess = split ?? near;
            yield {
                span: first.span,
                message: both(
                    `没有“${first.name}”这个名称。${guess ? `是否“${guess}”？` : ''}若只是一般文字，请加引号；若是名称，请先在文件里列出，或者导入。`,
                    `Nothing is named “${first.name}”. ${guess ? `Did you mean “${guess}”? ` : ''}Put plain words in quotation marks; declare or import a name.`
                ),
                fixes: () => [
                    ...(guess ? [replacing(first.span, guess)] : []),
                    {
                        title: both('加引号，作为一般文字', 'Put it in quotation marks, as plain words'),
                        edits: [{ span: first.span, text: `“${first.name}”` }]
                    }
                ]
            };
        }
    }
};

/** 总校与分校 is a list written together, 西吉一小校长 a post; undefined where the parts are not known either. */
function splitName(plan: Plan, name: string): string | undefined {
    const known = (part: string): boolean => isBuiltIn(part) || plan.names.find(part) !== undefined;
    const parts = name.split(/[和与及或]/);
    if (parts.length > 1 && parts.every(known)) return parts.join('、');
    for (let at = name.length - 2; at > 1; at--) {
        const organisation = name.slice(0, at);
        if (POST.test(name.slice(at)) && known(organisation)) return `${organisation}·${name.slice(at)}`;
    }
    return undefined;
}

/** The first word of a name that is told to want quotation marks is nobody's name. */
function isPartOfName(word: Span, { problems }: Plan): boolean {
    const { start, end } = rangeOf(word);
    return problems.some(({ code, span }) => {
        if (code !== 'name-needs-quotes' || span.place.uri !== word.place.uri) return false;
        const around = rangeOf(span);
        return around.start <= start && around.end >= end;
    });
}

/** Names that an import asks for: where nothing comes of it, the import is reported, not each use. */
function askedForByImports({ imports }: Plan): ReadonlySet<string> {
    return new Set(imports.flatMap(({ entry }) => entry.names.map((one) => one.as?.name ?? one.name)));
}

const POST = /^(?:副?校长|副?书记|副?主任|教导主任|教务主任|园长|副?园长|副?局长|教师|班主任|校领导)$/;

/** Beyond so many different unknown names, something larger is wrong (a lost import) and guesses only cost time. */
const LOOKED_UP = 40;
