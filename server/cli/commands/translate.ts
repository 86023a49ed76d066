/** `translate`: the keywords of plan files in the other language. */
import type { KeywordLanguage } from '../../../language/keywords/lookup.ts';
import { translated, wouldTranslate } from '../../messages/command-line.ts';
import { rewriteFiles } from '../rewrite-files.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface TranslateOptions {
    readonly to: KeywordLanguage;
    /** Only tell which files would change. */
    readonly check: boolean;
}

/** Rewrites the files that have keywords of the other language; with `check` only tells which. */
export function translate(
    paths: readonly string[],
    { to, check }: TranslateOptions,
    terminal: Terminal
): Promise<ExitCode> {
    const done = check ? wouldTranslate : translated;
    return rewriteFiles(
        paths,
        { check, done, changesOf: (facade, uri) => facade.translate(uri, to) },
        terminal
    );
}
