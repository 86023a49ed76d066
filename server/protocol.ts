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

/** Pattern of the settings files and baseline files to be watched. */
export const settingsFiles = '**/alliance-plan*.json';

/** Section of the settings in the editor: `alliancePlan.language` and so on. */
export const settingsSection = 'alliancePlan';
export type Settings = z.infer<typeof schemas.settingsSchema>;

/**
 * Request: the document as it will be issued, as HTML for the preview.
 *
 * Every block element of the reply's `body` that has a source carries `sourceStartAttribute` and
 * `sourceEndAttribute`: absolute UTF-16 offsets in the plan's text, the end exclusive. `body` holds no script, no
 * `style` attributes and no event attributes (the preview's content security policy refuses them); its classes are
 * defined in `style`.
 */
export const previewMethod = 'alliancePlan/preview';
export const sourceStartAttribute = 'data-start';
export const sourceEndAttribute = 'data-end';
export type PreviewParams = z.infer<typeof schemas.previewParamsSchema>;
export type PreviewReply = z.infer<typeof schemas.previewReplySchema>;

/** Request: the document as a file. The client decides where it is written. */
export const exportMethod = 'alliancePlan/export';
export const exportFormats = ['docx', 'html', 'md', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export type ExportParams = z.infer<typeof schemas.exportParamsSchema>;
export type ExportReply = z.infer<typeof schemas.exportReplySchema>;

/** Request: the text of a new plan file. */
export const templateMethod = 'alliancePlan/template';

/** `plan` notice and plan; `charter` 章程; `programme` 工作计划; `registry` 名录: schools, people, calendar. */
export const templateKinds = ['plan', 'charter', 'programme', 'registry'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** The language of a template's keywords and words. */
export const templateLanguages = ['zh', 'en'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];
export type TemplateParams = z.infer<typeof schemas.templateParamsSchema>;
export type TemplateReply = z.infer<typeof schemas.templateReplySchema>;

/** Notification, server to client: a change of this document, or of what it imports, has been analysed. */
export const documentChangedMethod = 'alliancePlan/documentChanged';
export type DocumentChanged = z.infer<typeof schemas.documentChangedSchema>;
