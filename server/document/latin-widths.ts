/**
 * How wide the characters of a Latin text face are, in thousandths of its size: the widths of Times, which Times New
 * Roman and the free faces made for its place share.
 */
const ASCII =
    '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 ' +
    '500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 ' +
    '921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 ' +
    '556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 ' +
    '333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 ' +
    '500 500 333 389 278 500 500 722 500 500 444 480 200 480 541';

/** The first character of the table. */
const FIRST = 0x20;

const OTHERS: ReadonlyMap<string, number> = new Map([
    ['‘', 333],
    ['’', 333],
    ['“', 444],
    ['”', 444],
    ['–', 500],
    ['·', 250],
    ['•', 350],
    ['×', 564]
]);

const widths = ASCII.split(' ').map(Number);

/** Ems of a character; undefined where the table does not hold it. Letters with accents are as wide as those without. */
export function latinWidth(character: string): number | undefined {
    const width =
        widths[character.charCodeAt(0) - FIRST] ??
        OTHERS.get(character) ??
        widths[character.normalize('NFD').charCodeAt(0) - FIRST];
    return width === undefined ? undefined : width / 1000;
}
