/** Tables the program prints: rows of the plan, the pair list, the stages at a glance, the quotas. */
import type { Item } from '../../../language/items/item.ts';
import type { Pair } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { parseLine } from '../../../language/prose/inline.ts';
import type { Runs, Table, TableCell, TableColumn } from '../blocks.ts';
import { widthOf } from '../text.ts';
import { runsOfLine } from './runs.ts';
import { frameWordsOf, sentenceWords, titleWords } from './words.ts';

function textCell(text: string, align?: TableCell['align']): TableCell {
    return { runs: text === '' ? [] : [{ text }], ...(align && { align }) };
}

/** Columns as wide as their longest cell, within reason: figures and names stay narrow, texts get the room. */
function columnsFor(rows: readonly (readonly string[])[]): TableColumn[] {
    const count = Math.max(1, ...rows.map((row) => row.length));
    return Array.from({ length: count }, (_, index) => {
        const longest = Math.max(...rows.map((row) => widthOf(row[index] ?? '')));
        return { width: Math.min(12, Math.max(5, longest + 2)), align: longest > 12 ? 'left' : 'centred' };
    });
}

/**
 * A table written in the plan. A row with one cell runs over the whole width: a heading for those below. No caption
 * where the page already bears the title.
 */
export function rowsTable(
    item: Item,
    plan: Plan,
    options: { readonly caption: boolean } = { caption: true }
): Table {
    const [header, ...rows] = item.rows;
    const width = header?.cells.length ?? 1;
    const caption: Runs =
        options.caption && item.names.length > 0 ? [{ text: titleWords(item, 0, plan) }] : [];
    return {
        kind: 'table',
        ...(caption.length > 0 && { caption }),
        columns: columnsFor(item.rows.map((row) => row.cells.map((cell) => cell.text))),
        headRows: 1,
        rows: [
            ...(header
                ? [{ cells: header.cells.map((cell) => textCell(cell.text)), source: header.span }]
                : []),
            ...rows.map((row) => {
                const filled = row.cells.filter((cell) => cell.text !== '');
                const only = filled.length === 1 && width > 2 ? filled[0] : undefined;
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
                          return { runs: cell ? runsOfLine(parseLine(cell.text, cell.span), plan) : [] };
                      });
                return { cells, source: row.span };
            })
        ],
        source: item.span
    };
}

/** Who helps whom, a line for each of the pairs. */
export function pairsTable(pairs: readonly Pair[], plan: Plan): Table {
    const words = frameWordsOf(plan);
    const withModel = pairs.some((pair) => pair.model !== undefined);
    const head = [words.index, words.lead, words.member, ...(withModel ? [words.model] : [])];
    const rows = pairs.map((pair, index) => [
        String(index + 1),
        pair.lead.organisation?.title ?? pair.lead.name,
        pair.member.organisation?.title ?? pair.member.name,
        ...(withModel ? [pair.model ?? ''] : [])
    ]);
    return {
        kind: 'table',
        columns: columnsFor([head, ...rows]),
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
export function quotasTable(plan: Plan): Table {
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
