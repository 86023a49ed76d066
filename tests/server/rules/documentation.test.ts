import { describe, expect, it } from 'vitest';
import { ruleFamilies, ruleOf, rules } from '../../../server/rules/registry.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { applied, check, findingsOf, planFrom, tally, unmark, withItsFiles } from './check.ts';

/** These need a file that is missing or may not be read, and a rule that fails. */
const needsFiles = new Set(['N03', 'N05', 'N99']);
const shown = rules.filter((rule) => !needsFiles.has(rule.code) && !rule.checkAcross);

describe('every rule', () => {
    it.each(rules.map((rule) => [rule.code, rule] as const))('%s has complete metadata', (code, rule) => {
        expect(code).toMatch(/^[LDTQRMGSN]\d\d$/);
        expect(Object.keys(ruleFamilies)).toContain(code.slice(0, 1));
        expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
        const { what, why, source } = rule.documentation;
        for (const text of [rule.title, what, why, source]) {
            expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
            expect(text.en).toMatch(/[a-z]{3}/);
        }
        expect(ruleOf(code)).toBe(rule);
        expect(ruleOf(rule.name)).toBe(rule);
    });

    it('has a code and a name of its own', () => {
        expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
        expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    });
});

describe('the documentation’s bad example', () => {
    it.each(shown.map((rule) => [rule.code, rule] as const))(
        '%s is reported where it is marked',
        (code, rule) => {
            const { found, marked } = check(code, withItsFiles(code, rule.documentation.bad));
            expect(marked.length).toBeGreaterThan(0);
            expect(found).toEqual(marked);
        }
    );
});

describe('the documentation’s good example', () => {
    it.each(shown.map((rule) => [rule.code, rule] as const))('%s is not reported', (code, rule) => {
        expect(rule.documentation.good).not.toMatch(/[«»]/);
        expect(check(code, withItsFiles(code, rule.documentation.good)).found).toEqual([]);
    });
});

describe('the fixes of the bad example', () => {
    const fixable = shown.filter((rule) => rule.fixable);

    it('are offered by at least fifteen rules', () => {
        expect(fixable.length).toBeGreaterThanOrEqual(15);
    });

    it.each(fixable.map((rule) => [rule.code, rule] as const))(
        '%s puts right what it reports',
        (code, rule) => {
            const { text } = unmark(withItsFiles(code, rule.documentation.bad));
            const plan = planFrom(text);
            const before = runRules(plan);
            const fixes = findingsOf(plan, code).flatMap((finding) => [...(finding.fixes?.() ?? [])]);
            expect(fixes.length).toBeGreaterThan(0);
            for (const fix of fixes) {
                const after = runRules(planFrom(applied(text, fix.edits)));
                const counts = tally(before);
                const left = tally(after);
                expect(left.get(code) ?? 0, fix.title.en).toBeLessThan(counts.get(code) ?? 0);
                for (const [other, count] of left) {
                    expect([other, count], fix.title.en).toEqual([
                        other,
                        Math.min(count, counts.get(other) ?? 0)
                    ]);
                }
            }
        }
    );

    it('are offered only by rules that say so', () => {
        for (const rule of shown) {
            const plan = planFrom(unmark(withItsFiles(rule.code, rule.documentation.bad)).text);
            const offered = findingsOf(plan, rule.code).some(
                (finding) => (finding.fixes?.() ?? []).length > 0
            );
            expect([rule.code, offered]).toEqual([rule.code, rule.fixable]);
        }
    });
});
