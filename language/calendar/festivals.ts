/** Festivals that plans name for a date, and the days of a year each can fall on. */

export interface Festival {
    readonly zh: string;
    readonly en: string;
    /** First and last day it can be, as month and day; one day where the date is fixed. */
    readonly from: readonly [month: number, day: number];
    readonly to: readonly [month: number, day: number];
    /** Other words for it. */
    readonly also?: readonly string[];
}

function fixed(zh: string, en: string, month: number, day: number, ...also: readonly string[]): Festival {
    return { zh, en, from: [month, day], to: [month, day], also };
}

function movable(
    zh: string,
    en: string,
    from: Festival['from'],
    to: Festival['to'],
    ...also: readonly string[]
): Festival {
    return { zh, en, from, to, also };
}

/**
 * The festivals of the school year. Those of the lunar calendar, and 清明, are all days they can be: the earliest and
 * latest of the years 1900 to 2100.
 */
export const FESTIVALS: readonly Festival[] = [
    fixed('元旦', "New Year's Day", 1, 1),
    movable('春节', 'Spring Festival', [1, 21], [2, 21]),
    movable('元宵节', 'Lantern Festival', [2, 4], [3, 7]),
    fixed('妇女节', "Women's Day", 3, 8, '三八妇女节', '三八节'),
    fixed('植树节', 'Arbour Day', 3, 12),
    movable('清明节', 'Tomb-sweeping Day', [4, 4], [4, 6], '清明'),
    fixed('劳动节', 'Labour Day', 5, 1, '五一劳动节', '五一节'),
    fixed('青年节', 'Youth Day', 5, 4, '五四青年节', '五四'),
    fixed('儿童节', "Children's Day", 6, 1, '六一儿童节', '六一节'),
    movable('端午节', 'Dragon Boat Festival', [5, 28], [6, 26], '端午'),
    fixed('建党节', 'Party Day', 7, 1, '七一'),
    fixed('建军节', 'Army Day', 8, 1, '八一'),
    fixed('教师节', "Teachers' Day", 9, 10),
    movable('中秋节', 'Mid-Autumn Festival', [9, 7], [10, 8], '中秋'),
    fixed('国庆节', 'National Day', 10, 1, '国庆', '十一国庆节')
];

const byWord: ReadonlyMap<string, Festival> = new Map(
    FESTIVALS.flatMap((festival) =>
        [festival.zh, ...(festival.also ?? []), festival.en].map(
            (word) => [word.toLowerCase(), festival] as const
        )
    )
);

/** 五一 and 六一 are festivals only where more is said: 六一前, 五一期间. */
const short: Readonly<Record<string, string>> = { 五一: '劳动节', 六一: '儿童节' };

/** The festival a word stands for. */
export function festivalOf(word: string): Festival | undefined {
    return byWord.get(word.toLowerCase()) ?? byWord.get(short[word] ?? '');
}

/** All words for festivals, the longest first, for a pattern. */
export const FESTIVAL_WORDS: readonly string[] = [...byWord.values()]
    .flatMap(({ zh, en, also }) => [zh, en, ...(also ?? [])])
    .concat(Object.keys(short))
    .filter((word, index, all) => all.indexOf(word) === index)
    .sort((a, b) => b.length - a.length);
