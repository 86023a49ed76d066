/**
 * What the editor's client and the language server say to each other beyond LSP: the names here, the shapes in
 * `protocol-schemas.ts`, from which the types are derived. The client imports this file and nothing else of the
 * server; it holds no run-time library, so that the client stays small.
 *
 * URIs are strings as the client sent them when it opened the document.
 */
import type * as z from 'zod';
import type * as schemas from './protocol-schemas.ts';

/** The language's id in the editor. */
export const languageId = 'alliance-plan';

/** Extension of a plan's file, the dot included. */
export const fileExtension = '.alliance';

/** A county has some dozens of plans: more than these are not read unless they are opened, and the planner is told. */
export const mostPlans = 500;

/** Largest plan file that is read, in bytes: a county's whole registry has a few hundred thousand. */
export const largestPlanFile = 32 * 1024 * 1024;

/** Pattern of the settings files and baseline files to be watched. */
export const settingsFiles = '**/alliance-plan*.json';

/** Section of the settings in the editor: `alliancePlan.language` and so on. */
export const settingsSection = 'alliancePlan';
export type Settings = z.infer<typeof schemas.settingsSchema>;

/** Who follows whom: the page the cursor, the text a click on the page. */
export const previewSyncs = ['both', 'cursorToPage', 'clickToSource', 'off'] as const;
export type PreviewSync = (typeof previewSyncs)[number];

/** Whether files are opened when they are exported. */
export const openAfterChoices = ['ask', 'always', 'never'] as const;
export type OpenAfter = (typeof openAfterChoices)[number];

/** The preview's tabs: the document as it will be issued, and what people look at beside it. */
export const viewKinds = ['document', 'schedule', 'quotas', 'roles', 'alliances'] as const;
export type ViewKind = (typeof viewKinds)[number];

/**
 * Request: one view of a plan as HTML for the preview.
 *
 * Every element of the reply's `body` that has a source carries `sourceStartAttribute` and `sourceEndAttribute`:
 * absolute UTF-16 offsets, the end exclusive, in the plan's text or in that of the file that `sourceUriAttribute`
 * names. `body` holds no script, no `style` attributes and no event attributes (the preview's content security policy
 * refuses them); its classes are defined in `style`.
 */
export const previewMethod = 'alliancePlan/preview';
export const sourceStartAttribute = 'data-start';
export const sourceEndAttribute = 'data-end';
export const sourceUriAttribute = 'data-uri';
export type OpenedCell = z.infer<typeof schemas.openedCellSchema>;
export type MarginNote = z.infer<typeof schemas.marginNoteSchema>;
/** As it is sent; what is left out takes its default. */
export type PreviewRequestParams = z.input<typeof schemas.previewParamsSchema>;
export type PreviewParams = z.infer<typeof schemas.previewParamsSchema>;
export type PreviewReply = z.infer<typeof schemas.previewReplySchema>;

/** Request: a view of the plan, or the document, as one printable HTML file. */
export const printMethod = 'alliancePlan/print';
export type PrintParams = z.infer<typeof schemas.printParamsSchema>;
export type PrintReply = z.infer<typeof schemas.printReplySchema>;

/** Request: the review report of a plan as a file. */
export const reviewMethod = 'alliancePlan/review';
export const reviewFormats = ['html', 'docx'] as const;
export type ReviewFormat = (typeof reviewFormats)[number];
export type ReviewParams = z.infer<typeof schemas.reviewParamsSchema>;

/** Request: the document as a file. The client decides where it is written. */
export const exportMethod = 'alliancePlan/export';
export const exportFormats = ['docx', 'pdf', 'html', 'xlsx', 'ics', 'md', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** `report` 汇报, `summary` 总结: made from a plan's records instead of the plan's own paper. */
export const reportKinds = ['report', 'summary'] as const;
export type ReportKind = (typeof reportKinds)[number];
export type ExportParams = z.infer<typeof schemas.exportParamsSchema>;
export type ExportReply = z.infer<typeof schemas.exportReplySchema>;

/** Request: the text of a new plan file after the planner's answers; also asked while they are typed, to check them. */
export const templateMethod = 'alliancePlan/template';

/** `plan` notice and plan; `charter` 章程; `programme` 工作计划; `report` 汇报; `registry` 名录: schools, calendar. */
export const templateKinds = ['plan', 'charter', 'programme', 'report', 'registry'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** The language of a template's keywords and words. */
export const templateLanguages = ['zh', 'en'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];
export type TemplateAnswersText = z.infer<typeof schemas.templateAnswersSchema>;
export type CompletedAnswers = TemplateReply['answers'];
export type TemplateParams = z.infer<typeof schemas.templateParamsSchema>;
export type TemplateReply = z.infer<typeof schemas.templateReplySchema>;

/** Request: what a list of schools, pairs or people says, as declarations for a plan. Nothing is written. */
export const rosterMethod = 'alliancePlan/roster';
export type RosterParams = z.infer<typeof schemas.rosterParamsSchema>;
export type RosterReply = z.infer<typeof schemas.rosterReplySchema>;

/** Request: what a table on the clipboard becomes at a place of a plan; nothing where the clipboard holds no table. */
export const pasteMethod = 'alliancePlan/paste';
export const pasteForms = ['rows', 'declarations', 'table'] as const;
export type PasteForm = (typeof pasteForms)[number];
export type PasteParams = z.infer<typeof schemas.pasteParamsSchema>;
export type PasteReply = z.infer<typeof schemas.pasteReplySchema>;

/** Notification, server to client: a change of this document, or of what it imports, has been analysed. */
export const documentChangedMethod = 'alliancePlan/documentChanged';
export type DocumentChanged = z.infer<typeof schemas.documentChangedSchema>;

/**
 * Request: what the side bar “Plan”, the status bar and the badges show of one plan, in the reader's language.
 *
 * `sections` are the top of the tree, always the same six in the same order. A node with `range` is a place to go to;
 * `id` is the same for the same thing from one reply to the next, so that the tree keeps what is unfolded. What a
 * `state` says stands in `detail` too: nobody has to tell colours apart. Nothing for a file that is no plan.
 */
export const outlineMethod = 'alliancePlan/outline';
export const outlineKinds = [
    'alliances',
    'roles',
    'stages',
    'quotas',
    'attachments',
    'findings',
    'alliance',
    'pairing',
    'school',
    'body',
    'role',
    'holder',
    'stage',
    'activity',
    'record',
    'measure',
    'submission',
    'quota',
    'base',
    'period',
    'attachment',
    'heading',
    'finding',
    'more'
] as const;
export type OutlineKind = (typeof outlineKinds)[number];

/** `good`, `open` (cannot be told yet), `bad`; on findings and their headings the severity. */
export const outlineStates = ['good', 'open', 'bad', 'error', 'warning', 'information', 'hint'] as const;
export type OutlineState = (typeof outlineStates)[number];
export type OutlineParams = z.infer<typeof schemas.outlineParamsSchema>;
export type OutlineReply = z.infer<typeof schemas.outlineReplySchema>;
export type OutlineNode = z.infer<typeof schemas.outlineNodeSchema>;
export type OutlineCounts = z.infer<typeof schemas.outlineCountsSchema>;

/**
 * Commands of the client that code lenses call. A client that has them names them in its `InitializationOptions`; for
 * any other the lenses only tell. Arguments of both: the plan's URI, then the lens's LSP position; of
 * `showReferencesCommand` also the LSP locations to show. `previewHereCommand` opens the preview at that place.
 */
export const showReferencesCommand = 'alliancePlan.showReferences';
export const previewHereCommand = 'alliancePlan.previewHere';

/** Kind of the code action that puts a file's keywords into the other language; the client's command asks for it. */
export const keywordTranslationKind = 'refactor.rewrite.alliancePlan.keywords';

/** What the client tells the server as `initializationOptions`; all of it may be left out. */
export type InitializationOptions = z.infer<typeof schemas.initializationOptionsSchema>;

/** Notification, client to server: the folder is trusted now; from here on the server gives out files to be written. */
export const trustedMethod = 'alliancePlan/trusted';

/**
 * Requests, server to client, of a server that has no disk of its own (the browser's worker): the bytes of a file,
 * and the plan files below some folders. The client reads only what lies below the folders that are open.
 */
export const readFileMethod = 'alliancePlan/readFile';
export type ReadFileParams = z.infer<typeof schemas.readFileParamsSchema>;
export type ReadFileReply = z.infer<typeof schemas.readFileReplySchema>;
export const listPlansMethod = 'alliancePlan/listPlans';
export type ListPlansParams = z.infer<typeof schemas.listPlansParamsSchema>;
export type ListPlansReply = z.infer<typeof schemas.listPlansReplySchema>;
