/** Which of the two languages a reader gets. */
import type { Bilingual } from '../rules/rule.ts';

export type ReaderLanguage = 'zh' | 'en';

export const readerLanguages: readonly ReaderLanguage[] = ['zh', 'en'];

/** The sentence in the reader's language. */
export function inLanguage(sentence: Bilingual, language: ReaderLanguage): string {
    return sentence[language];
}

/**
 * The reader's language from a locale such as `zh_CN.UTF-8`, `zh-cn` or `en_GB`; Chinese where there is none or it
 * names no language (`C`, `POSIX`), because planners are the readers this is made for.
 */
export function languageOfLocale(locale: string | undefined): ReaderLanguage {
    const name = (locale ?? '').split(/[._@-]/)[0]?.toLowerCase() ?? '';
    return name === '' || name === 'c' || name === 'posix' || name === 'zh' ? 'zh' : 'en';
}
