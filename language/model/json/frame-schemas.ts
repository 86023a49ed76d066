/** Documents, attachments, chapters and the contents of a file as JSON. */
import * as z from 'zod';
import {
    namedShape,
    notedTextSchema,
    partySchema,
    sourceSchema,
    spanSchema,
    whenSchema
} from './value-schemas.ts';

export const citedDocumentSchema = z.strictObject({
    title: z.string().optional(),
    /** The name of a document of this plan. */
    document: z.string().optional(),
    number: z.string().optional(),
    source: sourceSchema
});

export const documentSchema = z.strictObject({
    kind: z.enum(['plan', 'notice', 'charter', 'programme', 'report', 'method']),
    ...namedShape,
    issuers: z.array(partySchema),
    number: notedTextSchema.optional(),
    dated: whenSchema.optional(),
    periodWhen: whenSchema.optional(),
    period: spanSchema.optional(),
    addressees: notedTextSchema.optional(),
    copies: notedTextSchema.optional(),
    basis: z.array(citedDocumentSchema),
    /** The document a notice sends out. */
    forwards: z.string().optional(),
    /** Numbers of its attachments. */
    attachments: z.array(z.int())
});

export const attachmentSchema = z.strictObject({
    ...namedShape,
    number: z.int(),
    state: z.enum(['generated', 'missing', 'external']),
    /** What it is printed from: stages, pairs, quotas, or an item of the plan by name. */
    generatedFrom: z
        .discriminatedUnion('kind', [
            z.strictObject({ kind: z.enum(['stages', 'pairs', 'quotas']) }),
            z.strictObject({ kind: z.literal('item'), name: z.string() })
        ])
        .optional(),
    document: z.string().optional()
});

/** What a file holds, in its order, nested as written. */
export const entrySchema = z.discriminatedUnion('type', [
    z.strictObject({
        type: z.literal('heading'),
        level: z.union([z.literal(1), z.literal(2)]),
        number: z.string(),
        title: z.string(),
        prose: z.array(z.string()),
        source: sourceSchema
    }),
    z.strictObject({ type: z.literal('paragraph'), prose: z.string(), source: sourceSchema }),
    z.strictObject({
        type: z.literal('import'),
        names: z.array(z.string()),
        /** What is called otherwise here. */
        renamed: z.array(z.strictObject({ name: z.string(), as: z.string() })),
        path: z.string(),
        source: sourceSchema
    }),
    z.strictObject({
        type: z.literal('item'),
        kind: z.string(),
        /** The keyword as written. */
        keyword: z.string(),
        names: z.array(
            z.strictObject({ name: z.string(), title: z.string().optional(), alias: z.string().optional() })
        ),
        text: z.string().optional(),
        prose: z.string().optional(),
        /** Cells of its table. */
        rows: z.array(z.array(z.string())),
        source: sourceSchema,
        get entries() {
            return z.array(entrySchema);
        }
    })
]);

/** A chapter line; what stands below it by its place in the file. */
export const chapterSchema = z.strictObject({
    number: z.string(),
    title: z.string(),
    source: sourceSchema,
    get sections() {
        return z.array(chapterSchema);
    }
});
