import type { PageWords } from '../messages.ts';
import { byId } from './elements.ts';
import type { Findings } from './findings.ts';
import { drawFolios } from './folios.ts';
import type { Outline } from './outline.ts';
import { sheetAt, sheetsOf, type Sheet } from './sheets.ts';

interface Parts {
    readonly desk: HTMLElement;
    readonly paper: HTMLElement;
    readonly findings: Findings;
    readonly outline: Outline;
    readonly words: PageWords;
}

/** What lies over and beside the paper and follows from how it is laid out: page numbers, notes, outline. */
export class AroundPaper {
    readonly #parts: Parts;
    #sheets: readonly Sheet[] = [];
    #drawing = 0;

    constructor(parts: Parts) {
        this.#parts = parts;
    }

    /** Draws it once all changes of a moment are made; `zoom` gives the factor the paper is shown at by then. */
    drawLater(zoom: () => number): void {
        cancelAnimationFrame(this.#drawing);
        this.#drawing = requestAnimationFrame(() => this.#draw(zoom()));
    }

    /** Takes back what is to be drawn: the paper is out of sight, and cannot be measured. */
    drop(): void {
        cancelAnimationFrame(this.#drawing);
    }

    /** Says which page the reader is on: the one a third down the panel. */
    tellPage(): void {
        const { desk, paper, words } = this.#parts;
        const box = desk.getBoundingClientRect();
        const origin = paper.getBoundingClientRect();
        const sheet = sheetAt(
            this.#sheets,
            box.left + box.width / 3 - origin.left,
            box.top + box.height / 3 - origin.top
        );
        byId('pages').textContent = sheet
            ? words.pages.replace('{0}', String(sheet.number)).replace('{1}', String(this.#sheets.length))
            : '';
    }

    #draw(zoom: number): void {
        const { paper, findings, outline } = this.#parts;
        this.#sheets = sheetsOf(paper, zoom);
        const flow = paper.querySelector('.document');
        drawFolios(this.#sheets, flow ? getComputedStyle(flow).getPropertyValue('--page-number') : '');
        findings.arrange();
        outline.update(this.#sheets);
        this.tellPage();
    }
}
