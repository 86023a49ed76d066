/** Which stretches of a file get a colour of their own. */
import type { Item } from '../../../language/items/item.ts';
import type { Named, Plan, ResolvedReference } from '../../../language/model/plan.ts';
import { rangeOf, type Span, type TextRange } from '../../../language/source.ts';
import { isOwn } from '../../facts/source.ts';
import { looks } from '../kinds.ts';
import { namesInCells } from '../names/cells.ts';
import { countUpTo, entriesWithin } from '../search.ts';
import { visitEntry } from '../walk.ts';
import type { TokenModifier, TokenType } from './legend.ts';

/** A coloured stretch, absolute offsets, the end exclusive. */
export interface ColouredRange extends TextRange {
    readonly type: TokenType;
    readonly modifier?: TokenModifier;
}

/** The coloured stretches that touch `within`, in the order of the text; where two overlap the first one stays. */
export function colouredRanges(plan: Plan, within: TextRange): ColouredRange[] {
    const found = [
        ...ofEntries(plan, within),
        ...ofReferences(plan, within),
        ...ofQuotes(plan),
        ...ofRows(plan),
        ...ofCells(plan)
    ]
        .filter(({ start, end }) => start < end && start < within.end && end > within.start)
        .sort((a, b) => a.start - b.start || a.end - b.end);
    let end = -1;
    return found.filter((one) => {
        const free = one.start >= end;
        end = free ? one.end : end;
        return free;
    });
}

function coloured(span: Span, type: TokenType, modifier?: TokenModifier): ColouredRange {
    const { start } = span.place;
    const range = { start: start + span.start, end: start + span.end, type };
    return modifier === undefined ? range : { ...range, modifier };
}

function ofEntries(plan: Plan, { start, end }: TextRange): ColouredRange[] {
    const found: ColouredRange[] = [];
    for (const entry of entriesWithin(plan, start, end)) {
        visitEntry(entry, {
            item: (item) => found.push(...ofDeclarations(item)),
            label: ({ labels }) =>
                labels.forEach(({ span }) => found.push(coloured(span, 'property', 'declaration'))),
            time: ({ span }) => found.push(coloured(span, 'number')),
            amount: ({ span }) => found.push(coloured(span, 'number'))
        });
    }
    return found;
}

function ofDeclarations(item: Item): ColouredRange[] {
    const type = looks[item.kind].token;
    return item.names.flatMap(({ span, alias }) => [
        coloured(span, type, 'declaration'),
        ...(alias === undefined ? [] : [coloured(alias.span, type, 'declaration')])
    ]);
}

function ofReferences(plan: Plan, { start, end }: TextRange): ColouredRange[] {
    const startOf = (one: ResolvedReference): number => rangeOf(one.reference.span).start;
    const first = Math.max(countUpTo(plan.references, start, startOf) - 1, 0);
    const last = countUpTo(plan.references, end, startOf);
    return plan.references.slice(first, last).flatMap(ofReference);
}

function ofReference({ reference, target, builtIn, strict }: ResolvedReference): ColouredRange[] {
    const [first, ...posts] = reference.segments;
    const rest = posts.map(({ span }) => coloured(span, 'property'));
    if (target !== undefined) {
        return [coloured(first.span, tokenOf(target)), ...rest];
    }
    if (builtIn !== undefined) {
        return [coloured(first.span, 'type', 'defaultLibrary'), ...rest];
    }
    return strict || first.quoted ? rest : [coloured(first.span, 'type'), ...rest];
}

function tokenOf(target: Named): TokenType {
    return looks[target.item.kind].token;
}

function ofQuotes(plan: Plan): ColouredRange[] {
    return plan.quotes.map(({ quote }) => coloured(quote.span, 'macro'));
}

function ofCells(plan: Plan): ColouredRange[] {
    return namesInCells(plan).flatMap(({ span, target, post }) => [
        coloured(span, tokenOf(target)),
        ...(post === undefined ? [] : [coloured(post.span, 'property')])
    ]);
}

/** Dates in the cells of schedules: items know cells as mere text. */
function ofRows(plan: Plan): ColouredRange[] {
    return plan.activities.flatMap(({ row, when }) =>
        row && when !== undefined && isOwn(plan, when.written.span)
            ? [coloured(when.written.span, 'number')]
            : []
    );
}
