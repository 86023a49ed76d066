import { sourceStartAttribute, sourceUriAttribute, type OpenedCell } from '../../../server/protocol.ts';
import type { GoTo } from '../messages.ts';
import { byId } from './elements.ts';
import { endOf, startOf } from './place.ts';

export interface LinkActions {
    goTo(target: GoTo): void;
    /** A cell of the quotas was pressed. */
    toggle(cell: OpenedCell): void;
}

/**
 * Leads from what is shown to where it is written: by a click, by Enter or the space bar on what has the focus; arrow
 * keys go from one link of a view to the next. A click that ends a selection of text leads nowhere.
 */
export function startLinks({ goTo, toggle }: LinkActions): void {
    const panels = byId('panels');
    const follow = (element: Element): boolean => {
        const cell = element.closest<HTMLElement>('button.cell');
        if (cell) {
            const { quota = '', row = '', column = '' } = cell.dataset;
            toggle({ quota, row, column });
            return true;
        }
        const target = element.closest('#findings') ? null : element.closest(`[${sourceStartAttribute}]`);
        if (target) {
            goTo(goToOf(target));
        }
        return target !== null;
    };
    panels.addEventListener('click', (event) => {
        if (event.target instanceof Element && (getSelection()?.isCollapsed ?? true)) {
            follow(event.target);
        }
    });
    panels.addEventListener('keydown', (event) => {
        const at = event.target;
        if (!(at instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        const pressed = event.key === 'Enter' || event.key === ' ';
        if (pressed && at.matches('[role="button"]') && follow(at)) {
            event.preventDefault();
        } else if (at.matches(LINKS) && moveFocus(at, event.key)) {
            event.preventDefault();
        }
    });
}

/** Where an element that knows its source is written. */
export function goToOf(element: Element): GoTo {
    const uri = element.getAttribute(sourceUriAttribute);
    return { type: 'goTo', start: startOf(element), end: endOf(element), ...(uri !== null && { uri }) };
}

const LINKS = 'button.go, button.cell, [role="button"].go';

/** Moves the focus to the link before or after in the same view. */
function moveFocus(from: Element, key: string): boolean {
    const step =
        key === 'ArrowDown' || key === 'ArrowRight' ? 1 : key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) {
        return false;
    }
    const links = [...(from.closest('[role="tabpanel"]')?.querySelectorAll<HTMLElement>(LINKS) ?? [])];
    links[links.indexOf(from as HTMLElement) + step]?.focus();
    return true;
}
