import type { Locator } from 'playwright-core';
import { vi } from 'vitest';
import { patience } from './item.ts';
import type { Locale, Reader } from './reader.ts';

/** What each language has for the same. */
export type Words = Readonly<Record<Locale, string>>;

/** Writes on a line of its own above the one that begins with some words, in a text that is as it was saved. */
export async function write(reader: Reader, above: Words, words: Words): Promise<void> {
    const { workbench } = reader;
    // A window that is busy may lose the key that makes the line.
    await vi.waitFor(async () => {
        await workbench.newLineAbove(reader.lineOf(reader.say(above)));
        await workbench.page.locator('.tab.active.dirty').waitFor({ timeout: 3000 });
    }, patience);
    await workbench.type(reader.say(words));
}

/** Puts the cursor into the name behind the keyword that a line of a file, which is open, begins with. */
export async function intoName(reader: Reader, line: Words, file = reader.plan): Promise<void> {
    const words = reader.say(line);
    await reader.workbench.cursorAt(
        reader.lineOf(words, file),
        columnBehind(`${words.split(' ')[0] ?? ''} `) + 1
    );
}

/** The column behind some text that a line begins with, as the editor counts: a Chinese character is two. */
export function columnBehind(text: string): number {
    return [...text].reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1), 1);
}

/** Asks what may stand at the cursor, until some words are offered, without what explains them. */
export async function suggest(reader: Reader, words: Words): Promise<void> {
    await reader.workbench.suggest(reader.say(words));
    await reader.workbench.explainOffers(false);
}

/** The rows of the open list of offers. */
export function offersOf({ workbench }: Reader): Locator {
    return workbench.page.locator('.suggest-widget.visible .monaco-list-row');
}

/** What the active text shows, without the signs the browser draws blanks with. */
export async function textOf({ workbench }: Reader): Promise<string> {
    const lines = workbench.page.locator('.editor-group-container.active .view-lines');
    return (await lines.first().innerText()).replace(/\u00a0/g, ' ').replace(/\u200c/g, '');
}

/** Waits until the active text shows some words, or none of them; for so many milliseconds. */
export async function textHas(
    reader: Reader,
    words: string,
    wanted = true,
    within = patience.timeout
): Promise<void> {
    await vi.waitFor(
        async () => {
            if ((await textOf(reader)).includes(words) !== wanted) {
                throw new Error(`The text ${wanted ? 'does not show' : 'still shows'} ${words}.`);
            }
        },
        { ...patience, timeout: within }
    );
}
