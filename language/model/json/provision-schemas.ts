/** Eligibility, assessments, awards, money and amendments as JSON. */
import * as z from 'zod';
import {
    amountSchema,
    boundSchema,
    namedShape,
    notedTextSchema,
    partySchema,
    referenceSchema,
    sourceSchema,
    whenSchema
} from './value-schemas.ts';

const parties = z.array(partySchema);

/** A condition; groups hold others. */
export const conditionSchema = z.strictObject({
    type: z.enum(['group', 'measured', 'named']),
    kind: z.enum(['all', 'any', 'some', 'age', 'seniority']).optional(),
    /** How many of the group must hold. */
    count: amountSchema.optional(),
    bound: boundSchema.optional(),
    modality: z.enum(['shall', 'normally', 'usually', 'may']).optional(),
    reference: referenceSchema.optional(),
    get conditions() {
        return z.array(conditionSchema).optional();
    },
    source: sourceSchema
});

export const eligibilitySchema = z.strictObject({ ...namedShape, conditions: z.array(conditionSchema) });

export const assessmentSchema = z.strictObject({
    ...namedShape,
    when: whenSchema.optional(),
    responsible: parties,
    bindsAllAlliances: z.boolean(),
    scores: z.array(z.string()),
    awards: z.array(z.string())
});

const scoringRuleSchema = z.discriminatedUnion('type', [
    z.strictObject({
        type: z.enum(['deduct', 'add']),
        points: z.number(),
        per: z.number(),
        unit: z.string(),
        what: z.string()
    }),
    z.strictObject({ type: z.enum(['deduct-if', 'add-if']), points: z.number(), what: z.string() }),
    z.strictObject({ type: z.enum(['floor', 'cap']), points: z.number() }),
    z.strictObject({ type: z.literal('proportional') }),
    z.strictObject({ type: z.literal('none-if'), what: z.string() }),
    z.strictObject({
        type: z.literal('tier'),
        from: z.number().optional(),
        to: z.number().optional(),
        unit: z.string(),
        points: z.number().optional(),
        grade: z.string().optional()
    })
]);

/** A method of scoring as rules; `rest` is what stays words. */
const scoringSchema = z.strictObject({ rules: z.array(scoringRuleSchema), rest: z.array(z.string()) });

export const scoreTableSchema = z.strictObject({
    ...namedShape,
    fullMarks: amountSchema.optional(),
    lines: z.array(
        z.strictObject({
            number: z.string(),
            depth: z.int(),
            name: z.string(),
            points: amountSchema.optional(),
            method: z.string(),
            scoring: scoringSchema,
            responsible: parties,
            source: sourceSchema
        })
    )
});

export const awardSchema = z.strictObject({
    ...namedShape,
    amount: amountSchema.optional(),
    tiers: z.array(
        z.strictObject({ label: z.string(), amount: amountSchema.optional(), source: sourceSchema })
    ),
    when: whenSchema.optional(),
    audience: parties
});

export const budgetSchema = z.strictObject({
    ...namedShape,
    payers: parties,
    lines: z.array(
        z.strictObject({
            name: z.string(),
            isTotal: z.boolean(),
            sums: z.array(
                z.strictObject({
                    column: z.string(),
                    text: z.string(),
                    amount: amountSchema.optional(),
                    source: sourceSchema
                })
            ),
            source: sourceSchema
        })
    )
});

export const allowanceSchema = z.strictObject({
    ...namedShape,
    rates: z.array(
        z.strictObject({
            each: z.string().optional(),
            eachTime: z.literal(true).optional(),
            period: z.string().optional(),
            amount: amountSchema.optional(),
            source: sourceSchema
        })
    ),
    /** What is paid instead where the limit is met. */
    tiers: z.array(
        z.strictObject({
            comparison: z.enum(['at-least', 'at-most']),
            limit: amountSchema.optional(),
            amount: amountSchema.optional(),
            source: sourceSchema
        })
    ),
    cap: amountSchema.optional(),
    floor: amountSchema.optional(),
    payers: parties,
    audience: parties
});

export const suppliesSchema = z.strictObject({
    ...namedShape,
    givers: parties,
    receivers: parties,
    lines: z.array(
        z.strictObject({
            name: z.string(),
            amount: amountSchema.optional(),
            /** The amount as written. */
            written: z.string(),
            use: z.string(),
            source: sourceSchema
        })
    )
});

export const amendmentSchema = z.strictObject({
    ...namedShape,
    basis: z.array(notedTextSchema),
    changes: z.array(
        z.strictObject({
            kind: z.enum(['moved', 'merged', 'cancelled']),
            targets: z.array(referenceSchema),
            into: referenceSchema.optional(),
            /** As written. */
            from: z.string().optional(),
            to: z.string().optional(),
            source: sourceSchema
        })
    )
});
