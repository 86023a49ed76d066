/** Texts with marks in them: `‸` for the cursor, `«…»` for stretches that an answer is expected to name. */
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface Marked {
    /** The text without marks. */
    readonly text: string;
    readonly cursors: readonly Position[];
    readonly ranges: readonly Range[];
}

/** Takes the marks out and tells where they stood. */
export function marked(fixture: string): Marked {
    const cursors: number[] = [];
    const ranges: [number, number][] = [];
    const open: number[] = [];
    let text = '';
    for (const sign of fixture) {
        if (sign === '‸') {
            cursors.push(text.length);
        } else if (sign === '«') {
            open.push(text.length);
        } else if (sign === '»') {
            ranges.push([open.pop() ?? text.length, text.length]);
        } else {
            text += sign;
        }
    }
    const document = TextDocument.create('memory:///marked', 'alliance-plan', 1, text);
    return {
        text,
        cursors: cursors.map((offset) => document.positionAt(offset)),
        ranges: ranges.map(([start, end]) => ({
            start: document.positionAt(start),
            end: document.positionAt(end)
        }))
    };
}

/** The only cursor of a marked text. */
export function cursorOf({ cursors }: Marked): Position {
    const [cursor] = cursors;
    if (cursor === undefined) {
        throw new Error('the text has no cursor');
    }
    return cursor;
}

/** The texts that some ranges cover. */
export function covered(text: string, ranges: readonly Range[]): string[] {
    const document = TextDocument.create('memory:///covered', 'alliance-plan', 1, text);
    return ranges.map((range) => document.getText(range));
}
