/** `explain`: the documentation of a rule, or a list of the rules. */
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { unknownRule } from '../../messages/command-line.ts';
import { levelHere } from '../../messages/levels.ts';
import { explain as explainRule } from '../../facade.ts';
import { ruleOf, rules } from '../../rules/registry.ts';
import { judge } from '../../settings/layers.ts';
import { foldersFor, shownPath } from '../files.ts';
import { nearestRule } from '../nearest-rule.ts';
import { overridesOf } from '../overrides.ts';
import { tellMistakes } from '../settings-mistakes.ts';
import { cannotRun, type ExitCode, type Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace.ts';

export interface ExplainOptions {
    /** A settings file as typed. */
    readonly settings?: string;
}

/**
 * Prints what is known about a rule, by its code (letter case does not matter) or name, and the severity it has for
 * plans in the working folder.
 */
export async function explain(
    code: string | undefined,
    options: ExplainOptions,
    terminal: Terminal
): Promise<ExitCode> {
    if (code === undefined) {
        for (const rule of rules) {
            terminal.out(`${rule.code}  ${rule.title[terminal.language]}\n`);
        }
        return 0;
    }
    const wanted = code.trim();
    const rule = ruleOf(wanted) ?? ruleOf(wanted.toLowerCase());
    const text = rule && explainRule(rule.code, terminal.language);
    if (rule === undefined || text === undefined) {
        return cannotRun(terminal, unknownRule(nearestRule(wanted)), code);
    }
    const given = overridesOf(options, terminal.folder);
    if ('refused' in given) {
        return cannotRun(terminal, given.refused, given.subject);
    }
    const folders = [...foldersFor([], terminal.folder), ...given.folders];
    const { projects } = openWorkspace(folders, given.overrides);
    const { layers } = await projects.load(URI.file(join(terminal.folder, 'any')).toString());
    const shown = (uri: string) => shownPath(URI.parse(uri).fsPath, terminal.folder);
    terminal.out(`${text}\n\n${levelHere(rule, judge(rule, layers), shown)[terminal.language]}\n`);
    return (await tellMistakes(projects, terminal)) ? 2 : 0;
}
