import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import { settingsSection } from '../server/protocol.ts';

/**
 * What the user has chosen among a setting's values; the first of them where nothing usable is set: the server says
 * which settings cannot be used.
 *
 * @param name as below `alliancePlan`
 * @param about the file it is asked for, since folders may have settings of their own
 */
export function chosenSetting<Choice extends string>(
    name: string,
    choices: readonly [Choice, ...Choice[]],
    about: Uri | undefined
): Choice {
    const set = workspace.getConfiguration(settingsSection, about).get<unknown>(name);
    return choices.find((choice) => choice === set) ?? choices[0];
}
