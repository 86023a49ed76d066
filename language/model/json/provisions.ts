/** Eligibility, assessments, awards, money and amendments -> JSON. */
import type * as z from 'zod';
import type { Condition } from '../../items/item.ts';
import type {
    Allowance,
    Amendment,
    Assessment,
    Award,
    Budget,
    Eligibility,
    ScoreTable,
    Supplies
} from '../provisions.ts';
import type { Party } from '../work.ts';
import type { Places } from './places.ts';
import type {
    allowanceSchema,
    amendmentSchema,
    assessmentSchema,
    awardSchema,
    budgetSchema,
    conditionSchema,
    eligibilitySchema,
    scoreTableSchema,
    suppliesSchema
} from './provision-schemas.ts';
import { amountJson, namedJson, namesOf, optional, partyJson, referenceJson, whenJson } from './values.ts';
import type { partySchema } from './value-schemas.ts';

function parties(all: readonly Party[], places: Places): z.infer<typeof partySchema>[] {
    return all.map((party) => partyJson(party, places));
}

function conditionJson(condition: Condition, places: Places): z.infer<typeof conditionSchema> {
    const source = places.sourceOf(condition.span);
    switch (condition.type) {
        case 'named':
            return { type: 'named', reference: referenceJson(condition.reference, places), source };
        case 'measured':
            return {
                type: 'measured',
                kind: condition.kind,
                modality: condition.modality,
                bound: optional(condition.quantity.amount.amount, (amount) => ({
                    comparison: condition.quantity.comparison,
                    amount: amountJson(amount)
                })),
                source
            };
        case 'group':
            return {
                type: 'group',
                kind: condition.kind,
                count: optional(condition.count?.amount, amountJson),
                conditions: condition.conditions.map((inner) => conditionJson(inner, places)),
                source
            };
    }
}

export function eligibilityJson(eligibility: Eligibility, places: Places): z.infer<typeof eligibilitySchema> {
    const conditions = eligibility.conditions.map((condition) => conditionJson(condition, places));
    return { ...namedJson(eligibility, places), conditions };
}

export function assessmentJson(assessment: Assessment, places: Places): z.infer<typeof assessmentSchema> {
    return {
        ...namedJson(assessment, places),
        when: optional(assessment.when, (when) => whenJson(when, places)),
        responsible: parties(assessment.responsible, places),
        bindsAllAlliances: assessment.bindsAllAlliances,
        scores: namesOf(assessment.scores),
        awards: namesOf(assessment.awards)
    };
}

export function scoreTableJson(table: ScoreTable, places: Places): z.infer<typeof scoreTableSchema> {
    return {
        ...namedJson(table, places),
        fullMarks: optional(table.fullMarks, amountJson),
        lines: table.lines.map(({ number, depth, name, points, method, scoring, responsible, span }) => ({
            number,
            depth,
            name,
            points: optional(points, amountJson),
            method,
            scoring: { rules: scoring.rules.map((rule) => ({ ...rule })), rest: [...scoring.rest] },
            responsible: parties(responsible, places),
            source: places.sourceOf(span)
        }))
    };
}

export function awardJson(award: Award, places: Places): z.infer<typeof awardSchema> {
    return {
        ...namedJson(award, places),
        amount: optional(award.amount, amountJson),
        tiers: award.tiers.map(({ label, amount, span }) => ({
            label,
            amount: optional(amount, amountJson),
            source: places.sourceOf(span)
        })),
        when: optional(award.when, (when) => whenJson(when, places)),
        audience: parties(award.audience, places)
    };
}

export function budgetJson(budget: Budget, places: Places): z.infer<typeof budgetSchema> {
    return {
        ...namedJson(budget, places),
        payers: parties(budget.payers, places),
        lines: budget.lines.map(({ name, isTotal, sums, span }) => ({
            name,
            isTotal,
            sums: sums.map(({ column, text, amount, span: place }) => ({
                column,
                text,
                amount: optional(amount, amountJson),
                source: places.sourceOf(place)
            })),
            source: places.sourceOf(span)
        }))
    };
}

export function allowanceJson(allowance: Allowance, places: Places): z.infer<typeof allowanceSchema> {
    return {
        ...namedJson(allowance, places),
        rates: allowance.rates.map(({ each, eachTime, period, amount, span }) => ({
            each,
            eachTime,
            period,
            amount: optional(amount, amountJson),
            source: places.sourceOf(span)
        })),
        tiers: allowance.tiers.map(({ comparison, limit, amount, span }) => ({
            comparison,
            limit: optional(limit, amountJson),
            amount: optional(amount, amountJson),
            source: places.sourceOf(span)
        })),
        cap: optional(allowance.cap, amountJson),
        floor: optional(allowance.floor, amountJson),
        payers: parties(allowance.payers, places),
        audience: parties(allowance.audience, places)
    };
}

export function suppliesJson(supplies: Supplies, places: Places): z.infer<typeof suppliesSchema> {
    return {
        ...namedJson(supplies, places),
        givers: parties(supplies.givers, places),
        receivers: parties(supplies.receivers, places),
        lines: supplies.lines.map(({ name, amount, written, use, span }) => ({
            name,
            amount: optional(amount, amountJson),
            written,
            use,
            source: places.sourceOf(span)
        }))
    };
}

export function amendmentJson(amendment: Amendment, places: Places): z.infer<typeof amendmentSchema> {
    return {
        ...namedJson(amendment, places),
        basis: amendment.basis.map((cited) => ({
            text: cited.title?.text ?? cited.reference?.segments[0].name ?? '',
            source: places.sourceOf(cited.span)
        })),
        changes: amendment.changes.map(({ change }) => ({
            kind: change.kind,
            targets: change.targets.map((target) => referenceJson(target, places)),
            into: optional(change.into, (into) => referenceJson(into, places)),
            from: change.from?.text,
            to: change.to?.text,
            source: places.sourceOf(change.span)
        }))
    };
}
