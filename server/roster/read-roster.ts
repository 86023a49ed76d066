/** From the rows of a list to what they say. Nothing is dropped without a word. */
import { nameObstacle } from '../../language/parsing/writing-names.ts';
import { badCount, badName, badWords, cellMissing, columnLeftOut, noHeadings } from '../messages/roster.ts';
import { RosterCollector, looksLikeSchool } from './collector.ts';
import type { RowPlace } from './collector.ts';
import { columnOf, fieldNames } from './columns.ts';
import type { RosterColumn, RosterField } from './columns.ts';
import { pairSchema, personSchema, schoolSchema } from './roster.ts';
import type { Roster } from './roster.ts';
import type { Sheet } from './sheet.ts';

/** Headings stand below a title and a line on the date at most. */
const headingWithin = 10;

/** Rows that add up the others. */
const totalRow = /^(?:合计|总计|小计|共计|total|sum)$/i;

/** Several names in one cell. */
const separator = /[、，,；;/\n]+/;

/** What the sheets say; a sheet without headings is a problem. */
export function readRoster(sheets: readonly Sheet[]): Roster {
    const collector = new RosterCollector();
    for (const sheet of sheets) {
        readSheet(sheet, collector);
    }
    return collector.roster;
}

function readSheet({ name: sheet, rows }: Sheet, collector: RosterCollector): void {
    const headerAt = rows.slice(0, headingWithin).findIndex(isHeader);
    const columns = rows[headerAt]?.map(columnOf);
    if (columns === undefined) {
        collector.problem({ sheet }, noHeadings);
        return;
    }
    for (const column of columns) {
        if (column.kind === 'unknown' && column.heading !== '') {
            collector.problem({ sheet }, columnLeftOut(column.heading));
        }
    }
    let above: CellsOfRow | undefined;
    for (const [index, cells] of rows.entries()) {
        const filled = cells.filter((cell) => cell !== '');
        if (
            index > headerAt &&
            filled.length > 0 &&
            !filled.some((cell) => totalRow.test(cell.replace(/ /g, '')))
        ) {
            const row = new CellsOfRow(columns, cells, above);
            takeRow({ sheet, row: index + 1 }, row, collector);
            above = row;
        }
    }
}

/** A row that names what a list needs: schools, people, or both sides of pairs. */
function isHeader(cells: readonly string[]): boolean {
    const fields = cells.map(columnOf).flatMap((column) => (column.kind === 'field' ? [column.field] : []));
    const needed: readonly RosterField[] = ['school', 'unit', 'person', 'lead', 'member'];
    return fields.some((field) => needed.includes(field)) && cells.filter((cell) => cell !== '').length <= 40;
}

/** The cells of a row by what they mean. */
class CellsOfRow {
    readonly #columns: readonly RosterColumn[];
    readonly #cells: readonly string[];
    readonly #above: CellsOfRow | undefined;

    constructor(columns: readonly RosterColumn[], cells: readonly string[], above: CellsOfRow | undefined) {
        this.#columns = columns;
        this.#cells = cells;
        this.#above = above;
    }

    has(field: RosterField): boolean {
        return this.#columns.some((column) => column.kind === 'field' && column.field === field);
    }

    /** The text of the first filled column of a field; empty for none. */
    text(field: RosterField): string {
        return this.#columns.reduce(
            (found, column, index) =>
                found === '' && column.kind === 'field' && column.field === field
                    ? (this.#cells[index] ?? '')
                    : found,
            ''
        );
    }

    /** The same, taken from the row above where it is empty: merged cells hold their text in the first row only. */
    merged(field: RosterField): string {
        const own = this.text(field);
        return own === '' ? (this.#above?.merged(field) ?? '') : own;
    }

    heading(field: RosterField): string {
        const column = this.#columns.find((one) => one.kind === 'field' && one.field === field);
        return column?.kind === 'field' ? column.heading : '';
    }

    counts(): readonly { counted: string; heading: string; text: string }[] {
        return this.#columns.flatMap((column, index) => {
            const text = this.#cells[index] ?? '';
            return column.kind === 'count' && text !== ''
                ? [{ counted: column.counted, heading: column.heading, text }]
                : [];
        });
    }
}

function takeRow(place: RowPlace, row: CellsOfRow, collector: RosterCollector): void {
    if (row.has('lead') || row.has('member')) {
        takePair(place, row, collector);
    } else if (row.has('person')) {
        takePerson(place, row, collector);
    } else {
        takeSchool(place, row, collector);
    }
}

function takePair(place: RowPlace, row: CellsOfRow, collector: RosterCollector): void {
    const read = pairSchema.safeParse({ lead: row.merged('lead'), members: namesIn(row.text('member')) });
    if (read.success) {
        collector.pair(place, read.data);
    } else {
        tellUnusable(place, collector, [row.merged('lead'), ...namesIn(row.text('member'))], () =>
            cellMissing(row.merged('lead') === '' ? fieldNames.lead : fieldNames.member)
        );
    }
}

function takePerson(place: RowPlace, row: CellsOfRow, collector: RosterCollector): void {
    const name = personName(row.text('person'));
    const organisation = row.merged('school') || row.merged('unit');
    const posts = namesIn(row.text('post'));
    const read = personSchema.safeParse({
        name,
        posts: organisation === '' ? [] : posts.map((post) => ({ organisation, post })),
        categories: namesIn(row.text('category'))
    });
    if (read.success) {
        const wanted = row.has('post') || row.has('school') || row.has('unit');
        collector.person(place, read.data, !wanted || read.data.posts.length > 0);
    } else {
        const parts = [name, organisation, ...posts, ...namesIn(row.text('category'))];
        tellUnusable(place, collector, parts, () => cellMissing(fieldNames.person));
    }
}

function takeSchool(place: RowPlace, row: CellsOfRow, collector: RosterCollector): void {
    const name = row.text('school') || row.text('unit');
    const words = (['alias', 'phase', 'seat', 'under'] as const).map((field) => {
        const text = row.text(field);
        const usable = text === '' || nameObstacle(text) === undefined;
        if (!usable) {
            collector.problem(place, badWords(row.heading(field), text));
        }
        return [field, usable && text !== '' ? text : undefined] as const;
    });
    const headcounts = row.counts().flatMap(({ counted, heading, text }) => {
        const people = numberIn(text);
        if (people === undefined) {
            collector.problem(place, badCount(heading, text));
        }
        return people === undefined ? [] : [{ counted, people }];
    });
    const kind = row.text('school') !== '' || looksLikeSchool(name) ? 'school' : 'unit';
    const read = schoolSchema.safeParse({ name, kind, ...Object.fromEntries(words), headcounts });
    if (read.success) {
        collector.school(place, read.data);
    } else {
        tellUnusable(place, collector, [name], () => cellMissing(fieldNames.school));
    }
}

/** Says which cell cannot be a name; where none is written wrongly, one is missing. */
function tellUnusable(
    place: RowPlace,
    collector: RosterCollector,
    names: readonly string[],
    missing: () => ReturnType<typeof cellMissing>
): void {
    const bad = names.find((name) => nameObstacle(name) === 'signs');
    collector.problem(place, bad === undefined ? missing() : badName(bad));
}

function namesIn(text: string): string[] {
    return text
        .split(separator)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

/** 张 三 is padded to the length of a name of three signs. */
function personName(text: string): string {
    return /^[\u4e00-\u9fff](?: [\u4e00-\u9fff])+$/.test(text) ? text.replace(/ /g, '') : text;
}

/** 18, 18人, 1,200: a whole number of people. */
function numberIn(text: string): number | undefined {
    const plain = text
        .normalize('NFKC')
        .replace(/[, ]/g, '')
        .replace(/(?:人|名|people)$/i, '');
    return /^\d{1,7}(?:\.0+)?$/.test(plain) ? Number(plain) : undefined;
}
