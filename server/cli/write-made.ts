/** Writing the files a command has made. */
import { basename, dirname, extname, join } from 'node:path';
import { written } from '../messages/command-line.ts';
import { targetBelowFile } from '../messages/files.ts';
import type { Bilingual } from '../rules/rule.ts';
import { systemCode } from '../workspace/node-files.ts';
import { makeFolder } from '../workspace/node-make-folder.ts';
import { sentenceForTarget, writeWhole } from '../workspace/node-write-whole.ts';
import { shownPath, type NamedFile } from './files.ts';
import type { Target } from './targets.ts';
import { cannotRun, colonOf, type ExitCode, type Terminal } from './terminal.ts';

/** A file to write, and the plan it was made from. */
export interface MadeFrom {
    readonly file: NamedFile;
    readonly result: { readonly fileName: string; readonly bytes: Uint8Array };
}

/** Where each goes (`at`, absolute); two plans of one title do not overwrite one another. */
export function withNames<Made extends MadeFrom>(
    made: readonly Made[],
    target: Pick<Target<string>, 'folder' | 'fileName'>
): readonly (Made & { readonly at: string })[] {
    const taken = new Set<string>();
    return made.map((each) => {
        const folder = target.folder ?? dirname(each.file.path);
        const name = target.fileName ?? each.result.fileName;
        const extension = extname(name);
        let at = join(folder, name);
        for (let count = 2; taken.has(at.toLowerCase()); count++) {
            at = join(folder, `${basename(name, extension)} (${count})${extension}`);
        }
        taken.add(at.toLowerCase());
        return { ...each, at };
    });
}

/** Writes each file whole and tells its path; stops at the first that cannot be written. */
export async function writeAll(
    results: readonly (MadeFrom & { readonly at: string })[],
    terminal: Terminal
): Promise<ExitCode> {
    for (const { at, result } of results) {
        const message = await write(at, result.bytes);
        if (message !== undefined) {
            return cannotRun(terminal, message, shownPath(at, terminal.folder));
        }
        terminal.out(`${written[terminal.language]}${colonOf(terminal)}${shownPath(at, terminal.folder)}\n`);
    }
    return 0;
}

/** Makes the folder where it is missing, and writes the file whole. Gives what went wrong. */
async function write(path: string, bytes: Uint8Array): Promise<Bilingual | undefined> {
    try {
        await makeFolder(dirname(path));
    } catch (error) {
        const code = systemCode(error);
        return code === 'EEXIST' || code === 'ENOTDIR' ? targetBelowFile : sentenceForTarget(error);
    }
    const result = await writeWhole(path, bytes);
    return result.ok ? undefined : result.message;
}
