/** The words and marks around the dates of a time: what joins them, what frames them, what is passed over. */
import { OF_EVERY } from './english-words.ts';
import type { Suffix } from './written-time.ts';

/** What begins a recurrence, with the comma that may part it from the date it holds within. */
export const RECURS = new RegExp(
    `[,;]? *(?=[每隔逢]|[单双]周|${OF_EVERY}(?:every|each) |(?:twice|\\d{1,2} times) every )`,
    'iy'
);
export const SKIPPED = /(?:[ ()]|the (?=[a-z])|at (?=the |\d))+/iy;
export const UNDETERMINED =
    /(?:时间|日期)?(?:另行(?:通知|安排|确定)|另定|待定|未定|自定|不定)|适时|择机|近期|视情况(?:而定)?|to-be-announced|to be (?:announced|decided)/iy;
export const PROVISIONAL = /暂定(?:于|为)?|暂拟|初定|拟定于|拟于|provisionally|provisional/iy;
export const PREFIX = /自|从|由|定于|于|在(?=\d)/y;
export const LEADING = /(不迟于|不晚于|至迟在?|最迟在?|not? later than +)|(大?约在?(?=\d))/y;
export const UNTIL = /截至到?|截止到?|(?:直)?至|到|until|till|to(?=[ \d])/iy;
export const ENGLISH_PREFIX = /(before|by|after|since|from|about) +/iy;
export const JOINTS =
    /(至今(?!年)|to date|-|至|到|until|till|to(?=[ \d]))|(或者?|or(?= ))|(以?及|[、,;；和与]|and(?= ))/iy;
/** A comma that parts a time of day from its day, no other day: 10 April 2009, 9:00. */
export const COMMA_OF_DAY =
    /, *(?=(?:at |in the )?(?:\d{1,2}:\d{2}|\d{1,2} ?[ap]\.?m|morning|afternoon|evening|上午|中午|下午|晚上))/iy;
export const SUFFIX =
    /(左右|前后)|(以前|之前|前)|(以后|之后|过后|后)|(起|开始|以来)|(为?止)|(?:期间|间(?=$|[ ,、)])|全年|年内|之内|以内|内|当中)/y;
export const SUFFIXES: readonly (Suffix | undefined)[] = ['about', 'before', 'after', 'from', 'until'];
export const ENGLISH_SUFFIXES: Readonly<Record<string, Suffix>> = {
    before: 'before',
    by: 'before',
    after: 'after',
    since: 'from',
    from: 'from',
    about: 'about'
};
export const DELIMITER = /[ ()、,;；至到-]/;
export const SUFFIX_RANK = 8;
