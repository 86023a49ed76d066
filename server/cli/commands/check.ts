/** `check`: the findings of plan files. */
import { URI } from 'vscode-uri';
import { createFacade, type Facade } from '../../facade.ts';
import { unexpected } from '../../messages/command-line.ts';
import type { Severity } from '../../rules/rule.ts';
import { nodeFiles } from '../../workspace/node-files.ts';
import { Workspace } from '../../workspace/workspace.ts';
import { findFiles, foldersFor, shownPath, type NamedFile } from '../files.ts';
import { placesIn, severities, summaryOf, type CheckedFile } from '../reporters/checked.ts';
import { jsonReport } from '../reporters/json.ts';
import type { Summary } from '../reporters/report.ts';
import { summaryLine, textReport } from '../reporters/text.ts';
import { cannotRun, detailOf, type ExitCode, type Terminal } from '../terminal.ts';

export const failOnLevels = ['error', 'warning', 'information', 'hint', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

export interface CheckOptions {
    readonly json: boolean;
    readonly failOn: FailOn;
}

/** Checks every file that can be read; one that cannot makes the exit code 2, and the others are checked all the same. */
export async function check(
    paths: readonly string[],
    options: CheckOptions,
    terminal: Terminal
): Promise<ExitCode> {
    const { files, failures } = await findFiles(paths, terminal.folder);
    const workspace = new Workspace(nodeFiles(foldersFor(files, terminal.folder)));
    const facade = createFacade(workspace);
    const checked: CheckedFile[] = failures.map(({ subject, message }) => ({
        path: subject,
        findings: [],
        failure: message
    }));
    for (const file of files) {
        checked.push(await checkedFile(file, facade));
    }

    const places = placesIn(
        (uri) => workspace.textOf(uri),
        (uri) => shownPath(URI.parse(uri).fsPath, terminal.folder)
    );
    const summary = summaryOf(checked);
    if (options.json) {
        terminal.out(jsonReport(checked, places, terminal.language));
    } else {
        terminal.out(textReport(checked, places, terminal.language, terminal.colours));
        terminal.out(summary.files === 0 ? '' : `${summaryLine(summary, terminal.language)}\n`);
    }
    for (const { path, failure } of checked) {
        if (failure !== undefined) {
            cannotRun(terminal, failure, path);
        }
    }
    return summary.failures > 0 ? 2 : exitCodeFor(summary, options.failOn);
}

/** A failure of the program itself costs the file it happens at, not the others. */
async function checkedFile({ uri, shown }: NamedFile, facade: Facade): Promise<CheckedFile> {
    try {
        const result = await facade.check(uri);
        return result.ok
            ? { path: shown, findings: result.findings }
            : { path: shown, findings: [], failure: result.message };
    } catch (error) {
        return { path: shown, findings: [], failure: unexpected(detailOf(error)) };
    }
}

function exitCodeFor(summary: Summary, failOn: FailOn): ExitCode {
    const counted: readonly Severity[] =
        failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
    return counted.some((severity) => summary[severity] > 0) ? 1 : 0;
}
