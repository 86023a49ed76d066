/** What "expand selection" takes in, step by step: a word, what it belongs to, the property, the item, the chapter. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Entry, Item, Mention, Property, Reference } from '../../language/items/item.ts';
import type { Plan } from '../../language/model/plan.ts';
import { rangeOf, type Span, type TextRange } from '../../language/source.ts';
import { chapterRanges } from './folding.ts';
import { occurrenceAt } from './names/occurrences.ts';
import { entryAt } from './search.ts';
import type { Session } from './session.ts';
import { wordAround } from './words.ts';

/** For each position the stretches it stands in, the narrowest one first. */
export async function selectionRanges(
    session: Session,
    params: SelectionRangeParams
): Promise<SelectionRange[]> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return [];
    }
    const { plan, lines } = snapshot;
    return params.positions.map((position) => {
        const [widest, ...inner] = stretchesAt(plan, lines.offsetAt(position)).reverse();
        const whole: SelectionRange = { range: lines.range(widest ?? { start: 0, end: plan.text.length }) };
        return inner.reduce<SelectionRange>(
            (parent, range) => ({ range: lines.range(range), parent }),
            whole
        );
    });
}

/** The stretches around an offset, each within the next. */
function stretchesAt(plan: Plan, offset: number): TextRange[] {
    const entry = entryAt(plan, offset);
    const name = occurrenceAt(plan, offset);
    const all = [
        wordAround(plan.text, offset),
        ...(name === undefined ? [] : [rangeOf(name.span)]),
        ...(entry === undefined ? [] : [...spansOf(entry)].map(rangeOf)),
        ...chapterRanges(plan),
        { start: 0, end: plan.text.length }
    ];
    const around = all
        .filter(({ start, end }) => start <= offset && offset <= end && start < end)
        .sort((a, b) => a.end - a.start - (b.end - b.start));
    return around.reduce<TextRange[]>((taken, one) => {
        const inner = taken.at(-1);
        const isWider =
            inner === undefined ||
            (one.start <= inner.start &&
                inner.end <= one.end &&
                one.end - one.start > inner.end - inner.start);
        return isWider ? [...taken, one] : taken;
    }, []);
}

/** Everything in an entry that is one thing, in no order. */
function* spansOf(entry: Entry): Generator<Span> {
    yield entry.span;
    if (entry.entry === 'item') {
        yield* spansOfItem(entry);
    } else if (entry.entry === 'import') {
        yield entry.path.span;
        yield* entry.names.map(({ span }) => span);
    } else if (entry.entry === 'heading') {
        yield entry.titleSpan;
    }
}

function* spansOfItem(item: Item): Generator<Span> {
    for (const { span, title } of item.names) {
        yield span;
        if (title !== undefined) {
            yield title.span;
        }
    }
    if (item.time !== undefined) {
        yield item.time.span;
    }
    yield* item.properties.flatMap((property) => [...spansOfProperty(property)]);
    for (const { span, holders } of item.labels) {
        yield span;
        yield* holders.flatMap(spansOfMention);
    }
    for (const { span, who, time, quantity, objects } of item.sentences) {
        yield span;
        yield who.span;
        yield* [time, quantity, quantity?.amount].flatMap((part) => (part === undefined ? [] : [part.span]));
        yield* objects.flatMap(spansOfReference);
    }
    for (const { span, who, time, to } of item.steps) {
        yield* [span, who.span, time.span];
        yield* spansOfMention(to);
    }
    for (const { span, cells } of item.rows) {
        yield span;
        yield* cells.map((cell) => cell.span);
    }
    yield* item.mentions.flatMap(spansOfMention);
    yield* [item.words, item.prose, item.amount].flatMap((part) => (part === undefined ? [] : [part.span]));
    for (const inner of item.items) {
        yield* spansOf(inner);
    }
}

function* spansOfProperty(property: Property): Generator<Span> {
    yield property.span;
    switch (property.type) {
        case 'mentions':
            yield* property.mentions.flatMap(spansOfMention);
            break;
        case 'time':
            yield property.time.span;
            break;
        case 'words':
            yield property.words.span;
            break;
        case 'quantity':
        case 'rate':
            yield* [property.quantity.span, property.quantity.amount.span];
            break;
        case 'tier':
            yield property.limit.span;
            if (property.amount) yield property.amount.span;
            break;
        case 'status':
            yield property.statusSpan;
            break;
        case 'move':
            yield* [property.from.span, property.to.span];
            break;
        case 'done':
            yield* property.properties.flatMap((inner) => [...spansOfProperty(inner)]);
            break;
        case 'documents':
            yield* property.documents.map(({ span }) => span);
            break;
    }
}

function spansOfMention({ span, reference, notes }: Mention): Span[] {
    return [
        span,
        ...notes.map((note) => note.span),
        ...(reference === undefined ? [] : spansOfReference(reference))
    ];
}

function spansOfReference({ span, segments }: Reference): Span[] {
    return [span, ...segments.map((segment) => segment.span)];
}
