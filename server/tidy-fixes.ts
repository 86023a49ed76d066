/** Fixes that leave the file in the house style: what they touch is formatted, where it was in the style before. */
import { formatSource, type TextChange } from '../language/formatting/index.ts';
import { readSource, type Chunk, type SourceFile } from '../language/index.ts';
import { rangeOf } from '../language/source.ts';
import type { Edit } from './rules/rule.ts';

/** Items from `first` to `last`, inclusive, that some edits touch. */
interface Run {
    first: number;
    last: number;
    readonly edits: TextChange[];
}

/**
 * The edits of a fix that concern the file, as changes in order, none touching another, with the items they touch
 * brought into the one layout. An item that was not in it before is not formatted: that is not what was asked for.
 * Edits must not overlap.
 */
export function tidied(file: SourceFile, edits: readonly Edit[]): readonly TextChange[] {
    const changes = edits
        .filter(({ span }) => span.place.uri === file.uri)
        .map(({ span, text }) => ({ ...rangeOf(span), text }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    return runsOf(file.chunks, changes).flatMap((run) => tidiedRun(file, run));
}

/** Runs of touched items; between two of them stands at least one that belongs to neither, nor to their surroundings. */
function runsOf(chunks: readonly Chunk[], changes: readonly TextChange[]): Run[] {
    const runs: Run[] = [];
    for (const change of changes) {
        const first = indexAt(chunks, change.start);
        const last = Math.max(first, indexAt(chunks, Math.max(change.start, change.end - 1)));
        const before = runs.at(-1);
        if (before !== undefined && first <= before.last + 2) {
            before.last = Math.max(before.last, last);
            before.edits.push(change);
        } else {
            runs.push({ first, last, edits: [change] });
        }
    }
    return runs;
}

/** The chunk an offset stands in; the last one behind the end of the text. */
function indexAt(chunks: readonly Chunk[], offset: number): number {
    let [low, high] = [0, chunks.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((chunks[middle]?.place.start ?? 0) <= offset) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

/** The run's items between their neighbours, on which the blank lines depend: formatted, changed, formatted again. */
function tidiedRun({ uri, text, chunks }: SourceFile, { first, last, edits }: Run): readonly TextChange[] {
    const startOf = (index: number): number => chunks[index]?.place.start ?? text.length;
    const [start, end] = [first > 0 ? startOf(first - 1) : 0, startOf(last + 2)];
    const [touchedStart, touchedEnd] = [first > 0 ? startOf(first) : 0, startOf(last + 1)];
    const window = text.slice(start, end);
    const dirty = formatSource(readSource(uri, window), { range: { start: 0, end: touchedEnd - start } });
    if (dirty.some((change) => start + change.end > touchedStart)) {
        return edits;
    }
    const changed = withChanges(window, edits, start);
    const grown = changed.length - window.length;
    const range = { start: dirty.length > 0 ? touchedStart - start : 0, end: touchedEnd - start + grown };
    const formatted = withChanges(changed, formatSource(readSource(uri, changed), { range }), 0);
    return formatted === changed ? edits : [smallest(window, formatted, start)];
}

/** @param start where the text stands that the changes' offsets are counted from */
function withChanges(text: string, changes: readonly TextChange[], start: number): string {
    return changes.reduceRight(
        (done, change) => done.slice(0, change.start - start) + change.text + done.slice(change.end - start),
        text
    );
}

/** The one replacement that turns the old text into the new, without what both begin and end with. */
function smallest(old: string, text: string, start: number): TextChange {
    const most = Math.min(old.length, text.length);
    let front = 0;
    while (front < most && old[front] === text[front]) {
        front++;
    }
    let back = 0;
    while (back < most - front && old[old.length - 1 - back] === text[text.length - 1 - back]) {
        back++;
    }
    return {
        start: start + front,
        end: start + old.length - back,
        text: text.slice(front, text.length - back)
    };
}
