/** Rewriting plan files: what `format` and `translate` share. */
import { realpath } from 'node:fs/promises';
import { oddCharacters } from '../messages/command-line.ts';
import type { Facade, Formatted, Refusal } from '../facade.ts';
import type { Bilingual } from '../rules/rule.ts';
import { encodeText } from '../workspace/node-encode.ts';
import { writeWhole } from '../workspace/node-write-whole.ts';
import type { StoredForm } from '../workspace/workspace.ts';
import { findFiles, foldersFor, type NamedFile } from './files.ts';
import { cannotRun, type ExitCode, type Terminal } from './terminal.ts';
import { openWorkspace } from './workspace.ts';

export interface Rewriting {
    /** The changes to a file. */
    readonly changesOf: (facade: Facade, uri: string) => Promise<Formatted | Refusal>;
    /** What is said of a file that is, or would be, changed. */
    readonly done: Bilingual;
    /** Only tell which files would change. */
    readonly check: boolean;
}

/**
 * Rewrites the files that have changes; encoding, byte order mark and line ends stay. With `check` the exit code is 1
 * where a file would change.
 */
export async function rewriteFiles(
    paths: readonly string[],
    { changesOf, done, check }: Rewriting,
    terminal: Terminal
): Promise<ExitCode> {
    const { files, failures } = await findFiles(paths, terminal.folder);
    const { workspace, facade } = openWorkspace(foldersFor(files, terminal.folder));
    const colon = terminal.language === 'zh' ? '：' : ': ';
    let failed = failures.length > 0;
    let changed = false;
    for (const { subject, message } of failures) {
        cannotRun(terminal, message, subject);
    }
    for (const file of files) {
        const result = await changesOf(facade, file.uri);
        const changes = result.ok && result.changes.length > 0;
        let refusal = result.ok ? undefined : result.message;
        if (result.ok && changes && !check) {
            refusal = await rewrite(file, result.text, workspace.storedForm(file.uri));
        }
        if (refusal !== undefined) {
            cannotRun(terminal, refusal, file.shown);
            failed = true;
        } else if (changes) {
            terminal.out(`${done[terminal.language]}${colon}${file.shown}\n`);
            changed = true;
        }
    }
    return failed ? 2 : check && changed ? 1 : 0;
}

/** Writes the text where the file really is, in the form the file had. Gives what went wrong. */
async function rewrite(
    { path }: NamedFile,
    text: string,
    form: StoredForm = { encoding: 'utf-8', byteOrderMark: false }
): Promise<Bilingual | undefined> {
    const bytes = await encodeText(text, form);
    if (bytes === undefined) {
        return oddCharacters;
    }
    const result = await writeWhole(await realpath(path), bytes);
    return result.ok ? undefined : result.message;
}
