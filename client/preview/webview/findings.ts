import type { MarginNote } from '../../../server/protocol.ts';
import type { PageWords } from '../messages.ts';
import { byId } from './elements.ts';
import { blocksOf, endOf, firstRect, isOwn, startOf } from './place.ts';

/** Between two notes, in pixels. */
const GAP = 6;

/** What can be done with a note. */
export interface NoteActions {
    goTo(note: MarginNote): void;
    fix(note: MarginNote): void;
}

/** The findings beside the paper, each as near to the block it is about as there is room. */
export class Findings {
    readonly #paper: HTMLElement;
    readonly #words: PageWords;
    readonly #actions: NoteActions;
    readonly #list = byId('findings');
    #notes: readonly MarginNote[] = [];
    #shown = '';

    constructor(paper: HTMLElement, words: PageWords, actions: NoteActions) {
        this.#paper = paper;
        this.#words = words;
        this.#actions = actions;
    }

    get count(): number {
        return this.#notes.length;
    }

    /** Takes new findings; notes that say the same stay the same elements, so that the focus stays in them. */
    take(notes: readonly MarginNote[]): void {
        this.#notes = notes;
        const signature = JSON.stringify(
            notes.map(({ code, message, fix, severity }) => [code, message, fix, severity])
        );
        if (signature !== this.#shown) {
            this.#shown = signature;
            this.#list.replaceChildren(...notes.map((note, index) => this.#draw(note, index)));
        }
        const count = notes.length > 0 ? String(notes.length) : '';
        byId('findings-count').textContent = count;
        byId('findings-button').setAttribute('aria-label', `${this.#words.findings} ${count}`.trim());
    }

    /** Puts each note at its block, and below the one before where they would cover each other. */
    arrange(): void {
        if (this.#list.hidden) {
            return;
        }
        const top = this.#list.getBoundingClientRect().top;
        const blocks = blocksOf(this.#paper).filter(isOwn);
        const wanted = this.#notes.map((note, index) => {
            const block = blockFor(blocks, note);
            return {
                element: this.#list.children[index] as HTMLElement,
                at: block ? firstRect(block).top - top : 0
            };
        });
        wanted.sort((a, b) => a.at - b.at);
        const heights = wanted.map(({ element }) => element.offsetHeight);
        let free = 0;
        wanted.forEach(({ element, at }, index) => {
            const place = Math.max(at, free);
            element.style.top = `${Math.round(place)}px`;
            free = place + (heights[index] ?? 0) + GAP;
        });
        this.#list.style.minHeight = `${Math.ceil(free)}px`;
    }

    #draw(note: MarginNote, index: number): HTMLElement {
        const item = document.createElement('li');
        item.className = note.severity;
        const kind = document.createElement('span');
        kind.className = 'kind';
        kind.textContent = `${this.#words.severities[note.severity]} ${note.code}`;
        const message = button('message', note.message, () => this.#act(index, 'goTo'));
        message.prepend(kind);
        item.append(message);
        if (note.fix !== undefined) {
            item.append(button('fix', note.fix, () => this.#act(index, 'fix')));
        }
        return item;
    }

    /** The note as it stands now: its place moves with every edit above it. */
    #act(index: number, action: keyof NoteActions): void {
        const note = this.#notes[index];
        if (note) {
            this.#actions[action](note);
        }
    }
}

function button(name: string, text: string, action: () => void): HTMLElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = name;
    element.textContent = text;
    element.addEventListener('click', action);
    return element;
}

/** The smallest block around the place, else the last that begins before it, else the first. */
function blockFor(blocks: readonly Element[], { start }: MarginNote): Element | undefined {
    let best: Element | undefined;
    for (const block of blocks) {
        const from = startOf(block);
        if (from > start) continue;
        const around = start < endOf(block);
        const bestAround = best !== undefined && start < endOf(best);
        if (!best || (around && !bestAround) || (around === bestAround && from >= startOf(best))) {
            best = block;
        }
    }
    return best ?? blocks[0];
}
