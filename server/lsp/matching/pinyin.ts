/**
 * Pinyin of names, for planners who type Latin letters: `xx` finds 学校. The library is loaded when first asked for,
 * so that opening a plan does not wait for it.
 */

/** Pinyin of a text, one syllable for each character, without tones; other characters stand for themselves. */
export type Pinyin = (text: string) => readonly string[];

let loaded: Promise<Pinyin> | undefined;

/** The function that reads characters aloud; what it has read once it remembers. */
export function loadPinyin(): Promise<Pinyin> {
    loaded ??= import('pinyin-pro').then(({ pinyin }) => {
        const known = new Map<string, readonly string[]>();
        return (text) => {
            let syllables = known.get(text);
            if (syllables === undefined) {
                syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
                known.set(text, syllables);
            }
            return syllables;
        };
    });
    return loaded;
}
