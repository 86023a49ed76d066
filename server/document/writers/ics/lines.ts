import { cleanText } from '../../text.ts';

/** Octets a line may have, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** Text for the value of a property: cleaned, and the marks that part values escaped. */
export function escapeText(text: string): string {
    return cleanText(text).replace(/[\\;,]/g, (mark) => `\\${mark}`);
}

/** The line with its end, folded so that no part is longer than the standard allows and no character is cut in two. */
export function contentLine(line: string): string {
    let folded = '';
    let octets = 0;
    for (const character of line) {
        const size = octetsOf(character);
        if (octets + size > LONGEST) {
            folded += '\r\n ';
            octets = 1;
        }
        folded += character;
        octets += size;
    }
    return `${folded}\r\n`;
}

function octetsOf(character: string): number {
    const point = character.codePointAt(0) ?? 0;
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
