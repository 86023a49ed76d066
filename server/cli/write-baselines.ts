/** `check --write-baseline`: what is found now becomes what a plan may keep. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import type { Checked } from '../facade.ts';
import { baselineHint, baselineWritten } from '../messages/command-line.ts';
import { baselineSchema, entriesOf, type Baseline } from '../settings/baseline.ts';
import { pathFrom } from '../settings/paths.ts';
import { baselineFileName } from '../settings/schema.ts';
import { writeWhole } from '../workspace/node-write-whole.ts';
import { shownPath } from './files.ts';
import { cannotRun, type Terminal } from './terminal.ts';

/**
 * Writes each plan's findings to its baseline: the one asked for, else the one its settings name, else a file beside
 * the settings, else in the working folder. Plans that were not checked keep their part. Gives whether all went well.
 *
 * @param asked URI of the baseline asked for
 */
export async function writeBaselines(
    results: readonly Checked[],
    asked: string | undefined,
    terminal: Terminal
): Promise<boolean> {
    const byFile = new Map<string, { readonly named: boolean; readonly plans: Checked[] }>();
    for (const result of results) {
        const target = asked ?? result.project.baselineUri ?? besideSettings(result, terminal.folder);
        const named = asked !== undefined || result.project.baselineUri !== undefined;
        const group = byFile.get(target) ?? { named, plans: [] };
        group.plans.push(result);
        byFile.set(target, group);
    }
    let well = true;
    for (const [uri, { named, plans }] of byFile) {
        well = (await write(uri, plans, named, terminal)) && well;
    }
    return well;
}

function besideSettings({ project }: Checked, workingFolder: string): string {
    const [nearest] = project.files;
    return nearest === undefined
        ? URI.file(join(workingFolder, baselineFileName)).toString()
        : Utils.joinPath(Utils.dirname(URI.parse(nearest.uri)), baselineFileName).toString();
}

async function write(
    uri: string,
    results: readonly Checked[],
    named: boolean,
    terminal: Terminal
): Promise<boolean> {
    const path = URI.parse(uri).fsPath;
    const shown = shownPath(path, terminal.folder);
    const plans = new Map(Object.entries((await baselineAt(path))?.plans ?? {}));
    for (const { plan, all } of results) {
        const entries = entriesOf(plan, all);
        const key = pathFrom(uri, plan.uri);
        plans.delete(key);
        if (entries.length > 0) {
            plans.set(key, entries);
        }
    }
    const sorted = [...plans].sort(([a], [b]) => (a < b ? -1 : 1));
    const baseline: Baseline = { version: 1, plans: Object.fromEntries(sorted) };
    const text = `${JSON.stringify(baseline, null, 2)}\n`;
    const result = await writeWhole(path, new TextEncoder().encode(text));
    if (!result.ok) {
        cannotRun(terminal, result.message, shown);
        return false;
    }
    const count = results.reduce((sum, { all }) => sum + all.length, 0);
    terminal.out(`${baselineWritten(shown, count)[terminal.language]}\n`);
    if (!named) {
        terminal.out(`${baselineHint[terminal.language]}\n`);
    }
    return true;
}

/** The baseline that is there already; nothing where there is none, or one that cannot be read. */
async function baselineAt(path: string): Promise<Baseline | undefined> {
    try {
        return baselineSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
    } catch {
        return undefined;
    }
}
