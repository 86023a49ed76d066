import type { CancellationToken, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { progressOn, silently } from '../../../server/lsp/progress.ts';
import { plainClient } from '../../../server/lsp/session.ts';

const title = { zh: '正在读取', en: 'Reading' };

/** A client that notes what it is shown, and stops the work after so many reports. */
function windowThatStops(after = Infinity): {
    readonly shown: string[];
    createWorkDoneProgress(): Promise<WorkDoneProgressServerReporter>;
} {
    const shown: string[] = [];
    return {
        shown,
        createWorkDoneProgress() {
            let stop = (): void => undefined;
            const token = {
                isCancellationRequested: false,
                onCancellationRequested: (listener: () => void) => {
                    stop = listener;
                    return { dispose: () => undefined };
                }
            } as unknown as CancellationToken;
            const reporter: WorkDoneProgressServerReporter = {
                token,
                begin: (text, _percentage, _message, cancellable) => {
                    shown.push(`begin ${text}${cancellable === true ? ' (can be stopped)' : ''}`);
                },
                report: (...[percentage, message]: unknown[]) => {
                    shown.push(`${String(percentage)}% ${String(message)}`);
                    if (shown.length > after) {
                        stop();
                    }
                },
                done: () => shown.push('done')
            };
            return Promise.resolve(reporter);
        }
    };
}

async function countTo(of: number, work: ReturnType<typeof progressOn>): Promise<number> {
    return work(title, async (progress) => {
        for (let done = 0; done < of; done++) {
            await progress.step(done, of);
            if (progress.stopped) {
                return done;
            }
        }
        return of;
    });
}

const client = { ...plainClient, showsProgress: true };

describe('the progress of long work', () => {
    it('is shown from its beginning to its end, in the reader’s language', async () => {
        const window = windowThatStops();
        expect(await countTo(4, progressOn({ window }, { client, language: 'zh' }, 0))).toBe(4);
        await Promise.resolve();
        expect(window.shown).toEqual([
            'begin 正在读取 (can be stopped)',
            ...['0% 0/4', '25% 1/4', '50% 2/4', '75% 3/4'],
            'done'
        ]);
    });

    it('stops when the planner says so, and ends all the same', async () => {
        const window = windowThatStops(2);
        expect(await countTo(100, progressOn({ window }, { client, language: 'en' }, 0))).toBe(1);
        await Promise.resolve();
        expect(window.shown).toEqual(['begin Reading (can be stopped)', '0% 0/100', '1% 1/100', 'done']);
    });

    it('ends when the work fails', async () => {
        const window = windowThatStops();
        const failing = progressOn(
            { window },
            { client, language: 'en' },
            0
        )(title, async (progress) => {
            await progress.step(0, 1);
            throw new Error('no');
        });
        await expect(failing).rejects.toThrow('no');
        await Promise.resolve();
        expect(window.shown.at(-1)).toBe('done');
    });

    it('is not shown of short work, nor to a client that cannot show it', async () => {
        const window = windowThatStops();
        expect(await countTo(3, progressOn({ window }, { client, language: 'zh' }, 1e9))).toBe(3);
        expect(await countTo(3, progressOn({ window }, { client: plainClient, language: 'zh' }, 0))).toBe(3);
        expect(await countTo(3, silently)).toBe(3);
        expect(window.shown).toEqual([]);
    });
});
