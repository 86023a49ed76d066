/** The files that settings name: a baseline and a school calendar. */
import type { SchoolCalendar } from '../../language/calendar/index.ts';
import { baselineUnread, brokenBaseline, calendarUnread } from '../messages/settings.ts';
import type { Bilingual } from '../rules/rule.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { baselineSchema, type Baseline } from './baseline.ts';
import { calendarIn } from './calendar.ts';
import { folderUri, joined } from './paths.ts';
import { readText, type NamedFileProblem, type SettingsFile } from './settings-file.ts';

export interface FoundBaseline {
    readonly uri: string;
    readonly plans: Baseline['plans'];
    readonly problem?: NamedFileProblem;
}

export interface FoundCalendar {
    readonly uri: string;
    readonly calendar?: SchoolCalendar;
    readonly problem?: NamedFileProblem;
    /** Why the file that the editor's settings name is not used. */
    readonly editorProblem?: Bilingual;
}

/** The baseline at `given`, else the one the nearest settings file names. */
export async function findBaseline(
    disk: FileSystem,
    settings: readonly SettingsFile[],
    given: string | undefined
): Promise<FoundBaseline | undefined> {
    const naming = settings.find((file) => file.settings.baseline !== undefined);
    const named = naming?.settings.baseline;
    const uri =
        given ??
        (naming === undefined || named === undefined ? undefined : joined(folderUri(naming.uri), named));
    if (uri === undefined) {
        return undefined;
    }
    const text = await readText(disk, uri);
    const plans = typeof text === 'string' ? plansIn(text) : undefined;
    if (plans !== undefined) {
        return { uri, plans };
    }
    const reason = typeof text === 'string' ? brokenBaseline : text.message;
    const at = naming?.uri;
    return {
        uri,
        plans: {},
        ...(at !== undefined && {
            problem: { at, path: named ?? '', message: baselineUnread(named ?? '', reason) }
        })
    };
}

function plansIn(text: string): Baseline['plans'] | undefined {
    try {
        const read = baselineSchema.safeParse(JSON.parse(text));
        return read.success ? read.data.plans : undefined;
    } catch {
        return undefined;
    }
}

/**
 * The calendar the nearest settings file names, else the one at `editorPath` of the editor's settings, which starts
 * at the uppermost folder around the plan's `folder` that may be read: the one the editor has open.
 */
export async function findCalendar(
    disk: FileSystem,
    settings: readonly SettingsFile[],
    folder: string,
    editorPath: string | undefined
): Promise<FoundCalendar | undefined> {
    const naming = settings.find((file) => file.settings.calendar !== undefined);
    const path = naming?.settings.calendar ?? editorPath ?? '';
    const from = naming === undefined ? rootAround(disk, folder) : folderUri(naming.uri);
    if (path === '' || from === undefined) {
        return undefined;
    }
    const uri = joined(from, path);
    const calendar = calendarIn(uri, await readText(disk, uri));
    if ('terms' in calendar) {
        return { uri, calendar };
    }
    const message = calendarUnread(path, calendar);
    return naming === undefined
        ? { uri, editorProblem: message }
        : { uri, problem: { at: naming.uri, path, message } };
}

function rootAround(disk: FileSystem, folder: string): string | undefined {
    let root: string | undefined;
    for (let at = folder; disk.inside(at); at = folderUri(at)) {
        root = at;
        if (folderUri(at) === at) {
            break;
        }
    }
    return root;
}
