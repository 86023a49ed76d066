/**
 * What the editor's client and the language server say to each other beyond LSP.
 *
 * Each message is described once, by a zod schema; its type is derived. The client imports this file and nothing
 * else of the server. URIs are strings as the client sent them when it opened the document.
 */
import * as z from 'zod';

/** The language's id in the editor. */
export const languageId = 'alliance-plan';

/** Extension of a plan's file, the dot included. */
export const fileExtension = '.alliance';

/** Section of the settings in the editor: `alliancePlan.language` and so on. */
export const settingsSection = 'alliancePlan';

/**
 * The settings the server reads, as `workspace/configuration` gives them for the section above. A part that is
 * missing or malformed takes its default. The manifest's `contributes.configuration` is tested against this.
 */
export const settingsSchema = z.object({
    /** Language of findings, hovers and notes; `auto` follows the editor's display language. */
    language: z.enum(['auto', 'zh', 'en']).catch('auto').default('auto')
});
export type Settings = z.infer<typeof settingsSchema>;

/**
 * Request: the document as it will be issued, as HTML for the preview.
 *
 * Every block element of `body` that has a source carries `sourceStartAttribute` and `sourceEndAttribute`:
 * absolute UTF-16 offsets in the plan's text, the end exclusive. `body` holds no script, no `style` attributes
 * and no event attributes (the preview's content security policy refuses them); classes are defined in `style`.
 */
export const previewMethod = 'alliancePlan/preview';
export const sourceStartAttribute = 'data-start';
export const sourceEndAttribute = 'data-end';

export const previewParamsSchema = z.object({ uri: z.string() });
export type PreviewParams = z.infer<typeof previewParamsSchema>;

export const previewReplySchema = z.object({
    /** The document's title, as plain text. */
    title: z.string(),
    /** HTML fragment. Empty when no document could be made: the preview then keeps what it shows. */
    body: z.string(),
    /** CSS for the fragment, without `@import`. */
    style: z.string(),
    /** The text has syntax errors, so `body` shows less than the text says, or the last good document. */
    broken: z.boolean(),
    /** One sentence for the reader about what is not as written; plain text, in the reader's language. */
    note: z.string().optional(),
    /** Version of the text document that was read. */
    version: z.number()
});
export type PreviewReply = z.infer<typeof previewReplySchema>;

/** Request: the document as a file. The client decides where it is written. */
export const exportMethod = 'alliancePlan/export';

export const exportFormats = ['docx', 'html', 'md', 'json'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

export const exportParamsSchema = z.object({ uri: z.string(), format: exportFormatSchema });
export type ExportParams = z.infer<typeof exportParamsSchema>;

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
export type ExportReply = z.infer<typeof exportReplySchema>;

/** Request: the text of a new plan file. */
export const templateMethod = 'alliancePlan/template';

/** `plan` notice and plan; `charter` 章程; `programme` 工作计划; `registry` 名录: schools, people, calendar. */
export const templateKinds = ['plan', 'charter', 'programme', 'registry'] as const;
export const templateKindSchema = z.enum(templateKinds);
export type TemplateKind = z.infer<typeof templateKindSchema>;

/** The language of a template's keywords and words. */
export const templateLanguages = ['zh', 'en'] as const;
export const templateLanguageSchema = z.enum(templateLanguages);
export type TemplateLanguage = z.infer<typeof templateLanguageSchema>;

export const templateParamsSchema = z.object({ kind: templateKindSchema, language: templateLanguageSchema });
export type TemplateParams = z.infer<typeof templateParamsSchema>;

export const templateReplySchema = z.object({ text: z.string() });
export type TemplateReply = z.infer<typeof templateReplySchema>;

/** Notification, server to client: a change of this document, or of what it imports, has been analysed. */
export const documentChangedMethod = 'alliancePlan/documentChanged';

export const documentChangedSchema = z.object({ uri: z.string() });
export type DocumentChanged = z.infer<typeof documentChangedSchema>;
