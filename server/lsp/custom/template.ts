import { inLanguage, type ReaderLanguage } from '../../messages/language.ts';
import type { TemplateParams, TemplateReply } from '../../protocol.ts';
import { newPlan } from '../../templates/index.ts';

/** A new plan file for the present year, or why the answers make none. */
export function template({ kind, language, answers }: TemplateParams, reader: ReaderLanguage): TemplateReply {
    const { answers: completed, made } = newPlan(kind, language, answers, new Date().getFullYear());
    return 'text' in made
        ? { answers: completed, text: made.text }
        : { answers: completed, problem: inLanguage(made.problem, reader) };
}
