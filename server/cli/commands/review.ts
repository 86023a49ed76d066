/** `review`: the review reports of plans as files, with the findings that `check` prints. */
import type { Exported, Facade } from '../../facade.ts';
import { oneFileManyPlans } from '../../messages/command-line.ts';
import { reviewFormats } from '../../protocol.ts';
import type { Bilingual } from '../../rules/rule.ts';
import { findFiles, foldersFor, type NamedFile } from '../files.ts';
import { overridesOf, type SettingsOptions } from '../overrides.ts';
import { tellMistakes } from '../settings-mistakes.ts';
import { targetOf, type TypedTarget } from '../targets.ts';
import { cannotRun, type ExitCode, type Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace.ts';
import { withNames, writeAll } from '../write-made.ts';

export interface ReviewOptions extends TypedTarget, SettingsOptions {}

/** Writes the report of every plan in every format asked for. All are made before the first is written. */
export async function review(
    paths: readonly string[],
    options: ReviewOptions,
    terminal: Terminal
): Promise<ExitCode> {
    const target = await targetOf(options, { all: reviewFormats, usual: 'html' }, terminal.folder);
    if ('refused' in target) {
        return cannotRun(terminal, target.refused, target.subject);
    }
    const given = overridesOf(options, terminal.folder);
    if ('refused' in given) {
        return cannotRun(terminal, given.refused, given.subject);
    }
    const { files, failures } = await findFiles(paths, terminal.folder);
    const [failure] = failures;
    if (failure) {
        return cannotRun(terminal, failure.message, failure.subject);
    }
    if (target.fileName !== undefined && files.length > 1) {
        return cannotRun(terminal, oneFileManyPlans, options.out);
    }
    const folders = [...foldersFor(files, terminal.folder), ...given.folders];
    const { facade, projects } = openWorkspace(folders, given.overrides);
    const unreadable = await readAll(files, facade);
    if (unreadable) {
        return cannotRun(terminal, unreadable.message, unreadable.subject);
    }
    const made: { readonly file: NamedFile; readonly result: Exported }[] = [];
    for (const file of files) {
        for (const format of target.formats) {
            const result = await facade.review(file.uri, format, terminal.language);
            if (!result.ok) {
                return cannotRun(terminal, result.message, file.shown);
            }
            made.push({ file, result });
        }
    }
    const code = await writeAll(withNames(made, target), terminal);
    return code === 0 && (await tellMistakes(projects, terminal)) ? 2 : code;
}

/** Plans are compared with one another, so that all are read before the first report; gives what cannot be read. */
async function readAll(
    files: readonly NamedFile[],
    facade: Facade
): Promise<{ readonly message: Bilingual; readonly subject: string } | undefined> {
    for (const { uri, shown } of files) {
        const checked = await facade.check(uri);
        if (!checked.ok) {
            return { message: checked.message, subject: shown };
        }
        facade.consider(checked.plan);
    }
    return undefined;
}
