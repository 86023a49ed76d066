/** Runs the tests of rules against mutants, in a thread that can be ended when a mutant never stops. */
import { registerHooks } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Problem, Rule } from '../../server/rules/rule.ts';
import type { At } from './forbidden.ts';
import { mutantsOf, spoilt } from './mutants.ts';
import { ruleFiles, type RuleFile } from './rule-files.ts';
import type { CollectedTest } from './vitest-stub.ts';

/** What is told about one mutant. */
export interface Verdict extends At {
    readonly killed: boolean;
}

/** What a worker is to do: the files, and the mutant behind which it begins when another worker had to be ended there. */
export interface Share {
    readonly ids: readonly string[];
    readonly from?: At;
}

const { ids, from } = workerData as Share;
const language = new URL('../../language/index.ts', import.meta.url).href;
const remembered = new URL('./remembered.ts', import.meta.url).href;
const askPlans = new URL('../server/rules/', import.meta.url).href;
const stub = new URL('./vitest-stub.ts', import.meta.url).href;
const sources = new Map<string, string>();
/** What is added to the addresses of a mutant and of the rules that import it, so that they are loaded anew. */
const mark = '?mutant=';

registerHooks({
    resolve(specifier, context, next) {
        if (specifier === 'vitest') return { url: stub, shortCircuit: true };
        const found = next(specifier, context);
        if (found.url === language && context.parentURL?.startsWith(askPlans))
            return { ...found, url: remembered };
        const at = context.parentURL?.indexOf(mark) ?? -1;
        const spoiltOne = found.url + (at < 0 ? '' : (context.parentURL?.slice(at) ?? ''));
        return sources.has(spoiltOne) ? { ...found, url: spoiltOne } : found;
    },
    load(url, context, next) {
        const source = sources.get(url);
        return source === undefined
            ? next(url, context)
            : { format: 'module-typescript', source, shortCircuit: true };
    }
});

/** Tests of the runner, of broken text and of the catalogue are not tests of single rules. */
const others = /^(?:runner|robustness|catalogue|sample-fixes)\.test\.ts$/;

/**
 * A test, with the code its file names where that is the only one: what the functions beside the tests ask about. Tests
 * made of examples tell their own code.
 */
interface RuleTest extends CollectedTest {
    readonly subject?: string;
}

async function collectTests(): Promise<readonly RuleTest[]> {
    const folder = new URL('../server/rules/', import.meta.url);
    const { collected } = (await import(stub)) as { readonly collected: readonly CollectedTest[] };
    const tests: RuleTest[] = [];
    for (const name of readdirSync(folder)) {
        if (!name.endsWith('.test.ts') || others.test(name)) continue;
        const url = new URL(name, folder);
        await import(url.href);
        const named = new Set(readFileSync(url, 'utf8').match(/'[A-Z]\d\d'/g));
        const [subject] = named.size === 1 ? named : [];
        for (const test of collected.slice(tests.length))
            tests.push({
                ...test,
                ...(subject !== undefined && !isExample(test) && { subject: subject.slice(1, -1) })
            });
    }
    return tests;
}

/** Whether it asks one rule alone. */
function isExample({ name }: CollectedTest): boolean {
    return /^[A-Z]\d\d (?:reports|is silent)/.test(name);
}

function isAbout({ name, args, run, subject }: RuleTest, code: string): boolean {
    return (
        subject === code || name.includes(code) || args.includes(code) || run.toString().includes(`'${code}'`)
    );
}

async function passes({ run, args }: CollectedTest): Promise<boolean> {
    try {
        await run(...args);
        return true;
    } catch {
        return false;
    }
}

/** Whether all of the tests pass. The one that fails is put first: what noticed one mutant may well notice the next. */
async function pass(tests: CollectedTest[]): Promise<boolean> {
    for (const [index, test] of tests.entries()) {
        if (await passes(test)) continue;
        tests.splice(index, 1);
        tests.unshift(test);
        return false;
    }
    return true;
}

const silent = (): [] => [];

/** Runs `body` with all other rules finding nothing: quick, and enough for tests of what these rules report. */
async function alone<T>(rules: readonly Rule[], kept: ReadonlySet<Rule>, body: () => Promise<T>): Promise<T> {
    const checks = rules.map((rule) => rule.check);
    for (const rule of rules) if (!kept.has(rule)) Object.assign(rule, { check: silent });
    try {
        return await body();
    } finally {
        rules.forEach((rule, index) => {
            if (!kept.has(rule)) Object.assign(rule, { check: checks[index] });
        });
    }
}

async function main(): Promise<void> {
    const tests = await collectTests();
    const { rules, ruleOf } = await import('../../server/rules/registry.ts');
    const files = ruleFiles().filter(({ id }) => ids.includes(id));
    for (const file of files.slice(from ? files.findIndex(({ id }) => id === from.id) : 0)) {
        const codes = file.rules.map(({ code }) => code);
        const kept = new Set(codes.flatMap((code) => ruleOf(code) ?? []));
        const own = tests.filter((test) => codes.some((code) => isAbout(test, code)));
        const marked = own.filter(isExample);
        const rest = own.filter((test) => !marked.includes(test));
        if (!(await pass(own))) throw new Error(`the tests of ${file.id} fail without any change`);
        for (const [index, mutant] of mutantsOf(file.source).entries()) {
            if (from?.id === file.id && index <= from.index) continue;
            parentPort?.postMessage({ starting: { id: file.id, index } satisfies At });
            const killed = await withMutant(file, kept, spoilt(file.source, mutant), index, async () => {
                const survives = await alone(rules, kept, () => pass(marked));
                return !survives || !(await pass(rest));
            });
            parentPort?.postMessage({ verdict: { id: file.id, index, killed } satisfies Verdict });
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

/** Runs `body` while the rules of a file check as another source of it says. */
async function withMutant(
    file: RuleFile,
    rules: ReadonlySet<Rule>,
    source: string,
    index: number,
    body: () => Promise<boolean>
): Promise<boolean> {
    const query = `${mark}${encodeURIComponent(file.id)}-${index}`;
    const url = `${pathToFileURL(file.path).href}${query}`;
    sources.set(url, source);
    const originals = [...rules].map((rule) => ({ rule, original: { ...rule } }));
    try {
        let failed = false;
        for (const { rule } of originals) {
            const at = file.rules.find(({ code }) => code === rule.code);
            if (!at) continue;
            const module = (await import(`${pathToFileURL(at.path).href}${query}`)) as Readonly<
                Record<string, Rule>
            >;
            Object.assign(
                rule,
                watched(module[at.name] ?? rule, () => (failed = true))
            );
        }
        return (await body()) || failed;
    } catch {
        return true;
    } finally {
        for (const { rule, original } of originals) Object.assign(rule, original);
        sources.delete(url);
    }
}

await main();
