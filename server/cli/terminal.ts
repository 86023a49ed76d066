/** What a command may use of the terminal; tests and the process give it. */
import type { ReaderLanguage } from '../messages/language.ts';
import type { Bilingual } from '../rules/rule.ts';

/** 0: nothing to object to. 1: findings. 2: it could not be run. */
export type ExitCode = 0 | 1 | 2;

export interface Terminal {
    readonly language: ReaderLanguage;
    /** Whether `out` takes colours. */
    readonly colours: boolean;
    /** The working folder, absolute. */
    readonly folder: string;
    /** Results. */
    out(text: string): void;
    /** What could not be done. */
    err(text: string): void;
}

/** Says why a command could not be run, and gives its exit code. `subject` is a path or a code, as the user wrote it. */
export function cannotRun(terminal: Terminal, message: Bilingual, subject?: string): ExitCode {
    const colon = terminal.language === 'zh' ? '：' : ': ';
    terminal.err(`${subject === undefined ? '' : `${subject}${colon}`}${message[terminal.language]}\n`);
    return 2;
}

/** What a failure of the program's own says, for its maintainers. */
export function detailOf(error: unknown): string {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The colon between a name and what is said of it. */
export function colonOf({ language }: Pick<Terminal, 'language'>): string {
    return language === 'zh' ? '：' : ': ';
}
