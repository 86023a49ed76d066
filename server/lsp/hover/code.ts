import { explain } from '../../facade.ts';
import type { ReaderLanguage } from '../../messages/language.ts';

/** What the rule with this code reports and why, as Markdown; nothing for an unknown code. */
export function describeCode(code: string, language: ReaderLanguage): string | undefined {
    return explain(code, language);
}
