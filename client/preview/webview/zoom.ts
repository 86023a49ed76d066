import type { ViewKind } from '../../../server/protocol.ts';
import type { ZoomChoice } from '../messages.ts';
import { byId, contentOf, panelOf } from './elements.ts';

/** The room an upright sheet takes, with 8 mm of desk on either side and above, in CSS pixels. */
const SHEET = { width: ((210 + 2 * 8) * 96) / 25.4, height: ((297 + 2 * 8) * 96) / 25.4 };

/** Below this the words of the paper cannot be read: it is scrolled instead. */
const LEGIBLE = 0.4;

const LIMITS = { least: 0.25, most: 4 };

/** Steps of the zoom keys. */
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 3, 4];

/** `auto`, `width` and `page` fit the document; the other views are shown in their own size then. */
export function factorFor(view: ViewKind, choice: ZoomChoice, beside: number): number {
    if (typeof choice === 'number') {
        return Math.min(LIMITS.most, Math.max(LIMITS.least, choice));
    }
    if (view !== 'document') {
        return 1;
    }
    const { clientWidth, clientHeight } = panelOf(view);
    const width = Math.max(LIMITS.least, (clientWidth - beside) / SHEET.width);
    switch (choice) {
        case 'auto':
            return Math.min(1, Math.max(LEGIBLE, width));
        case 'width':
            return Math.min(LIMITS.most, width);
        case 'page':
            return Math.max(LIMITS.least, Math.min(width, clientHeight / SHEET.height));
    }
}

/** The next larger or smaller step. */
export function stepFrom(factor: number, direction: 1 | -1): number {
    const near = 0.005;
    const found =
        direction === 1
            ? STEPS.find((step) => step > factor + near)
            : STEPS.findLast((step) => step < factor - near);
    return found ?? (direction === 1 ? LIMITS.most : LIMITS.least);
}

/** Shows the view at the factor, and the choice in the list; a factor that is not in the list gets an entry. */
export function applyZoom(view: ViewKind, choice: ZoomChoice, factor: number): void {
    contentOf(view).style.setProperty('zoom', String(factor));
    const list = byId<HTMLSelectElement>('zoom');
    list.querySelector('[data-other]')?.remove();
    if (![...list.options].some(({ value }) => value === String(choice))) {
        const other = new Option(`${Math.round(factor * 100)}%`, String(choice));
        other.dataset['other'] = '';
        list.append(other);
    }
    list.value = String(choice);
    for (const option of list.options) {
        option.hidden = view !== 'document' && (option.value === 'width' || option.value === 'page');
    }
}

/** The choice an entry of the list stands for. */
export function choiceOf(value: string): ZoomChoice {
    return value === 'auto' || value === 'width' || value === 'page' ? value : Number(value);
}
