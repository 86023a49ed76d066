import { byId } from './elements.ts';
import type { Sheet } from './sheets.ts';

/** Millimetres of GB/T 9704: the text area's foot and sides, and how far below it the number stands (7.5). */
const TEXT_FOOT = 37 + 225;
const BELOW = 7;
const SIDES = { left: 28, right: 26 };
const PAPER = { width: 210, height: 297 };

/** 4号, in millimetres. */
const SIZE = 14 * (25.4 / 72);

/**
 * Writes `— 1 —` at the foot of each sheet as the document is printed: odd pages right, even ones left. On a turned
 * sheet it stands where it stands on an upright one: the left edge is the foot then, and the lower edge the right side.
 *
 * @param style the document's `--page-number`: `none`, `centred`, or anything else for the standard's places
 */
export function drawFolios(sheets: readonly Sheet[], style: string): void {
    const folios = byId('folios');
    const place = style.trim();
    const numbered = place === 'none' ? [] : sheets.filter(({ numbered: own }) => own);
    const marks = [...folios.children] as HTMLElement[];
    marks.slice(numbered.length).forEach((mark) => mark.remove());
    numbered.forEach((sheet, index) => {
        const mark = marks[index] ?? folios.appendChild(document.createElement('span'));
        const millimetre = sheet.width / (sheet.turned ? PAPER.height : PAPER.width);
        const [across, shift] = acrossSheet(sheet.number, place);
        const down = TEXT_FOOT + BELOW;
        const [left, top] = sheet.turned ? [PAPER.height - down, across] : [across, down];
        mark.textContent = `— ${sheet.number} —`;
        mark.style.fontSize = `${SIZE * millimetre}px`;
        mark.style.left = `${sheet.left + left * millimetre}px`;
        mark.style.top = `${sheet.top + top * millimetre}px`;
        mark.style.transform = `${sheet.turned ? 'rotate(90deg) ' : ''}translate(${shift}, -50%)`;
    });
}

/** Millimetres from the upright sheet's left edge to a point of the number, and how far that lies from its beginning. */
function acrossSheet(number: number, place: string): readonly [across: number, shift: string] {
    if (place === 'centred') return [PAPER.width / 2, '-50%'];
    return number % 2 === 1 ? [PAPER.width - SIDES.right - SIZE, '-100%'] : [SIDES.left + SIZE, '0'];
}
