/** How wide text is set, by the language of the paper and the faces of the profile. */
import type { DocumentLanguage } from './blocks.ts';
import { latinWidth } from './latin-widths.ts';
import { latinFace, textWidthMm, type Profile } from './profile.ts';
import { widthOf } from './text.ts';

export interface Measure {
    /** Ems a text takes on one line. */
    readonly widthOf: (text: string) => number;
    /** Ems of a full line of the upright text area, in the body's size. */
    readonly line: number;
    /** Ems between a Chinese character and a letter or digit beside it. */
    readonly gap: number;
}

/** What LibreOffice sets between Chinese and Latin characters, though the file wants nothing there. */
const LIBREOFFICE_GAP = 0.2;

/**
 * The measure of a paper as Word and browsers set it.
 *
 * In English the letters have widths of their own and nothing is put between them; in Chinese a letter takes half a
 * square, unless the profile has a Latin face.
 *
 * @param spaced as LibreOffice sets it, with space between Chinese and Latin characters
 */
export function measureFor(profile: Profile, language: DocumentLanguage, spaced = false): Measure {
    const proportional = latinFace(profile, language) !== undefined;
    const points = (textWidthMm(profile) / 25.4) * 72;
    return {
        widthOf: proportional ? (text) => proportionalWidth(text, language) : widthOf,
        line: language === 'en' ? points / profile.bodySizePt : profile.charactersPerLine,
        gap: spaced ? LIBREOFFICE_GAP : 0
    };
}

/** Quotation marks belong to the language around them: in Chinese they take a whole square. */
function proportionalWidth(text: string, language: DocumentLanguage): number {
    let width = 0;
    for (const character of text) {
        const latin = language === 'zh' && MARKS.has(character) ? undefined : latinWidth(character);
        width += latin ?? widthOf(character);
    }
    return width;
}

const MARKS: ReadonlySet<string> = new Set('‘’“”·');
