import { describe, expect, it } from 'vitest';
import { buildPlan, planOf, readSource } from '../../../language/index.ts';
import { rangeOf } from '../../../language/source.ts';
import type { Fix } from '../../../server/rules/rule.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { samplePaths, samplePlan, sampleText, sampleUri } from '../../support/samples.ts';

function applied(text: string, fix: Fix): string {
    return [...fix.edits]
        .map((edit) => ({ ...rangeOf(edit.span), text: edit.text }))
        .sort((a, b) => b.start - a.start)
        .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}

const fixable = samplePaths.filter((path) => runRules(samplePlan(path)).some((finding) => finding.fixes));

describe.each(fixable)('the fixes offered in %s', (path) => {
    it('leave a text that is understood', () => {
        const plan = samplePlan(path);
        for (const finding of runRules(plan)) {
            for (const fix of finding.fixes?.() ?? []) {
                const text = applied(sampleText(path), fix);
                expect({ fix: fix.title.zh, problems: planOf(text).problems }).toEqual({
                    fix: fix.title.zh,
                    problems: []
                });
            }
        }
    });
});

describe('a text fixed once and again', () => {
    it('comes to rest: no fix of the Xiji sample calls for another without end', () => {
        let text = sampleText('xiji.alliance');
        let rounds = 0;
        for (; rounds < 40; rounds += 1) {
            const plan = buildPlan(readSource(sampleUri('xiji.alliance'), text));
            const fix = runRules(plan)
                .flatMap((finding) => finding.fixes?.() ?? [])
                .find((one) => one.preferred);
            if (!fix) {
                break;
            }
            text = applied(text, fix);
        }
        expect(rounds).toBeLessThan(40);
        expect(planOf(text).problems).toEqual([]);
    });
});
