/** The stages at a glance: a table with one column for each stretch of time, bars shaded, dates in words beside them. */
import {
    asPeriod,
    chineseDate,
    civil,
    dayOf,
    isoDate,
    type Day,
    type TimeSpan
} from '../../../language/calendar/index.ts';
import { chineseNumeral } from '../../../language/amounts/index.ts';
import type { PrintedPlan } from './wording.ts';
import type { Stage } from '../../../language/model/work.ts';
import type { Table, TableCell } from '../blocks.ts';
import { widthOf } from '../text.ts';
import { CELL_SPACE, TABLE_LINE, timeRuns } from './time-cells.ts';
import { frameWordsOf, timeWords } from './words.ts';

interface Column {
    readonly label: string;
    readonly first: Day;
    /** Inclusive. */
    readonly last: Day;
}

/** More columns than this do not fit beside the words on a portrait page. */
const mostColumns = 16;

/** Months where they fit, else quarters, half-years, years. */
function timeColumns(from: Day, to: Day, language: 'zh' | 'en'): Column[] {
    for (const months of [1, 3, 6, 12]) {
        const columns = columnsOf(from, to, months, language);
        if (columns.length <= mostColumns || months === 12) {
            return columns.slice(0, 4 * mostColumns);
        }
    }
    return [];
}

function columnsOf(from: Day, to: Day, months: number, language: 'zh' | 'en'): Column[] {
    const start = civil(from);
    const columns: Column[] = [];
    let year = start.year;
    let month = start.month - ((start.month - 1) % months);
    for (
        let first = dayOf(year, month, 1);
        first <= to && columns.length < 400;
        first = dayOf(year, month, 1)
    ) {
        const label = labelOf(month, months, language);
        month += months;
        if (month > 12) {
            month -= 12;
            year += 1;
        }
        columns.push({ label, first, last: dayOf(year, month, 1) - 1 });
    }
    return columns;
}

/** The column's own label; its year stands in the row above. */
function labelOf(month: number, months: number, language: 'zh' | 'en'): string {
    switch (months) {
        case 1:
            return String(month);
        case 3:
            return language === 'zh'
                ? `${chineseNumeral(Math.ceil(month / 3))}季`
                : `Q${Math.ceil(month / 3)}`;
        case 6:
            return language === 'zh' ? (month === 1 ? '上' : '下') : `H${month === 1 ? 1 : 2}`;
        default:
            return '';
    }
}

/** Ems of a column that is just wide enough for a sign, and for the two figures of a month. */
const NARROWEST = 1.38;
const NARROWEST_MONTH = 1.6;

/** Ems of the columns of names, times and bars: words have the room that the bars leave, so that no date is torn. */
function widthsFor(
    names: readonly string[],
    times: readonly string[],
    columns: readonly Column[]
): { readonly name: number; readonly time: number; readonly bar: number } {
    const wanted = (texts: readonly string[]): number => Math.max(4, ...texts.map(widthOf)) + CELL_SPACE;
    const count = columns.length;
    const narrowest = columns.some(({ label }) => /^\d{2}$/.test(label)) ? NARROWEST_MONTH : NARROWEST;
    const name = Math.min(8, wanted(names));
    const time = Math.max(7, Math.min(wanted(times), TABLE_LINE - name - count * narrowest));
    return { name, time, bar: count === 0 ? 0 : Math.max(narrowest, (TABLE_LINE - name - time) / count) };
}

/** The years over the columns, each as wide as its columns. */
function yearCells(columns: readonly Column[], bar: number, language: 'zh' | 'en'): TableCell[] {
    const years = new Map<number, number>();
    for (const column of columns) {
        const { year } = civil(column.first);
        years.set(year, (years.get(year) ?? 0) + 1);
    }
    // Over few narrow columns the figures alone have room; then no year has its 年.
    const suffix = language === 'zh' && Math.min(...years.values()) * bar > 3 + CELL_SPACE ? '年' : '';
    return [...years].map(([year, columnSpan]) => ({
        runs: [{ text: `${year}${suffix}` }],
        columnSpan
    }));
}

/** The table of all stages that have a time. */
export function stageTable(plan: PrintedPlan): Table {
    const words = frameWordsOf(plan);
    const timed = plan.stages.flatMap((stage) => {
        const hull = stage.when?.resolved?.hull;
        return hull ? [{ stage, span: asPeriod(hull) }] : [];
    });
    const from = Math.min(...timed.map(({ span }) => span.earliestStart));
    const to = Math.max(...timed.map(({ span }) => span.latestEnd));
    const columns = timed.length > 0 ? timeColumns(from, to, plan.language) : [];
    const names = plan.stages.map(({ title, name }) => title ?? name);
    const times = plan.stages.map(({ when }) => (when ? timeWords(when.written, plan) : ''));
    const widths = widthsFor(names, times, columns);
    return {
        kind: 'table',
        columns: [
            { width: widths.name },
            { width: widths.time },
            ...columns.map(() => ({ width: widths.bar }))
        ],
        headRows: 2,
        rows: [
            {
                cells: [
                    ...[words.stage, words.time].map((text) => ({ runs: [{ text }], rowSpan: 2 })),
                    ...yearCells(columns, widths.bar, plan.language)
                ]
            },
            {
                cells: columns.map((column) => ({
                    runs: column.label === '' ? [] : [{ text: column.label }]
                }))
            },
            ...plan.stages.map((stage, index) => ({
                cells: [
                    { runs: [{ text: names[index] ?? '' }] },
                    { runs: timeRuns(times[index] ?? '', widths.time) },
                    ...columns.map((column) => barCell(stage, column, plan))
                ],
                source: stage.item.span
            }))
        ]
    };
}

function barCell(stage: Stage, column: Column, plan: PrintedPlan): TableCell {
    const hull = stage.when?.resolved?.hull;
    const span = hull && asPeriod(hull);
    if (!span || span.earliestStart > column.last || span.latestEnd < column.first) {
        return { runs: [] };
    }
    return { runs: [], shade: 'bar', meaning: meaningOf(span, plan) };
}

function meaningOf(span: TimeSpan, plan: PrintedPlan): string {
    const words = frameWordsOf(plan);
    return plan.language === 'zh'
        ? `${chineseDate(span.earliestStart)}至${chineseDate(span.latestEnd)}，${words.covered}`
        : `${isoDate(span.earliestStart)} to ${isoDate(span.latestEnd)}, ${words.covered}`;
}
