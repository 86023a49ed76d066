/** The values that plans are made of, as JSON. */
import * as z from 'zod';

/** Where something is written. */
export const sourceSchema = z.strictObject({
    /** The file relative to the plan's own, for what is imported; absent in the plan's own file. */
    file: z.string().optional(),
    /** UTF-16 offsets, the end exclusive. */
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** Line and column of the start, counted from 1, columns in UTF-16 units; only for the plan's own file. */
    line: z.int().positive().optional(),
    column: z.int().positive().optional()
});

const isoDay = z.iso.date();

/**
 * A time as far as it is known, by its first and last possible beginning and end (ISO 8601 days, inclusive). A side that
 * is left open has no day.
 */
export const spanSchema = z.strictObject({
    earliestStart: isoDay.optional(),
    latestStart: isoDay.optional(),
    earliestEnd: isoDay.optional(),
    latestEnd: isoDay.optional(),
    precision: z.enum([
        'year',
        'schoolYear',
        'halfYear',
        'term',
        'quarter',
        'vacation',
        'month',
        'tenDays',
        'week',
        'day',
        'halfDay',
        'lesson'
    ]),
    /** 3月15日前 and 3月25日起: no beginning or end was stated, even where a recurrence limits it. */
    openStart: z.literal(true).optional(),
    openEnd: z.literal(true).optional(),
    /** The limits are estimates: by how many days they may be off. */
    approximate: z.strictObject({ start: z.number(), end: z.number() }).optional(),
    dayTime: z
        .strictObject({
            halfDay: z.enum(['morning', 'noon', 'afternoon', 'evening', 'allDay']).optional(),
            lessons: z.strictObject({ first: z.int(), last: z.int() }).optional(),
            /** Minutes since midnight, the end exclusive. */
            clock: z.strictObject({ from: z.int(), to: z.int().optional() }).optional()
        })
        .optional()
});

export const referenceSchema = z.strictObject({
    /** Names divided by `·`: 西吉一小·校长. */
    text: z.string(),
    source: sourceSchema
});

export const notedTextSchema = z.strictObject({ text: z.string(), source: sourceSchema });

export const whenSchema = z.strictObject({
    written: z.string(),
    /** For `启动会 前10天`: what the time is counted from. */
    anchor: referenceSchema.optional(),
    /** One for each date, recurrences expanded within the plan's period; none where no date is known. */
    spans: z.array(spanSchema),
    /** From the first beginning to the last end. */
    hull: spanSchema.optional(),
    recurring: z.boolean(),
    /** Only one of the spans is meant. */
    alternatives: z.boolean(),
    undetermined: z.boolean(),
    provisional: z.boolean(),
    missingYear: z.boolean(),
    missingAnchor: z.boolean(),
    inheritedYear: z.boolean(),
    /** In a table: what the time was completed from, the farthest first. */
    from: z.array(notedTextSchema).optional(),
    source: sourceSchema
});

const limitsSchema = { min: z.number().optional(), max: z.number().optional() };

export const amountSchema = z.strictObject({
    written: z.string(),
    ...limitsSchema,
    /** Canonical: 名 and 位 are 人, 万元 is 元 with the value scaled. */
    unit: z.string(),
    dimension: z.enum(['count', 'people', 'duration', 'money', 'percent', 'age', 'ratio', 'other']),
    /** Rough: 左右, 约. */
    approximate: z.boolean(),
    /** 若干: no figure at all. */
    unquantified: z.boolean(),
    days: z.strictObject({ min: z.number(), max: z.number() }).optional()
});

export const boundSchema = z.strictObject({
    comparison: z.enum(['at-least', 'at-most', 'about', 'exactly']),
    amount: amountSchema
});

export const partySchema = z.strictObject({
    /** As printed: 将台小学, 牵头学校·校长. */
    text: z.string(),
    /** What it refers to, by name; absent where nothing has the name. */
    organisation: z.string().optional(),
    person: z.string().optional(),
    alliance: z.string().optional(),
    post: z.string().optional(),
    /** 或 before it: this one, or the one before. */
    or: z.literal(true).optional(),
    source: sourceSchema
});

export const participantsSchema = z.strictObject({
    ...partySchema.shape,
    amount: amountSchema.optional(),
    /** What the amount counts. */
    category: z.string().optional(),
    parts: z.array(
        z.strictObject({ label: z.string(), amount: amountSchema.optional(), source: sourceSchema })
    )
});

/** A party as written, with the words around it. */
export const mentionSchema = z.strictObject({
    text: z.string(),
    all: z.boolean(),
    each: z.string().optional(),
    /** 或 before it: this one, or the one before. */
    or: z.literal(true).optional(),
    amount: amountSchema.optional(),
    counted: z.string().optional(),
    source: sourceSchema
});

/** What every named part of a plan has. */
export const namedShape = {
    /** Empty where it has none. */
    name: z.string(),
    title: z.string().optional(),
    source: sourceSchema
};
