/** `format`: plan files in the house style. */
import { formatted, wouldFormat } from '../../messages/command-line.ts';
import { rewriteFiles } from '../rewrite-files.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface FormatOptions {
    /** Only tell which files would change. */
    readonly check: boolean;
}

/** Rewrites the files that are not in the house style; with `check` only tells which. */
export function format(
    paths: readonly string[],
    { check }: FormatOptions,
    terminal: Terminal
): Promise<ExitCode> {
    const done = check ? wouldFormat : formatted;
    return rewriteFiles(paths, { check, done, changesOf: (facade, uri) => facade.format(uri) }, terminal);
}
