/** `export`: the document of a plan as a file. */
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import {
    exportedWithErrors,
    oneFileManyFormats,
    unknownFormat,
    written,
    wrongExtension
} from '../../messages/command-line.ts';
import { targetBelowFile } from '../../messages/files.ts';
import type { Exported } from '../../facade.ts';
import { exportFormats, type ExportFormat } from '../../protocol.ts';
import type { Bilingual } from '../../rules/rule.ts';
import { sentenceForTarget, writeWhole } from '../../workspace/node-write-whole.ts';
import { systemCode } from '../../workspace/node-files.ts';
import { makeFolder } from '../../workspace/node-make-folder.ts';
import { foldersFor, namedFile, shownPath } from '../files.ts';
import { overridesOf } from '../overrides.ts';
import { tellMistakes } from '../settings-mistakes.ts';
import { cannotRun, type ExitCode, type Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace.ts';

export interface ExportOptions {
    /** Formats as typed: `docx,html`. Without it, what the extension of `out` says; else Word. */
    readonly to?: string;
    /** Folder or file as typed; without it, the plan's folder. */
    readonly out?: string;
    /** A settings file as typed. */
    readonly settings?: string;
}

/** Writes the document in every format asked for. All are made before the first is written. */
export async function exportPlan(
    path: string,
    options: ExportOptions,
    terminal: Terminal
): Promise<ExitCode> {
    const file = namedFile(resolve(terminal.folder, path), terminal.folder);
    const target = await targetOf(options, dirname(file.path), terminal.folder);
    if ('refused' in target) {
        return cannotRun(terminal, target.refused, target.subject);
    }

    const given = overridesOf({ ...(options.settings && { settings: options.settings }) }, terminal.folder);
    if ('refused' in given) {
        return cannotRun(terminal, given.refused, given.subject);
    }
    const folders = [...foldersFor([file], terminal.folder), ...given.folders];
    const { facade, projects } = openWorkspace(folders, given.overrides);
    const made: Exported[] = [];
    for (const format of target.formats) {
        const result = await facade.exportPlan(file.uri, format);
        if (!result.ok) {
            return cannotRun(terminal, result.message, path);
        }
        made.push(result);
    }

    const colon = terminal.language === 'zh' ? '：' : ': ';
    for (const { fileName, bytes } of made) {
        const at = join(target.folder, target.fileName ?? fileName);
        const message = await write(at, bytes);
        if (message !== undefined) {
            return cannotRun(terminal, message, shownPath(at, terminal.folder));
        }
        terminal.out(`${written[terminal.language]}${colon}${shownPath(at, terminal.folder)}\n`);
    }
    const mistakesInSettings = await tellMistakes(projects, terminal);
    const mistakes = made[0]?.plan.problems.length ?? 0;
    if (mistakes > 0) {
        terminal.err(`${file.shown}${colon}${exportedWithErrors(mistakes)[terminal.language]}\n`);
    }
    return mistakesInSettings ? 2 : 0;
}

interface Target {
    readonly formats: readonly ExportFormat[];
    /** Absolute. */
    readonly folder: string;
    /** Where the user named the file itself. */
    readonly fileName?: string;
}

interface RefusedTarget {
    readonly refused: Bilingual;
    readonly subject: string;
}

async function targetOf(
    { to, out }: ExportOptions,
    planFolder: string,
    workingFolder: string
): Promise<Target | RefusedTarget> {
    const extension = out === undefined ? '' : extname(out).slice(1).toLowerCase();
    const byExtension = exportFormats.find((format) => format === extension);
    const formats: ExportFormat[] = [];
    for (const asked of (to ?? byExtension ?? 'docx').split(/[,，、\s]+/).filter((word) => word !== '')) {
        const format = exportFormats.find((known) => known === asked.toLowerCase());
        if (format === undefined) {
            return { refused: unknownFormat(exportFormats), subject: asked };
        }
        if (!formats.includes(format)) {
            formats.push(format);
        }
    }
    if (out === undefined) {
        return { formats, folder: planFolder };
    }
    const absolute = resolve(workingFolder, out);
    if (/[\\/]$/.test(out) || extension === '' || (await isFolder(absolute))) {
        return { formats, folder: absolute };
    }
    if (formats.length > 1) {
        return { refused: oneFileManyFormats, subject: out };
    }
    const [format] = formats;
    return format === byExtension
        ? { formats, folder: dirname(absolute), fileName: basename(absolute) }
        : { refused: wrongExtension(`.${format ?? ''}`), subject: out };
}

async function isFolder(path: string): Promise<boolean> {
    return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** Makes the folder where it is missing, and writes the file whole. Gives what went wrong. */
async function write(path: string, bytes: Uint8Array): Promise<Bilingual | undefined> {
    try {
        await makeFolder(dirname(path));
    } catch (error) {
        const code = systemCode(error);
        return code === 'EEXIST' || code === 'ENOTDIR' ? targetBelowFile : sentenceForTarget(error);
    }
    const result = await writeWhole(path, bytes);
    return result.ok ? undefined : result.message;
}
