/** `format`: plan files in the house style. */
import { realpath } from 'node:fs/promises';
import { formatted, oddCharacters, wouldFormat } from '../../messages/command-line.ts';
import type { Bilingual } from '../../rules/rule.ts';
import { encodeText } from '../../workspace/node-encode.ts';
import { writeWhole } from '../../workspace/node-write-whole.ts';
import type { StoredForm } from '../../workspace/workspace.ts';
import { findFiles, foldersFor, type NamedFile } from '../files.ts';
import { cannotRun, type ExitCode, type Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace.ts';

export interface FormatOptions {
    /** Only tell which files would change. */
    readonly check: boolean;
}

/**
 * Rewrites the files that are not in the house style; encoding, byte order mark and line ends stay. With `check` the
 * exit code is 1 where a file would change.
 */
export async function format(
    paths: readonly string[],
    options: FormatOptions,
    terminal: Terminal
): Promise<ExitCode> {
    const { files, failures } = await findFiles(paths, terminal.folder);
    const { workspace, facade } = openWorkspace(foldersFor(files, terminal.folder));
    const colon = terminal.language === 'zh' ? '：' : ': ';
    const done = (options.check ? wouldFormat : formatted)[terminal.language];
    let failed = failures.length > 0;
    let changed = false;
    for (const { subject, message } of failures) {
        cannotRun(terminal, message, subject);
    }
    for (const file of files) {
        const result = await facade.format(file.uri);
        const changes = result.ok && result.changes.length > 0;
        let refusal = result.ok ? undefined : result.message;
        if (result.ok && changes && !options.check) {
            refusal = await rewrite(file, result.text, workspace.storedForm(file.uri));
        }
        if (refusal !== undefined) {
            cannotRun(terminal, refusal, file.shown);
            failed = true;
        } else if (changes) {
            terminal.out(`${done}${colon}${file.shown}\n`);
            changed = true;
        }
    }
    return failed ? 2 : options.check && changed ? 1 : 0;
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
