import { byId } from './elements.ts';
import { firstRect } from './place.ts';
import { sheetAt, type Sheet } from './sheets.ts';

/** A heading that was gone to stands so far below the panel's top, in pixels. */
const MARGIN = 24;

interface Entry {
    readonly heading: Element;
    readonly level: number;
    readonly text: string;
    readonly page: string;
}

/** The document's headings with their pages, as a list beside it. */
export class Outline {
    readonly #paper: HTMLElement;
    readonly #panel: HTMLElement;
    #entries: readonly Entry[] = [];
    #shown = '';

    constructor(paper: HTMLElement, panel: HTMLElement) {
        this.#paper = paper;
        this.#panel = panel;
        byId('outline').addEventListener('keydown', (event) => {
            if (moveFocus(event)) event.preventDefault();
        });
    }

    /** Reads the headings anew; the list is only made again where it differs. */
    update(sheets: readonly Sheet[]): void {
        const origin = this.#paper.getBoundingClientRect();
        this.#entries = [...this.#paper.querySelectorAll(':is(h1, h2, h3, h4)')].flatMap((heading) => {
            const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
            if (text === '') {
                return [];
            }
            const { left, top } = firstRect(heading);
            const sheet = sheetAt(sheets, left - origin.left, top - origin.top);
            const level = Number(heading.tagName.slice(1));
            return [{ heading, level, text, page: sheet ? String(sheet.number) : '' }];
        });
        const signature = this.#entries.map(({ level, text, page }) => `${level} ${text} ${page}`).join('\n');
        if (signature !== this.#shown) {
            this.#shown = signature;
            this.#draw();
        }
        this.mark();
    }

    /** Marks the heading under which the reader is. */
    mark(): void {
        const top = this.#panel.getBoundingClientRect().top + MARGIN + 1;
        const above = this.#entries.filter(({ heading }) => firstRect(heading).top <= top).length;
        const current = Math.max(0, above - 1);
        [...byId('outline').querySelectorAll('button')].forEach((button, index) => {
            if (index === current) button.setAttribute('aria-current', 'true');
            else button.removeAttribute('aria-current');
            button.tabIndex = index === current ? 0 : -1;
        });
    }

    #draw(): void {
        const list = document.createElement('ol');
        for (const { level, text, page } of this.#entries) {
            const button = document.createElement('button');
            button.type = 'button';
            button.append(span('text', text), span('page', page));
            const index = list.children.length;
            button.addEventListener('click', () => this.#go(index));
            const item = document.createElement('li');
            item.className = `level-${level}`;
            item.append(button);
            list.append(item);
        }
        byId('outline').replaceChildren(list);
    }

    #go(index: number): void {
        const heading = this.#entries[index]?.heading;
        if (heading) {
            const offset = firstRect(heading).top - this.#panel.getBoundingClientRect().top;
            this.#panel.scrollBy({ top: offset - MARGIN, behavior: 'instant' });
        }
    }
}

/** By arrow keys, Home and End from heading to heading: the Tab key passes a long outline in one step. */
function moveFocus({ key, target }: KeyboardEvent): boolean {
    const buttons = [...byId('outline').querySelectorAll('button')];
    const index = buttons.indexOf(target as HTMLButtonElement);
    const places: Readonly<Record<string, number>> = {
        ArrowDown: index + 1,
        ArrowUp: index - 1,
        Home: 0,
        End: buttons.length - 1
    };
    const place = places[key];
    if (index < 0 || place === undefined) {
        return false;
    }
    buttons[place]?.focus();
    return true;
}

function span(name: string, text: string): HTMLElement {
    const element = document.createElement('span');
    element.className = name;
    element.textContent = text;
    return element;
}
