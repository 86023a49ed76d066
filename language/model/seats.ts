/** Where schools stand, as far as plans count them by it: 4所农村学校, 2所县城学校. */
import type { Organisation } from './parties.ts';

export type Seat = 'rural' | 'town';

/** What the words for a seat mean; undefined for a place or a word such as 集镇, which some count to one side and some to the other. */
export function seatOf(words: string | undefined): Seat | undefined {
    if (words === undefined) {
        return undefined;
    }
    const isRural = /农村|乡村|村小|^村$|\brural\b|\bvillage\b|\bcountry\b|\bcountryside\b/i.test(words);
    const isTown = /县城|城区|城市|市区|\btown\b|\bcounty seat\b|\burban\b|\bcity\b/i.test(words);
    return isRural === isTown ? undefined : isRural ? 'rural' : 'town';
}

/** The schools that a step of a quote such as `{学校.农村.小学.数量}` leaves; undefined where the word is no seat and no phase of any. */
export function schoolsBy(
    word: string,
    schools: readonly Organisation[]
): readonly Organisation[] | undefined {
    const seat = seatOf(word);
    if (seat) {
        return schools.filter((school) => seatOf(school.seat) === seat);
    }
    const taught = schools.filter(({ phase }) => phase === word);
    return taught.length > 0 ? taught : undefined;
}

/** The words for seats in a quote, for completion. */
export const quoteSeats: readonly string[] = ['农村', '县城', 'rural', 'town'];
