/** The settings that hold for a plan: found in its folder and the folders above it, up to the workspace's. */
import { URI, Utils } from 'vscode-uri';
import { profileSchema, standardProfile, type Profile } from '../document/profile.ts';
import { baselineUnread, brokenBaseline } from '../messages/settings.ts';
import type { Bilingual } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/settings.ts';
import { decodeText } from '../workspace/decode.ts';
import { isFailure, type FileSystem } from '../workspace/file-system.ts';
import { canonicalUri } from '../workspace/uri.ts';
import { baselineSchema, type Baseline, type BaselineEntry } from './baseline.ts';
import { combined, type Layer } from './layers.ts';
import { readSettings, rulesIn, type SettingsProblem } from './read.ts';
import { settingsFileName, type ProjectSettings } from './schema.ts';

/** A settings file as it was read. */
export interface SettingsFile {
    readonly uri: string;
    /** Empty where it could not be read at all. */
    readonly text: string;
    readonly settings: ProjectSettings;
    /** By position. */
    readonly problems: readonly SettingsProblem[];
}

/** What holds for the plans of one folder. Immutable: other settings are another project. */
export interface Project {
    /** The settings files that apply, the nearest first. */
    readonly files: readonly SettingsFile[];
    /** Settings of rules, the strongest first. */
    readonly layers: readonly Layer[];
    /** What the layers come to. */
    readonly rules: RuleSettings;
    readonly profile: Profile;
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

/**
 * The projects of a workspace. Files are read when first needed; after a change the old project holds until the new
 * one has been read, so that nobody sees a moment without settings.
 */
export class Projects {
    readonly #files: FileSystem;
    readonly #overrides: Overrides;
    #editor: RuleSettings = {};
    readonly #known = new Map<string, { readonly key: string; readonly project: Project }>();
    #loading = new Map<string, Promise<Project>>();
    #read = new Map<string, Promise<SettingsFile | undefined>>();
    readonly #baselines = new Set<string>();
    /** Counts changes, so that a reading that was overtaken is dropped. */
    #version = 0;

    constructor(files: FileSystem, overrides: Overrides = {}) {
        this.#files = files;
        this.#overrides = overrides;
    }

    /** The settings made in the editor: the weakest, so that a plan is judged alike on every machine. */
    setEditor(settings: RuleSettings): void {
        this.#editor = settings;
        this.renew();
    }

    /** Whether the file is one that settings were, or could be, read from; then they are read anew when next needed. */
    changed(uri: string): boolean {
        const concerns =
            Utils.basename(URI.parse(uri)) === settingsFileName ||
            this.#baselines.has(canonicalUri(uri)) ||
            canonicalUri(uri) === this.#overrides.settingsFile;
        if (concerns) {
            this.renew();
        }
        return concerns;
    }

    /** Reads what holds for a plan. */
    load(planUri: string): Promise<Project> {
        const folder = folderUri(planUri);
        let loading = this.#loading.get(folder);
        if (loading === undefined) {
            loading = this.#load(folder);
            this.#loading.set(folder, loading);
        }
        return loading;
    }

    /** What holds for a plan, as last read; the defaults before the first reading. */
    of(planUri: string): Project {
        return this.#known.get(folderUri(planUri))?.project ?? defaults;
    }

    /** Every settings file that holds for a plan looked at, to tell what is wrong in it. */
    async settingsFiles(): Promise<readonly SettingsFile[]> {
        const projects = await Promise.all(this.#loading.values());
        const files = projects.flatMap((project) => project.files);
        // A baseline that cannot be read is told only where it is the one that counts.
        files.sort((a, b) => a.problems.length - b.problems.length);
        return [...new Map(files.map((file) => [file.uri, file])).values()];
    }

    /** Reads everything anew when next needed, for instance because other folders may be read now. */
    renew(): void {
        this.#version++;
        this.#loading = new Map();
        this.#read = new Map();
    }

    async #load(folder: string): Promise<Project> {
        const version = this.#version;
        const editor = this.#editor;
        const files = await this.#filesFor(folder);
        const baseline = await this.#baselineFor(files);
        const shown = baseline?.problem === undefined ? files : withProblem(files, baseline.problem);
        const key = JSON.stringify([files.map(({ uri, text }) => [uri, text]), editor, baseline]);
        const known = this.#known.get(folder);
        if (known?.key === key) {
            return known.project;
        }
        const project = projectOf(shown, editor, this.#overrides.only, baseline);
        if (version === this.#version) {
            this.#known.set(folder, { key, project });
        }
        return project;
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
            reading = this.#readSettings(uri);
            this.#read.set(uri, reading);
        }
        return reading;
    }

    async #readSettings(uri: string): Promise<SettingsFile | undefined> {
        const read = await this.#text(uri);
        if (typeof read === 'string') {
            return { uri, text: read, ...readSettings(read) };
        }
        if (read.missing) {
            return undefined;
        }
        const problem = { range: { start: 0, end: 0 }, message: read.message };
        return { uri, text: '', settings: {}, problems: [problem] };
    }

    async #text(uri: string): Promise<string | { readonly missing: boolean; readonly message: Bilingual }> {
        const bytes = await this.#files.read(uri);
        if (isFailure(bytes)) {
            return { missing: bytes.failure === 'missing', message: bytes.message };
        }
        const decoded = decodeText(bytes);
        return decoded.ok ? decoded.text : { missing: false, message: decoded.message };
    }

    /** The baseline asked for, else the one the nearest settings file names. */
    async #baselineFor(files: readonly SettingsFile[]): Promise<FoundBaseline | undefined> {
        const naming = files.find(({ settings }) => settings.baseline !== undefined);
        const named = naming?.settings.baseline;
        const uri =
            this.#overrides.baseline ??
            (naming === undefined || named === undefined
                ? undefined
                : joined(folderUri(naming.uri), named.replaceAll('\\', '/')));
        if (uri === undefined) {
            return undefined;
        }
        this.#baselines.add(canonicalUri(uri));
        const text = await this.#text(uri);
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
}

interface FoundBaseline {
    readonly uri: string;
    readonly plans: Baseline['plans'];
    /** Why it was not read, to be told in the settings file that names it. */
    readonly problem?: { readonly at: string; readonly path: string; readonly message: Bilingual };
}

const defaults: Project = projectOf([], {}, undefined, undefined);

function projectOf(
    files: readonly SettingsFile[],
    editor: RuleSettings,
    only: ReadonlySet<string> | undefined,
    baseline: FoundBaseline | undefined
): Project {
    const layers: readonly Layer[] = [
        ...files.map(({ uri, settings }): Layer => ({
            origin: { from: 'file', uri },
            settings: rulesIn(settings)
        })),
        { origin: { from: 'editor' }, settings: editor }
    ];
    const profile = files.find(({ settings }) => settings.profile !== undefined)?.settings.profile;
    return {
        files,
        layers,
        rules: combined(layers, only),
        profile: profile === undefined ? standardProfile : profileSchema.parse(profile),
        ...(baseline && { baselineUri: baseline.uri }),
        baselineOf: (planUri) => baseline?.plans[pathFrom(baseline.uri, planUri)] ?? []
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

function withProblem(
    files: readonly SettingsFile[],
    { at, path, message }: NonNullable<FoundBaseline['problem']>
): readonly SettingsFile[] {
    return files.map((file) => {
        if (file.uri !== at) {
            return file;
        }
        const start = Math.max(file.text.indexOf(JSON.stringify(path)), 0);
        const problem = { range: { start, end: start + JSON.stringify(path).length }, message };
        return { ...file, problems: [...file.problems, problem] };
    });
}

/** A plan's path as a baseline has it: relative to the baseline's folder where it lies below it, with `/`. */
export function pathFrom(baselineUri: string, planUri: string): string {
    const folder = URI.parse(folderUri(baselineUri)).path.replace(/\/?$/, '/');
    const { path } = URI.parse(planUri);
    return path.startsWith(folder) ? path.slice(folder.length) : path;
}

function folderUri(uri: string): string {
    return Utils.dirname(URI.parse(canonicalUri(uri))).toString();
}

function joined(folder: string, path: string): string {
    return Utils.joinPath(URI.parse(folder), path).toString();
}
