/** `format`: plan files in the house style. */
import { realpath } from 'node:fs/promises';
import { createFacade } from '../../facade.ts';
import { formatted, oddCharacters, wouldFormat } from '../../messages/command-line.ts';
import type { Bilingual } from '../../rules/rule.ts';
import { encodeText } from '../../workspace/node-encode.ts';
import { nodeFiles } from '../../workspace/node-files.ts';
import { writeWhole } from '../../workspace/node-write-whole.ts';
import { Workspace } from '../../workspace/workspace.ts';
import { findFiles, foldersFor } from '../files.ts';
import { cannotRun, type ExitCode, type Terminal } from '../terminal.ts';

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
    const workspace = new Workspace(nodeFiles(foldersFor(files, terminal.folder)));
    const facade = createFacade(workspace);
    const colon = terminal.language === 'zh' ? '：' : ': ';
    const done = (options.check ? wouldFormat : formatted)[terminal.language];
    let failed = failures.length > 0;
    let changed = false;
    for (const { subject, message } of failures) {
        cannotRun(terminal, message, subject);
    }
    for (const file of files) {
        const result = await facade.format(file.uri);
        const refusal = !result.ok
            ? result.message
            : result.changed && !options.check
              ? await rewrite(file.path, result.text, workspace, file.uri)
              : undefined;
        if (refusal !== undefined) {
            cannotRun(terminal, refusal, file.shown);
            failed = true;
        } else if (result.ok && result.changed) {
            terminal.out(`${done}${colon}${file.shown}\n`);
            changed = true;
        }
    }
    return failed ? 2 : options.check && changed ? 1 : 0;
}

/** Writes the text where the file really is, as the file was encoded. Gives what went wrong. */
async function rewrite(
    path: string,
    text: string,
    workspace: Workspace,
    uri: string
): Promise<Bilingual | undefined> {
    const bytes = await encodeText(
        text,
        workspace.storedForm(uri) ?? { encoding: 'utf-8', byteOrderMark: false }
    );
    if (bytes === undefined) {
        return oddCharacters;
    }
    const result = await writeWhole(await realpath(path), bytes);
    return result.ok ? undefined : result.message;
}
