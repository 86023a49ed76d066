/** The table in a piece of a page, as Word, WPS, Excel and browsers put it on the clipboard. */
import { Parser } from 'htmlparser2';
import { cellText } from './sheet.ts';

/** More columns than any list has; a forged `colspan` must not fill the memory. */
const mostColumns = 100;

interface Cell {
    text: string;
    readonly columns: number;
    readonly rows: number;
}

/** The rows of the first table; nothing where there is none. Markup is read as text and never shown as a page. */
export function htmlRows(html: string): readonly (readonly string[])[] | undefined {
    const rows: Cell[][] = [];
    let depth = 0;
    let done = false;
    let silent = 0;
    let cell: Cell | undefined;
    const parser = new Parser({
        onopentag(name, attributes) {
            if (name === 'table') {
                depth += 1;
            } else if (name === 'style' || name === 'script') {
                silent += 1;
            } else if (depth === 1 && !done && name === 'tr') {
                rows.push([]);
            } else if (depth === 1 && !done && (name === 'td' || name === 'th')) {
                cell = {
                    text: '',
                    columns: spanOf(attributes['colspan']),
                    rows: spanOf(attributes['rowspan'])
                };
                rows.at(-1)?.push(cell);
            } else if (cell && (name === 'br' || name === 'p' || name === 'div' || name === 'li')) {
                cell.text += '\n';
            }
        },
        ontext(text) {
            if (cell && silent === 0) {
                // Line ends within the markup are blanks; those of the text are its own elements.
                cell.text += text.replace(/\s+/g, ' ');
            }
        },
        onclosetag(name) {
            if (name === 'table') {
                depth -= 1;
                done ||= depth === 0;
            } else if (name === 'style' || name === 'script') {
                silent -= 1;
            } else if (depth === 1 && (name === 'td' || name === 'th')) {
                cell = undefined;
            }
        }
    });
    parser.end(html);
    return rows.length === 0 ? undefined : spread(rows);
}

function spanOf(attribute: string | undefined): number {
    const span = Number.parseInt(attribute ?? '1', 10);
    return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, mostColumns);
}

/** Cells in their columns: one that spans several leaves the others empty. */
function spread(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
    const held = new Map<number, number>();
    return rows.map((cells) => {
        const texts: string[] = [];
        const started = new Map<number, number>();
        const skip = (): void => {
            while (held.has(texts.length) && texts.length < mostColumns) {
                texts.push('');
            }
        };
        for (const { text, columns, rows: span } of cells) {
            skip();
            for (let column = 0; column < columns && texts.length < mostColumns; column++) {
                started.set(texts.length, span);
                texts.push(column === 0 ? cellText(text) : '');
            }
        }
        skip();
        for (const [column, left] of held) {
            if (left > 1) {
                held.set(column, left - 1);
            } else {
                held.delete(column);
            }
        }
        started.forEach((span, column) => {
            if (span > 1) {
                held.set(column, span - 1);
            }
        });
        return texts;
    });
}
