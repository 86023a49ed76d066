/** What figures that belong together add up to: parts in brackets, indicators of a score table, lines of a budget. */
import type { Amount } from '../../language/amounts/index.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { Budget, ScoreLine, ScoreTable } from '../../language/model/provisions.ts';
import type { Span } from '../../language/source.ts';
import { exactValue } from './amounts.ts';
import { figureIn } from './figures.ts';
import { oncePerPlan } from './memo.ts';
import { isOwn } from './source.ts';

export interface Sum {
    /** What states the total, or what the parts stand in. */
    readonly span: Span;
    readonly value: number;
    /** As written behind the parts: 人, 分, 万元; empty for none. */
    readonly unit: string;
    /** How many figures were added. */
    readonly parts: number;
}

interface Part {
    readonly amount?: Amount;
}

/** The sums of the plan's own file, in no order; of figures that are all exact and of one unit, two at least. */
export const sumsOf = oncePerPlan((plan: Plan): readonly Sum[] => {
    const people = plan.organisations.flatMap(({ headcounts }) => headcounts);
    const attending = plan.activities.flatMap(({ participants, invited, done }) => [
        ...participants,
        ...invited,
        ...done.flatMap((one) => one.participants)
    ]);
    return [
        ...[...people, ...attending].flatMap(({ span, parts }) => added(span, parts)),
        ...plan.scoreTables.flatMap(scoresIn),
        ...plan.budgets.flatMap(totalsIn)
    ].filter(({ span }) => isOwn(plan, span));
});

function added(span: Span, parts: readonly Part[]): Sum[] {
    const units = new Set(parts.map(({ amount }) => amount?.unit));
    const values = parts.map(({ amount }) => exactValue(amount)).filter((value) => value !== undefined);
    if (parts.length < 2 || units.size > 1 || values.length < parts.length) {
        return [];
    }
    // 2 principals and 16 teachers are people, whom no one word as written counts.
    const [unit = '', ...others] = new Set(parts.map(({ amount }) => amount?.writtenUnit ?? ''));
    const value = values.reduce((sum, one) => sum + one, 0);
    return [{ span, value, unit: others.length === 0 ? unit : '', parts: parts.length }];
}

/** For each indicator with parts what those directly below it add up to, at its points. */
function scoresIn({ lines }: ScoreTable): Sum[] {
    const below = new Map<string, ScoreLine[]>();
    for (const line of lines) {
        const above = line.number.split('.').slice(0, -1).join('.');
        below.set(above, [...(below.get(above) ?? []), line]);
    }
    return lines.flatMap(({ number, pointsSpan }) => {
        const parts = below.get(number) ?? [];
        return pointsSpan === undefined || number === ''
            ? []
            : added(
                  pointsSpan,
                  parts.map(({ points }) => (points === undefined ? {} : { amount: points }))
              );
    });
}

/** At each figure of a line of totals what the lines above it, since the last total, add up to. */
function totalsIn({ lines }: Budget): Sum[] {
    const found: Sum[] = [];
    let above: Budget['lines'] = [];
    for (const line of lines) {
        if (!line.isTotal) {
            above = [...above, line];
            continue;
        }
        for (const { column, span } of line.sums) {
            const cells = above.flatMap(({ sums }) => sums.filter((one) => one.column === column));
            found.push(
                ...addedFigures(
                    span,
                    cells.map(({ text }) => text)
                )
            );
        }
        above = [];
    }
    return found;
}

function addedFigures(span: Span, texts: readonly string[]): Sum[] {
    const figures = texts.map(figureIn);
    const unit = figures[0]?.unit ?? '';
    let value = 0;
    for (const figure of figures) {
        if (figure?.unit !== unit) {
            return [];
        }
        value += figure.value;
    }
    return figures.length < 2 ? [] : [{ span, value, unit, parts: figures.length }];
}
