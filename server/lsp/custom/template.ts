import type { TemplateParams, TemplateReply } from '../../protocol.ts';
import { templateText } from '../../templates/index.ts';

/** The text of a new plan file for the present year. */
export function template({ kind, language }: TemplateParams): TemplateReply {
    return { text: templateText(kind, language, new Date().getFullYear()) };
}
