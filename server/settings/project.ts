/** The settings that hold for a plan: found in its folder and the folders above it, up to the workspace's. */
import { URI, Utils } from 'vscode-uri';
import { chinaCalendar, type SchoolCalendar } from '../../language/calendar/index.ts';
import { profileSchema, standardProfile, type Profile } from '../document/profile.ts';
import type { Bilingual } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/settings.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { canonicalUri } from '../workspace/uri.ts';
import type { BaselineEntry } from './baseline.ts';
import { combined, type Layer } from './layers.ts';
import { findBaseline, findCalendar, type FoundBaseline, type FoundCalendar } from './named-files.ts';
import { folderUri, joined, pathFrom } from './paths.ts';
import { rulesIn } from './read.ts';
import { settingsFileName, type HouseStyle } from './schema.ts';
import { readSettingsFile, withProblem, type SettingsFile } from './settings-file.ts';

/** What holds for the plans of one folder. Immutable: other settings are another project. */
export interface Project {
    /** The settings files that apply, the nearest first. */
    readonly files: readonly SettingsFile[];
    /** Settings of rules, the strongest first. */
    readonly layers: readonly Layer[];
    /** What the layers come to. */
    readonly rules: RuleSettings;
    readonly profile: Profile;
    /** The terms of plans that neither state nor import them; the same object while nothing about them changes. */
    readonly calendar: SchoolCalendar;
    /** Why the calendar file that the editor's settings name is not used; a sentence. */
    readonly editorProblem?: Bilingual;
    /** Where the baseline stands or would stand, if one is named. */
    readonly baselineUri?: string;
    /** The baseline's part for a plan. */
    baselineOf(planUri: string): readonly BaselineEntry[];
}

/** What is given from outside of the settings files. */
export interface Overrides {
    /** A settings file to be used alone, instead of those found. */
    readonly settingsFile?: string;
    /** A baseline file to be used instead of the one named in the settings. */
    readonly baseline?: string;
    /** Codes of the only rules to be checked. */
    readonly only?: ReadonlySet<string>;
}

/** What is set in the editor, for plans whose project says nothing of it. */
export interface EditorSettings {
    readonly rules: RuleSettings;
    readonly profile?: Profile | undefined;
    /** A plan file with a school calendar, relative to the plan's workspace folder. */
    readonly calendar?: string | undefined;
}

/**
 * The projects of a workspace. Files are read when first needed; after a change the old project holds until the new
 * one has been read, so that nobody sees a moment without settings.
 */
export class Projects {
    readonly #files: FileSystem;
    readonly #overrides: Overrides;
    #editor: EditorSettings = { rules: {} };
    /** Those of workspace folders that have their own, by the folder's canonical URI. */
    #editorIn: ReadonlyMap<string, EditorSettings> = new Map();
    readonly #known = new Map<string, { readonly key: string; readonly project: Project }>();
    #loading = new Map<string, Promise<Project>>();
    #read = new Map<string, Promise<SettingsFile | undefined>>();
    /** Baselines and calendars that settings name. */
    readonly #named = new Set<string>();
    /** Counts changes, so that a reading that was overtaken is dropped. */
    #version = 0;

    constructor(files: FileSystem, overrides: Overrides = {}) {
        this.#files = files;
        this.#overrides = overrides;
    }

    /**
     * The settings made in the editor: the weakest, so that a plan is judged alike on every machine. Of several
     * workspace folders each may have its own, by its URI.
     */
    setEditor(settings: EditorSettings, inFolders: ReadonlyMap<string, EditorSettings> = new Map()): void {
        this.#editor = settings;
        this.#editorIn = new Map([...inFolders].map(([uri, own]) => [canonicalUri(uri), own]));
        this.renew();
    }

    /** Whether the file is one that settings were, or could be, read from; then they are read anew when next needed. */
    changed(uri: string): boolean {
        const concerns =
            Utils.basename(URI.parse(uri)) === settingsFileName ||
            this.#named.has(canonicalUri(uri)) ||
            canonicalUri(uri) === this.#overrides.settingsFile;
        if (concerns) {
            this.renew();
        }
        return concerns;
    }

    /** Reads what holds for a plan. */
    load(planUri: string): Promise<Project> {
        const folder = this.#folderOf(planUri);
        let loading = this.#loading.get(folder);
        if (loading === undefined) {
            loading = this.#load(folder);
            this.#loading.set(folder, loading);
        }
        return loading;
    }

    /** What holds for a plan, as last read; the defaults before the first reading. */
    of(planUri: string): Project {
        return this.#known.get(this.#folderOf(planUri))?.project ?? defaults;
    }

    /** A plan not saved yet is checked as one in the workspace's first folder, where it will most likely be saved. */
    #folderOf(planUri: string): string {
        const isUnsaved = URI.parse(planUri).scheme === 'untitled';
        return (isUnsaved ? this.#files.home() : undefined) ?? folderUri(planUri);
    }

    /** Every settings file that holds for a plan looked at, to tell what is wrong in it. */
    async settingsFiles(): Promise<readonly SettingsFile[]> {
        const projects = await Promise.all(this.#loading.values());
        const files = projects.flatMap((project) => project.files);
        // A baseline that cannot be read is told only where it is the one that counts.
        files.sort((a, b) => a.problems.length - b.problems.length);
        return [...new Map(files.map((file) => [file.uri, file])).values()];
    }

    /** What is wrong with files that the editor's settings name, each once. */
    async editorProblems(): Promise<readonly Bilingual[]> {
        const projects = await Promise.all(this.#loading.values());
        const told = projects.flatMap(({ editorProblem }) => editorProblem ?? []);
        return [...new Map(told.map((one) => [one.zh, one])).values()];
    }

    /** Reads everything anew when next needed, for instance because other folders may be read now. */
    renew(): void {
        this.#version++;
        this.#loading = new Map();
        this.#read = new Map();
    }

    async #load(folder: string): Promise<Project> {
        const version = this.#version;
        const editor = this.#editorFor(folder);
        const files = await this.#filesFor(folder);
        const baseline = await findBaseline(this.#files, files, this.#overrides.baseline);
        const calendar = await findCalendar(this.#files, files, folder, editor.calendar);
        for (const { uri } of [baseline, calendar].filter((found) => found !== undefined)) {
            this.#named.add(canonicalUri(uri));
        }
        const shown = [baseline?.problem, calendar?.problem]
            .filter((problem) => problem !== undefined)
            .reduce(withProblem, files);
        const key = JSON.stringify([files.map(({ uri, text }) => [uri, text]), editor, baseline, calendar]);
        const known = this.#known.get(folder);
        if (known?.key === key) {
            return known.project;
        }
        const project = projectOf(shown, editor, this.#overrides.only, baseline, calendar);
        if (version === this.#version) {
            this.#known.set(folder, { key, project });
        }
        return project;
    }

    /** Those of the innermost workspace folder around it. */
    #editorFor(folder: string): EditorSettings {
        const key = `${canonicalUri(folder)}/`;
        const around = [...this.#editorIn.keys()].filter((uri) => key.startsWith(`${uri}/`));
        const innermost = around.reduce((longest, uri) => (uri.length > longest.length ? uri : longest), '');
        return this.#editorIn.get(innermost) ?? this.#editor;
    }

    async #filesFor(folder: string): Promise<readonly SettingsFile[]> {
        const { settingsFile } = this.#overrides;
        if (settingsFile !== undefined) {
            const file = await this.#settingsFile(settingsFile);
            return file === undefined ? [] : [file];
        }
        const found: SettingsFile[] = [];
        for (let at = folder; this.#files.inside(at);) {
            const file = await this.#settingsFile(joined(at, settingsFileName));
            if (file !== undefined) {
                found.push(file);
            }
            const above = folderUri(at);
            if (above === at) {
                break;
            }
            at = above;
        }
        return found;
    }

    #settingsFile(uri: string): Promise<SettingsFile | undefined> {
        let reading = this.#read.get(uri);
        if (reading === undefined) {
            reading = readSettingsFile(this.#files, uri);
            this.#read.set(uri, reading);
        }
        return reading;
    }
}

const defaults: Project = projectOf([], { rules: {} }, undefined, undefined, undefined);

function projectOf(
    files: readonly SettingsFile[],
    editor: EditorSettings,
    only: ReadonlySet<string> | undefined,
    baseline: FoundBaseline | undefined,
    calendar: FoundCalendar | undefined
): Project {
    const naming = files.find(({ settings }) => settings.profile !== undefined);
    const house = naming?.settings.profile;
    const layers: readonly Layer[] = [
        ...files.map(({ uri, settings }): Layer => ({
            origin: { from: 'file', uri },
            settings: rulesIn(settings)
        })),
        ...(naming && house
            ? [{ origin: { from: 'profile' as const, uri: naming.uri }, settings: rulesIn(house) }]
            : []),
        { origin: { from: 'editor' }, settings: editor.rules }
    ];
    return {
        files,
        layers,
        rules: combined(layers, only),
        profile: house === undefined ? (editor.profile ?? standardProfile) : layoutOf(house),
        calendar: calendar?.calendar ?? chinaCalendar,
        ...(calendar?.editorProblem && { editorProblem: calendar.editorProblem }),
        ...(baseline && { baselineUri: baseline.uri }),
        baselineOf: (planUri) => baseline?.plans[pathFrom(baseline.uri, planUri)] ?? []
    };
}

/** The look of papers by a house style. */
function layoutOf({ rules: _rules, families: _families, ...look }: HouseStyle): Profile {
    return profileSchema.parse(look);
}
