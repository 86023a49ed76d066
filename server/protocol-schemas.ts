import * as z from 'zod';
import { ruleFamilies } from './rules/registry.ts';
import { ruleLevelSchema } from './rules/settings.ts';
import {
    exportFormats,
    openAfterChoices,
    reportKinds,
    outlineKinds,
    outlineStates,
    pasteForms,
    previewSyncs,
    reviewFormats,
    templateKinds,
    templateLanguages,
    viewKinds
} from './protocol.ts';

/** A switch that is on where nothing, or nothing sensible, is said. */
const on = z.boolean().default(true).catch(true);

/** Said of each family, so that the list of settings shows it ticked. */
const everyFamily = Object.fromEntries(Object.keys(ruleFamilies).map((family) => [family, true]));

const inlayHintsSchema = z.object({
    /** The weekday of a day, and the holiday it falls on. */
    weekdays: on,
    /** The days that a term, ten days, week or relative time stands for. */
    dates: on,
    /** What is scheduled against a duty's amount. */
    quotas: on,
    /** What headcounts, budgets and scores add up to. */
    sums: on
});

const codeLensesSchema = z.object({
    /** How often a name is used. */
    references: on,
    /** What is scheduled for a duty, period by period. */
    quotas: on,
    /** The preview, at the head of a document. */
    preview: on
});

const face = z.string().trim().max(80).default('').catch('');

const fontsSchema = z.object({ title: face, body: face, hei: face, kai: face, song: face });

const previewSettingsSchema = z.object({
    /** Whether preview and text follow each other. */
    sync: z.enum(previewSyncs).default('both').catch('both')
});

const exportSettingsSchema = z.object({
    /** A folder below the plan's workspace folder, or a whole path; empty: beside the plan. */
    folder: z.string().default('').catch(''),
    /** Whether exported files are opened; `ask`: as the planner last ticked in the list of the export. */
    openAfter: z.enum(openAfterChoices).default('ask').catch('ask')
});

const planViewSchema = z.object({ followCursor: on });

/**
 * The settings the server reads, as `workspace/configuration` gives them for `settingsSection`. A part that is
 * missing or malformed takes its default. The manifest's `contributes.configuration` is tested against this.
 */
export const settingsSchema = z.object({
    /** Language of findings, hovers and notes; `auto` follows the editor's display language. */
    language: z.enum(['auto', 'zh', 'en']).default('auto').catch('auto'),
    /** Severity of single rules by code or name, where no settings file of the project names the rule. */
    rules: z.record(z.string(), ruleLevelSchema.optional().catch(undefined)).default({}).catch({}),
    /** Families of rules on or off, where no settings file of the project says so. */
    families: z
        .record(z.string(), z.boolean().optional().catch(undefined))
        .default(everyFamily)
        .catch(everyFamily),
    inlayHints: inlayHintsSchema.prefault({}).catch(inlayHintsSchema.parse({})),
    codeLenses: codeLensesSchema.prefault({}).catch(codeLensesSchema.parse({})),
    /** Faces of papers by use; empty for those of the profile. */
    fonts: fontsSchema.prefault({}).catch(fontsSchema.parse({})),
    /** The look of papers whose project names no profile; as `profile` in a settings file, where it is checked. */
    profile: z.record(z.string(), z.unknown()).default({}).catch({}),
    /** A plan file with the school calendar for plans that have none, relative to the workspace folder; empty for none. */
    calendar: z.string().trim().default('').catch(''),
    /** Of the client: whether preview and text follow each other. */
    preview: previewSettingsSchema.prefault({}).catch(previewSettingsSchema.parse({})),
    /** Of the client: where exported files go and whether they are opened. */
    export: exportSettingsSchema.prefault({}).catch(exportSettingsSchema.parse({})),
    /** Of the client: whether the side bar follows the cursor. */
    planView: planViewSchema.prefault({}).catch(planViewSchema.parse({}))
});

/** A cell of the quota view whose activities are listed: the quota's id, the row's label and the column's key. */
export const openedCellSchema = z.object({ quota: z.string(), row: z.string(), column: z.string() });

export const previewParamsSchema = z.object({
    uri: z.string(),
    view: z.enum(viewKinds).default('document'),
    opened: openedCellSchema.optional()
});

/** A finding beside the document: UTF-16 offsets of the text it is about, the end exclusive. */
export const marginNoteSchema = z.object({
    start: z.number(),
    end: z.number(),
    code: z.string(),
    severity: z.enum(['error', 'warning', 'information', 'hint']),
    /** In the reader's language, plain text. */
    message: z.string(),
    /** What the fix to take does, where there is one. */
    fix: z.string().optional()
});

export const previewReplySchema = z.object({
    /** The document's title, as plain text. */
    title: z.string(),
    /** HTML fragment. Empty when nothing could be made: the preview then keeps what it shows. */
    body: z.string(),
    /** CSS for the fragment, without `@import`. */
    style: z.string(),
    /** The text has syntax errors, so `body` shows less than the text says, or the last good document. */
    broken: z.boolean(),
    /** One sentence for the reader about what is not as written; plain text, in the reader's language. */
    note: z.string().optional(),
    /** Beside the document; absent for other views, and where `body` is older than the text they would be about. */
    findings: z.array(marginNoteSchema).optional(),
    /** Version of the text document that was read. */
    version: z.number()
});

export const printParamsSchema = z.object({ uri: z.string(), view: z.enum(viewKinds) });

export const printReplySchema = z.discriminatedUnion('ok', [
    z.object({
        ok: z.literal(true),
        /** As for an exported file. */
        fileName: z.string(),
        /** The whole file; it holds no script and fetches nothing. */
        html: z.string()
    }),
    z.object({
        ok: z.literal(false),
        /** What is wrong and what to do, in the reader's language. */
        message: z.string()
    })
]);

export const exportParamsSchema = z.object({
    uri: z.string(),
    format: z.enum(exportFormats),
    /** Findings go along as comments, where the format has them. */
    review: z.boolean().default(false),
    as: z.enum(reportKinds).optional()
});

export const reviewParamsSchema = z.object({ uri: z.string(), format: z.enum(reviewFormats) });

export const exportReplySchema = z.discriminatedUnion('ok', [
    z.object({
        ok: z.literal(true),
        /** Suggested name with extension; no folder, and only characters that Windows allows in a name. */
        fileName: z.string(),
        /** The file's bytes. */
        base64: z.string()
    }),
    z.object({
        ok: z.literal(false),
        /** What is wrong and what to do, in the reader's language. */
        message: z.string()
    })
]);

/** A planner's answers as typed; what is missing is completed by what is usual. */
export const templateAnswersSchema = z.object({
    /** Name of the issuing body. */
    bureau: z.string().optional(),
    /** A time as officials write it: `2027年1月至2029年12月`, `2027`. */
    period: z.string().optional(),
    /** How many alliances there are, or their names, separated by `、` or commas. */
    groups: z.string().optional()
});

export const templateParamsSchema = z.object({
    kind: z.enum(templateKinds),
    language: z.enum(templateLanguages),
    answers: templateAnswersSchema.default({})
});

export const templateReplySchema = z.object({
    /** The answers completed, for questions not asked yet. */
    answers: z.object({ bureau: z.string(), period: z.string(), groups: z.string() }),
    /** The file's text; absent when an answer cannot be used. */
    text: z.string().optional(),
    /** Which answer cannot be used and what to write, in the reader's language. */
    problem: z.string().optional()
});

const countOfThings = z.int().min(0);

export const rosterParamsSchema = z.object({
    /** Its extension tells what kind of file it is. */
    fileName: z.string(),
    base64: z.string(),
    /** The plan the declarations are for, and the cursor's line in it from 0; without one they make a file of their own. */
    at: z.object({ uri: z.string(), line: z.int().min(0) }).optional()
});

export const rosterReplySchema = z.discriminatedUnion('ok', [
    z.object({
        ok: z.literal(true),
        /** Declarations, one a line; empty where nothing is new. */
        text: z.string(),
        /** How many of each were found in the file. */
        counts: z.object({ schools: countOfThings, pairs: countOfThings, people: countOfThings }),
        /** What was not taken over as it stands, in the reader's language: where, and why. */
        problems: z.array(z.object({ where: z.string(), message: z.string() })),
        /** Line of the plan before which the declarations belong, counted from 0; nothing without a plan. */
        line: z.int().min(0).optional()
    }),
    z.object({
        ok: z.literal(false),
        /** Why the file cannot be read and what to do. */
        message: z.string()
    })
]);

export const pasteParamsSchema = z.object({
    uri: z.string(),
    /** Line of the cursor, counted from 0. */
    line: z.int().min(0),
    /** The clipboard as a page, as Word, WPS and Excel give it; empty for none. */
    html: z.string(),
    /** The clipboard as text, cells with tabs between them; empty for none. */
    text: z.string()
});

export const pasteReplySchema = z.object({
    /** What the table can become, the most fitting first; none where it is no table. */
    offers: z.array(
        z.object({
            form: z.enum(pasteForms),
            /** Whole lines. */
            text: z.string(),
            /** The line before which they are put. */
            line: z.int().min(0)
        })
    )
});

export const documentChangedSchema = z.object({ uri: z.string() });

export const outlineParamsSchema = z.object({ uri: z.string() });

/** As in LSP: lines and UTF-16 characters from 0. */
const positionSchema = z.object({ line: z.int().min(0), character: z.int().min(0) });

export const outlineNodeSchema = z.object({
    id: z.string(),
    label: z.string(),
    /** Shown behind the label, weaker. */
    detail: z.string().optional(),
    /** The whole of what the label may cut off; plain text. */
    tooltip: z.string().optional(),
    kind: z.enum(outlineKinds),
    state: z.enum(outlineStates).optional(),
    /** The file of `range`; where it is left out, the plan's own. */
    uri: z.string().optional(),
    range: z.object({ start: positionSchema, end: positionSchema }).optional(),
    get children() {
        return z.array(outlineNodeSchema).optional();
    }
});

const countSchema = z.int().min(0);

export const outlineCountsSchema = z.object({
    alliances: countSchema,
    schools: countSchema,
    stages: countSchema,
    activities: countSchema,
    /** `summary` says how many stand how, in the words of the view of quotas. */
    quotas: z.object({
        all: countSchema,
        met: countSchema,
        summary: z.object({ zh: z.string(), en: z.string() })
    }),
    /** `missing` are named and not there. */
    attachments: z.object({ all: countSchema, missing: countSchema }),
    findings: z.object({
        error: countSchema,
        warning: countSchema,
        information: countSchema,
        hint: countSchema
    })
});

export const outlineReplySchema = z
    .object({
        /** Version of the text document that was read. */
        version: z.number(),
        /** The document's title; the file's name where it has none. */
        title: z.string(),
        counts: outlineCountsSchema,
        sections: z.array(outlineNodeSchema)
    })
    .nullable();

const optionsSchema = z.object({
    /** The folder is not trusted: plans are read and checked, and no file is given out to be written. */
    restricted: z.boolean().default(false).catch(false),
    /** URI of the page that explains the rules, for a server that has no disk to look for it. */
    catalogue: z.string().optional().catch(undefined),
    /** The commands of the client that code lenses may call. */
    commands: z.array(z.string()).default([]).catch([])
});

/** Whatever is missing or malformed takes its default. */
export const initializationOptionsSchema = optionsSchema.prefault({}).catch(optionsSchema.parse({}));

export const readFileParamsSchema = z.object({ uri: z.string() });

export const readFileReplySchema = z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), base64: z.string() }),
    z.object({
        ok: z.literal(false),
        failure: z.enum(['missing', 'denied', 'folder', 'too-large', 'failed'])
    })
]);

export const listPlansParamsSchema = z.object({ folders: z.array(z.string()) });

export const listPlansReplySchema = z.object({ uris: z.array(z.string()) });
