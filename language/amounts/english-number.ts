/** Numbers in English words, which stand for figures before a unit: three months, ten schools. */
export const ENGLISH_NUMBERS: Readonly<Record<string, number>> = {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12
};
