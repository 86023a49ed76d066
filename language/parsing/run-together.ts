/** Words typed without the blank between them, and the text with the blanks put in. */
import type { Sentence } from '../items/item.ts';
import { isBuiltIn } from '../model/built-in.ts';
import { allKeywordWords, keywordEntry, keywordIds, languageOfWord, wordsOf } from '../keywords/lookup.ts';

const isLongChinese = (word: string): boolean => word.length >= 2 && languageOfWord(word) === 'zh';
const longerFirst = (words: readonly string[]): string =>
    [...words].sort((a, b) => b.length - a.length).join('|');

const recurrences = '每学年|每学期|每年|每月|每周|每天';
const comparisons = longerFirst([...wordsOf('atLeast'), ...wordsOf('atMost')].filter(isLongChinese));
const verbs = longerFirst(
    [...wordsOf('hold'), ...wordsOf('send'), ...wordsOf('attend'), ...wordsOf('handIn')].filter(isLongChinese)
);
const words = longerFirst(allKeywordWords().filter(isLongChinese));
const sentenceWords = longerFirst(
    [
        ...keywordIds.filter((id) => keywordEntry(id).group === 'sentence').flatMap(wordsOf),
        ...wordsOf('attend')
    ].filter(isLongChinese)
);

const keywordFirst = new RegExp(`^(?:${words})`);
const keywordLast = new RegExp(`(?:${words})$`);
const inSentence = new RegExp(`${recurrences}|${sentenceWords}`, 'g');
const neverInName = new RegExp(`${recurrences}|${comparisons}`);
const verbInside = new RegExp(`.(?:${verbs})`);

/**
 * A name that begins with a keyword, with blanks put in: `学校甲校` gives `学校 甲校`; what follows is cut further only
 * where it reads like a sentence. Undefined for any other name, and for a keyword alone.
 */
export function separated(image: string): string | undefined {
    const first = keywordFirst.exec(image)?.[0];
    // 牵头学校 is a word of its own.
    if (first === undefined || first === image || isBuiltIn(image)) {
        return undefined;
    }
    const rest = image.slice(first.length);
    return neverInName.test(rest) ? divided(image) : `${first} ${rest}`;
}

/** A name with a keyword at its end, cut before it: `教研室地点` gives `教研室 地点`. */
export function separatedAtEnd(image: string): string | undefined {
    const last = keywordLast.exec(image);
    return last === null || last.index === 0 || isBuiltIn(image)
        ? undefined
        : `${image.slice(0, last.index)} ${last[0]}`;
}

/**
 * A name of a duty that swallowed other parts of it: `联盟每年开展` gives `联盟 每年 开展`. Words of recurrence and
 * comparison are in no name; a verb may be, and tells only where the duty has no other.
 */
export function separatedInSentence(name: string, sentence: Sentence): string | undefined {
    const swallows = neverInName.test(name) || (!sentence.verb && verbInside.test(name));
    return swallows ? divided(name) : undefined;
}

function divided(image: string): string {
    return image.replace(inSentence, ' $& ').replace(/ +/g, ' ').trim();
}
