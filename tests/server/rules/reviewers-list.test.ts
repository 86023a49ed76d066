import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/rules/registry.ts';
import { reviewersList } from './reviewers-list.ts';

const lines = Object.values(reviewersList).flat();

describe('the reviewer’s list', () => {
    it.each(lines.map((line) => [line.asked, line] as const))(
        '%s is checked, or it is said why not',
        (_, line) => {
            const known = new Set(rules.map(({ code }) => code));
            expect(line.rules.filter((code) => !known.has(code))).toEqual([]);
            if (line.rules.length === 0) expect(line.without).toMatch(/\.$/);
        }
    );

    it('has no line twice', () => {
        expect(new Set(lines.map(({ asked }) => asked)).size).toBe(lines.length);
    });

    it('needs every rule but those of the syntax', () => {
        const named = new Set(lines.flatMap((line) => line.rules));
        const idle = rules
            .map(({ code }) => code)
            .filter((code) => !code.startsWith('L') && !named.has(code));
        expect(idle).toEqual([]);
    });
});
