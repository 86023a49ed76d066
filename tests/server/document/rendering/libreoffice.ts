import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { printMacroCall, writePrintMacro } from './print-macro.ts';

/** Faces of official and of English papers by the free faces that stand in for them here. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
    FandolFang: ['仿宋_GB2312', '仿宋', 'FangSong'],
    FandolKai: ['楷体_GB2312', '楷体', 'KaiTi'],
    FandolHei: ['黑体', 'SimHei'],
    FandolSong: ['方正小标宋简体', '宋体', 'SimSun'],
    'Liberation Serif': ['Times New Roman']
};

/** Why nothing can be rendered here, in a sentence; undefined where everything is at hand. */
export function missingForRendering(): string | undefined {
    const tools = ['soffice', 'pdftotext'].filter((tool) => spawnSync(tool, ['--help']).error !== undefined);
    if (tools.length > 0) return `${tools.join(' and ')} not installed, so no page was rendered.`;
    return faceFolders().length < 2
        ? 'The Fandol and Liberation faces are not installed, so no page was rendered.'
        : undefined;
}

/** The folders that hold the stand-in faces, as far as they are installed. */
export function faceFolders(): string[] {
    return [
        folderOf('FandolFang', 'FandolFang-Regular.otf'),
        folderOf('Liberation Serif', 'LiberationSerif-Regular.ttf')
    ].filter((folder) => folder !== undefined);
}

/** The folder of a face, by TeX's file search or fontconfig's list. */
function folderOf(family: string, file: string): string | undefined {
    const found = [
        spawnSync('kpsewhich', [file], { encoding: 'utf8' }).stdout,
        spawnSync('fc-list', [`:family=${family}`, 'file'], { encoding: 'utf8' }).stdout
    ];
    const path = found.map((output) => /^(\/[^:\n]+)/.exec(output ?? '')?.[1]).find((each) => each);
    return path ? dirname(path) : undefined;
}

/** A Word file printed by LibreOffice with the stand-in faces; `dispose` removes the temporary folder. */
export interface Rendering {
    readonly pdf: string;
    dispose(): void;
}

/** How a Word file is printed. */
export interface PrintOptions {
    /**
     * LibreOffice 7.4 does not read `autoSpaceDE` and sets a fifth of a square between a Chinese character and a letter
     * or digit, whatever the file says. With this it sets none, as the file wants it and Word and browsers do.
     */
    readonly asTheFileSays?: true;
}

/** Prints a Word file. Throws with the program's own words where no PDF comes out. */
export function renderWithLibreOffice(docx: Uint8Array, options: PrintOptions = {}): Rendering {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-rendering-'));
    writeFileSync(join(folder, 'fonts.conf'), fontConfiguration(join(folder, 'cache')));
    writeFileSync(join(folder, 'document.docx'), docx);
    mkdirSync(join(folder, 'home'));
    const environment = {
        ...process.env,
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
        HOME: join(folder, 'home')
    };
    const soffice = (...rest: readonly string[]): string =>
        execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...rest], {
            encoding: 'utf8',
            stdio: 'pipe',
            env: environment
        });
    const source = join(folder, 'document.docx');
    const pdf = join(folder, 'document.pdf');
    let output: string;
    if (options.asTheFileSays) {
        // The first start fills the profile, and would write over the macro.
        soffice('--terminate_after_init');
        writePrintMacro(join(folder, 'profile'));
        output = soffice('--norestore', printMacroCall(source, pdf));
    } else {
        const filter = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';
        output = soffice('--convert-to', filter, '--outdir', folder, source);
    }
    if (!existsSync(pdf)) throw new Error(output);
    return { pdf, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A fontconfig file that knows the stand-in faces and no others. */
export function fontConfiguration(cache: string): string {
    const aliases = Object.entries(STAND_INS).flatMap(([standIn, families]) =>
        families.map(
            (family) =>
                `<match target="pattern"><test name="family" qual="any"><string>${family}</string></test>` +
                `<edit name="family" mode="assign" binding="strong"><string>${standIn}</string></edit></match>`
        )
    );
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>' +
        `${faceFolders()
            .map((folder) => `<dir>${folder}</dir>`)
            .join('')}<cachedir>${cache}</cachedir>${aliases.join('')}</fontconfig>`
    );
}

/** A stretch of text on a page; lengths in points from the page's upper left corner. */
export interface PrintedLine {
    readonly page: number;
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
}

/** Lines of a PDF, words at one height joined, in reading order. */
export function printedLines(pdf: string): PrintedLine[] {
    const layout = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024
    });
    const lines: PrintedLine[] = [];
    layout.split(/<page /).forEach((page, number) => {
        const rows = new Map<number, PrintedLine>();
        const words =
            /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;
        for (const [, left, top, right, bottom, text] of page.matchAll(words)) {
            const word = {
                page: number,
                text: text ?? '',
                left: Number(left),
                right: Number(right),
                top: Number(top),
                bottom: Number(bottom)
            };
            const key = [...rows.keys()].find((each) => Math.abs(each - word.top) < 3) ?? word.top;
            const row = rows.get(key);
            rows.set(
                key,
                row
                    ? {
                          ...row,
                          text: row.text + word.text,
                          left: Math.min(row.left, word.left),
                          right: Math.max(row.right, word.right)
                      }
                    : word
            );
        }
        lines.push(...[...rows.values()].sort((one, other) => one.top - other.top));
    });
    return lines;
}

/** Millimetres of a number of points. */
export function mmOf(points: number): number {
    return (points * 25.4) / 72;
}
