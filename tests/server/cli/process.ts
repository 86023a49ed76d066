/** The command line as users have it: bundled, in a process of its own, in a folder of its own. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

export const projectRoot = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

export interface Outcome {
    readonly code: number;
    readonly out: string;
    readonly err: string;
}

export interface CommandLine {
    /** The working folder. */
    readonly folder: string;
    /** Writes files below the working folder. */
    files(contents: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
    text(path: string): Promise<string>;
    /** Runs one command line, in Chinese and without colours unless the environment says otherwise. */
    run(words: readonly string[], options?: RunOptions): Promise<Outcome>;
    remove(): Promise<void>;
}

export interface RunOptions {
    readonly environment?: Readonly<Record<string, string>>;
    /** Default: the working folder. */
    readonly from?: string;
}

/** Makes an empty working folder for the command line. */
export async function commandLine(): Promise<CommandLine> {
    const place = await mkdtemp(join(tmpdir(), 'alliance-cli-'));
    const folder = join(place, '工作 文件夹');
    const program = join(inject('programs'), 'alliance-plan.cjs');
    await mkdir(join(folder, '.git'), { recursive: true });
    return {
        folder,
        async files(contents) {
            for (const [path, content] of Object.entries(contents)) {
                await mkdir(dirname(join(folder, path)), { recursive: true });
                await writeFile(join(folder, path), content);
            }
        },
        text: (path) => readFile(join(folder, path), 'utf8'),
        run: (words, { environment = {}, from = folder } = {}) =>
            new Promise((resolve) => {
                const settings = { cwd: from, env: { PATH: process.env['PATH'], ...environment } };
                execFile(process.execPath, [program, ...words], settings, (error, out, err) => {
                    const code = error === null ? 0 : error.code;
                    resolve({ code: typeof code === 'number' ? code : -1, out, err });
                });
            }),
        remove: () => rm(place, { recursive: true, force: true })
    };
}
