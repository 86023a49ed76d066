import type { ReaderLanguage } from '../../../messages/language.ts';

/** Lines of a hover, one fact each, as plain text. */
export type Facts = readonly string[];

/** `label：value`, or nothing where there is no value. */
export function fact(language: ReaderLanguage, zh: string, en: string, value: string | undefined): Facts {
    if (value === undefined || value === '') {
        return [];
    }
    return [language === 'zh' ? `${zh}：${value}` : `${en}: ${value}`];
}

/** The names with the list sign of the language, shortened where there are many. */
export function listed(names: readonly string[], language: ReaderLanguage): string {
    const most = 12;
    const shown = names.slice(0, most).join(language === 'zh' ? '、' : ', ');
    const more = names.length - most;
    if (more <= 0) {
        return shown;
    }
    return language === 'zh' ? `${shown}等${String(names.length)}个` : `${shown} and ${String(more)} more`;
}
