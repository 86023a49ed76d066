/** Tells, in a thread of its own, which mutants the types forbid: it takes as long as running the tests. */
import { parentPort, workerData } from 'node:worker_threads';
import { compiler } from './compiler.ts';
import { mutantsOf, spoilt } from './mutants.ts';
import { ruleFiles } from './rule-files.ts';

/** A mutant: the file it spoils, and its place among the mutants of that file. */
export interface At {
    readonly id: string;
    readonly index: number;
}

const { ids } = workerData as { readonly ids: readonly string[] };
const compiles = compiler();
const forbidden: At[] = [];
for (const { id, path, source } of ruleFiles().filter((file) => ids.includes(file.id))) {
    if (!compiles(path, source)) throw new Error(`${path} does not compile as it stands`);
    for (const [index, mutant] of mutantsOf(source).entries()) {
        if (!compiles(path, spoilt(source, mutant))) forbidden.push({ id, index });
    }
}
parentPort?.postMessage(forbidden);
