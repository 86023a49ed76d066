/** Values of the plan model -> their JSON form. */
import type * as z from 'zod';
import type { Amount, Bound } from '../../amounts/index.ts';
import { DISTANT_FUTURE, DISTANT_PAST, isoDate, type Day, type TimeSpan } from '../../calendar/index.ts';
import { mentionText } from '../../items/access.ts';
import type { Mention, Reference } from '../../items/item.ts';
import type { Span } from '../../source.ts';
import type { Named } from '../plan.ts';
import type { Participants, Party, When } from '../work.ts';
import type { Places, Source } from './places.ts';
import type {
    amountSchema,
    boundSchema,
    mentionSchema,
    notedTextSchema,
    participantsSchema,
    partySchema,
    referenceSchema,
    spanSchema,
    whenSchema
} from './value-schemas.ts';

/** `write` on what is there; nothing on what is not. */
export function optional<T, R>(value: T | undefined, write: (value: T) => R): R | undefined {
    return value === undefined ? undefined : write(value);
}

/** What other parts call it by: its name, else its words. */
export function nameOf(named: Named): string {
    const words = 'text' in named && typeof named.text === 'string' ? named.text : '';
    return named.name !== '' ? named.name : (named.title ?? words);
}

export function namesOf(all: readonly Named[]): string[] {
    return all.map(nameOf);
}

interface NamedJson {
    name: string;
    title: string | undefined;
    source: Source;
}

export function namedJson(named: Named, places: Places, span: Span = named.item.span): NamedJson {
    return { name: named.name, title: named.title, source: places.sourceOf(span) };
}

export function referenceText(reference: Reference): string {
    return reference.segments.map(({ name }) => name).join('·');
}

export function referenceJson(reference: Reference, places: Places): z.infer<typeof referenceSchema> {
    return { text: referenceText(reference), source: places.sourceOf(reference.span) };
}

/** No day at all where a side was left open. */
function dayJson(day: Day): string | undefined {
    return day === DISTANT_PAST || day === DISTANT_FUTURE ? undefined : isoDate(day);
}

export function spanJson(span: TimeSpan): z.infer<typeof spanSchema> {
    return {
        earliestStart: dayJson(span.earliestStart),
        latestStart: dayJson(span.latestStart),
        earliestEnd: dayJson(span.earliestEnd),
        latestEnd: dayJson(span.latestEnd),
        precision: span.precision,
        openStart: span.openStart,
        openEnd: span.openEnd,
        approximate: span.approximate,
        dayTime: span.dayTime
    };
}

export function whenJson({ written, resolved, from }: When, places: Places): z.infer<typeof whenSchema> {
    return {
        written: written.text,
        anchor: optional(written.anchor, (anchor) => referenceJson(anchor, places)),
        spans: resolved?.spans.map(spanJson) ?? [],
        hull: optional(resolved?.hull, spanJson),
        recurring: resolved?.recurring ?? false,
        alternatives: resolved?.alternatives ?? false,
        undetermined: resolved?.undetermined ?? false,
        provisional: resolved?.provisional ?? false,
        missingYear: resolved?.missingYear ?? false,
        missingAnchor: resolved?.missingAnchor ?? false,
        inheritedYear: resolved?.inheritedYear ?? false,
        from: optional(from, (times) => times.map((time) => notedText(time, places))),
        source: places.sourceOf(written.span)
    };
}

export function amountJson(amount: Amount): z.infer<typeof amountSchema> {
    return {
        written: amount.text,
        min: amount.min,
        max: amount.max,
        unit: amount.unit,
        dimension: amount.dimension,
        approximate: amount.approximate,
        unquantified: amount.unquantified,
        days: amount.days
    };
}

export function boundJson({ comparison, amount }: Bound): z.infer<typeof boundSchema> {
    return { comparison, amount: amountJson(amount) };
}

export function partyJson(party: Party, places: Places): z.infer<typeof partySchema> {
    return {
        text: party.text,
        organisation: party.organisation?.name,
        person: party.person?.name,
        alliance: party.alliance?.name,
        post: party.post,
        or: party.mention.or,
        source: places.sourceOf(party.span)
    };
}

export function participantsJson(party: Participants, places: Places): z.infer<typeof participantsSchema> {
    return {
        ...partyJson(party, places),
        amount: optional(party.amount, amountJson),
        category: party.category,
        parts: party.parts.map(({ label, amount, span }) => ({
            label,
            amount: optional(amount, amountJson),
            source: places.sourceOf(span)
        }))
    };
}

export function mentionJson(mention: Mention, places: Places): z.infer<typeof mentionSchema> {
    return {
        text: mentionText(mention),
        all: mention.all,
        each: mention.each,
        or: mention.or,
        amount: optional(mention.amount?.amount, amountJson),
        counted: optional(mention.counted, referenceText),
        source: places.sourceOf(mention.span)
    };
}

export function notedText(
    noted: { readonly text: string; readonly span: Span },
    places: Places
): z.infer<typeof notedTextSchema> {
    return { text: noted.text, source: places.sourceOf(noted.span) };
}
