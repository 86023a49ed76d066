/** `check`: the findings of plan files. */
import { URI } from 'vscode-uri';
import type { Checked, Facade } from '../../facade.ts';
import { baselineOfSomeRules, unexpected } from '../../messages/command-line.ts';
import type { Severity } from '../../rules/rule.ts';
import { findFiles, foldersFor, shownPath, type NamedFile } from '../files.ts';
import { overridesOf, type SettingsOptions } from '../overrides.ts';
import { placesIn, severities, summaryOf, type CheckedFile } from '../reporters/checked.ts';
import { jsonReport } from '../reporters/json.ts';
import type { Summary } from '../reporters/report.ts';
import { summaryLine, textReport } from '../reporters/text.ts';
import { mistakesIn, tellMistakes } from '../settings-mistakes.ts';
import { cannotRun, detailOf, type ExitCode, type Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace.ts';
import { writeBaselines } from '../write-baselines.ts';

type FailOn = Severity | 'never';

export interface CheckOptions extends SettingsOptions {
    readonly json: boolean;
    readonly failOn: FailOn;
    /** Write the findings to the baseline instead of reporting them. */
    readonly writeBaseline?: boolean;
}

/** Checks every file that can be read; one that cannot makes the exit code 2, and the others are checked all the same. */
export async function check(
    paths: readonly string[],
    options: CheckOptions,
    terminal: Terminal
): Promise<ExitCode> {
    const writes = options.writeBaseline === true;
    if (writes && options.rule !== undefined) {
        return cannotRun(terminal, baselineOfSomeRules);
    }
    const given = overridesOf(options, terminal.folder, writes);
    if ('refused' in given) {
        return cannotRun(terminal, given.refused, given.subject);
    }
    const { files, failures } = await findFiles(paths, terminal.folder);
    const folders = [...foldersFor(files, terminal.folder), ...given.folders];
    const { workspace, projects, facade } = openWorkspace(folders, given.overrides);
    const checked: CheckedFile[] = failures.map(({ subject, message }) => ({
        path: subject,
        findings: [],
        failure: message
    }));
    const outcomes: { readonly file: NamedFile; readonly result: Checked | CheckedFile }[] = [];
    for (const file of files) {
        outcomes.push({ file, result: await checkedFile(file, facade) });
    }
    const results = facade.across(outcomes.flatMap(({ result }) => ('ok' in result ? [result] : [])));
    const byPlan = new Map(results.map((result) => [result.plan, result]));
    for (const { file, result } of outcomes) {
        checked.push('ok' in result ? reportOf(file, byPlan.get(result.plan) ?? result) : result);
    }

    const summary = summaryOf(checked);
    if (writes) {
        const written = await writeBaselines(results, given.overrides.baseline, terminal);
        return failuresTold(checked, terminal) || !written ? 2 : 0;
    }
    const places = placesIn(
        (uri) => workspace.textOf(uri),
        (uri) => shownPath(URI.parse(uri).fsPath, terminal.folder)
    );
    if (options.json) {
        const mistakes = await mistakesIn(projects, terminal.folder);
        terminal.out(jsonReport(checked, places, terminal.language, mistakes));
    } else {
        terminal.out(textReport(checked, places, terminal.language, terminal.colours));
        terminal.out(summary.files === 0 ? '' : `${summaryLine(summary, terminal.language)}\n`);
    }
    const failed = failuresTold(checked, terminal);
    const mistaken = await tellMistakes(projects, terminal);
    return failed || mistaken ? 2 : exitCodeFor(summary, options.failOn);
}

function reportOf({ shown }: NamedFile, { findings, known, gone }: Checked): CheckedFile {
    const times = gone.reduce((sum, { count }) => sum + count, 0);
    return { path: shown, findings, known, gone: times };
}

/** A failure of the program itself costs the file it happens at, not the others. */
async function checkedFile({ uri, shown }: NamedFile, facade: Facade): Promise<Checked | CheckedFile> {
    try {
        const result = await facade.check(uri);
        return result.ok ? result : { path: shown, findings: [], failure: result.message };
    } catch (error) {
        return { path: shown, findings: [], failure: unexpected(detailOf(error)) };
    }
}

/** Tells what could not be checked; whether there is any. */
function failuresTold(checked: readonly CheckedFile[], terminal: Terminal): boolean {
    for (const { path, failure } of checked) {
        if (failure !== undefined) {
            cannotRun(terminal, failure, path);
        }
    }
    return checked.some(({ failure }) => failure !== undefined);
}

function exitCodeFor(summary: Summary, failOn: FailOn): ExitCode {
    const counted: readonly Severity[] =
        failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
    return counted.some((severity) => summary[severity] > 0) ? 1 : 0;
}
