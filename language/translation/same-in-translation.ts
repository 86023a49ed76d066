/** Whether a chunk says the same when its keywords are in the other language. */
import { comparable } from '../formatting/same-meaning.ts';
import type { Entry, Who } from '../items/item.ts';
import { lossesAmong } from '../parsing/problem.ts';
import { readSource, type Chunk } from '../parsing/source-file.ts';
import { statusTwin, relativeTwin } from './vocabulary.ts';

/** Whether the new text reads without a problem and its entries mean what the chunk's entries mean. */
export function saysTheSameInTranslation(chunk: Chunk, text: string): boolean {
    const chunks = readSource(chunk.place.uri, text).chunks;
    return (
        chunks.every(({ problems }) => lossesAmong(problems).length === 0) &&
        wordlessMeaning(chunks.flatMap(({ entries }) => entries)) === wordlessMeaning(chunk.entries)
    );
}

/** What entries mean, whichever words were chosen for it. */
export function wordlessMeaning(entries: readonly Entry[]): string {
    return JSON.stringify(entries, (key, value: unknown) => wordless(key, comparable(value)));
}

function wordless(key: string, value: unknown): unknown {
    // 每个, and 配合 in brackets: how it was worded.
    if (key === 'each' || key === 'word') {
        return true;
    }
    if (key === 'status' && typeof value === 'string') {
        return statusTwin(value, 'en') ?? value;
    }
    if (key === 'name' && typeof value === 'string') {
        return (relativeTwin(value, 'en', false) ?? value).replace(/^member school$/, 'member schools');
    }
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? wordlessObject(value)
        : value;
}

function arePairs({ each = '', parties: [first] }: Who): boolean {
    return /对$|of$/.test(each) || first?.segments[0].noun === 'pairing';
}

/**
 * A keyword without its text, a subject with whether its pairs are meant, a noun of the language without its name, prose
 * of a property by its text.
 */
function wordlessObject(value: object): object {
    if ('id' in value && 'text' in value) {
        return { id: value.id };
    }
    if ('each' in value && 'parties' in value) {
        // 每所 and 每名 are one word in English, but 每对学校 are not each school.
        return { ...value, pairs: arePairs(value as Who) };
    }
    if ('noun' in value) {
        return { noun: value.noun };
    }
    return value;
}
