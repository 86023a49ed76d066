import * as z from 'zod';
import { ruleLevelSchema } from './rules/settings.ts';
import { exportFormats, templateKinds, templateLanguages } from './protocol.ts';

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
    families: z.record(z.string(), z.boolean().optional().catch(undefined)).default({}).catch({})
});

export const previewParamsSchema = z.object({ uri: z.string() });

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

export const exportParamsSchema = z.object({ uri: z.string(), format: z.enum(exportFormats) });

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

export const templateParamsSchema = z.object({
    kind: z.enum(templateKinds),
    language: z.enum(templateLanguages)
});

export const templateReplySchema = z.object({ text: z.string() });

export const documentChangedSchema = z.object({ uri: z.string() });
