import { describe, expect, it } from 'vitest';
import { formatText } from '../../language/formatting/index.ts';
import { readSource, type SourceFile } from '../../language/index.ts';
import { translateText } from '../../language/translation/translate.ts';
import { rules } from '../../server/rules/registry.ts';
import type { Edit, Rule } from '../../server/rules/rule.ts';
import { runRules } from '../../server/rules/runner.ts';
import { tidied } from '../../server/tidy-fixes.ts';
import { firstFile, planFrom, tally, unmark, withItsFiles } from './rules/check.ts';

/** Every fix of a rule in a text, with the text it leaves; of several files the first is looked at and mended. */
function fixedTexts(text: string, code: string): { readonly title: string; readonly fixed: string }[] {
    const [first, others] = firstFile(text);
    const plan = planFrom(text);
    const findings = runRules(plan).filter((finding) => finding.code === code);
    return findings.flatMap((finding) =>
        (finding.fixes?.() ?? []).map(({ title, edits }) => ({
            title: title.en,
            fixed: fixedBy(readSource(plan.uri, first), edits) + others
        }))
    );
}

function fixedBy(file: SourceFile, edits: readonly Edit[]): string {
    return tidied(file, edits).reduceRight(
        (done, change) => done.slice(0, change.start) + change.text + done.slice(change.end),
        file.text
    );
}

/** The first file in the house style, the others as they are. */
function formatted(text: string): string {
    const [first, others] = firstFile(text);
    return formatText(first) + others;
}

/** The rule's bad example, with the files it needs. */
function badExample({ code, documentation }: Rule): string {
    return withItsFiles(code, unmark(documentation.bad).text);
}

const before = '学校 西吉一小\n\n';
const after = '\n阶段 末尾 2012年12月 { 任务 总结 “总结” }\n';
const between = (text: string): string => {
    const [first, others] = firstFile(text);
    return before + first + after + others;
};
const fixable = rules.filter((rule) => rule.fixable).map((rule) => [rule.code, rule] as const);

/** Each property has a line of its own in the house style, so that none stands behind an inner item. */
const untidyOnly: ReadonlySet<string> = new Set(['L17']);

describe('a fix in a file in the house style', () => {
    it.each(fixable)('%s leaves the file in it', (code, rule) => {
        const text = formatted(badExample(rule));
        expect(formatted(text)).toBe(text);
        for (const { title, fixed } of fixedTexts(text, code)) {
            expect(formatted(fixed), title).toBe(fixed);
        }
    });

    it.each(fixable)('%s leaves it so between other items', (code, rule) => {
        const text = formatted(between(badExample(rule)));
        for (const { title, fixed } of fixedTexts(text, code)) {
            expect(formatted(fixed), title).toBe(fixed);
        }
    });

    it('is always there to be looked at', () => {
        const unseen = fixable.filter(
            ([code, rule]) =>
                !untidyOnly.has(code) && fixedTexts(formatted(badExample(rule)), code).length === 0
        );
        expect(unseen.map(([code]) => code)).toEqual([]);
    });

    it.each(fixable)('%s still mends the finding and makes no new one', (code, rule) => {
        const text = formatted(badExample(rule));
        const counts = tally(runRules(planFrom(text)));
        for (const { title, fixed } of fixedTexts(text, code)) {
            const left = tally(runRules(planFrom(fixed)));
            expect(left.get(code) ?? 0, title).toBeLessThan(counts.get(code) ?? 0);
            for (const [other, count] of left) {
                expect([other, count], title).toEqual([other, Math.min(count, counts.get(other) ?? 0)]);
            }
        }
    });
});

describe('a fix in a plan in the English keywords', () => {
    const written = rules.filter((rule) => rule.fixable && /^[TQRM]|G03/.test(rule.code));

    it.each(written.map((rule) => [rule.code, rule] as const))('%s mends it, in English', (code, rule) => {
        const [first, others] = firstFile(badExample(rule));
        const text = translateText(first, 'en') + others;
        const before = tally(runRules(planFrom(text))).get(code) ?? 0;
        for (const { title, fixed } of fixedTexts(text, code)) {
            expect(tally(runRules(planFrom(fixed))).get(code) ?? 0, title).toBeLessThan(before);
            expect(translateText(firstFile(fixed)[0], 'en'), title).toBe(firstFile(fixed)[0]);
        }
    });
});

describe('a fix in an item that is not in the house style', () => {
    it('leaves the layout as the planner has it', () => {
        const mended = fixedTexts('活动   汇演   2009年4月31日\n', 'D01').map(({ fixed }) => fixed);
        expect(mended.length).toBeGreaterThan(0);
        expect(mended.every((fixed) => fixed.startsWith('活动   汇演   2009年'))).toBe(true);
    });
});
