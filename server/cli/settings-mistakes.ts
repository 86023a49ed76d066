/** What is wrong in the settings files that were used, each at its place. */
import { URI } from 'vscode-uri';
import type { Projects } from '../settings/project.ts';
import { shownPath } from './files.ts';
import type { SettingsMistake } from './reporters/checked.ts';
import { Lines } from './reporters/lines.ts';
import { cannotRun, type Terminal } from './terminal.ts';

/** The mistakes in all settings files read so far. */
export async function mistakesIn(projects: Projects, workingFolder: string): Promise<SettingsMistake[]> {
    const files = await projects.settingsFiles();
    return files.flatMap(({ uri, text, problems }) => {
        const lines = new Lines(text);
        const path = shownPath(URI.parse(uri).fsPath, workingFolder);
        return problems.map(({ range: { start, end }, message }) => ({
            path,
            start: { ...lines.placeOf(start), offset: start },
            end: { ...lines.placeOf(end), offset: end },
            message
        }));
    });
}

/** Tells the mistakes, a line each; whether there are any. */
export async function tellMistakes(projects: Projects, terminal: Terminal): Promise<boolean> {
    const mistakes = await mistakesIn(projects, terminal.folder);
    for (const { path, start, message } of mistakes) {
        cannotRun(terminal, message, `${path}:${start.line}:${start.column}`);
    }
    return mistakes.length > 0;
}
