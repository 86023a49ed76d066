/**
 * The mutation check over the rules: spoils each rule's conditions, and those of files that rules of one folder share,
 * one by one and counts how often the tests of these rules notice.
 * What no test notices is listed, to be tested or taken out.
 *
 *     npm run mutation              all rules
 *     npm run mutation -- T02 Q01   these
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { At } from './forbidden.ts';
import { mutantsOf } from './mutants.ts';
import { ruleFiles } from './rule-files.ts';
import type { Share, Verdict } from './worker.ts';

/** A mutant that has not ended by then never will: that is noticed too. */
const patienceMs = 8000;
const wanted = 0.85;

const only = process.argv.slice(2);
const files = ruleFiles().filter(
    ({ rules }) => only.length === 0 || rules.some(({ code }) => only.includes(code))
);
const verdicts: Verdict[] = [];
const endless: At[] = [];

/** Tries a share of the mutants; gives the mutant that had to be given up, or nothing when all are through. */
function tryOut(share: Share): Promise<At | undefined> {
    return new Promise((resolve, reject) => {
        const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
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

/** Tries all mutants of some files. */
async function tryAll(ids: readonly string[]): Promise<void> {
    let from = await tryOut({ ids });
    while (from) {
        verdicts.push({ ...from, killed: true });
        endless.push(from);
        from = await tryOut({ ids, from });
    }
}

/** The mutants that types forbid: nobody could commit them, so no test has to notice. */
function forbiddenIn(ids: readonly string[]): Promise<readonly At[]> {
    return new Promise((resolve, reject) => {
        const worker = new Worker(new URL('./forbidden.ts', import.meta.url), { workerData: { ids } });
        worker.on('message', resolve);
        worker.on('error', reject);
    });
}

/** The files dealt out to the workers, so that each has about as many mutants. */
function shares(): readonly (readonly string[])[] {
    const count = Math.min(availableParallelism(), files.length);
    const dealt = Array.from({ length: count }, () => ({ ids: [] as string[], mutants: 0 }));
    const sized = files.map(({ id, source }) => ({ id, mutants: mutantsOf(source).length }));
    for (const { id, mutants } of sized.sort((a, b) => b.mutants - a.mutants)) {
        const [least] = dealt.sort((a, b) => a.mutants - b.mutants);
        least?.ids.push(id);
        if (least) least.mutants += mutants;
    }
    return dealt.map(({ ids }) => ids);
}

const [forbidden] = await Promise.all([forbiddenIn(files.map(({ id }) => id)), ...shares().map(tryAll)]);
const isForbidden = ({ id, index }: At): boolean =>
    forbidden.some((one) => one.id === id && one.index === index);
const lines: string[] = [];
const survivors: string[] = [];
const total = { killed: 0, all: 0 };
for (const { id, rules, source } of files) {
    const mutants = mutantsOf(source);
    const own = verdicts.filter((verdict) => verdict.id === id && !isForbidden(verdict));
    if (own.length === 0) continue;
    const killed = own.filter((verdict) => verdict.killed).length;
    const percent = Math.round((killed / own.length) * 100);
    const names = rules.map(({ name }) => name).join(', ');
    lines.push(`${id} ${String(percent).padStart(3)} %  ${killed}/${own.length}  ${names}`);
    total.killed += killed;
    total.all += own.length;
    for (const { index } of own.filter((verdict) => !verdict.killed).sort((a, b) => a.index - b.index)) {
        const mutant = mutants[index];
        if (mutant) survivors.push(`${id} line ${mutant.line}: ${mutant.what}`);
    }
}
const score = total.all === 0 ? 0 : total.killed / total.all;
console.log(lines.join('\n'));
if (survivors.length > 0) console.log(`\nnot noticed:\n${survivors.join('\n')}`);
if (endless.length > 0) {
    const given = endless.map(({ id, index }) => `${id} no. ${index}`).join(', ');
    console.log(`\ngiven up after ${patienceMs / 1000} s, taken as noticed: ${given}`);
}
console.log(`\nall: ${(score * 100).toFixed(1)} %  ${total.killed}/${total.all}`);
process.exitCode = score >= wanted ? 0 : 1;
