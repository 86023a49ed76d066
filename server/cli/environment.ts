/** What the command line takes from its environment. */
import { languageOfLocale, readerLanguages, type ReaderLanguage } from '../messages/language.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The reader's language: `--language`, else the locale of the environment, else Chinese. It has to be known before the
 * arguments are parsed, because their parser speaks too; a language that is none is left to the parser to refuse.
 */
export function languageWanted(words: readonly string[], environment: Environment): ReaderLanguage {
    const asked = words.flatMap((word, index) => {
        if (word === '--language') {
            return [words[index + 1]];
        }
        return word.startsWith('--language=') ? [word.slice('--language='.length)] : [];
    });
    const wanted = readerLanguages.find((language) => language === asked.at(-1));
    return (
        wanted ?? languageOfLocale(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'])
    );
}

/** Colours only for a person at a terminal who has not asked for none (https://no-color.org). */
export function colourWanted(isTerminal: boolean | undefined, environment: Environment): boolean {
    return isTerminal === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}
