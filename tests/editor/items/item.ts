import { vi } from 'vitest';
import type { Locale, Reader } from './reader.ts';
import type { PicturePart } from '../workbench/session.ts';

/** Something of the product that a user sees: shown in a real editor, alike in both languages and in both themes. */
export interface Item {
    /** What its pictures are called. */
    readonly name: string;
    /** What it is, for the page of pictures. */
    readonly title: string;
    /** The part of the window that shows it: no more, since all pictures together must stay small. */
    readonly part:
        PicturePart | Readonly<Record<Locale, PicturePart>> | ((reader: Reader) => Promise<PicturePart>);
    /** Brings it into sight, and fails where it does not come or is in another language. */
    show(reader: Reader): Promise<void>;
    /** Brings back what the window hides when it takes another theme, such as what is told where the mouse rests. */
    again?(reader: Reader): Promise<void>;
    /** Leaves the window as it was, where that takes more than closing what is open and taking back what was typed. */
    end?(reader: Reader): Promise<void>;
}

/** How long something may take to come on a slow machine, and how often it is looked for; milliseconds. */
export const patience = { timeout: 60_000, interval: 200 };

/** The themes of the pictures, and the sign the window bears in each. */
export const themes = { dark: 'vs-dark', light: 'vs' } as const;
export type Theme = keyof typeof themes;

/** The name of a picture, without its folder and type. */
export function pictureName(item: Pick<Item, 'name'>, locale: Locale, theme: Theme): string {
    return `${item.name}.${locale}.${theme}`;
}

/** The part of the window around the line with the cursor: so far above and below its middle, in pixels, from the margin on. */
export function aroundCursor(
    above: number,
    below: number,
    width: number
): (reader: Reader) => Promise<PicturePart> {
    return async ({ workbench }) => {
        // The cursor itself is hidden where a list or a question is open over the text, and its line where text is selected.
        const number = workbench.page.locator('.editor-group-container.active .active-line-number').first();
        // It is drawn anew with the text.
        const box = await vi.waitFor(async () => {
            const found = await number.boundingBox({ timeout: 5000 });
            if (found === null) throw new Error('The line with the cursor is not in sight.');
            return found;
        }, patience);
        const y = Math.max(0, Math.round(box.y + box.height / 2) - above);
        return { x: 350, y, width, height: above + below };
    };
}

/** The part of the window around the view of uses that is open in the text: what is looked at above it, and the list at its side. */
export async function aroundPeek({ workbench }: Reader): Promise<PicturePart> {
    const peek = workbench.page.locator('.peekview-widget');
    const box = await peek.first().boundingBox();
    if (box === null) throw new Error('The view of uses is not in sight.');
    return { x: 760, y: Math.max(0, Math.round(box.y) - 60), width: 600, height: 260 };
}
