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
import type { Plan } from '../../../language/model/plan.ts';
import type { Stage } from '../../../language/model/work.ts';
import type { Table, TableCell } from '../blocks.ts';
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
export function timeColumns(from: Day, to: Day, language: 'zh' | 'en'): Column[] {
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
        const label = labelOf(year, month, months, language);
        month += months;
        if (month > 12) {
            month -= 12;
            year += 1;
        }
        columns.push({ label, first, last: dayOf(year, month, 1) - 1 });
    }
    return columns;
}

function labelOf(year: number, month: number, months: number, language: 'zh' | 'en'): string {
    const short = String(year % 100).padStart(2, '0');
    switch (months) {
        case 1:
            return language === 'zh' ? `${month}月` : String(month);
        case 3:
            return language === 'zh'
                ? `${short}年${Math.ceil(month / 3)}季`
                : `Q${Math.ceil(month / 3)} ${short}`;
        case 6:
            return language === 'zh'
                ? `${year}${month === 1 ? '上' : '下'}`
                : `${year} H${month === 1 ? 1 : 2}`;
        default:
            return String(year);
    }
}

/** The table of all stages that have a time. */
export function stageTable(plan: Plan): Table {
    const words = frameWordsOf(plan);
    const timed = plan.stages.flatMap((stage) => {
        const hull = stage.when?.resolved?.hull;
        return hull ? [{ stage, span: asPeriod(hull) }] : [];
    });
    const from = Math.min(...timed.map(({ span }) => span.earliestStart));
    const to = Math.max(...timed.map(({ span }) => span.latestEnd));
    const columns = timed.length > 0 ? timeColumns(from, to, plan.language) : [];
    return {
        kind: 'table',
        columns: [{ width: 6 }, { width: 7 }, ...columns.map(() => ({ width: 1.3 }))],
        headRows: 1,
        rows: [
            {
                cells: [words.stage, words.time, ...columns.map((column) => column.label)].map((text) => ({
                    runs: [{ text }]
                }))
            },
            ...plan.stages.map((stage) => ({
                cells: [
                    { runs: [{ text: stage.title ?? stage.name }] },
                    { runs: stage.when ? [{ text: timeWords(stage.when.written, plan) }] : [] },
                    ...columns.map((column) => barCell(stage, column, plan))
                ],
                source: stage.item.span
            }))
        ]
    };
}

function barCell(stage: Stage, column: Column, plan: Plan): TableCell {
    const hull = stage.when?.resolved?.hull;
    const span = hull && asPeriod(hull);
    if (!span || span.earliestStart > column.last || span.latestEnd < column.first) {
        return { runs: [] };
    }
    return { runs: [], shade: 'bar', meaning: meaningOf(span, plan) };
}

function meaningOf(span: TimeSpan, plan: Plan): string {
    const words = frameWordsOf(plan);
    return plan.language === 'zh'
        ? `${chineseDate(span.earliestStart)}至${chineseDate(span.latestEnd)}，${words.covered}`
        : `${isoDate(span.earliestStart)} to ${isoDate(span.latestEnd)}, ${words.covered}`;
}
