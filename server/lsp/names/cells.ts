/** Names in the cells of tables, which items know as mere text. */
import type { Cell } from '../../../language/items/item.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import { within, type Span } from '../../../language/source.ts';
import { oncePerPlan } from '../../facts/memo.ts';
import { visitEntry } from '../walk.ts';

export interface NameInCell {
    readonly name: string;
    readonly span: Span;
    readonly target: Named;
    /** What stands behind `·`. */
    readonly post?: { readonly name: string; readonly span: Span };
}

const part = /[^、，,；;]+/g;
/** A name, then perhaps a post, then perhaps an amount: 西吉一小·教师4名. */
const pieces = /^(\s*)([^·.．•・]+?)(?:([·.．•・])(.+?))?(?:\d+\S*)?\s*$/;

/** The parts of cells that are declared names. Text that names nothing is left alone: cells need no quotation marks. */
export const namesInCells = oncePerPlan((plan: Plan): readonly NameInCell[] => {
    const found: NameInCell[] = [];
    for (const entry of plan.entries) {
        visitEntry(entry, {
            item: ({ rows }) => {
                for (const { cells } of rows.slice(1)) {
                    found.push(...cells.flatMap((cell) => namesIn(cell, plan)));
                }
            }
        });
    }
    return found;
});

function namesIn({ text, span }: Cell, plan: Plan): NameInCell[] {
    return [...text.matchAll(part)].flatMap((match) =>
        nameIn(match[0], within(span, match.index, span.end - span.start), plan)
    );
}

/** The name at the beginning of `text`, which stands at the beginning of `span`. */
function nameIn(text: string, span: Span, plan: Plan): NameInCell[] {
    const [, blank = '', name = '', sign, post] = pieces.exec(text) ?? [];
    const target = plan.names.find(name);
    if (target === undefined) {
        return [];
    }
    const start = blank.length;
    const end = start + name.length;
    const found = { name, span: within(span, start, end), target };
    const postStart = end + (sign?.length ?? 0);
    return post === undefined
        ? [found]
        : [{ ...found, post: { name: post, span: within(span, postStart, postStart + post.length) } }];
}
