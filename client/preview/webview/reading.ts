import type { GoTo } from '../messages.ts';
import { goToOf } from './links.ts';
import { blockAt, blocksOf, isInSight, isOwn, startOf } from './place.ts';

export interface ReadingParts {
    readonly panel: HTMLElement;
    readonly content: HTMLElement;
    /** Where the cursor of the text is, as far as the page was told. */
    cursor(): number | undefined;
    /** The mark is to stand at this offset now. */
    moved(offset: number): void;
    goTo(target: GoTo): void;
}

/**
 * Reading the paper by keys: with Ctrl, or Alt where Ctrl is taken by the system, the arrows go from paragraph to
 * paragraph, as in Word, and Enter leads to where the marked one is written. Arrows alone scroll, as everywhere.
 */
export function startReading({ panel, content, cursor, moved, goTo }: ReadingParts): void {
    let reading: Element | undefined;
    /** The first piece of each paragraph: what a paragraph quotes is written elsewhere and a piece of its own. */
    const blocks = (): Element[] => {
        const own = blocksOf(content).filter((block) => isOwn(block) && hasWords(block));
        return own.filter((block, index) => paragraphOf(block) !== paragraphOf(own[index - 1]));
    };
    /** The paragraph that is marked, as long as one can see it; else the first one in sight. */
    const current = (all: readonly Element[]): { readonly block: Element | undefined; marked: boolean } => {
        const offset = cursor();
        const same = reading?.isConnected && startOf(reading) === offset ? reading : undefined;
        const at = same ?? (offset === undefined ? undefined : blockAt(content, offset));
        const marked = at && all.find((block) => paragraphOf(block) === paragraphOf(at));
        return marked && isInSight(panel, marked)
            ? { block: marked, marked: true }
            : { block: all.find((block) => isInSight(panel, block)), marked: false };
    };
    panel.addEventListener('keydown', (event) => {
        if (event.target !== panel || event.shiftKey) {
            return;
        }
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step !== 0 && (event.ctrlKey || event.altKey)) {
            event.preventDefault();
            event.stopPropagation();
            const all = blocks();
            const { block, marked } = current(all);
            const next = marked && block ? all[all.indexOf(block) + step] : block;
            if (next) {
                reading = next;
                moved(startOf(next));
                next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
            }
        } else if (event.key === 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey) {
            const { block } = current(blocks());
            if (block) {
                event.preventDefault();
                goTo(goToOf(block));
            }
        }
    });
}

const paragraphs = ['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4'].join();

const paragraphOf = (block: Element | undefined): Element | undefined => block?.closest(paragraphs) ?? block;

const hasWords = (block: Element): boolean => (block.textContent ?? '').trim() !== '';
