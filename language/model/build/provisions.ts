/** Fills eligibility, assessments, awards, money and amendments. */
import { parseAmount, parseScoring, type Amount } from '../../amounts/index.ts';
import { mentionsOf, mentionText, timeProperty } from '../../items/access.ts';
import { columnsOf } from '../../items/columns.ts';
import type { Cell, Row } from '../../items/item.ts';
import { isKind } from '../kinds.ts';
import type {
    Allowance,
    Amendment,
    Assessment,
    Award,
    Budget,
    BudgetLine,
    Eligibility,
    ScoreLine,
    ScoreTable,
    Supplies,
    SupplyLine
} from '../provisions.ts';
import type { Activity } from '../work.ts';
import { partiesOf, targetOf, whenOf, type BuildContext, type Mutable } from './context.ts';
import { mentionsInCell } from './tables.ts';

export function fillEligibility(eligibility: Mutable<Eligibility>): void {
    eligibility.conditions = eligibility.item.conditions;
}

export function fillAssessment(assessment: Mutable<Assessment>, context: BuildContext): void {
    const { item } = assessment;
    const when = whenOf(timeProperty(item, 'time')?.time, context);
    if (when) {
        assessment.when = when;
    }
    assessment.responsible = partiesOf(mentionsOf(item, 'responsible'), context.names);
    assessment.audience = partiesOf(mentionsOf(item, 'audience'), context.names);
    assessment.bindsAllAlliances = mentionsOf(item, 'bound').some(
        (mention) => mention.all && mention.reference?.segments[0].noun === 'alliance'
    );
    const inside = item.items.flatMap((entry) => (entry.entry === 'item' ? context.entitiesOf(entry) : []));
    assessment.scores = inside.filter((named) => isKind(named, 'scores'));
    assessment.awards = inside.filter((named) => isKind(named, 'award'));
}

export function fillScores(scores: Mutable<ScoreTable>, context: BuildContext): void {
    const { item } = scores;
    const full = item.properties.find((p) => p.type === 'quantity' && p.key.id === 'fullMarks');
    if (full?.type === 'quantity' && full.quantity.amount.amount) {
        scores.fullMarks = full.quantity.amount.amount;
    }
    const [header, ...rows] = item.rows;
    scores.lines = header ? rows.map((row) => scoreLine(header, row, context)) : [];
}

function scoreLine(header: Row, row: Row, context: BuildContext): ScoreLine {
    const columns = columnsOf(header);
    const at = (index: number | undefined): Cell | undefined =>
        index === undefined ? undefined : row.cells[index];
    const first = row.cells[0]?.text ?? '';
    const number = /^\d+(?:[.．]\d+)*/.exec(first)?.[0] ?? '';
    const points = at(columns.get('points') ?? 1);
    const amount = points ? amountIn(points.text) : undefined;
    const method = at(columns.get('method') ?? 2)?.text ?? '';
    return {
        number,
        depth: Math.max(0, number.split(/[.．]/).length - 1),
        name: first.slice(number.length).trim(),
        ...(amount && { points: amount }),
        ...(points && { pointsSpan: points.span }),
        method,
        scoring: parseScoring(method),
        responsible: partiesOf(mentionsInCell(at(columns.get('responsible'))), context.names),
        span: row.span
    };
}

/** An amount in a cell; a bare figure counts as one without a unit. */
function amountIn(text: string): Amount | undefined {
    return text.trim() === '' ? undefined : parseAmount(text.trim()).amount;
}

export function fillAward(award: Mutable<Award>, context: BuildContext): void {
    const { item } = award;
    if (item.amount?.amount) {
        award.amount = item.amount.amount;
    }
    const when = whenOf(timeProperty(item, 'time')?.time, context);
    if (when) {
        award.when = when;
    }
    award.tiers = mentionsOf(item, 'tiers').map((mention) => ({
        label: mentionText(mention),
        ...(mention.amount?.amount && { amount: mention.amount.amount }),
        span: mention.span
    }));
    award.audience = partiesOf(mentionsOf(item, 'audience'), context.names);
}

export function fillBudget(budget: Mutable<Budget>, context: BuildContext): void {
    budget.payers = partiesOf(mentionsOf(budget.item, 'payer'), context.names);
    const [header, ...rows] = budget.item.rows;
    budget.lines = header ? rows.map((row) => budgetLine(header, row)) : [];
}

/** Lines and columns that add up others are called so. */
const totalName = /^(?:合计|总计|小计|total)$/i;

function budgetLine(header: Row, row: Row): BudgetLine {
    const name = row.cells[0]?.text ?? '';
    return {
        name,
        isTotal: totalName.test(name),
        sums: row.cells.slice(1).flatMap((cell, index) => {
            if (cell.text === '') {
                return [];
            }
            const amount = amountIn(cell.text);
            const column = header.cells[index + 1]?.text ?? '';
            return [{ column, text: cell.text, span: cell.span, ...(amount && { amount }) }];
        }),
        span: row.span
    };
}

export function fillAllowance(allowance: Mutable<Allowance>, context: BuildContext): void {
    const { item } = allowance;
    allowance.rates = item.properties.flatMap((property) =>
        property.type === 'rate'
            ? [
                  {
                      ...(property.each !== undefined && { each: property.each }),
                      ...(property.eachTime && { eachTime: true as const }),
                      ...(property.time && { period: property.time.text }),
                      ...(property.quantity.amount.amount && { amount: property.quantity.amount.amount }),
                      span: property.span
                  }
              ]
            : []
    );
    const tiers = item.properties.filter((property) => property.type === 'tier');
    allowance.tiers = tiers.flatMap(({ key, limit, amount, span }) =>
        amount
            ? [
                  {
                      comparison: key.id === 'atMost' ? ('at-most' as const) : ('at-least' as const),
                      ...(limit.amount && { limit: limit.amount }),
                      ...(amount.amount && { amount: amount.amount }),
                      span
                  }
              ]
            : []
    );
    for (const { key, limit } of tiers.filter((tier) => !tier.amount)) {
        if (limit.amount) {
            allowance[key.id === 'atMost' ? 'cap' : 'floor'] = limit.amount;
        }
    }
    allowance.payers = partiesOf(mentionsOf(item, 'payer'), context.names);
    allowance.audience = partiesOf(mentionsOf(item, 'audience'), context.names);
}

export function fillSupplies(supplies: Mutable<Supplies>, context: BuildContext): void {
    const { item } = supplies;
    supplies.givers = partiesOf(mentionsOf(item, 'payer'), context.names);
    supplies.receivers = partiesOf(mentionsOf(item, 'audience'), context.names);
    const [header, ...rows] = item.rows;
    supplies.lines = header ? rows.map((row) => supplyLine(header, row)) : [];
}

function supplyLine(header: Row, row: Row): SupplyLine {
    const columns = columnsOf(header);
    const at = (index: number): string => row.cells[index]?.text ?? '';
    const written = at(columns.get('amount') ?? 1);
    const amount = amountIn(written);
    return {
        name: at(columns.get('title') ?? 0),
        ...(amount && { amount }),
        written,
        use: at(columns.get('use') ?? 2),
        span: row.span
    };
}

export function fillAmendment(amendment: Mutable<Amendment>, context: BuildContext): void {
    const { item } = amendment;
    amendment.basis = item.properties.flatMap((p) =>
        p.type === 'documents' && p.key.id === 'basis' ? p.documents : []
    );
    amendment.changes = item.changes.map((change) => {
        const into = targetOf(change.into, context.names);
        const [from, to] =
            change.kind === 'moved' ? [whenOf(change.from, context), whenOf(change.to, context)] : [];
        return {
            change,
            targets: change.targets.flatMap((target) => targetOf(target, context.names) ?? []),
            ...(into && { into }),
            ...(from && { from }),
            ...(to && { to })
        };
    });
}

/** Makes the activities say what the amendments made of them: the new time, and both dates; or that they are off. */
export function applyAmendments(amendments: readonly Amendment[]): void {
    for (const change of amendments.flatMap((amendment) => amendment.changes)) {
        for (const target of change.targets) {
            if (isKind(target, 'activity', 'record')) {
                applyChange(target, change);
            }
        }
    }
}

function applyChange(activity: Mutable<Activity>, { change, from, to }: Amendment['changes'][number]): void {
    if (change.kind !== 'moved') {
        activity.status = 'cancelled';
        activity.statusSpan = change.span;
        return;
    }
    if (from && to) {
        const before = activity.moved?.before ?? activity.when;
        activity.moved = { from, to, ...(before && { before }) };
        activity.when = to;
    }
}
