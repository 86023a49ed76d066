/** Settings files as they were read, with what is wrong in them. */
import type { Bilingual } from '../rules/rule.ts';
import { decodeText } from '../workspace/decode.ts';
import { isFailure, type FileSystem } from '../workspace/file-system.ts';
import { readSettings, type SettingsProblem } from './read.ts';
import type { ProjectSettings } from './schema.ts';

export interface SettingsFile {
    readonly uri: string;
    /** Empty where it could not be read at all. */
    readonly text: string;
    readonly settings: ProjectSettings;
    /** By position. */
    readonly problems: readonly SettingsProblem[];
}

/** Why a file that a settings file names was not read, to be told there. */
export interface NamedFileProblem {
    /** The settings file. */
    readonly at: string;
    /** The path as it stands there. */
    readonly path: string;
    readonly message: Bilingual;
}

/** The settings file; undefined where there is none. */
export async function readSettingsFile(files: FileSystem, uri: string): Promise<SettingsFile | undefined> {
    const read = await readText(files, uri);
    if (typeof read === 'string') {
        return { uri, text: read, ...readSettings(read) };
    }
    if (read.missing) {
        return undefined;
    }
    const problem = { range: { start: 0, end: 0 }, message: read.message };
    return { uri, text: '', settings: {}, problems: [problem] };
}

/** A file's text, or why there is none. */
export async function readText(
    files: FileSystem,
    uri: string
): Promise<string | { readonly missing: boolean; readonly message: Bilingual }> {
    const bytes = await files.read(uri);
    if (isFailure(bytes)) {
        return { missing: bytes.failure === 'missing', message: bytes.message };
    }
    const decoded = decodeText(bytes);
    return decoded.ok ? decoded.text : { missing: false, message: decoded.message };
}

/** The files with a problem of a file that one of them names, shown where it is named. */
export function withProblem(
    files: readonly SettingsFile[],
    { at, path, message }: NamedFileProblem
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
