import { describe, expect, it } from 'vitest';
import { formatText } from '../../language/formatting/index.ts';
import { buildPlan, planOf, readSource } from '../../language/index.ts';
import { rules } from '../../server/rules/registry.ts';
import type { Edit } from '../../server/rules/rule.ts';
import { runRules } from '../../server/rules/runner.ts';
import { tidied } from '../../server/tidy-fixes.ts';
import { tally, unmark } from './rules/check.ts';

const uri = 'memory:///plan.alliance';

/** Every fix of a rule in a text, with the text it leaves. */
function fixedTexts(text: string, code: string): { readonly title: string; readonly fixed: string }[] {
    const file = readSource(uri, text);
    const findings = runRules(buildPlan(file)).filter((finding) => finding.code === code);
    return findings.flatMap((finding) =>
        (finding.fixes?.() ?? []).map(({ title, edits }) => ({
            title: title.en,
            fixed: fixedBy(text, edits)
        }))
    );
}

function fixedBy(text: string, edits: readonly Edit[]): string {
    const changes = tidied(readSource(uri, text), edits);
    return changes.reduceRight(
        (done, change) => done.slice(0, change.start) + change.text + done.slice(change.end),
        text
    );
}

const before = '学校 西吉一小\n\n';
const after = '\n阶段 末尾 2012年12月 { 任务 总结 “总结” }\n';
const fixable = rules.filter((rule) => rule.fixable).map((rule) => [rule.code, rule] as const);

describe('a fix in a file in the house style', () => {
    it.each(fixable)('%s leaves the file in it', (code, { documentation }) => {
        const text = formatText(unmark(documentation.bad).text);
        expect(formatText(text)).toBe(text);
        for (const { title, fixed } of fixedTexts(text, code)) {
            expect(formatText(fixed), title).toBe(fixed);
        }
    });

    it.each(fixable)('%s leaves it so between other items', (code, { documentation }) => {
        const text = formatText(before + unmark(documentation.bad).text + after);
        for (const { title, fixed } of fixedTexts(text, code)) {
            expect(formatText(fixed), title).toBe(fixed);
        }
    });

    it('is nearly always there to be looked at', () => {
        const looked = fixable.filter(
            ([code, { documentation }]) =>
                fixedTexts(formatText(unmark(documentation.bad).text), code).length > 0
        );
        expect(looked.length).toBeGreaterThan(fixable.length * 0.9);
    });

    it.each(fixable)('%s still mends the finding and makes no new one', (code, { documentation }) => {
        const text = formatText(unmark(documentation.bad).text);
        const counts = tally(runRules(planOf(text)));
        for (const { title, fixed } of fixedTexts(text, code)) {
            const left = tally(runRules(planOf(fixed)));
            expect(left.get(code) ?? 0, title).toBeLessThan(counts.get(code) ?? 0);
            for (const [other, count] of left) {
                expect([other, count], title).toEqual([other, Math.min(count, counts.get(other) ?? 0)]);
            }
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
