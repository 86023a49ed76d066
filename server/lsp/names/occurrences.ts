/** Every place of a file where a name stands: declared, imported, referred to, quoted in prose. */
import type { Declaration, LabelLine, Reference, Segment } from '../../../language/items/item.ts';
import type { Named, Plan, ResolvedQuote, ResolvedReference } from '../../../language/model/plan.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import { oncePerPlan } from '../../facts/memo.ts';
import { isOwn } from '../../facts/source.ts';
import { lastAtOrBefore, touches } from '../search.ts';
import { visitEntry } from '../walk.ts';
import { namesInCells } from './cells.ts';

export type OccurrenceKind = 'declaration' | 'alias' | 'reference' | 'quote' | 'post declaration' | 'post';

export interface Occurrence {
    readonly kind: OccurrenceKind;
    /** The name without its quotation marks. */
    readonly span: Span;
    readonly written: string;
    /** The same for all occurrences of one name in all files; changes when the declaration moves. */
    readonly key: string;
    /** What a reference or quote stands for, where that has a declaration. */
    readonly target?: Named;
}

const openingMarks = '“"「《';

/** The occurrences of all names in this file, by position. */
export const occurrencesOf = oncePerPlan((plan: Plan): readonly Occurrence[] =>
    [...declarations(plan), ...imported(plan), ...references(plan), ...inCells(plan), ...quotes(plan)].sort(
        (a, b) => startOf(a) - startOf(b)
    )
);

/** The occurrence at the offset, its end included. */
export function occurrenceAt(plan: Plan, offset: number): Occurrence | undefined {
    const found = lastAtOrBefore(occurrencesOf(plan), offset, startOf);
    return found !== undefined && touches(found.span, offset) ? found : undefined;
}

function startOf(occurrence: Occurrence): number {
    return rangeOf(occurrence.span).start;
}

/** The key of a declared name; an alias is a name of its own. */
function keyOf(target: Named, written: string): string {
    return `${placeKey(target.nameSpan)} ${written === target.name ? '' : written}`;
}

function postKey(organisation: Named, post: string): string {
    return `${placeKey(organisation.nameSpan)}·${post}`;
}

function placeKey(span: Span): string {
    return `${span.place.uri} ${String(rangeOf(span).start)}`;
}

function* declarations(plan: Plan): Generator<Occurrence> {
    const posts = organisationsByItem(plan);
    const found: Occurrence[] = [];
    for (const entry of plan.entries) {
        visitEntry(entry, {
            item: (item) => {
                for (const name of item.names) {
                    found.push(...declared(plan, name));
                }
                const organisation = posts.get(item);
                if (organisation !== undefined) {
                    found.push(...item.labels.flatMap((line) => declaredPosts(organisation, line)));
                }
            }
        });
    }
    yield* found;
}

function declared(plan: Plan, name: Declaration): Occurrence[] {
    const key = `${placeKey(name.span)} `;
    const found: Occurrence[] = [
        { kind: 'declaration', span: unmarked(plan, name.span), written: name.name, key }
    ];
    if (name.alias !== undefined) {
        const written = name.alias.name;
        found.push({ kind: 'alias', span: unmarked(plan, name.alias.span), written, key: key + written });
    }
    return found;
}

function organisationsByItem(plan: Plan): ReadonlyMap<Named['item'], Named> {
    const own = plan.organisations.filter((one) => isOwn(plan, one.nameSpan));
    return new Map(own.map((one) => [one.item, one]));
}

function declaredPosts(organisation: Named, line: LabelLine): Occurrence[] {
    return line.labels.map((label) => ({
        kind: 'post declaration',
        span: label.span,
        written: label.name,
        key: postKey(organisation, label.name)
    }));
}

/** The names that an import asks for one by one. */
function* imported(plan: Plan): Generator<Occurrence> {
    for (const { entry } of plan.imports) {
        for (const name of entry.names) {
            const target = plan.names.find(name.name);
            if (target !== undefined && !isOwn(plan, target.nameSpan)) {
                yield atSegment(plan, name, keyOf(target, name.name), target);
            }
        }
    }
}

function* references(plan: Plan): Generator<Occurrence> {
    for (const resolved of plan.references) {
        const { target, reference } = resolved;
        const [first, second] = reference.segments;
        if (target !== undefined) {
            yield atSegment(plan, first, keyOf(target, first.name), target);
            if (second !== undefined && resolved.post !== undefined) {
                yield { ...atSegment(plan, second, postKey(target, second.name), target), kind: 'post' };
            }
        } else if (isImplied(resolved)) {
            yield atSegment(plan, first, `${plan.uri} kind ${first.name}`);
        }
    }
}

function* inCells(plan: Plan): Generator<Occurrence> {
    for (const { name, span, target, post } of namesInCells(plan)) {
        yield { kind: 'reference', span, written: name, key: keyOf(target, name), target };
        if (post !== undefined) {
            yield {
                kind: 'post',
                span: post.span,
                written: post.name,
                key: postKey(target, post.name),
                target
            };
        }
    }
}

/** A kind such as 帮扶活动 needs no declaration, but is the same word wherever it is used in the file. */
function isImplied({ strict, builtIn, reference }: ResolvedReference): boolean {
    return !strict && builtIn === undefined && isPlain(reference);
}

function isPlain(reference: Reference): boolean {
    const [first] = reference.segments;
    return reference.segments.length === 1 && !first.quoted && first.noun === undefined;
}

function atSegment(plan: Plan, segment: Segment, key: string, target?: Named): Occurrence {
    const base = {
        kind: 'reference',
        span: unmarked(plan, segment.span),
        written: segment.name,
        key
    } as const;
    return target === undefined ? base : { ...base, target };
}

function* quotes(plan: Plan): Generator<Occurrence> {
    for (const { quote, target } of plan.quotes) {
        const step = target === undefined ? undefined : namedStep(quote, target);
        if (step !== undefined && target !== undefined) {
            yield {
                kind: 'quote',
                span: step.span,
                written: step.name,
                key: keyOf(target, step.name),
                target
            };
        }
    }
}

/** The step that names the target: the first one, or the second of `{附件 结对名单}`. */
function namedStep(
    quote: ResolvedQuote['quote'],
    target: Named
): ResolvedQuote['quote']['path'][number] | undefined {
    return quote.path.find((step) => step.name === target.name) ?? quote.path[0];
}

/** The span without the quotation marks around it. */
function unmarked(plan: Plan, span: Span): Span {
    const first = plan.text.charAt(rangeOf(span).start);
    const marked = first !== '' && openingMarks.includes(first) && span.end - span.start >= 2;
    return marked ? { place: span.place, start: span.start + 1, end: span.end - 1 } : span;
}
