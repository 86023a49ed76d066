/** Tables the program prints: rows of the plan, the pair list, the stages at a glance, the quotas. */
import type { Item, Row } from '../../../language/items/item.ts';
import { columnMeaning, isTimeColumn } from '../../../language/items/columns.ts';
import { headingCell, isHeadingRow } from '../../../language/items/rows.ts';
import type { Pair } from '../../../language/model/parties.ts';
import type { PrintedPlan } from './wording.ts';
import { parseLine } from '../../../language/prose/inline.ts';
import { isPairOfSchools } from '../../facts/pairs.ts';
import type { Runs, Table, TableCell, TableColumn } from '../blocks.ts';
import { widthOf } from '../text.ts';
import { spokenMoney } from './english.ts';
import { partnerWords } from './partners.ts';
import { isPlainKind } from './kinds.ts';
import { runsOfLine } from './runs.ts';
import { TABLE_LINE, timeRuns } from './time-cells.ts';
import { frameWordsOf, sentenceWords, titleWords } from './words.ts';

type RowCell = Row['cells'][number];

function textCell(text: string, align?: TableCell['align']): TableCell {
    return { runs: text === '' ? [] : [{ text }], ...(align && { align }) };
}

/**
 * Columns as wide as their longest cell, within reason: figures and names stay narrow, texts get the room.
 *
 * @param most ems of the widest column
 */
function columnsFor(rows: readonly (readonly string[])[], most = 12): TableColumn[] {
    const count = Math.max(1, ...rows.map((row) => row.length));
    return Array.from({ length: count }, (_, index) => {
        const longest = Math.max(...rows.map((row) => widthOf(row[index] ?? '')));
        return {
            width: Math.min(most, Math.max(5, longest + 2)),
            align: longest > most ? 'left' : 'centred'
        };
    });
}

/**
 * A table written in the plan. The heading of some rows runs over the whole width: a heading for those below. No caption
 * where the page already bears the title.
 */
export function rowsTable(
    item: Item,
    plan: PrintedPlan,
    options: { readonly caption: boolean } = { caption: true }
): Table {
    const [header, ...rows] = item.rows;
    const width = header?.cells.length ?? 1;
    const caption: Runs =
        options.caption && item.names.length > 0 ? [{ text: titleWords(item, 0, plan) }] : [];
    const columns = columnsFor(item.rows.map((row) => row.cells.map((cell) => cell.text)));
    const whole = columns.reduce((sum, column) => sum + column.width, 0);
    const runsIn = (cell: RowCell, index: number): Runs => {
        const isTime = isTimeColumn(columnMeaning(header?.cells[index]?.text ?? ''));
        const room = ((columns[index]?.width ?? 0) / whole) * TABLE_LINE;
        const runs = cellRuns(cell, plan);
        return isTime
            ? runs.flatMap((run) => timeRuns(run.text, room).map((line) => ({ ...run, ...line })))
            : runs;
    };
    return {
        kind: 'table',
        ...(caption.length > 0 && { caption }),
        columns,
        headRows: 1,
        rows: [
            ...(header
                ? [{ cells: header.cells.map((cell) => textCell(cell.text)), source: header.span }]
                : []),
            ...rows.map((row) => {
                const only = header && isHeadingRow(row, header) ? headingCell(row) : undefined;
                const cells: TableCell[] = only
                    ? [
                          {
                              runs: runsOfLine(parseLine(only.text, only.span), plan),
                              columnSpan: width,
                              shade: 'head'
                          }
                      ]
                    : Array.from({ length: width }, (_, index) => {
                          const cell = row.cells[index];
                          return { runs: cell ? runsIn(cell, index) : [] };
                      });
                return { cells, source: row.span };
            })
        ],
        source: item.span
    };
}

/**
 * The cell's words; in English, where names are written as one word, the titles of what they name, in Chinese a post
 * without the dot that parts it from its school.
 */
function cellRuns(cell: RowCell, plan: PrintedPlan): Runs {
    if (plan.language === 'en') {
        const titles = cell.text.split(',').map((name) => titleOf(name.trim(), plan));
        if (titles.every((title) => title !== undefined)) {
            return [{ text: titles.join(', '), source: cell.span }];
        }
        return runsOfLine(parseLine(cell.text, cell.span), plan).map((run) => ({
            ...run,
            text: spokenMoney(run.text, plan)
        }));
    }
    if (cell.text.includes('·') && cell.text.split('、').every((part) => isPost(part, plan))) {
        return [{ text: cell.text.replaceAll('·', ''), source: cell.span }];
    }
    return runsOfLine(parseLine(cell.text, cell.span), plan);
}

/** The title of an organisation, a person or what else is known by its title; a word that means something else as it is. */
function titleOf(name: string, plan: PrintedPlan): string | undefined {
    const named = plan.names.find(name);
    return named && (isPlainKind(named) || named.item.kind === 'person') ? named.title : undefined;
}

/** 甲校·校长 */
function isPost(text: string, plan: PrintedPlan): boolean {
    const [head = '', ...rest] = text.split('·');
    return rest.length === 1 && plan.names.find(head.trim()) !== undefined;
}

/** Ems of a partner's column: a school's whole name with a post behind it stays on one line. */
const WIDEST_PARTNER = 16;

/** What a list of pairs calls its columns. */
const PAIR_COLUMNS = {
    lead: ['lead', 'mentor'],
    member: ['members', 'mentee'],
    model: ['model'],
    index: ['index']
} as const;

/** Whether a list has no column but those of a list of pairs, so that nothing is lost where that is printed for it. */
export function saysOnlyPairs({ rows: [header] }: Item): boolean {
    const known: ReadonlySet<string> = new Set(Object.values(PAIR_COLUMNS).flat());
    return header?.cells.every(({ text }) => known.has(columnMeaning(text) ?? '')) === true;
}

/** Who helps whom, a line for each of the pairs; under the headings of the list they come from, where it has its own. */
export function pairsTable(pairs: readonly Pair[], plan: PrintedPlan, list?: Item): Table {
    const words = frameWordsOf(plan);
    const withModel = pairs.some((pair) => pair.model !== undefined);
    const ofSchools = pairs.every(isPairOfSchools);
    const own = (column: keyof typeof PAIR_COLUMNS): string | undefined => {
        const meant: readonly string[] = PAIR_COLUMNS[column];
        return list?.rows[0]?.cells.find(({ text }) => meant.includes(columnMeaning(text) ?? ''))?.text;
    };
    const head = [
        own('index') ?? words.index,
        own('lead') ?? (ofSchools ? words.lead : words.helping),
        own('member') ?? (ofSchools ? words.member : words.helped),
        ...(withModel ? [own('model') ?? words.model] : [])
    ];
    const rows = pairs.map((pair, index) => [
        String(index + 1),
        partnerWords(pair.lead, plan.language),
        partnerWords(pair.member, plan.language),
        ...(withModel ? [pair.model ?? ''] : [])
    ]);
    return {
        kind: 'table',
        columns: [
            { width: 4, align: 'centred' },
            ...columnsFor(
                [head, ...rows].map((row) => row.slice(1)),
                WIDEST_PARTNER
            )
        ],
        headRows: 1,
        rows: [
            { cells: head.map((text) => textCell(text)) },
            ...rows.map((cells, index) => {
                const source = pairs[index]?.span;
                return { cells: cells.map((text) => textCell(text)), ...(source && { source }) };
            })
        ]
    };
}

/** The quotas with their duty, from the model. */
export function quotasTable(plan: PrintedPlan): Table {
    const words = frameWordsOf(plan);
    return {
        kind: 'table',
        columns: [{ width: 2 }, { width: 4 }, { width: 12, align: 'left' }],
        headRows: 1,
        rows: [
            { cells: [words.index, words.quota, words.duty].map((text) => textCell(text)) },
            ...plan.quotas.map((quota, index) => ({
                cells: [
                    textCell(String(index + 1)),
                    textCell(quota.title ?? quota.name),
                    textCell(sentenceWords(quota.sentence, plan), 'left')
                ],
                source: quota.item.span
            }))
        ]
    };
}
