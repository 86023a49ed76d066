/** The JSON form of a plan: every part of the plan model, references by name, dates as ISO 8601 days. */
import * as z from 'zod';
import { attachmentSchema, chapterSchema, documentSchema, entrySchema } from './json/frame-schemas.ts';
import {
    allianceSchema,
    bodySchema,
    categorySchema,
    organisationSchema,
    pairSchema,
    personSchema,
    roleSchema,
    setSchema
} from './json/party-schemas.ts';
import {
    allowanceSchema,
    amendmentSchema,
    assessmentSchema,
    awardSchema,
    budgetSchema,
    eligibilitySchema,
    scoreTableSchema,
    suppliesSchema
} from './json/provision-schemas.ts';
import { namedShape, sourceSchema, spanSchema } from './json/value-schemas.ts';
import {
    activitySchema,
    goalSchema,
    measureSchema,
    principleSchema,
    quotaSchema,
    stageSchema,
    submissionSchema
} from './json/work-schemas.ts';

const termSchema = z.strictObject({
    name: z.string(),
    schoolYear: z.int(),
    season: z.enum(['autumn', 'spring']),
    start: z.iso.date(),
    end: z.iso.date(),
    exact: z.boolean(),
    /** 1 Monday to 7 Sunday. */
    weekStart: z.int()
});

export const planSchema = z.strictObject({
    /** Rises when a reader of the old form would no longer understand the new one. */
    version: z.literal(1),
    /** The plan's file name. */
    file: z.string(),
    language: z.enum(['zh', 'en']),
    /** The name of the document that governs. */
    main: z.string().optional(),
    period: spanSchema.optional(),
    documents: z.array(documentSchema),
    attachments: z.array(attachmentSchema),
    chapters: z.array(chapterSchema),
    imports: z.array(
        z.strictObject({
            path: z.string(),
            names: z.array(z.string()),
            /** What is called otherwise here. */
            renamed: z.array(z.strictObject({ name: z.string(), as: z.string() })),
            failure: z.enum(['missing', 'unreadable', 'outside', 'self', 'circular']).optional(),
            /** Names asked for that the file does not declare. */
            unknownNames: z.array(z.string()),
            source: sourceSchema
        })
    ),
    /** Terms that a 校历 states; all others are reckoned as usual. */
    calendar: z.strictObject({ terms: z.array(termSchema) }),
    organisations: z.array(organisationSchema),
    persons: z.array(personSchema),
    categories: z.array(categorySchema),
    sets: z.array(setSchema),
    alliances: z.array(allianceSchema),
    pairs: z.array(pairSchema),
    bodies: z.array(bodySchema),
    roles: z.array(roleSchema),
    principles: z.array(principleSchema),
    goals: z.array(goalSchema),
    stages: z.array(stageSchema),
    activities: z.array(activitySchema),
    quotas: z.array(quotaSchema),
    measures: z.array(measureSchema),
    submissions: z.array(submissionSchema),
    eligibilities: z.array(eligibilitySchema),
    assessments: z.array(assessmentSchema),
    scoreTables: z.array(scoreTableSchema),
    awards: z.array(awardSchema),
    budgets: z.array(budgetSchema),
    allowances: z.array(allowanceSchema),
    supplies: z.array(suppliesSchema),
    amendments: z.array(amendmentSchema),
    variables: z.array(z.strictObject({ ...namedShape, text: z.string() })),
    suppressions: z.array(
        z.strictObject({
            rules: z.array(z.string()),
            reason: z.string().optional(),
            /** The item it stands in; absent where it covers the whole file. */
            scope: z.string().optional(),
            source: sourceSchema
        })
    ),
    references: z.array(
        z.strictObject({
            text: z.string(),
            target: z.string().optional(),
            post: z.string().optional(),
            /** 全县, 教师, 牵头学校: known without a declaration. */
            builtIn: z.string().optional(),
            /** The name must be declared. */
            strict: z.boolean(),
            source: sourceSchema
        })
    ),
    quotes: z.array(
        z.strictObject({
            path: z.array(z.string()),
            /** The words it stands for; absent where the path means nothing. */
            text: z.string().optional(),
            target: z.string().optional(),
            source: sourceSchema
        })
    ),
    problems: z.array(
        z.strictObject({
            code: z.string(),
            found: z.string().optional(),
            expected: z.string().optional(),
            item: z.string().optional(),
            replacement: z.string().optional(),
            source: sourceSchema
        })
    ),
    /** Everything in the order of the file. */
    contents: z.array(entrySchema)
});

export type PlanJson = z.infer<typeof planSchema>;
