import { sourceStartAttribute } from '../../../server/protocol.ts';
import type { Place } from '../messages.ts';

/** A place, with the element it was taken at. */
export interface Anchor extends Place {
    readonly element: Element;
}

/** The smallest parts that know their source: a section does too, but begins far above what is read in it. */
function blocksOf(paper: Element): Element[] {
    const sourced = `[${sourceStartAttribute}]`;
    return [...paper.querySelectorAll(`${sourced}:not(:has(${sourced}))`)];
}

const startOf = (block: Element): number => Number(block.getAttribute(sourceStartAttribute));

/** The first line of a block; one that flows over several columns or pages has more rectangles. */
function firstRect(block: Element): DOMRect {
    return block.getClientRects()[0] ?? block.getBoundingClientRect();
}

/** The topmost block in the window; nothing while the reader is still at the very beginning. */
export function takeAnchor(paper: Element): Anchor | undefined {
    if (window.scrollX === 0 && window.scrollY === 0) {
        return undefined;
    }
    const element = blocksOf(paper).find((block) => {
        const all = block.getBoundingClientRect();
        return (
            all.bottom > 0 && all.right > 0 && all.top < window.innerHeight && all.left < window.innerWidth
        );
    });
    if (!element) {
        return undefined;
    }
    const { left, top } = firstRect(element);
    return { element, start: startOf(element), left, top };
}

/** Scrolls so that the block stands again where it stood in the window. */
export function restorePlace(paper: Element, place: Place, element?: Element): void {
    const block = element?.isConnected ? element : blockAt(paper, place.start);
    if (block) {
        const { left, top } = firstRect(block);
        window.scrollBy({ left: left - place.left, top: top - place.top, behavior: 'instant' });
    }
}

/** The last block that begins at or before the offset; blocks stand in the document's order, not the source's. */
function blockAt(paper: Element, offset: number): Element | undefined {
    let best: Element | undefined;
    for (const block of blocksOf(paper)) {
        const start = startOf(block);
        if (start <= offset && (!best || start >= startOf(best))) {
            best = block;
        }
    }
    return best;
}
