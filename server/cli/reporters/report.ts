/**
 * What `check --json` prints, described once. Stable: fields may be added, none changes its meaning while `version`
 * stays. Lines and columns count from 1, offsets from 0; columns and offsets in UTF-16 units, ends exclusive. Paths
 * are relative to the working folder where they lie within, with `/`.
 */
import * as z from 'zod';

const placeSchema = z.object({
    line: z.int().min(1),
    column: z.int().min(1),
    offset: z.int().min(0)
});

const rangeSchema = z.object({ start: placeSchema, end: placeSchema });

const locationSchema = rangeSchema.extend({ path: z.string() });

export const reportedFindingSchema = rangeSchema.extend({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'information', 'hint']),
    /** In the report's language. */
    message: z.string(),
    related: z.array(locationSchema.extend({ message: z.string() })),
    fixes: z.array(
        z.object({
            title: z.string(),
            /** Surely right: may be taken without asking. */
            preferred: z.boolean(),
            edits: z.array(locationSchema.extend({ text: z.string() }))
        })
    )
});

export const reportedFileSchema = z.object({
    path: z.string(),
    /** By position. */
    findings: z.array(reportedFindingSchema),
    /** Why the file could not be checked; null for one that was. */
    failure: z.string().nullable()
});

export const summarySchema = z.object({
    /** Files checked. */
    files: z.int(),
    /** Paths that could not be checked. */
    failures: z.int(),
    error: z.int(),
    warning: z.int(),
    information: z.int(),
    hint: z.int(),
    /** Findings that a baseline knows; not counted above. */
    known: z.int(),
    /** Findings that a baseline knows and that are not there any more. */
    gone: z.int()
});

export const checkReportSchema = z.object({
    version: z.literal(1),
    language: z.enum(['zh', 'en']),
    files: z.array(reportedFileSchema),
    /** What is wrong in the settings files. */
    settings: z.array(locationSchema.extend({ message: z.string() })),
    summary: summarySchema
});

export type Location = z.infer<typeof locationSchema>;
export type ReportedFinding = z.infer<typeof reportedFindingSchema>;
export type Summary = z.infer<typeof summarySchema>;
export type CheckReport = z.infer<typeof checkReportSchema>;
