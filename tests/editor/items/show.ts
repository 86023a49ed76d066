import { afterAll, beforeAll, describe, it } from 'vitest';
import type { SessionOptions } from '../workbench/session.ts';
import { picturesWanted } from '../workbench/pictures.ts';
import { pictureName, themes } from './item.ts';
import type { Item, Theme } from './item.ts';
import { locales, startReader } from './reader.ts';
import type { Reader } from './reader.ts';

/** How long the window may take to draw a theme, its pages included, in milliseconds. */
const toDraw = 400;

/** The window is dark where the system is, and light where it is light. */
const followsSystem = {
    'window.autoDetectColorScheme': true,
    'workbench.preferredDarkColorTheme': 'Dark Modern',
    'workbench.preferredLightColorTheme': 'Light Modern'
};

/** Shows items in both languages, each in an editor of its own, and keeps a picture of each in both themes. */
export function showItems(items: readonly Item[], options: SessionOptions = {}): void {
    describe.each(locales)('in %s', (locale) => {
        let reader: Reader;
        beforeAll(async () => {
            reader = await startReader(locale, {
                ...options,
                settings: { ...followsSystem, ...options.settings }
            });
            await useTheme(reader, 'dark');
        });
        afterAll(async () => {
            await reader?.end();
        });

        it.each(items)('shows $title', async (item) => {
            try {
                await item.show(reader);
                await keepPictures(reader, item);
            } finally {
                await leave(reader, item);
            }
        });
    });
}

/** Keeps a picture in each theme; in the dark one alone, which the window has before and after, where none are wanted. */
async function keepPictures(reader: Reader, item: Item): Promise<void> {
    await keepPicture(reader, item, 'dark');
    if (!picturesWanted) return;
    await useTheme(reader, 'light');
    await item.again?.(reader);
    await keepPicture(reader, item, 'light');
    await useTheme(reader, 'dark');
}

async function keepPicture(reader: Reader, item: Item, theme: Theme): Promise<void> {
    const { part } = item;
    const seen = typeof part === 'function' ? await part(reader) : 'x' in part ? part : part[reader.locale];
    await reader.smallPicture(pictureName(item, reader.locale, theme), seen);
}

/** Gives the whole window a theme, as a change of the system's does: what is open stays open. */
async function useTheme({ workbench: { page } }: Reader, theme: Theme): Promise<void> {
    await page.emulateMedia({ colorScheme: theme });
    await page.locator(`.monaco-workbench.${themes[theme]}`).waitFor({ timeout: 10_000 });
    if (picturesWanted) await page.waitForTimeout(toDraw);
}

/** Closes what is open over the text, and takes back what was typed. */
async function leave(reader: Reader, item: Item): Promise<void> {
    const { workbench } = reader;
    await workbench.page.keyboard.press('Escape');
    await item.end?.(reader);
    await workbench.openFile(reader.plan);
    await workbench.revert();
}
