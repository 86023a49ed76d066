/** Prints Word files to PDF with a program of this machine, started without a shell and stopped when it takes too long. */
import { spawn } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { noPrinter, printerFailed, printerTooSlow, printingStopped } from '../messages/printing.ts';
import type { Printed, Printer } from '../printer.ts';

/** What printing needs of the machine; tests put another in its place. */
export interface PrintingPlatform {
    /** `process.platform` */
    readonly name: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    isProgram(path: string): Promise<boolean>;
    /** Runs to its end; `late` when it was stopped. Fails when it cannot be started. */
    run(program: string, words: readonly string[], options: RunOptions): Promise<Ran>;
}

export interface RunOptions {
    readonly milliseconds: number;
    readonly input?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
}

export interface Ran {
    readonly code: number;
    readonly late: boolean;
    readonly errors: string;
}

/** A way to print: the program's name for the reader, and the start of it. */
interface Way {
    readonly program: string;
    start(docx: string, pdf: string, folder: string, signal?: AbortSignal): Promise<Ran>;
}

const SECONDS = 120;

/** The printer of this machine. Which program there is, is looked up at each printing: one may be installed meanwhile. */
export function nodePrinter(platform: PrintingPlatform = nodePlatform): Printer {
    return {
        async print(docx, signal) {
            const ways = await waysOf(platform);
            if (ways.length === 0) return { ok: false, message: noPrinter };
            const folder = await mkdtemp(join(tmpdir(), 'alliance-plan-'));
            try {
                const source = join(folder, 'document.docx');
                await writeFile(source, docx);
                return await firstThatPrints(ways, source, folder, signal);
            } finally {
                await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
            }
        }
    };
}

async function firstThatPrints(
    ways: readonly Way[],
    docx: string,
    folder: string,
    signal?: AbortSignal
): Promise<Printed> {
    const pdf = join(folder, 'document.pdf');
    let failure: Printed = { ok: false, message: noPrinter };
    for (const way of ways) {
        if (signal?.aborted) return { ok: false, message: printingStopped };
        try {
            const ran = await way.start(docx, pdf, folder, signal);
            if (signal?.aborted) return { ok: false, message: printingStopped };
            if (ran.late) {
                failure = { ok: false, message: printerTooSlow(way.program, SECONDS) };
                continue;
            }
            const bytes = await readFile(pdf).catch(() => undefined);
            if (bytes && bytes.length > 0) return { ok: true, pdf: new Uint8Array(bytes) };
            failure = { ok: false, message: printerFailed(way.program, lastLine(ran.errors)) };
        } catch (error) {
            const detail = error instanceof Error ? error.message : String(error);
            failure = { ok: false, message: printerFailed(way.program, lastLine(detail)) };
        }
    }
    return failure;
}

function lastLine(text: string): string {
    return (text.trim().split(/\r?\n/).at(-1) ?? '').slice(0, 200);
}

/** Word and WPS on Windows, then LibreOffice wherever it is. */
async function waysOf(platform: PrintingPlatform): Promise<readonly Way[]> {
    const ways: Way[] = [];
    const powershell = powershellOf(platform);
    if (powershell !== undefined && (await platform.isProgram(powershell))) {
        ways.push(office('Word', 'Word.Application', powershell, platform));
        ways.push(office('WPS', 'KWps.Application', powershell, platform));
    }
    for (const candidate of libreOffices(platform)) {
        if (await platform.isProgram(candidate)) {
            ways.push(libreOffice(candidate, platform));
            break;
        }
    }
    return ways;
}

function powershellOf({ name, environment }: PrintingPlatform): string | undefined {
    const root = environment['SystemRoot'];
    return name === 'win32' && root !== undefined
        ? join(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')
        : undefined;
}

/**
 * The script is fixed and goes in by standard input; the two paths go in by the environment. So nothing of a plan, not
 * even its file name, is ever read as a command. The paper is opened for reading with macros off.
 */
const OFFICE_SCRIPT = `
$ErrorActionPreference = 'Stop'
$app = New-Object -ComObject $env:ALLIANCE_PLAN_OFFICE
try {
    $app.Visible = $false
    try { $app.DisplayAlerts = 0 } catch { }
    try { $app.AutomationSecurity = 3 } catch { }
    $paper = $app.Documents.Open($env:ALLIANCE_PLAN_DOCX, $false, $true)
    try { $paper.ExportAsFixedFormat($env:ALLIANCE_PLAN_PDF, 17) } finally { $paper.Close(0) }
} finally { $app.Quit() }
`;

function office(program: string, name: string, powershell: string, platform: PrintingPlatform): Way {
    return {
        program,
        start: (docx, pdf, _folder, signal) =>
            platform.run(powershell, ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '-'], {
                milliseconds: SECONDS * 1000,
                input: OFFICE_SCRIPT,
                environment: {
                    ALLIANCE_PLAN_OFFICE: name,
                    ALLIANCE_PLAN_DOCX: docx,
                    ALLIANCE_PLAN_PDF: pdf
                },
                ...(signal && { signal })
            })
    };
}

/** Where LibreOffice may be: the search path, then the places its installers choose. */
function libreOffices({ name, environment }: PrintingPlatform): readonly string[] {
    const windows = name === 'win32';
    const names = windows ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
    const searched = (environment['PATH'] ?? environment['Path'] ?? '')
        .split(windows ? ';' : delimiter)
        .filter((folder) => folder !== '');
    const installed = windows
        ? [environment['ProgramFiles'], environment['ProgramFiles(x86)']].flatMap((folder) =>
              folder === undefined ? [] : [join(folder, 'LibreOffice', 'program')]
          )
        : name === 'darwin'
          ? ['/Applications/LibreOffice.app/Contents/MacOS']
          : ['/opt/libreoffice/program', '/snap/bin'];
    return [...searched, ...installed].flatMap((folder) => names.map((each) => join(folder, each)));
}

/** Blank pages are kept, for the imprint stands on an even page; headings and tables are tagged, for who has a paper read aloud. */
const PDF_OPTIONS = {
    IsSkipEmptyPages: { type: 'boolean', value: 'false' },
    UseTaggedPDF: { type: 'boolean', value: 'true' }
};

/** With a profile of its own, so that a LibreOffice that is open neither disturbs nor is disturbed. */
function libreOffice(path: string, platform: PrintingPlatform): Way {
    return {
        program: 'LibreOffice',
        start: (docx, _pdf, folder, signal) =>
            platform.run(
                path,
                [
                    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
                    '--headless',
                    '--norestore',
                    '--convert-to',
                    `pdf:writer_pdf_Export:${JSON.stringify(PDF_OPTIONS)}`,
                    '--outdir',
                    folder,
                    docx
                ],
                { milliseconds: SECONDS * 1000, ...(signal && { signal }) }
            )
    };
}

const nodePlatform: PrintingPlatform = {
    name: process.platform,
    environment: process.env,
    isProgram: (path) =>
        access(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK).then(
            () => true,
            () => false
        ),
    run: (program, words, options) =>
        new Promise((resolve, reject) => {
            let late = false;
            let errors = '';
            const child = spawn(program, words, {
                shell: false,
                windowsHide: true,
                stdio: ['pipe', 'ignore', 'pipe'],
                env: { ...process.env, ...options.environment },
                ...(options.signal && { signal: options.signal })
            });
            const timer = setTimeout(() => {
                late = true;
                child.kill('SIGKILL');
            }, options.milliseconds);
            child.stderr.setEncoding('utf8').on('data', (text: string) => {
                errors = (errors + text).slice(-4000);
            });
            child.stdin.on('error', () => undefined);
            child.stdin.end(options.input ?? '');
            child.on('error', (error) => {
                clearTimeout(timer);
                reject(error);
            });
            child.on('close', (code) => {
                clearTimeout(timer);
                resolve({ code: code ?? -1, late, errors });
            });
        })
};
