import { NUMBER, numberOf, reader } from './reader-tools.ts';
import type { TimeReader } from './reader-tools.ts';

const WORDS: Readonly<Record<string, number>> = {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5
};

/** Days of a meeting or training by number: 第一天, 首日, day 1, the first day. */
export const NTH_DAY_READERS: readonly TimeReader[] = [
    reader(4, `第(${NUMBER})[天日]|首[日天](?=$|[ 上下中晚全()])`, (match, { point }) => {
        const count = match[1] === undefined ? 1 : numberOf(match[1]);
        if (!(count > 0)) return false;
        point.nthDay = count;
        return true;
    }),
    reader(
        4,
        '(?:day +(\\d{1,2}|one|two|three|four|five)|(?:the +)?(first|second|third|fourth|fifth) +day)(?![a-z\\d])',
        (match, { point }) => {
            const word = (match[1] ?? match[2] ?? '').toLowerCase();
            point.nthDay = WORDS[word] ?? Number(word);
            return point.nthDay > 0;
        }
    )
];
