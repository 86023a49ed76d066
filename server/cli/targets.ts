import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { oneFileManyFormats, unknownFormat, wrongExtension } from '../messages/command-line.ts';
import type { Bilingual } from '../rules/rule.ts';

/** Where files are to go, and in which formats. */
export interface Target<Format extends string> {
    readonly formats: readonly Format[];
    /** Absolute; each plan's own where none is named. */
    readonly folder?: string;
    /** Where the user named the file itself. */
    readonly fileName?: string;
}

export interface RefusedTarget {
    readonly refused: Bilingual;
    readonly subject: string;
}

/** What the user typed: `to` is a list of formats, `out` a folder or a file. */
export interface TypedTarget {
    readonly to?: string;
    readonly out?: string;
}

/** Reads what was typed. Without `to` the extension of `out` tells the format, else the usual one is taken. */
export async function targetOf<Format extends string>(
    { to, out }: TypedTarget,
    { all, usual }: { readonly all: readonly Format[]; readonly usual: Format },
    workingFolder: string
): Promise<Target<Format> | RefusedTarget> {
    const extension = out === undefined ? '' : extname(out).slice(1).toLowerCase();
    const byExtension = all.find((format) => format === extension);
    const formats: Format[] = [];
    for (const asked of (to ?? byExtension ?? usual).split(/[,，、\s]+/).filter((word) => word !== '')) {
        const format = all.find((known) => known === asked.toLowerCase());
        if (format === undefined) {
            return { refused: unknownFormat(all), subject: asked };
        }
        if (!formats.includes(format)) {
            formats.push(format);
        }
    }
    if (out === undefined) {
        return { formats };
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
