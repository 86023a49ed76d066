import { describe, expect, it } from 'vitest';
import { createSchedule } from '../../../server/lsp/schedule.ts';

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));
async function turns(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
        await turn();
    }
}

describe('the schedule of analyses', () => {
    it('does once what is asked for by several messages in a row', async () => {
        const done: string[] = [];
        const schedule = createSchedule(async (uri) => void done.push(uri));
        for (let message = 0; message < 5; message += 1) {
            schedule.request(['a']);
            await turn();
        }
        await turns(4);
        expect(done).toEqual(['a']);
    });

    it('takes the last request first and loses none', async () => {
        const done: string[] = [];
        const schedule = createSchedule(async (uri) => void done.push(uri));
        schedule.request(['a', 'b', 'c']);
        schedule.request(['c', 'a']);
        await turns(12);
        expect(done).toEqual(['c', 'a', 'b']);
    });

    it('goes on after a piece of work that waits, and asks again for what changed meanwhile', async () => {
        const done: string[] = [];
        let release: () => void = () => undefined;
        const schedule = createSchedule(async (uri) => {
            done.push(uri);
            if (done.length === 1) {
                await new Promise<void>((free) => (release = free));
            }
        });
        schedule.request(['a', 'b']);
        await turns(4);
        schedule.request(['a']);
        await turns(4);
        expect(done).toEqual(['a']);
        release();
        await turns(12);
        expect(done).toEqual(['a', 'a', 'b']);
    });

    it('does nothing more once it is disposed of', async () => {
        const done: string[] = [];
        const schedule = createSchedule(async (uri) => void done.push(uri));
        schedule.request(['a']);
        schedule.dispose();
        await turns(6);
        expect(done).toEqual([]);
    });
});
