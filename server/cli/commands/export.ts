/** `export`: the documents of plans as files. */
import { lossesAmong } from '../../../language/parsing/problem.ts';
import { exportedWithErrors, noPaper, oneFileManyPlans } from '../../messages/command-line.ts';
import type { Exported } from '../../facade.ts';
import { exportFormats, type ReportKind } from '../../protocol.ts';
import { findFiles, foldersFor, type NamedFile } from '../files.ts';
import { overridesOf } from '../overrides.ts';
import { tellMistakes } from '../settings-mistakes.ts';
import { targetOf } from '../targets.ts';
import { cannotRun, colonOf, type ExitCode, type Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace.ts';
import { withNames, writeAll } from '../write-made.ts';

export interface ExportOptions {
    /** Formats as typed: `docx,html`. Without it, what the extension of `out` says; else Word. */
    readonly to?: string;
    /** Folder or file as typed; without it, each plan's folder. */
    readonly out?: string;
    /** A settings file as typed. */
    readonly settings?: string;
    /** Findings go along as comments. */
    readonly review?: boolean;
    /** A report made from the records. */
    readonly as?: ReportKind;
}

/** Writes the documents in every format asked for. All are made before the first is written. */
export async function exportPlans(
    paths: readonly string[],
    options: ExportOptions,
    terminal: Terminal
): Promise<ExitCode> {
    const { files, failures } = await findFiles(paths, terminal.folder);
    const [failure] = failures;
    if (failure) {
        return cannotRun(terminal, failure.message, failure.subject);
    }
    const target = await targetOf(options, { all: exportFormats, usual: 'docx' }, terminal.folder);
    if ('refused' in target) {
        return cannotRun(terminal, target.refused, target.subject);
    }
    if (target.fileName !== undefined && files.length > 1) {
        return cannotRun(terminal, oneFileManyPlans, options.out);
    }
    const given = overridesOf({ ...(options.settings && { settings: options.settings }) }, terminal.folder);
    if ('refused' in given) {
        return cannotRun(terminal, given.refused, given.subject);
    }
    const folders = [...foldersFor(files, terminal.folder), ...given.folders];
    const { facade, projects } = openWorkspace(folders, given.overrides);
    const made: Made[] = [];
    for (const file of files) {
        for (const format of target.formats) {
            const { review, as } = options;
            const result = await facade.exportPlan(file.uri, format, { review, as });
            if (!result.ok) {
                return cannotRun(terminal, result.message, file.shown);
            }
            made.push({ file, result });
        }
    }
    const named = withNames(
        made.filter((each) => isWanted(each, files, terminal)),
        target
    );
    const code = await writeAll(named, terminal);
    if (code !== 0) {
        return code;
    }
    const mistakesInSettings = await tellMistakes(projects, terminal);
    tellSyntaxErrors(named, terminal);
    return mistakesInSettings ? 2 : 0;
}

interface Made {
    readonly file: NamedFile;
    readonly result: Exported;
}

/** A registry that several plans share is no paper: among several files it is passed over, and that is told. */
function isWanted({ file, result }: Made, files: readonly NamedFile[], terminal: Terminal): boolean {
    const paper = files.length === 1 || result.plan.documents.length > 0;
    if (!paper && result.fileName.endsWith('.docx')) {
        terminal.err(`${file.shown}${colonOf(terminal)}${noPaper[terminal.language]}\n`);
    }
    return paper;
}

function tellSyntaxErrors(results: readonly Made[], terminal: Terminal): void {
    const mistakes = new Map(
        results.map(({ file, result }) => [file.shown, lossesAmong(result.plan.problems).length])
    );
    for (const [shown, count] of mistakes) {
        if (count > 0) {
            terminal.err(`${shown}${colonOf(terminal)}${exportedWithErrors(count)[terminal.language]}\n`);
        }
    }
}
