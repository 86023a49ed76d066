import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Reader } from './reader.ts';

const chinese = /[\u4e00-\u9fff]/;

/** Waits until all of some words stand at a place, in the reader's language, and nothing of the other one. */
export async function reads(
    reader: Reader,
    place: Locator,
    words: Readonly<Record<Reader['locale'], readonly string[]>>
): Promise<void> {
    for (const each of reader.say(words)) {
        await expect.poll(() => textOf(place)).toContain(each);
    }
    if (reader.locale === 'en') expect(await textOf(place)).not.toMatch(chinese);
}

/** What one reads at a place, without the signs the browser draws blanks with. */
async function textOf(place: Locator): Promise<string> {
    return (await place.allInnerTexts()).join('\n').replace(/\u00a0/g, ' ');
}
