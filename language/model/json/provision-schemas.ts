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
            responsible: parties,
            source: sourceSchema
        })
    )
});

export const awardSchema = z.strictObject({
    ...namedShape,
    amount: amountSchema.optional(),
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
            period: z.string().optional(),
            amount: amountSchema.optional(),
            source: sourceSchema
        })
    ),
    payers: parties,
    audience: parties
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
