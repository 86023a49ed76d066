/** A sheet of paper on the desk; the sheets are a background of the document's flow and no elements of their own. */
export interface Sheet {
    /** Counted from 1 over the whole document. */
    readonly number: number;
    /** In pixels as shown, from the top left corner of the paper. */
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    /** Whether the page bears its number: not that of an imprint behind an empty page, nor the first of a letter. */
    readonly numbered: boolean;
    /** A landscape page, which is bound like an upright one. */
    readonly turned: boolean;
}

const PIXELS_PER_MM = 96 / 25.4;

/** The sheets of the document in their order, measured from how it is laid out; `zoom` is the factor it is shown at. */
export function sheetsOf(paper: HTMLElement, zoom: number): Sheet[] {
    const document = paper.querySelector('.document');
    if (!document) {
        return [];
    }
    const style = getComputedStyle(document);
    const size = (name: string): number => parseFloat(style.getPropertyValue(name)) * PIXELS_PER_MM * zoom;
    const page = { width: size('--page-width'), height: size('--page-height'), gap: size('--gap') };
    if (!(page.width > 0 && page.height > 0)) {
        return [];
    }
    const origin = paper.getBoundingClientRect();
    const sheets: Sheet[] = [];
    for (const section of document.querySelectorAll('.pages')) {
        const box = section.getBoundingClientRect();
        const landscape = section.classList.contains('landscape');
        const imprint = section.classList.contains('imprint');
        const unnumbered = section.classList.contains('unnumbered');
        const letter = section.classList.contains('letter');
        const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
        const down = count(box.height, height, page.gap);
        const across = down > 1 ? 1 : count(flowWidth(section, box, zoom), width, page.gap);
        if (imprint && sheets.length % 2 === 0) {
            sheets.push(blank(sheets.length + 1));
        }
        for (let index = 0; index < Math.max(down, across); index++) {
            sheets.push({
                number: sheets.length + 1,
                left: box.left - origin.left + (across > 1 ? index * (width + page.gap) : 0),
                top: box.top - origin.top + (across > 1 ? 0 : index * (height + page.gap)),
                width,
                height,
                numbered: !unnumbered && !(letter && index === 0),
                turned: landscape
            });
        }
    }
    return sheets;
}

function count(length: number, page: number, gap: number): number {
    return Math.max(1, Math.round((length + gap) / (page + gap)));
}

/** Where columns cannot wrap the pages stand side by side, and only the flow knows how many there are. */
function flowWidth(section: Element, box: DOMRect, zoom: number): number {
    return Math.max(box.width, section.scrollWidth * zoom);
}

/** The back of the last page stays empty where the imprint has to stand on an even one; it is not shown. */
function blank(number: number): Sheet {
    return { number, left: 0, top: 0, width: 0, height: 0, numbered: false, turned: false };
}

/** The sheet a point lies on, or the last one above it. Coordinates as in `Sheet`. */
export function sheetAt(sheets: readonly Sheet[], left: number, top: number): Sheet | undefined {
    const shown = sheets.filter(({ width }) => width > 0);
    const on = shown.find(
        (sheet) =>
            top >= sheet.top &&
            top < sheet.top + sheet.height &&
            left >= sheet.left &&
            left < sheet.left + sheet.width
    );
    return on ?? shown.filter((sheet) => sheet.top <= top).at(-1) ?? shown[0];
}
