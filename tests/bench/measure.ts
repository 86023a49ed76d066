import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The middle one of the values; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
    return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** Milliseconds each of `runs` calls took, after `warmUp` calls that are not counted. */
export async function timed(runs: number, warmUp: number, call: (run: number) => unknown): Promise<number[]> {
    const times: number[] = [];
    for (let run = 0; run < warmUp + runs; run += 1) {
        const start = performance.now();
        await call(run);
        if (run >= warmUp) {
            times.push(performance.now() - start);
        }
    }
    return times;
}

/** The most memory a process has held so far, in MB; undefined where the system does not tell. */
export function peakMemory(pid: number): number | undefined {
    try {
        const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
        return match?.[1] === undefined ? undefined : Number(match[1]) / 1024;
    } catch {
        return undefined;
    }
}

export interface ProcessRun {
    readonly milliseconds: number;
    readonly peak: number | undefined;
}

/** Runs Node with the arguments to its end. Rejects where it ends with a status above 1. */
export function runNode(args: readonly string[]): Promise<ProcessRun> {
    return new Promise((resolve, reject) => {
        const start = performance.now();
        const child = spawn(process.execPath, args, { stdio: 'ignore' });
        let peak: number | undefined;
        const sampling = setInterval(() => {
            peak = (child.pid === undefined ? undefined : peakMemory(child.pid)) ?? peak;
        }, 20);
        child.once('error', reject);
        child.once('exit', (code) => {
            clearInterval(sampling);
            if (code === null || code > 1) {
                reject(new Error(`${args.join(' ')} ended with status ${code}`));
            } else {
                resolve({ milliseconds: performance.now() - start, peak });
            }
        });
    });
}
