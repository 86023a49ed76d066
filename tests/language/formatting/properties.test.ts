import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSource, formatText } from '../../../language/formatting/index.ts';
import { meaningOf } from '../../../language/formatting/same-meaning.ts';
import { parseChunk } from '../../../language/parsing/parser.ts';
import { planOf, readSource, type SourceFile } from '../../../language/index.ts';
import type { Entry, Item } from '../../../language/items/item.ts';
import { leavesOf } from '../../../language/formatting/leaves.ts';
import { planText, smallPlanText } from '../plans.ts';

const runs = { numRuns: 300 };

/** `assert` by hand on ten thousand cases: an `expect` for each would take longer than the case. */
function law(texts: fc.Arbitrary<string>, holds: (text: string) => boolean): void {
    fc.assert(fc.property(texts, holds), { numRuns: 10_000 });
}

interface TwiceFormatted {
    readonly before: SourceFile;
    readonly formatted: string;
    readonly after: SourceFile;
    readonly again: string;
}

/** A text formatted, and its result formatted, each read once only. */
function twiceFormatted(text: string): TwiceFormatted {
    const before = readSource('memory:///a.alliance', text);
    const formatted = applied(before);
    const after = readSource('memory:///a.alliance', formatted);
    return { before, formatted, after, again: applied(after) };
}

function applied(file: SourceFile): string {
    return formatSource(file).reduceRight(
        (text, change) => text.slice(0, change.start) + change.text + text.slice(change.end),
        file.text
    );
}

function saidIn(file: SourceFile): Entry[] {
    return file.chunks.flatMap(({ entries }) => entries);
}

/** The numbered comments of a generated text in order, by their numbers. */
function numbersOfComments(text: string): string {
    return (text.match(/(?:注\s*|note )\d+/g) ?? []).join().replace(/[^\d,]/g, '');
}

function entriesOf(text: string): Entry[] {
    return readSource('memory:///a.alliance', text).chunks.flatMap(({ entries }) => entries);
}

function problemsIn(text: string): string[] {
    return readSource('memory:///a.alliance', text).chunks.flatMap((chunk) =>
        chunk.problems.map((problem) => `${problem.code}: ${chunk.text}`)
    );
}

/** The comments of a text in order, without line ends, which follow the file. */
function commentsOf(text: string): string[] {
    return readSource('memory:///a.alliance', text).chunks.flatMap((chunk) =>
        leavesOf(parseChunk(chunk.text)!.value).flatMap((leaf) =>
            leaf.comment ? [leaf.text.trimEnd().replace(/\r\n/g, '\n')] : []
        )
    );
}

function prosesOf(entries: readonly Entry[]): string[] {
    return entries.flatMap((entry) => {
        switch (entry.entry) {
            case 'heading':
                return entry.prose.map(({ text }) => text);
            case 'paragraph':
                return [entry.prose.text];
            case 'item':
                return [...proseOfItem(entry), ...prosesOf(entry.items)];
            default:
                return [];
        }
    });
}

function proseOfItem(item: Item): string[] {
    const own = item.properties.flatMap((property) =>
        property.type === 'words' ? [property.words.text] : []
    );
    return [...own, ...(item.words ? [item.words.text] : []), ...(item.prose ? [item.prose.text] : [])];
}

describe('the formatter on plans by chance', () => {
    it('gets plans without problems and changes nearly all of them, so that these properties mean something', () => {
        const texts = fc.sample(planText, { numRuns: 300, seed: 1 });
        expect(texts.flatMap(problemsIn)).toEqual([]);
        expect(texts.filter((text) => formatText(text) !== text).length).toBeGreaterThan(270);
    });

    it('gives a text that it leaves alone, and changes no word of what the plan says', () => {
        fc.assert(
            fc.property(planText, (text) => {
                const formatted = formatText(text);
                expect(formatText(formatted)).toBe(formatted);
                const [before, after] = [entriesOf(text), entriesOf(formatted)];
                expect(meaningOf(after)).toBe(meaningOf(before));
                expect(prosesOf(after)).toEqual(prosesOf(before));
                expect(commentsOf(formatted)).toEqual(commentsOf(text));
                expect(formatted.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
                expect(/\r\n/.test(formatted)).toBe(/\r\n/.test(text));
                expect(/[^\r]\n/.test(formatted)).toBe(!/\r\n/.test(text));
                expect(formatted).toMatch(/[^\r\n]\r?\n$/);
            }),
            runs
        );
    });

    it('says the same, once and for all, of ten thousand small plans, their comments and line ends with it', () => {
        law(smallPlanText, (text) => {
            const { before, formatted, after, again } = twiceFormatted(text);
            return (
                again === formatted &&
                meaningOf(saidIn(after)) === meaningOf(saidIn(before)) &&
                prosesOf(saidIn(after)).join('\0') === prosesOf(saidIn(before)).join('\0') &&
                numbersOfComments(formatted) === numbersOfComments(text) &&
                formatted.startsWith('\ufeff') === text.startsWith('\ufeff') &&
                /\r\n/.test(formatted) === /\r\n/.test(text) &&
                /[^\r]\n/.test(formatted) === !/\r\n/.test(text)
            );
        });
    });

    it('leaves no chunk aside for fear of changing what it says', () => {
        fc.assert(
            fc.property(planText, (text) => {
                const formatted = formatText(text.replaceAll(' /* 中 */ ', ' '));
                expect(formatted).not.toMatch(/[\u3000｛｝０-９]|[ \t]$/m);
            }),
            runs
        );
    });

    it('keeps names, activities, dates and amounts of the plan model', () => {
        fc.assert(
            fc.property(planText, (text) => {
                const [before, after] = [planOf(text), planOf(formatText(text))];
                expect(after.names.names()).toEqual(before.names.names());
                expect(after.activities.map(({ when }) => when?.resolved?.spans)).toEqual(
                    before.activities.map(({ when }) => when?.resolved?.spans)
                );
                expect(after.quotas.map(({ bound }) => [bound?.amount.min, bound?.amount.max])).toEqual(
                    before.quotas.map(({ bound }) => [bound?.amount.min, bound?.amount.max])
                );
            }),
            runs
        );
    });

    it('loses nothing of any text whatever', () => {
        const piece = fc.oneof(
            planText,
            fc.string({ unit: 'grapheme', maxLength: 20 }),
            fc.constantFrom('{', '}', '【', '】', '“', '：', '# ', '\n')
        );
        fc.assert(
            fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
                const text = pieces.join('\n');
                expect(formatText(formatText(text))).toBe(formatText(text));
                expect(meaningOf(entriesOf(formatText(text)))).toBe(meaningOf(entriesOf(text)));
            }),
            runs
        );
    });
});
