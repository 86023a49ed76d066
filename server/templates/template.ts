import type { TemplateLanguage } from '../protocol.ts';

/** The text of a new file in both languages, for plans that begin in the given calendar year. */
export type Template = Readonly<Record<TemplateLanguage, (year: number) => string>>;
