/** What the options of a command line say in place of the settings files. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { unknownRule } from '../messages/command-line.ts';
import { fileMissing } from '../messages/files.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Bilingual } from '../rules/rule.ts';
import type { Overrides } from '../settings/project.ts';
import { nearestRule } from './nearest-rule.ts';

export interface SettingsOptions {
    /** A settings file as typed, used alone. */
    readonly settings?: string;
    /** A baseline file as typed. */
    readonly baseline?: string;
    /** Codes or names of the only rules wanted. */
    readonly rule?: readonly string[];
}

export interface Given {
    readonly overrides: Overrides;
    /** Folders of the files named, which may lie outside of the project; absolute. */
    readonly folders: readonly string[];
}

export interface RefusedOption {
    readonly refused: Bilingual;
    readonly subject: string;
}

/**
 * The options as overrides, or what is wrong with them.
 *
 * @param makesBaseline the baseline is about to be written, so it need not be there
 */
export function overridesOf(
    { settings, baseline, rule }: SettingsOptions,
    workingFolder: string,
    makesBaseline = false
): Given | RefusedOption {
    for (const path of [settings, makesBaseline ? undefined : baseline]) {
        if (path !== undefined && !existsSync(resolve(workingFolder, path))) {
            return { refused: fileMissing, subject: path };
        }
    }
    const only = new Set<string>();
    for (const asked of rule ?? []) {
        const found = ruleOf(asked.trim()) ?? ruleOf(asked.trim().toLowerCase());
        if (found === undefined) {
            return { refused: unknownRule(nearestRule(asked)), subject: asked };
        }
        only.add(found.code);
    }
    const [settingsPath, baselinePath] = [settings, baseline].map(
        (path) => path && resolve(workingFolder, path)
    );
    return {
        overrides: {
            ...(settingsPath && { settingsFile: URI.file(settingsPath).toString() }),
            ...(baselinePath && { baseline: URI.file(baselinePath).toString() }),
            ...(only.size > 0 && { only })
        },
        folders: [settingsPath, baselinePath].flatMap((path) => (path ? [dirname(path)] : []))
    };
}
