/** Stands for vitest where tests are run without it: collects them, and has the matchers that tests of rules use. */
import { isDeepStrictEqual } from 'node:util';

export interface CollectedTest {
    readonly name: string;
    readonly args: readonly unknown[];
    readonly run: (...args: readonly unknown[]) => unknown;
}

export const collected: CollectedTest[] = [];

type Run = CollectedTest['run'];

export function describe(_name: string, body: () => void): void {
    body();
}

export function it(name: string, run: Run): void {
    collected.push({ name, args: [], run });
}

it.each =
    (rows: readonly unknown[]) =>
    (name: string, run: Run): void => {
        for (const row of rows) collected.push({ name, args: Array.isArray(row) ? row : [row], run });
    };

export function afterEach(): void {
    // Mocks are not used by the tests that are run.
}

function plain(value: unknown): unknown {
    return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function equal(a: unknown, b: unknown): boolean {
    if (b instanceof Containing) return Array.isArray(a) && b.parts.every((part) => contains(a, part));
    return isDeepStrictEqual(plain(a), plain(b));
}

function contains(list: unknown, part: unknown): boolean {
    if (typeof list === 'string') return list.includes(String(part));
    return Array.isArray(list) && list.some((one) => equal(one, part));
}

class Containing {
    readonly parts: readonly unknown[];
    constructor(parts: readonly unknown[]) {
        this.parts = parts;
    }
}

function matchersOf(found: unknown, negated: boolean) {
    const assert = (holds: boolean): void => {
        if (holds === negated) throw new Error('not as expected');
    };
    const count = (): number => Number(found);
    return {
        toBe: (other: unknown) => assert(Object.is(found, other)),
        toEqual: (other: unknown) => assert(equal(found, other)),
        toContain: (part: unknown) => assert(contains(found, part)),
        toHaveLength: (length: number) => assert((found as { length: number }).length === length),
        toMatch: (pattern: RegExp | string) => assert(new RegExp(pattern).test(String(found))),
        toBeGreaterThan: (other: number) => assert(count() > other),
        toBeGreaterThanOrEqual: (other: number) => assert(count() >= other),
        toBeLessThan: (other: number) => assert(count() < other),
        toBeLessThanOrEqual: (other: number) => assert(count() <= other),
        toBeUndefined: () => assert(found === undefined),
        toBeDefined: () => assert(found !== undefined)
    };
}

export function expect(found: unknown, _message?: string) {
    return { ...matchersOf(found, false), not: matchersOf(found, true) };
}

expect.arrayContaining = (parts: readonly unknown[]): Containing => new Containing(parts);
