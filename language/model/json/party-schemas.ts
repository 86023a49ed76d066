/** Organisations, people, alliances, bodies and roles as JSON. */
import * as z from 'zod';
import {
    amountSchema,
    boundSchema,
    mentionSchema,
    namedShape,
    referenceSchema,
    sourceSchema,
    spanSchema,
    whenSchema
} from './value-schemas.ts';

export const headcountSchema = z.strictObject({
    /** What is counted; empty for the plain total. */
    label: z.string(),
    amount: amountSchema.optional(),
    source: sourceSchema,
    get parts() {
        return z.array(headcountSchema);
    }
});

export const organisationSchema = z.strictObject({
    kind: z.enum(['school', 'unit', 'committee']),
    ...namedShape,
    imported: z.boolean(),
    alias: z.string().optional(),
    phase: z.string().optional(),
    seat: z.string().optional(),
    superior: z.string().optional(),
    electedBy: z.array(referenceSchema),
    headcounts: z.array(headcountSchema),
    posts: z.array(
        z.strictObject({
            name: z.string(),
            holders: z.array(z.string()),
            /** The same holders, with the time each holds the post. */
            terms: z.array(
                z.strictObject({ holder: z.string(), held: whenSchema.optional(), source: sourceSchema })
            ),
            source: sourceSchema
        })
    )
});

export const personSchema = z.strictObject({
    ...namedShape,
    imported: z.boolean(),
    posts: z.array(z.string()),
    /** The same posts, with the time each is held. */
    terms: z.array(z.strictObject({ post: z.string(), held: whenSchema.optional(), source: sourceSchema })),
    categories: z.array(z.string())
});

export const categorySchema = z.strictObject({ ...namedShape, imported: z.boolean() });

export const setSchema = z.strictObject({
    ...namedShape,
    imported: z.boolean(),
    parts: z.array(mentionSchema),
    except: z.array(mentionSchema)
});

export const membershipSchema = z.strictObject({
    /** As written. */
    name: z.string(),
    /** The organisation's declared name, where there is one. */
    organisation: z.string().optional(),
    people: z.boolean(),
    person: z.string().optional(),
    post: z.string().optional(),
    amount: amountSchema.optional(),
    /** What the amount counts. */
    category: z.string().optional(),
    alsoHolds: z.array(z.string()),
    source: sourceSchema
});

export const bindingSchema = z.strictObject({
    legalPersons: amountSchema.optional(),
    accounts: z.enum(['separate', 'joint']).optional(),
    staffing: z.enum(['separate', 'joint']).optional(),
    inCharge: z.array(z.string()),
    /** What is managed as one. */
    unified: z.array(z.string()),
    levels: z.strictObject({ names: z.array(z.string()), count: amountSchema.optional() }).optional()
});

export const assignmentSchema = z.strictObject({
    role: z.string(),
    holder: mentionSchema,
    organisation: z.string().optional(),
    /** 牵头学校·校长: to be read in each alliance in turn. */
    relative: z.enum(['lead', 'members', 'own']).optional(),
    post: z.string().optional(),
    person: z.string().optional(),
    alsoHolds: z.array(z.string()),
    /** From when to when, where it is said. */
    held: whenSchema.optional(),
    source: sourceSchema
});

export const allianceSchema = z.strictObject({
    ...namedShape,
    leadWord: z.string(),
    memberWord: z.string(),
    leads: z.array(membershipSchema),
    members: z.array(membershipSchema),
    assignments: z.array(assignmentSchema),
    period: spanSchema.optional(),
    binding: bindingSchema.optional(),
    agreements: z.array(
        z.strictObject({ name: z.string(), amount: amountSchema.optional(), source: sourceSchema })
    ),
    model: z.string().optional(),
    meets: z.array(referenceSchema)
});

export const pairSchema = z.strictObject({
    lead: membershipSchema,
    member: membershipSchema,
    model: z.string().optional(),
    /** The 结对 item or the list it is from. */
    from: z.string(),
    source: sourceSchema
});

export const bodySchema = z.strictObject({
    ...namedShape,
    perAlliance: z.boolean(),
    electedBy: z.array(referenceSchema),
    alliances: z.array(z.string()),
    assignments: z.array(assignmentSchema)
});

export const roleSchema = z.strictObject({
    ...namedShape,
    count: boundSchema.optional(),
    heldBy: z.array(referenceSchema),
    electedBy: z.array(referenceSchema),
    brings: z.array(referenceSchema),
    excludes: z.array(referenceSchema),
    termOfOffice: amountSchema.optional()
});
