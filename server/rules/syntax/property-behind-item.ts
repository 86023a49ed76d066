import { itemsOf } from '../../../language/items/access.ts';
import type { Item, Property } from '../../../language/items/item.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const propertyBehindItem: Rule = {
    code: 'L17',
    name: 'property-behind-item',
    severity: 'warning',
    since: '0.1.0',
    title: both('说明写在里层条目后面', 'Property behind an inner item'),
    documentation: {
        what: both(
            '一个条目里又写了一个没有花括号的条目，同一行接着写了说明：这个说明算外层条目的，不算它前面那个条目的。',
            'An inner item without braces is followed on its line by a property: this belongs to the outer item, not to the one before it.'
        ),
        why: both(
            '读的人以为“负责”说的是前面的活动，核对时却算在阶段上；排版以后才看得出来。',
            'A reader takes 负责 for that of the activity before it, while it counts for the stage; only the layout shows it.'
        ),
        bad: example`
            单位 教研室
            阶段 启动 2009年3月 {
                活动 座谈 2009年3月6日 «负责 教研室»
            }
        `,
        good: example`
            单位 教研室
            阶段 启动 2009年3月 {
                活动 座谈 2009年3月6日 { 负责 教研室 }
            }
        `,
        source: both(
            '语言规则：条目的说明写在它的花括号里。',
            'The language: what is said of an item stands in its braces.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const outer of itemsOf(plan.entries)) {
            for (const inner of outer.items) {
                if (inner.entry !== 'item') continue;
                const behind = propertiesBehind(plan, inner, outer.properties);
                const [first] = behind;
                const last = behind.at(-1);
                if (first === undefined || last === undefined) continue;
                const { text } = first.key;
                yield {
                    span: { ...first.span, end: last.span.end },
                    message: both(
                        `这里的“${text}”算“${titleOf(outer)}”的，不算同一行的“${titleOf(inner)}”的。如果说的是后者，请用花括号括起来；如果说的是前者，请另起一行。`,
                        `“${text}” here belongs to “${titleOf(outer)}”, not to “${titleOf(inner)}” on the same line. Put it in braces if it is about the latter, on a line of its own if about the former.`
                    ),
                    fixes: () => [
                        {
                            title: both(
                                `归“${titleOf(inner)}”：加花括号`,
                                `Of “${titleOf(inner)}”: put in braces`
                            ),
                            edits: [
                                { span: at(first.span, first.span.start), text: '{ ' },
                                { span: at(last.span, last.span.end), text: ' }' }
                            ]
                        },
                        {
                            title: both(
                                `归“${titleOf(outer)}”：另起一行`,
                                `Of “${titleOf(outer)}”: start a new line`
                            ),
                            edits: [{ span: at(first.span, first.span.start), text: '\n    ' }]
                        }
                    ]
                };
            }
        }
    }
};

/** The properties on the rest of the line in which an item without braces ends. */
function propertiesBehind({ text }: Plan, inner: Item, properties: readonly Property[]): readonly Property[] {
    const { end } = rangeOf(inner.span);
    const isOpen = !/[}｝。；】]/.test(text.charAt(end - 1));
    const rest = properties.filter(({ span }) => {
        const { start } = rangeOf(span);
        return start >= end && !text.slice(end, start).includes('\n');
    });
    return isOpen ? rest : [];
}

function titleOf({ keyword, names }: Item): string {
    return [keyword.text, names[0]?.name].filter((part) => part !== undefined).join(' ');
}

function at(span: Span, offset: number): Span {
    return { ...span, start: offset, end: offset };
}
