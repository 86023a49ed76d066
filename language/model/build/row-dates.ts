/** The dates of a schedule's rows, each completed from the rows above it, the headings of rows, and what surrounds the table. */
import {
    coarsestDepth,
    completeTime,
    DEPTH,
    finestDepth,
    NO_DEPTH,
    overlap,
    type TimesAbove,
    type WrittenPoint,
    type WrittenTime
} from '../../calendar/index.ts';
import { columnMeaning, isTimeColumn } from '../../items/columns.ts';
import type { Row, TimeAt } from '../../items/item.ts';
import { headingCell, isHeadingRow } from '../../items/rows.ts';
import { timeInCell } from '../../items/time-cells.ts';
import { timeInHeading } from '../../items/time-in-text.ts';
import type { When } from '../work.ts';
import { whenOf, type BuildContext } from './context.ts';
import { asSource, noYear, type DatedSource } from './dated-source.ts';
import { weeksOf, type RowPoints } from './table-weeks.ts';
import {
    allOf,
    countsOn,
    depthOf,
    finenessOf,
    isAllYear,
    isTold,
    mainOf,
    resolvedOf,
    withoutTwins,
    type TimeCell
} from './time-cells-of-row.ts';

export class RowDates {
    readonly #context: BuildContext;
    readonly #head: Row;
    readonly #above: { -readonly [K in keyof TimesAbove<DatedSource>]: TimesAbove<DatedSource>[K] };
    /** What a blank cell repeats. */
    #repeated: { readonly when: When; readonly source: DatedSource } | undefined;
    /** Headings whose year or term nothing tells: they matter once a row goes on from one. */
    readonly #open = new Map<DatedSource, When>();
    /** Times that are not those of a row: headings, and cells beside the date. */
    readonly others: When[] = [];

    /** @param around what surrounds the table, the nearest first */
    constructor(rows: readonly Row[], head: Row, around: readonly DatedSource[], context: BuildContext) {
        this.#context = context;
        this.#head = head;
        const points = rows.map((row) => this.#pointsOf(row));
        this.#above = {
            calendar: context.calendar,
            headings: [],
            around,
            weeksOf: weeksOf(points),
            weekly:
                points.some(({ finest }) => finest >= DEPTH.weekday) &&
                !points.some(({ coarsest }) => coarsest <= DEPTH.day)
        };
    }

    /** The depths of what a row states, for what the table counts in. */
    #pointsOf(row: Row): RowPoints {
        const heading = isHeadingRow(row, this.#head) ? headingCell(row) : undefined;
        const found = heading
            ? [timeInHeading(heading.text, heading.span)]
            : this.#cellsOf(row).map(({ time }) => time);
        const stated = found.flatMap((time) => time?.time?.parts[0]?.from ?? []);
        // 每月第二个周五 states no month that the other rows could be in.
        const points = stated.filter(({ recurrence }) => recurrence === undefined);
        return {
            coarsest: Math.min(NO_DEPTH, ...points.map(coarsestDepth)),
            finest: Math.max(-1, ...points.map(finestDepth)),
            month: points.find(({ month }) => month !== undefined)?.month,
            week: points.find(({ week }) => week !== undefined)?.week
        };
    }

    /** The filled cells of a row that say when, the coarsest first. */
    #cellsOf(row: Row): TimeCell[] {
        return row.cells
            .flatMap((cell, column) => {
                const meaning = columnMeaning(this.#head.cells[column]?.text ?? '');
                return isTimeColumn(meaning) && cell.text !== ''
                    ? [{ cell, meaning, time: timeInCell(cell, meaning) }]
                    : [];
            })
            .map((each) => ({ each, depth: finenessOf(each.time) }))
            .sort((a, b) => a.depth - b.depth)
            .map(({ each }) => each);
    }

    /** Takes the heading of the rows below; one that says no time leaves what stands above it in force. */
    heading(row: Row): void {
        const cell = headingCell(row);
        const time = cell && timeInHeading(cell.text, cell.span);
        this.#repeated = undefined;
        if (time === undefined) {
            return;
        }
        const first = time.time?.parts[0]?.from;
        const depth = first === undefined ? 0 : coarsestDepth(first);
        this.#above.headings = this.#above.headings.filter(({ point }) => finestDepth(point) < depth);
        const { when, source } = this.#complete(time);
        if (when.resolved?.missingYear === true) {
            this.#open.set(source, when);
        } else {
            this.others.push(when);
        }
        if (first === undefined) {
            return;
        }
        this.#above.headings = [...this.#above.headings, source];
        this.#above.last = source;
        this.#repeated = { when, source };
    }

    /** When a row takes place; a blank cell repeats the time above it. Undefined where nothing says a time. */
    row(row: Row): When | undefined {
        const cells = this.#cellsOf(row);
        const [first] = cells;
        if (first === undefined) {
            return this.#repeat(row);
        }
        const done = cells.map((cell) => ({ cell, ...this.#take(cell, cells) }));
        const main = mainOf(done) ?? done[0];
        const finest = done.findLast(({ joins }) => joins) ?? main;
        if (main === undefined || finest === undefined) {
            return undefined;
        }
        const dated: When =
            main === finest
                ? main.when
                : {
                      written: main.when.written,
                      ...resolvedOf(finest.when, main.when),
                      from: withoutTwins(
                          [...(main.when.from ?? []), ...(finest.when.from ?? []), finest.cell.time],
                          main.when.written
                      )
                  };
        const outside = this.#headingWithout(dated);
        const when: When = { ...dated, ...(outside && { outside }) };
        this.others.push(
            ...done.filter((each) => each !== main && isTold(each.when)).map((each) => each.when)
        );
        this.#repeated = { when, source: finest.source };
        return when;
    }

    /** Completes one cell of a row and makes it what the next ones go on from, unless it only repeats what the date says. */
    #take(cell: TimeCell, cells: readonly TimeCell[]): { when: When; source: DatedSource; joins: boolean } {
        const isCheck =
            cell.meaning === 'weekday' &&
            cells.some(
                ({ time }) =>
                    (time.time?.parts[0]?.from.day ?? time.time?.parts[0]?.from.nthDay) !== undefined
            );
        if (isCheck) {
            return { ...this.#check(cell.time), joins: false };
        }
        const taken = this.#complete(cell.time);
        const joins = cell.time.time !== undefined && cell.time.time.parts.length > 0;
        if (joins) {
            this.#above.last = taken.source;
        }
        return { ...taken, joins };
    }

    /** A day of the week beside the date: right or wrong for that day. */
    #check(written: TimeAt): { when: When; source: DatedSource } {
        const date = this.#above.last;
        const [part] = written.time?.parts ?? [];
        if (
            date === undefined ||
            date.broken ||
            date.stretch ||
            written.time === undefined ||
            part === undefined
        ) {
            return { when: { written }, source: asSource({ written }, undefined, noYear) };
        }
        const { year, schoolYear, month, day } = date.point;
        const from = { ...part.from, year, schoolYear, month, day } as WrittenPoint;
        const time: WrittenTime = { ...written.time, parts: [{ ...part, from }] };
        const resolved = whenOf({ ...written, time }, this.#context, {}, written.time)?.resolved;
        const when = { written, ...(resolved && { resolved }), from: [date.written] };
        return { when, source: date };
    }

    /** The nearest heading above that certainly does not hold the time; what recurs may lie in any. */
    #headingWithout({ resolved }: When): TimeAt | undefined {
        const own = resolved?.recurring === true ? undefined : resolved?.hull;
        const heading =
            own && this.#above.headings.findLast(({ span }) => span && overlap(span, own) === 'no');
        return heading?.written;
    }

    #repeat(row: Row): When | undefined {
        if (this.#repeated === undefined) {
            return undefined;
        }
        const { when, source } = this.#repeated;
        const column = this.#head.cells.findIndex(({ text }) => columnMeaning(text) === 'time');
        const span = row.cells[column]?.span ?? { ...row.span, end: row.span.start };
        const { time } = when.written;
        if (source.broken && time?.undetermined !== true) {
            return { written: { text: '', span, problems: [] } };
        }
        return {
            written: { text: '', span, problems: [], ...(time && { time }) },
            ...(when.resolved && { resolved: { ...when.resolved, problems: [] } }),
            from: withoutTwins([...(when.from ?? []), when.written], undefined)
        };
    }

    #complete(written: TimeAt): { when: When; source: DatedSource } {
        if (written.time === undefined) {
            const when = { written };
            return { when, source: asSource(when, undefined, noYear) };
        }
        const { time, used } = completeTime(written.time, this.#above);
        const from = withoutTwins(
            used.flatMap(({ source, ofYear }) =>
                ofYear ? source.yearFrom : source.from.filter((each) => depthOf(each) < depthOf(written))
            ),
            written
        );
        const follows = countsOn(time) ? (this.#above.last?.from ?? []) : [];
        const [nearest] = this.#above.around;
        const recurs = time.parts.some((part) => part.from.recurrence !== undefined);
        const last = this.#above.last?.span;
        const around = {
            ...(recurs && { period: this.#above.headings.at(-1)?.span ?? nearest?.span }),
            ...(last && countsOn(time) && { anchor: last })
        };
        const completed = used.length === 0 ? written : { ...written, time };
        const plain = whenOf(completed, this.#context, around, used.length > 0 ? written.time : undefined);
        const missing = plain?.resolved?.missingYear === true;
        const blamed =
            missing &&
            this.#blames(
                written,
                used.map(({ source }) => source)
            );
        const whole = missing && nearest?.span && isAllYear(written.time);
        if (whole) {
            const resolved = allOf(plain.resolved, nearest.span);
            const when = { written, resolved, from: nearest.from };
            return { when, source: asSource(when, time, noYear) };
        }
        const when: When = {
            written,
            ...(plain?.resolved && !blamed && { resolved: plain.resolved }),
            ...(from.length + follows.length > 0 && { from: [...from, ...follows] })
        };
        const first = written.time.parts[0]?.from;
        const hasYear = (first?.year ?? first?.schoolYear) !== undefined;
        const year = {
            statesYear: hasYear || used.some(({ source }) => source.statesYear),
            yearFrom: hasYear ? [written] : used.flatMap(({ source }) => source.yearFrom)
        };
        return { when, source: asSource(when, time, year) };
    }

    /** Whether a missing year is missing in what the time was to be completed from; told there, once. */
    #blames(written: TimeAt, used: readonly DatedSource[]): boolean {
        const { last, headings } = this.#above;
        const above = used.length > 0 ? used : [...headings, ...(last ? [last] : [])];
        const broken = above.filter((each) => each.broken && depthOf(each.written) < depthOf(written));
        for (const source of broken) {
            const heading = this.#open.get(source);
            if (heading) {
                this.others.push(heading);
                this.#open.delete(source);
            }
        }
        return broken.length > 0;
    }
}
