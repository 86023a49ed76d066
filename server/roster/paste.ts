/** What a table on the clipboard becomes in a plan. */
import { split } from '../../language/parsing/split.ts';
import type { PasteForm, TemplateLanguage } from '../protocol.ts';
import { declarationsOf } from './declarations.ts';
import { htmlRows } from './html-table.ts';
import { readRoster } from './read-roster.ts';
import { textSheet } from './read-sheets.ts';

export interface PasteOffer {
    readonly form: PasteForm;
    /** Whole lines. */
    readonly text: string;
    /** The line before which they are put, counted from 0. */
    readonly line: number;
}

export interface PastePlace {
    /** The plan's text. */
    readonly text: string;
    /** The cursor's line, counted from 0. */
    readonly line: number;
    readonly language: TemplateLanguage;
    /** Names the plan has already. */
    readonly declared: ReadonlySet<string>;
}

type Rows = readonly (readonly string[])[];

/** The rows on the clipboard, empty ones left out; none where it holds no table. */
export function clipboardRows(html: string, text: string): Rows {
    const rows = htmlRows(html) ?? (text.includes('\t') ? textSheet('', text).rows : []);
    const filled = rows.filter((row) => row.some((cell) => cell !== ''));
    return filled.some((row) => row.filter((cell) => cell !== '').length > 1) ? filled : [];
}

/** The offers for a place, the most fitting first: rows within a table, declarations or a table of its own elsewhere. */
export function pasteOffers(rows: Rows, place: PastePlace): readonly PasteOffer[] {
    if (rows.length === 0) {
        return [];
    }
    const lines = place.text.split(/\r\n|\r|\n/);
    const inTable = tableAround(lines, place.line);
    if (inTable) {
        return [{ form: 'rows', text: rowsIn(inTable, rows), line: inTable.after }];
    }
    const line = freeLine(place);
    const roster = readRoster([{ name: '', rows }]);
    const declarations = declarationsOf(roster, place.language, place.declared);
    const table = { form: 'table', text: tableOf(rows, place), line } as const;
    return declarations === '' ? [table] : [{ form: 'declarations', text: declarations, line }, table];
}

interface TableLines {
    /** The cells of the first row. */
    readonly header: readonly string[];
    readonly indent: string;
    /** The line before which new rows go. */
    readonly after: number;
}

const isRow = (line: string | undefined): boolean => /^\s*[|｜]/.test(line ?? '');

/** The table whose rows the line is among, or directly follows. */
function tableAround(lines: readonly string[], at: number): TableLines | undefined {
    let last = at;
    if (!isRow(lines[at])) {
        if ((lines[at] ?? '').trim() !== '' || !isRow(lines[at - 1])) {
            return undefined;
        }
        last = at - 1;
    }
    let first = last;
    while (isRow(lines[first - 1])) {
        first -= 1;
    }
    const header = lines[first] ?? '';
    return {
        header: header
            .split(/[|｜]/)
            .slice(1, -1)
            .map((cell) => cell.trim()),
        indent: /^\s*/.exec(header)?.[0] ?? '',
        after: last + 1
    };
}

/** Rows for a table: by its headings where the pasted table has the same ones, else in the order they stand. */
function rowsIn({ header, indent }: TableLines, rows: Rows): string {
    const [first = [], ...rest] = rows;
    const sameHeadings = first.some((heading) => heading !== '' && header.includes(heading));
    const ordered = sameHeadings
        ? rest.map((row) => header.map((heading) => row[first.indexOf(heading)] ?? ''))
        : rows;
    return linesOf(ordered, indent);
}

function linesOf(rows: Rows, indent: string): string {
    const width = Math.max(...rows.map((row) => row.length));
    return rows
        .map((row) => Array.from({ length: width }, (_, index) => cellOf(row[index] ?? '')))
        .map((cells) => `${indent}| ${cells.join(' | ')} |\n`)
        .join('');
}

/** A bar would end the cell. */
function cellOf(text: string): string {
    return text.replace(/[|｜]/g, '／');
}

function tableOf(rows: Rows, { language, declared }: PastePlace): string {
    const stem = language === 'zh' ? '粘贴的表' : 'PastedTable';
    let name = stem;
    for (let number = 2; declared.has(name); number += 1) {
        name = `${stem}${String(number)}`;
    }
    return `${language === 'zh' ? '表' : 'table'} ${name} {\n${linesOf(rows, '    ')}}\n`;
}

/** The line at which an item can stand: the cursor's own between items, else the one after the item it is in. */
export function freeLine({ text, line }: Pick<PastePlace, 'text' | 'line'>): number {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g)) {
        starts.push(match.index + match[0].length);
    }
    const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
    const offset = starts[line] ?? text.length;
    for (const { start, end } of split(text)) {
        const body = text.slice(start, end);
        const itemStart = start + (body.length - body.trimStart().length);
        const itemEnd = start + body.trimEnd().length;
        if (offset > itemStart && offset < itemEnd) {
            return lineOf(itemEnd) + 1;
        }
    }
    return line;
}
