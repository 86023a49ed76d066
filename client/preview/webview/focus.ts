/** What can have the focus inside a view. */
const FOCUSABLE = 'button, [role="button"]';

/** Where the focus is inside a view, so that it can be given back to what replaces the element that has it. */
export interface FocusPlace {
    readonly element: Element;
    readonly index: number;
    /** What a cell of the quotas is known by. */
    readonly cell: string;
}

/** Nothing where the focus is elsewhere. */
export function takeFocus(content: Element): FocusPlace | undefined {
    const element = document.activeElement;
    if (!element || element === content || !content.contains(element)) {
        return undefined;
    }
    return {
        element,
        index: [...content.querySelectorAll(FOCUSABLE)].indexOf(element),
        cell: cellOf(element)
    };
}

/** Gives the focus back after an update, if the element that had it is gone. */
export function giveFocus(content: Element, place: FocusPlace | undefined): void {
    if (!place || place.element.isConnected) {
        return;
    }
    const all = [...content.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const same = place.cell === '' ? undefined : all.find((element) => cellOf(element) === place.cell);
    (same ?? all[place.index])?.focus({ preventScroll: true });
}

/**
 * Gives the focus to what had it when the page was left, else to the panel that is shown: an editor that comes to a
 * page puts it nowhere, so that no key would do anything. The function that is given back does so where one came while
 * the page was being loaded.
 */
export function keepFocusAcrossWindows(panel: () => HTMLElement): () => void {
    let last: Element | undefined;
    const settle = (): void => {
        const { activeElement } = document;
        if (document.hasFocus() && (activeElement === document.body || activeElement === null)) {
            const back = last instanceof HTMLElement && last.isConnected && isShown(last) ? last : panel();
            back.focus({ preventScroll: true });
        }
    };
    document.addEventListener('focusin', ({ target }) => {
        last = target instanceof Element && target !== document.body ? target : undefined;
    });
    window.addEventListener('focus', settle);
    return settle;
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

function cellOf(element: Element): string {
    const { quota, row, column } = (element as HTMLElement).dataset;
    return column === undefined ? '' : [quota, row, column].join('\n');
}
