/** Matching what was typed against names: by characters anywhere in them, or by pinyin. */
import { loadPinyin, type Pinyin } from './pinyin.ts';

/** Longest text an editor compares against; what is beyond it would only cost. */
const longestFilter = 120;

/** A function that tells whether a name fits what was typed; an empty query fits all. */
export async function matcher(query: string): Promise<(text: string) => boolean> {
    const wanted = query.trim().toLowerCase();
    const pinyin = /[a-z]/.test(wanted) ? await loadPinyin() : undefined;
    return (text) =>
        isIn(wanted, text.toLowerCase()) || (pinyin !== undefined && soundsLike(wanted, pinyin(text)));
}

/**
 * The text that stands for a name when the editor filters: the name, then each of its characters and syllables
 * set apart, because editors let a match begin only at the start of a word.
 */
export function filterText(name: string, pinyin: Pinyin): string {
    const syllables = pinyin(name);
    const isLatin = syllables.join('') === name;
    return isLatin ? name : [name, ...name, ...syllables].join(' ').slice(0, longestFilter);
}

/** Whether the characters of `wanted` occur in `text` in their order. */
function isIn(wanted: string, text: string): boolean {
    let at = 0;
    for (const sign of wanted) {
        at = text.indexOf(sign, at) + 1;
        if (at === 0) {
            return false;
        }
    }
    return true;
}

/** Whether `wanted` spells some run of the syllables, each by its first letters: `xjyx`, `xiji`, `jiyi`. */
function soundsLike(wanted: string, syllables: readonly string[]): boolean {
    return syllables.some((_, first) => spells(wanted, syllables, first));
}

function spells(wanted: string, syllables: readonly string[], from: number): boolean {
    if (wanted === '') {
        return true;
    }
    const syllable = syllables[from]?.toLowerCase() ?? '';
    for (let length = syllable.length; length > 0; length -= 1) {
        if (
            wanted.startsWith(syllable.slice(0, length)) &&
            spells(wanted.slice(length), syllables, from + 1)
        ) {
            return true;
        }
    }
    return false;
}
