/** Goals, stages, activities, measures, quotas and submissions as JSON. */
import * as z from 'zod';
import { bindingSchema } from './party-schemas.ts';
import {
    amountSchema,
    boundSchema,
    mentionSchema,
    namedShape,
    notedTextSchema,
    participantsSchema,
    partySchema,
    referenceSchema,
    sourceSchema,
    whenSchema
} from './value-schemas.ts';

const names = z.array(z.string());
const parties = z.array(partySchema);

export const goalSchema = z.strictObject({
    ...namedShape,
    text: z.string().optional(),
    /** A figure that is to rise or fall, with the date of either end where one is written. */
    change: z
        .strictObject({
            direction: z.enum(['rise', 'fall']),
            from: amountSchema.optional(),
            fromWhen: whenSchema.optional(),
            to: amountSchema.optional(),
            toWhen: whenSchema.optional(),
            source: sourceSchema
        })
        .optional()
});

export const principleSchema = z.strictObject({
    ...namedShape,
    text: z.string().optional(),
    /** As written between the brackets. */
    prose: z.string().optional(),
    boundTo: parties,
    bindsAllAlliances: z.boolean(),
    binding: bindingSchema.optional()
});

export const measureSchema = z.strictObject({
    ...namedShape,
    text: z.string().optional(),
    stage: z.string().optional(),
    responsible: parties,
    assisting: parties,
    deadline: whenSchema.optional(),
    time: whenSchema.optional(),
    realises: names,
    after: names.optional(),
    outputs: names,
    binding: bindingSchema.optional()
});

export const stageSchema = z.strictObject({
    ...namedShape,
    when: whenSchema.optional(),
    measures: names,
    activities: names,
    submissions: names
});

export const activitySchema = z.strictObject({
    kind: z.enum(['activity', 'record']),
    ...namedShape,
    /** A row of a schedule rather than an item. */
    row: z.boolean(),
    when: whenSchema.optional(),
    moved: z.strictObject({ from: whenSchema, to: whenSchema }).optional(),
    status: z.enum(['planned', 'provisional', 'underway', 'done', 'cancelled', 'postponed']),
    places: parties,
    hosts: parties,
    responsible: parties,
    assisting: parties,
    participants: z.array(participantsSchema),
    invited: z.array(participantsSchema),
    alliances: names,
    stages: names,
    measures: names,
    realises: names,
    countsTo: names,
    categories: names,
    after: names,
    done: z.array(
        z.strictObject({
            when: whenSchema.optional(),
            participants: z.array(participantsSchema),
            source: sourceSchema
        })
    ),
    topics: names,
    outputs: names,
    outcomes: names,
    notes: names,
    duration: amountSchema.optional()
});

export const quotaSchema = z.strictObject({
    ...namedShape,
    base: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('alliances') }),
        z.strictObject({ kind: z.literal('schools'), of: z.enum(['all', 'lead', 'members']) }),
        z.strictObject({ kind: z.literal('pairs'), of: z.enum(['schools', 'people', 'any']) }),
        z.strictObject({ kind: z.literal('plan') }),
        z.strictObject({ kind: z.literal('parties'), parties: z.array(referenceSchema) }),
        z.strictObject({ kind: z.literal('category'), name: z.string() })
    ]),
    except: z.array(referenceSchema),
    period: z.enum(['day', 'week', 'month', 'term', 'schoolYear', 'year', 'plan', 'other']),
    when: whenSchema.optional(),
    /** A date beside the recurrence: 每学年 …，一般 5月和11月. */
    during: notedTextSchema.optional(),
    modality: z.enum(['shall', 'normally', 'usually', 'may']),
    verb: z.string().optional(),
    objects: names,
    /** The noun behind the amount. */
    counted: z.string().optional(),
    bound: boundSchema.optional(),
    eachTime: boundSchema.optional(),
    unquantified: z.boolean(),
    from: referenceSchema.optional(),
    to: referenceSchema.optional(),
    share: z
        .strictObject({
            percent: amountSchema,
            base: referenceSchema.optional(),
            age: z
                .strictObject({
                    comparison: z.enum(['at-most', 'at-least']),
                    years: z.number(),
                    text: z.string()
                })
                .optional()
        })
        .optional(),
    approvedBy: referenceSchema.optional(),
    /** The conditions that those who are counted must meet. */
    meets: referenceSchema.optional(),
    rounded: z.boolean(),
    proRata: z.boolean()
});

export const submissionSchema = z.strictObject({
    ...namedShape,
    stage: z.string().optional(),
    steps: z.array(
        z.strictObject({
            who: z.string(),
            when: whenSchema,
            to: partySchema.optional(),
            recipient: mentionSchema,
            source: sourceSchema
        })
    )
});
