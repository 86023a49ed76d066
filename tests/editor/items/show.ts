import { afterAll, beforeAll, describe, it } from 'vitest';
import type { PicturePart, SessionOptions } from '../workbench/session.ts';
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
                await picture(reader, item);
            } finally {
                await leave(reader, item);
            }
        });
    });
}

async function picture(reader: Reader, item: Item): Promise<void> {
    const part: PicturePart = 'x' in item.part ? item.part : item.part[reader.locale];
    // The window is dark before and after.
    const drawn: readonly Theme[] = picturesWanted ? ['light', 'dark'] : ['dark'];
    for (const theme of drawn) {
        await useTheme(reader, theme);
        await item.again?.(reader);
        await reader.smallPicture(pictureName(item, reader.locale, theme), part);
    }
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
