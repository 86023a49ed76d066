import { sourceEndAttribute, sourceStartAttribute, sourceUriAttribute } from '../../../server/protocol.ts';
import type { Place } from '../messages.ts';

/** A place, with the element it was taken at. */
export interface Anchor extends Place {
    readonly element: Element;
}

/** The smallest parts that know their source: a section does too, but begins far above what is read in it. */
export function blocksOf(content: Element): Element[] {
    const sourced = `[${sourceStartAttribute}]`;
    return [...content.querySelectorAll(`${sourced}:not(:has(${sourced}))`)];
}

export const startOf = (block: Element): number => Number(block.getAttribute(sourceStartAttribute));
export const endOf = (block: Element): number => Number(block.getAttribute(sourceEndAttribute));

/** Whether the block's source is the plan's own file. */
export const isOwn = (block: Element): boolean => !block.hasAttribute(sourceUriAttribute);

/** The first line of a block; one that flows over several columns or pages has more rectangles. */
export function firstRect(block: Element): DOMRect {
    return block.getClientRects()[0] ?? block.getBoundingClientRect();
}

/** Whether the first line of a block stands within the panel, in part at least. */
export function isInSight(panel: Element, block: Element): boolean {
    const window = panel.getBoundingClientRect();
    const { top, bottom } = firstRect(block);
    return bottom > window.top && top < window.bottom;
}

/** The topmost block in the panel; nothing while the reader is still at the very beginning. */
export function takeAnchor(panel: Element, content: Element): Anchor | undefined {
    if (panel.scrollLeft === 0 && panel.scrollTop === 0) {
        return undefined;
    }
    const window = panel.getBoundingClientRect();
    const element = blocksOf(content).find((block) => {
        const all = block.getBoundingClientRect();
        return (
            all.bottom > window.top &&
            all.right > window.left &&
            all.top < window.bottom &&
            all.left < window.right
        );
    });
    if (!element) {
        return undefined;
    }
    const { left, top } = firstRect(element);
    const start = startOf(element);
    const nth = blocksFrom(content, start).indexOf(element);
    return { element, start, nth, left: left - window.left, top: top - window.top };
}

/** The blocks that begin at an offset: what is written once may be printed in several places. */
function blocksFrom(content: Element, start: number): Element[] {
    return blocksOf(content).filter((block) => startOf(block) === start && isOwn(block));
}

/** Scrolls so that the block stands again where it stood in the panel. */
export function restorePlace(panel: Element, content: Element, place: Place, element?: Element): void {
    const same = element?.isConnected ? element : blocksFrom(content, place.start)[place.nth];
    const block = same ?? blockAt(content, place.start);
    if (block) {
        const window = panel.getBoundingClientRect();
        const { left, top } = firstRect(block);
        panel.scrollBy({
            left: left - window.left - place.left,
            top: top - window.top - place.top,
            behavior: 'instant'
        });
    }
}

/**
 * The block that holds the offset of the plan's own text, the smallest where several do; else the last one that begins
 * before it. Blocks stand in the document's order, not the source's.
 */
export function blockAt(content: Element, offset: number): Element | undefined {
    let around: Element | undefined;
    let before: Element | undefined;
    for (const block of blocksOf(content)) {
        const [start, end] = [startOf(block), endOf(block)];
        if (start > offset || !isOwn(block)) {
            continue;
        }
        if (offset < end && (!around || end - start < endOf(around) - startOf(around))) {
            around = block;
        }
        if (!before || start >= startOf(before)) {
            before = block;
        }
    }
    return around ?? before;
}
