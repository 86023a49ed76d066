/** Blank lines between what stands below each other. */
/** Printed lines that belong together, without the indent of the first. */
export interface Printed {
    readonly text: string;
    /** UTF-16 offsets of the first and last token in the chunk. */
    readonly start: number;
    readonly end: number;
    readonly shape: 'heading' | 'block' | 'one-line' | 'other' | 'comment';
    /** For items and other entries: what kind, to keep one-liners of a kind together. */
    readonly kind?: string;
}

/** How many blank lines go between two neighbours: a number, or what the planner left, one at most. */
export type Demand = 0 | 1 | 'kept';

/**
 * One blank line between items whose braces span lines and before a chapter line, none between one-liners of a kind;
 * everywhere else a planner's own blank line stays.
 */
export function demand(before: Printed | undefined, next: Printed | undefined): Demand {
    if (!before || !next) {
        return 'kept';
    }
    if (next.shape === 'heading') {
        return before.shape === 'heading' ? 'kept' : 1;
    }
    if (before.shape === 'block' && next.shape === 'block') {
        return 1;
    }
    const alike = before.kind !== undefined && before.kind === next.kind && next.kind !== 'Paragraph';
    return alike && before.shape !== 'block' && next.shape !== 'block' ? 0 : 'kept';
}

/** Blank lines in the source between two offsets, one at most. */
export function leftBlank(text: string, start: number, end: number): 0 | 1 {
    return (text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0) > 1 ? 1 : 0;
}

/** The blank lines before each of the printed, by what they are and where comments stand between them. */
export function blanksBefore(printed: readonly Printed[], text: string): (0 | 1)[] {
    const blanks = printed.map((each, index): 0 | 1 => {
        const before = printed[index - 1];
        return before ? leftBlank(text, before.end, each.start) : 0;
    });
    let previous: number | undefined;
    for (const [index, each] of printed.entries()) {
        if (each.shape === 'comment') {
            continue;
        }
        if (previous !== undefined) {
            meet(blanks, previous + 1, index, demand(printed[previous], each));
        }
        previous = index;
    }
    return blanks;
}

/** Changes the blank lines from `first` to `last` to what is demanded; comments between keep theirs. */
export function meet(blanks: (0 | 1)[], first: number, last: number, wanted: Demand): void {
    if (wanted === 1 && !blanks.slice(first, last + 1).includes(1)) {
        blanks[first] = 1;
    } else if (wanted === 0 && first === last) {
        blanks[first] = 0;
    }
}

/** The printed below each other, all but the first indented. */
export function blankLines(printed: readonly Printed[], text: string, indent: string): string {
    const blanks = blanksBefore(printed, text);
    return printed
        .map(({ text }, index) =>
            index === 0 ? text : `\n${blanks[index] === 1 ? '\n' : ''}${indent}${text}`
        )
        .join('');
}
