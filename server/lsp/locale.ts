import { languageOfLocale, type ReaderLanguage } from '../messages/language.ts';
import { settingsSchema } from '../protocol-schemas.ts';
import type { Settings } from '../protocol.ts';

/** The language for messages: the planner's own choice, else that of the editor. */
export function readerLanguage(settings: Settings, locale: string | undefined): ReaderLanguage {
    return settings.language === 'auto' ? languageOfLocale(locale) : settings.language;
}

/** The settings as the client sent them; what is missing or malformed takes its default. */
export function settingsOf(sent: unknown): Settings {
    const read = settingsSchema.safeParse(sent ?? {});
    return read.success ? read.data : settingsSchema.parse({});
}
