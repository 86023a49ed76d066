/** What stands around an editor under test: more folders, a repository, the language server's process. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes folders beside the first and the file that lists them all; gives its path. */
export function workspaceOf(
    home: string,
    first: string,
    folders: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>
): string {
    for (const [name, files] of Object.entries(folders)) {
        mkdirSync(join(home, name), { recursive: true });
        for (const [file, bytes] of Object.entries(files)) {
            writeFileSync(join(home, name, file), bytes);
        }
    }
    const paths = [first, ...Object.keys(folders).map((name) => join(home, name))];
    const list = join(home, '全县.code-workspace');
    writeFileSync(list, JSON.stringify({ folders: paths.map((path) => ({ path })) }));
    return list;
}

/** Makes a repository of a folder, with what is in it as its first version. */
export function makeRepository(folder: string): void {
    const git = (...what: readonly string[]): unknown =>
        execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...what], {
            cwd: folder,
            stdio: 'ignore'
        });
    git('init');
    git('add', '-A');
    git('commit', '-m', '第一版');
}

/**
 * Gives a signal to the language server, if it runs, of the editor whose data lie under `home`: `SIGKILL` ends it as a
 * fault of its own would, `SIGSTOP` and `SIGCONT` keep it from answering as long work does. Linux only, as is the
 * editor's rig.
 */
export function signalServerUnder(home: string, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
    const servers = readdirSync('/proc').filter((entry) => {
        const commandLine = /^\d+$/.test(entry) ? commandLineOf(entry) : '';
        return commandLine.includes(home) && /alliance-plan[^\0]*server\.cjs/.test(commandLine);
    });
    servers.forEach((pid) => process.kill(Number(pid), signal));
}

/** What a process was started with; empty for one that has ended meanwhile. */
function commandLineOf(pid: string): string {
    try {
        return readFileSync(join('/proc', pid, 'cmdline'), 'utf8');
    } catch {
        return '';
    }
}
