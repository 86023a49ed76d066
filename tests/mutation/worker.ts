/** Runs the tests of rules against mutants, in a thread that can be ended when a mutant never stops. */
import { registerHooks } from 'node:module';
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Problem, Rule } from '../../server/rules/rule.ts';
import { mutantsOf, spoilt } from './mutants.ts';
import { ruleFiles, type RuleFile } from './rule-files.ts';
import type { CollectedTest } from './vitest-stub.ts';

/** What is told about one mutant; `index` counts the mutants of a rule. */
export interface Verdict {
    readonly code: string;
    readonly index: number;
    readonly killed: boolean;
}

const { from } = workerData as {
    readonly from: { readonly code: string; readonly index: number } | undefined;
};
const { only } = workerData as { readonly only: readonly string[] };
const stub = new URL('./vitest-stub.ts', import.meta.url).href;
const sources = new Map<string, string>();

registerHooks({
    resolve: (specifier, context, next) =>
        specifier === 'vitest' ? { url: stub, shortCircuit: true } : next(specifier, context),
    load(url, context, next) {
        const source = sources.get(url);
        return source === undefined
            ? next(url, context)
            : { format: 'module-typescript', source, shortCircuit: true };
    }
});

/** Tests of the runner, of broken text and of the catalogue are not tests of single rules. */
const others = /^(?:runner|robustness|catalogue|sample-fixes)\.test\.ts$/;

async function collectTests(): Promise<readonly CollectedTest[]> {
    const folder = new URL('../server/rules/', import.meta.url);
    for (const name of readdirSync(folder)) {
        if (name.endsWith('.test.ts') && !others.test(name)) await import(new URL(name, folder).href);
    }
    const { collected } = (await import(stub)) as { readonly collected: readonly CollectedTest[] };
    return collected;
}

function isAbout({ name, args, run }: CollectedTest, code: string): boolean {
    return name.includes(code) || args.includes(code) || run.toString().includes(`'${code}'`);
}

async function passes({ run, args }: CollectedTest): Promise<boolean> {
    try {
        await run(...args);
        return true;
    } catch {
        return false;
    }
}

/** Whether all of the tests pass. */
async function pass(tests: readonly CollectedTest[]): Promise<boolean> {
    for (const test of tests) if (!(await passes(test))) return false;
    return true;
}

const silent = (): [] => [];

/** Runs `body` with all rules but one finding nothing: quick, and enough for tests of what one rule reports. */
async function alone<T>(rules: readonly Rule[], kept: Rule, body: () => Promise<T>): Promise<T> {
    const checks = rules.map((rule) => rule.check);
    for (const rule of rules) if (rule !== kept) Object.assign(rule, { check: silent });
    try {
        return await body();
    } finally {
        rules.forEach((rule, index) => {
            if (rule !== kept) Object.assign(rule, { check: checks[index] });
        });
    }
}

async function main(): Promise<void> {
    const tests = await collectTests();
    const { rules, ruleOf } = await import('../../server/rules/registry.ts');
    for (const file of ruleFiles()) {
        const rule = ruleOf(file.code);
        if (!rule || (only.length > 0 && !only.includes(file.code)) || (from && file.code < from.code))
            continue;
        const own = tests.filter((test) => isAbout(test, file.code));
        const marked = own.filter(({ name }) => /^[A-Z]\d\d (?:reports|is silent)/.test(name));
        const rest = own.filter((test) => !marked.includes(test));
        if (!(await pass(own))) throw new Error(`the tests of ${file.code} fail without any change`);
        for (const [index, mutant] of mutantsOf(file.source).entries()) {
            if (from && file.code === from.code && index <= from.index) continue;
            parentPort?.postMessage({ starting: { code: file.code, index } });
            const killed = await withMutant(file, rule, spoilt(file.source, mutant), index, async () => {
                const survives = await alone(rules, rule, () => pass(marked));
                return !survives || !(await pass(rest));
            });
            parentPort?.postMessage({ verdict: { code: file.code, index, killed } satisfies Verdict });
        }
    }
}

/** The rule, telling when it throws: the runner would hide that from tests of single rules, not from those of broken text. */
function watched(rule: Rule, tell: () => void): Rule {
    function* guarded(check: () => Iterable<Problem>): Iterable<Problem> {
        try {
            yield* check();
        } catch (error) {
            tell();
            throw error;
        }
    }
    const { checkAcross } = rule;
    return {
        ...rule,
        check: (plan) => guarded(() => rule.check(plan)),
        ...(checkAcross && { checkAcross: (plan, plans) => guarded(() => checkAcross(plan, plans)) })
    };
}

/** Runs `body` while the rule checks as another source says. */
async function withMutant(
    file: RuleFile,
    rule: Rule,
    source: string,
    index: number,
    body: () => Promise<boolean>
): Promise<boolean> {
    const url = `${pathToFileURL(file.path).href}?mutant=${index}`;
    sources.set(url, source);
    const original = { ...rule };
    try {
        const module = (await import(url)) as Readonly<Record<string, Rule>>;
        let failed = false;
        Object.assign(
            rule,
            watched(module[file.name] ?? rule, () => (failed = true))
        );
        return (await body()) || failed;
    } catch {
        return true;
    } finally {
        Object.assign(rule, original);
        sources.delete(url);
    }
}

await main();
