import { allKeywordWords } from '../keywords/lookup.ts';

const words = allKeywordWords()
    .filter((word) => word.length >= 2 && !/^[a-z]/.test(word))
    .sort((a, b) => b.length - a.length);
const recurrence = '每学年|每学期|每年|每月|每周|每天';
const anywhere = new RegExp(`${recurrence}|${words.join('|')}`, 'g');
const atStart = new RegExp(`^(?:${words.join('|')})`);

/**
 * A name that begins with a keyword, with the blanks put in that divide it: `学校甲校` gives `学校 甲校`. Undefined
 * where it does not begin with one, or is nothing but one.
 */
export function separated(image: string): string | undefined {
    const first = atStart.exec(image)?.[0];
    return first === undefined || first === image ? undefined : divided(image);
}

/** The name cut before and after each keyword and word of recurrence in it. */
export function divided(image: string): string {
    return image.replace(anywhere, ' $& ').replace(/ +/g, ' ').trim();
}
