/**
 * Text of a plan on one line, as a terminal may show it: tabs as blanks, and no control character that could move its
 * cursor or turn the direction of writing.
 */
export function forTerminal(text: string): string {
    return text.replace(/\t/g, '    ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
