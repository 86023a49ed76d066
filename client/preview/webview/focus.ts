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

function cellOf(element: Element): string {
    const { quota, row, column } = (element as HTMLElement).dataset;
    return column === undefined ? '' : [quota, row, column].join('\n');
}
