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
export const occurrencesOf = oncePerPlan((plan: Plan): readonly Occurrence[] => {
    const keyOf = keysOfTargets(plan);
    return [
        ...declarations(plan),
        ...imported(plan, keyOf),
        ...references(plan, keyOf),
        ...inCells(plan, keyOf),
        ...quotes(plan, keyOf)
    ].sort((a, b) => startOf(a) - startOf(b));
});

/** The same by key, so that the uses of one name are found without looking at all others. */
export const occurrencesByKey = oncePerPlan((plan: Plan): ReadonlyMap<string, readonly Occurrence[]> => {
    const byKey = new Map<string, Occurrence[]>();
    for (const one of occurrencesOf(plan)) {
        const same = byKey.get(one.key);
        if (same === undefined) {
            byKey.set(one.key, [one]);
        } else {
            same.push(one);
        }
    }
    return byKey;
});

/** The keys of a declared name and of its short name. */
export function keysDeclared({ span, alias }: Declaration): readonly string[] {
    const key = `${placeKey(span)} `;
    return alias === undefined ? [key] : [key, key + alias.name];
}

/** The occurrence at the offset, its end included. */
export function occurrenceAt(plan: Plan, offset: number): Occurrence | undefined {
    const found = lastAtOrBefore(occurrencesOf(plan), offset, startOf);
    return found !== undefined && touches(found.span, offset) ? found : undefined;
}

/** Called for every comparison of a sort, so it makes no object. */
function startOf({ span }: Occurrence): number {
    return span.place.start + span.start;
}

/** The key of a name as it is written somewhere in the plan. */
type KeyOf = (target: Named, written: string) => string;

/** Makes the key of each declared name once: names are referred to thousands of times. */
function keysOfTargets(plan: Plan): KeyOf {
    const known = new Map<Named, string>();
    return (target, written) => {
        let key = known.get(target);
        if (key === undefined) {
            key = `${placeKey(target.nameSpan)} `;
            known.set(target, key);
        }
        return written === target.name ? key : key + otherName(target, written, plan);
    };
}

/** An alias is a name of its own, and one given by an import is known in its file only. */
function otherName(target: Named, written: string, plan: Plan): string {
    const declared = target.item.names.find(({ name }) => name === target.name);
    return written === declared?.alias?.name ? written : `${written} in ${plan.uri}`;
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
    const [key = '', aliasKey = ''] = keysDeclared(name);
    const found: Occurrence[] = [
        { kind: 'declaration', span: unmarked(plan, name.span), written: name.name, key }
    ];
    if (name.alias !== undefined) {
        const { name: written, span } = name.alias;
        found.push({ kind: 'alias', span: unmarked(plan, span), written, key: aliasKey });
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
function* imported(plan: Plan, keyOf: KeyOf): Generator<Occurrence> {
    for (const { name, target } of plan.imports.flatMap(({ taken }) => taken)) {
        yield atSegment(plan, name, keyOf(target, name.name), target);
        if (name.as !== undefined) {
            const { name: written, span } = name.as;
            yield {
                kind: 'alias',
                span: unmarked(plan, span),
                written,
                key: keyOf(target, written),
                target
            };
        }
    }
}

function* references(plan: Plan, keyOf: KeyOf): Generator<Occurrence> {
    for (const resolved of plan.references) {
        const { target, reference } = resolved;
        const { head } = resolved;
        const second = reference.segments[reference.segments.indexOf(head) + 1];
        if (target !== undefined) {
            yield atSegment(plan, head, keyOf(target, head.name), target);
            if (second !== undefined && resolved.post !== undefined) {
                yield { ...atSegment(plan, second, postKey(target, second.name), target), kind: 'post' };
            }
        } else if (isImplied(resolved)) {
            yield atSegment(plan, head, `${plan.uri} kind ${head.name}`);
        }
    }
}

function* inCells(plan: Plan, keyOf: KeyOf): Generator<Occurrence> {
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

function* quotes(plan: Plan, keyOf: KeyOf): Generator<Occurrence> {
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
