/**
 * What the views show, as data: plain, without a reference to the plan. Each view is a pure function of the plan that
 * gives such data, and a renderer that turns it into markup.
 *
 * Days are whole days since 1970-01-01, both ends of a stretch inclusive; offsets are UTF-16, the end exclusive.
 */
import * as z from 'zod';

const bilingual = z.object({ zh: z.string(), en: z.string() });

/** Where something is written. */
export const placeSchema = z.object({ uri: z.string(), start: z.number(), end: z.number() });
export type Place = z.infer<typeof placeSchema>;

export const markSchema = z.object({
    /**
     * `day`: that very day. `period`: from the first day to the last. `within`: at some time between them, it is not
     * said when. `deadline`: not later than the last day.
     */
    shape: z.enum(['day', 'period', 'within', 'deadline']),
    /** `former`: where it stood before it was moved. */
    role: z.enum(['planned', 'done', 'former']),
    first: z.number(),
    last: z.number(),
    /** By how many days the beginning and the end may lie further inside. */
    softStart: z.number(),
    softEnd: z.number(),
    /** No end is said (3月25日起): `last` is the last day of the chart. */
    openEnd: z.boolean()
});
export type Mark = z.infer<typeof markSchema>;

export const scheduleRowSchema = z.object({
    name: z.string(),
    /** The time as written, with what it means where that is not plain. */
    when: bilingual,
    status: z.enum(['planned', 'provisional', 'underway', 'done', 'cancelled', 'postponed']),
    marks: z.array(markSchema),
    place: placeSchema
});
export type ScheduleRow = z.infer<typeof scheduleRowSchema>;

export const bandSchema = z.object({
    kind: z.enum(['term', 'vacation', 'holiday']),
    name: bilingual,
    first: z.number(),
    last: z.number(),
    /** The limits are estimates: no school calendar states them. */
    estimated: z.boolean()
});
export type Band = z.infer<typeof bandSchema>;

export const scheduleSchema = z.object({
    /** First day of the first month shown, last day of the last; absent where no date is known. */
    range: z.object({ first: z.number(), last: z.number() }).optional(),
    today: z.number().optional(),
    bands: z.array(bandSchema),
    groups: z.array(
        z.object({ kind: z.enum(['stages', 'activities', 'deadlines']), rows: z.array(scheduleRowSchema) })
    )
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** Surely at least `certain`, at most `possible`; null where there is no upper limit. */
const count = { certain: z.number(), possible: z.number().nullable() };

export const quotaCellSchema = z.object({
    ...count,
    /** `perhaps`: it cannot be said, because dates or units are not stated exactly. `unasked`: nothing is demanded. */
    state: z.enum(['met', 'short', 'over', 'perhaps', 'unasked']),
    /** How many are missing, surely or possibly; absent where none is. */
    missing: z.number().optional()
});
export type QuotaCell = z.infer<typeof quotaCellSchema>;

export const countedSchema = z.object({ name: z.string(), when: bilingual, ...count, place: placeSchema });

export const quotaSchema = z.object({
    /** By what an opened cell knows it. */
    id: z.string(),
    /** Its title, its name, else the beginning of its sentence. */
    name: z.string(),
    /** The sentence as written. */
    duty: z.string(),
    place: placeSchema,
    /** The unit as written: 次, 名. */
    unit: z.string(),
    /** How it stands in all its bases and periods, shown or not. */
    standing: z.enum(['met', 'short', 'perhaps', 'uncountable']),
    /** Why it cannot be counted; there are no columns then. */
    uncountable: z.enum(['no-amount', 'share', 'unit', 'period', 'no-period']).optional(),
    /** The plan does not list for whom it is counted: the one row is the plan as a whole. */
    unlisted: z.boolean(),
    columns: z.array(z.object({ key: z.string(), label: bilingual, asked: bilingual, partial: z.boolean() })),
    rows: z.array(z.object({ label: z.string(), cells: z.array(quotaCellSchema) })),
    /** What all bases and periods come to, where not all are shown: then those are in which something is not met. */
    bounded: z
        .object({
            bases: z.number(),
            periods: z.number(),
            met: z.number(),
            /** Short or over. */
            short: z.number(),
            perhaps: z.number()
        })
        .optional(),
    /** The cell that is opened, with what was counted in it; indexes of what is shown. */
    opened: z.object({ row: z.number(), column: z.number(), items: z.array(countedSchema) }).optional()
});
export type QuotaView = z.infer<typeof quotaSchema>;

export const quotasSchema = z.object({ quotas: z.array(quotaSchema) });
export type Quotas = z.infer<typeof quotasSchema>;

export const holderSchema = z.object({
    text: z.string(),
    /** Posts held besides (兼任). */
    also: z.array(z.string()),
    place: placeSchema
});
export type Holder = z.infer<typeof holderSchema>;

export const roleCellSchema = z.object({
    /**
     * `gap`: somebody must hold it and nobody does, or too few or too many do. `perhaps`: others have one, here nobody
     * is named. `none`: nobody is asked for.
     */
    state: z.enum(['held', 'gap', 'perhaps', 'none']),
    holders: z.array(holderSchema)
});
export type RoleCell = z.infer<typeof roleCellSchema>;

export const rolesSchema = z.object({
    roles: z.array(
        z.object({ name: z.string(), asked: bilingual.optional(), place: placeSchema.optional() })
    ),
    alliances: z.array(z.object({ name: z.string(), place: placeSchema, cells: z.array(roleCellSchema) })),
    /** Leading groups, offices, councils that are not one of each alliance. */
    bodies: z.array(
        z.object({
            name: z.string(),
            place: placeSchema,
            roles: z.array(z.object({ name: z.string(), holders: z.array(holderSchema) }))
        })
    )
});
export type Roles = z.infer<typeof rolesSchema>;

export const mapNodeSchema = z.object({
    id: z.string(),
    kind: z.enum(['alliance', 'school']),
    name: z.string(),
    place: placeSchema
});
export type MapNode = z.infer<typeof mapNodeSchema>;

export const mapEdgeSchema = z.object({
    from: z.string(),
    to: z.string(),
    /** `leads`: a school leads an alliance; `member`: an alliance has a member; `pair`: one school helps another. */
    kind: z.enum(['leads', 'member', 'pair']),
    /** The word of the plan: 牵头, 总校, 一帮二. */
    label: z.string(),
    /** How many pairs stand between the two. */
    times: z.number(),
    place: placeSchema
});
export type MapEdge = z.infer<typeof mapEdgeSchema>;

/** Who leads whom: schools and alliances, and what binds them. */
export const allianceMapSchema = z.object({ nodes: z.array(mapNodeSchema), edges: z.array(mapEdgeSchema) });
export type AllianceMap = z.infer<typeof allianceMapSchema>;
