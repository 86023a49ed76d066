import { sourceEndAttribute, sourceStartAttribute } from '../../../server/protocol.ts';
import { blockAt, endOf, isInSight, startOf } from './place.ts';

/**
 * Marks the block in which the cursor of the text stands. A style sheet of its own names the block by its offsets, so
 * that no element changes and an update finds them as they were.
 */
export class CursorMark {
    readonly #sheet = new CSSStyleSheet();
    #rule = '';

    constructor() {
        document.adoptedStyleSheets.push(this.#sheet);
    }

    /** Marks the block at the offset, and scrolls to it where it cannot be seen and `reveal` is set. */
    show(panel: HTMLElement, content: HTMLElement, offset: number, reveal: boolean): void {
        const block = blockAt(content, offset);
        const rule = block ? ruleFor(content, block) : '';
        if (rule !== this.#rule) {
            this.#rule = rule;
            this.#sheet.replaceSync(rule);
        }
        if (block && reveal && !isInSight(panel, block)) {
            block.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        }
    }
}

function ruleFor(content: HTMLElement, block: Element): string {
    const [start, end] = [startOf(block), endOf(block)];
    const sourced = `[${sourceStartAttribute}]`;
    const within = content.id === 'paper' ? '#paper' : '.content';
    const named = `${within} [${sourceStartAttribute}="${start}"][${sourceEndAttribute}="${end}"]:not(:has(${sourced}))`;
    return `${named} { background-color: color-mix(in srgb, var(--vscode-focusBorder, #007fd4) 16%, transparent); box-shadow: -4px 0 0 0 var(--vscode-focusBorder, #007fd4); }`;
}
