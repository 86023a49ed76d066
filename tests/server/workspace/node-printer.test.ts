import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noPrinter, printingStopped } from '../../../server/messages/printing.ts';
import {
    nodePrinter,
    type PrintingPlatform,
    type Ran,
    type RunOptions
} from '../../../server/workspace/node-printer.ts';

interface Call {
    readonly program: string;
    readonly words: readonly string[];
    readonly options: RunOptions;
}

const fine: Ran = { code: 0, late: false, errors: '' };

/** A machine on which only some programs are there; `act` does what a started one would. */
function machine(
    name: string,
    programs: readonly string[],
    act: (call: Call) => Promise<Ran>,
    calls: Call[] = []
): PrintingPlatform {
    return {
        name,
        environment: { PATH: '/usr/bin', SystemRoot: 'C:\\Windows', ProgramFiles: 'C:\\Program Files' },
        isProgram: (path) => Promise.resolve(programs.some((program) => path.endsWith(program))),
        run: (program, words, options) => {
            calls.push({ program, words, options });
            return act({ program, words, options });
        }
    };
}

const pdf = new TextEncoder().encode('%PDF-1.7');
const docx = new Uint8Array([1, 2, 3]);

/** Writes the PDF beside the Word file, as LibreOffice does, or where Word is told to. */
async function prints({ words, options }: Call): Promise<Ran> {
    const target =
        options.environment?.['ALLIANCE_PLAN_PDF'] ?? join(dirname(words.at(-1) ?? ''), 'document.pdf');
    await writeFile(target, pdf);
    return fine;
}

describe('printing to PDF', () => {
    it('starts LibreOffice with a profile of its own and leaves nothing behind', async () => {
        const calls: Call[] = [];
        const printed = await nodePrinter(machine('linux', ['soffice'], prints, calls)).print(docx);
        expect(printed).toEqual({ ok: true, pdf });
        expect(calls[0]?.program).toBe('/usr/bin/soffice');
        expect(calls[0]?.words[0]).toMatch(/^-env:UserInstallation=file:\/\/.*profile$/);
        expect(existsSync(calls[0]?.words.at(-1) ?? '')).toBe(false);
    });

    it('asks Word first on Windows, with no word of a plan on its command line', async () => {
        const calls: Call[] = [];
        const printer = nodePrinter(machine('win32', ['powershell.exe', 'soffice.exe'], prints, calls));
        expect(await printer.print(docx)).toEqual({ ok: true, pdf });
        expect(calls).toHaveLength(1);
        expect(calls[0]?.words).toEqual(['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '-']);
        expect(calls[0]?.options.environment?.['ALLIANCE_PLAN_OFFICE']).toBe('Word.Application');
        expect(calls[0]?.options.input).not.toContain('document.docx');
    });

    it('goes on to the next program where one fails', async () => {
        const calls: Call[] = [];
        const act = (call: Call): Promise<Ran> =>
            call.program.endsWith('powershell.exe')
                ? Promise.resolve({ ...fine, code: 1, errors: 'no such class' })
                : prints(call);
        const printer = nodePrinter(machine('win32', ['powershell.exe', 'soffice.com'], act, calls));
        expect(await printer.print(docx)).toEqual({ ok: true, pdf });
        expect(calls.map(({ options }) => options.environment?.['ALLIANCE_PLAN_OFFICE'])).toEqual([
            'Word.Application',
            'KWps.Application',
            undefined
        ]);
    });

    it('says what is missing, what went wrong, and what took too long', async () => {
        expect(await nodePrinter(machine('linux', [], prints)).print(docx)).toEqual({
            ok: false,
            message: noPrinter
        });
        const failing = machine('linux', ['soffice'], () =>
            Promise.resolve({ ...fine, errors: 'a\nno filter' })
        );
        expect(await nodePrinter(failing).print(docx)).toMatchObject({
            ok: false,
            message: { zh: expect.stringContaining('no filter') as string }
        });
        const slow = machine('linux', ['soffice'], () => Promise.resolve({ ...fine, late: true }));
        expect(await nodePrinter(slow).print(docx)).toMatchObject({
            message: { en: expect.stringContaining('120 seconds') as string }
        });
    });

    it('stops when it is told to', async () => {
        const stop = new AbortController();
        const act = (): Promise<Ran> => {
            stop.abort();
            return Promise.reject(new Error('The operation was aborted'));
        };
        const printer = nodePrinter(machine('win32', ['powershell.exe'], act));
        expect(await printer.print(docx, stop.signal)).toEqual({ ok: false, message: printingStopped });
    });
});
