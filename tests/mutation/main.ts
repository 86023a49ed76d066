/**
 * The mutation check over the rules: spoils each rule's conditions one by one and counts how often its tests notice.
 * What no test notices is listed, to be tested or taken out.
 *
 *     npm run mutation              all rules
 *     npm run mutation -- T02 Q01   these
 */
import { Worker } from 'node:worker_threads';
import { compiler } from './compiler.ts';
import { mutantsOf, spoilt } from './mutants.ts';
import { ruleFiles } from './rule-files.ts';
import type { Verdict } from './worker.ts';

/** A mutant that has not ended by then never will: that is noticed too. */
const patienceMs = 8000;
const wanted = 0.85;

interface At {
    readonly code: string;
    readonly index: number;
}

const only = process.argv.slice(2);
const verdicts: Verdict[] = [];

/** Runs from one mutant on; gives the mutant that had to be given up, or nothing when all are through. */
function runFrom(from: At | undefined): Promise<At | undefined> {
    return new Promise((resolve, reject) => {
        const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { from, only } });
        let at: At | undefined;
        let timer: NodeJS.Timeout | undefined;
        worker.on('message', (message: { readonly starting?: At; readonly verdict?: Verdict }) => {
            clearTimeout(timer);
            if (message.verdict) verdicts.push(message.verdict);
            at = message.starting;
            if (!at) return;
            const givenUp = at;
            timer = setTimeout(() => {
                resolve(givenUp);
                void worker.terminate();
            }, patienceMs);
        });
        worker.on('error', reject);
        worker.on('exit', (code) => {
            clearTimeout(timer);
            if (code === 0) resolve(undefined);
            else reject(new Error(`stopped at ${JSON.stringify(at)}`));
        });
    });
}

let given: At | undefined;
do {
    given = await runFrom(given);
    if (given) verdicts.push({ ...given, killed: true });
} while (given);

const compiles = compiler();
const lines: string[] = [];
const survivors: string[] = [];
const total = { killed: 0, all: 0 };
for (const { code, name, path, source } of ruleFiles()) {
    const mutants = mutantsOf(source);
    const own = verdicts.filter((verdict) => {
        const mutant = verdict.code === code ? mutants[verdict.index] : undefined;
        return mutant !== undefined && compiles(path, spoilt(source, mutant));
    });
    if (own.length === 0) continue;
    if (!compiles(path, source)) throw new Error(`${path} does not compile as it stands`);
    const killed = own.filter((verdict) => verdict.killed).length;
    const percent = Math.round((killed / own.length) * 100);
    lines.push(`${code} ${String(percent).padStart(3)} %  ${killed}/${own.length}  ${name}`);
    total.killed += killed;
    total.all += own.length;
    for (const { index } of own.filter((verdict) => !verdict.killed)) {
        const mutant = mutants[index];
        if (mutant) survivors.push(`${code} line ${mutant.line}: ${mutant.what}`);
    }
}
const score = total.all === 0 ? 0 : total.killed / total.all;
console.log(lines.join('\n'));
if (survivors.length > 0) console.log(`\nnot noticed:\n${survivors.join('\n')}`);
console.log(`\nall: ${(score * 100).toFixed(1)} %  ${total.killed}/${total.all}`);
process.exitCode = score >= wanted ? 0 : 1;
