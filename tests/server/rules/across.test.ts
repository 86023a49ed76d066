import { describe, expect, it } from 'vitest';
import { buildPlan, readSource } from '../../../language/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { rangeOf } from '../../../language/source.ts';
import { ruleOf, rules } from '../../../server/rules/registry.ts';
import type { Finding } from '../../../server/rules/rule.ts';
import { runAcross, runRules } from '../../../server/rules/runner.ts';
import { PlanSet, type Others } from '../../../server/facts/across/plan-set.ts';
import { otherFile } from '../../../server/rules/support/across-rule.ts';
import { samplePaths, samplePlan } from '../../support/samples.ts';
import { unmark } from './check.ts';
import { acrossExamples } from './across-examples.ts';

/** The plans of the files of an example: this.alliance, other.alliance, third.alliance. */
function plansOf(text: string): readonly [Plan, ...Plan[]] {
    const names = ['this', 'other', 'third'];
    const files = text
        .split(otherFile)
        .map((part, index) => readSource(`file:///county/${names[index] ?? index}.alliance`, part));
    const plans = files.map((file) => buildPlan(file, (uri) => files.find((one) => one.uri === uri)));
    const [first, ...others] = plans;
    if (!first) throw new Error('no file');
    return [first, ...others];
}

/** The other plans as the first one sees them. */
function besides([first, ...others]: readonly [Plan, ...Plan[]]): Others {
    const set = new PlanSet();
    for (const plan of [first, ...others]) set.put(plan.uri, plan);
    return set.others(first.uri);
}

function across(text: string, code: string): readonly Finding[] {
    const plans = plansOf(text);
    return runAcross(plans[0], besides(plans)).filter((finding) => finding.code === code);
}

function check(code: string, fixture: string): { found: readonly string[]; marked: readonly string[] } {
    const { text, marked } = unmark(fixture);
    const found = across(text, code).map(({ span }) => {
        const { start, end } = rangeOf(span);
        return `${start}:${text.slice(start, end)}`;
    });
    return { found: [...new Set(found)], marked };
}

const comparing = rules.filter((rule) => rule.checkAcross);

describe('rules that compare plans', () => {
    it('find nothing in one plan alone', () => {
        for (const rule of comparing) {
            const plans = plansOf(unmark(rule.documentation.bad).text);
            expect(runRules(plans[0]).map(({ code }) => code)).not.toContain(rule.code);
            expect(runAcross(plans[0], besides([plans[0]]))).toEqual([]);
        }
        expect(comparing.map(({ code }) => code)).toEqual(['R16', 'M22', 'S12']);
    });

    it.each(comparing.map((rule) => [rule.code, rule] as const))(
        '%s reports its bad example and not its good one',
        (code, { documentation }) => {
            const { found, marked } = check(code, documentation.bad);
            expect(marked.length).toBeGreaterThan(0);
            expect(found).toEqual(marked);
            expect(check(code, documentation.good)).toEqual({ found: [], marked: [] });
        }
    );

    for (const [code, { must, not }] of Object.entries(acrossExamples)) {
        it.each(must)(`${code} reports %#: %s`, (text) => {
            const { found, marked } = check(code, text);
            expect(marked.length).toBeGreaterThan(0);
            expect(found).toEqual(marked);
        });
        it.each(not)(`${code} is silent %#: %s`, (text) => {
            expect(check(code, text).found).toEqual([]);
        });
    }

    it('point into the other file for what they compare with', () => {
        for (const rule of comparing) {
            const [finding] = across(unmark(rule.documentation.bad).text, rule.code);
            const uris = (finding?.related ?? []).map(({ span }) => span.place.uri);
            expect(uris).toContain('file:///county/other.alliance');
        }
    });

    it('shows of a copied passage no more than tells which it is', () => {
        const { text } = unmark(
            (acrossExamples['S12']?.must[0] ?? '').replaceAll('每周三', '每周三下午第二节课后')
        );
        const shown = across(text, 'S12').flatMap(({ related = [] }) => related);
        expect(shown.length).toBeGreaterThan(0);
        for (const { span, message } of shown) {
            const { start, end } = rangeOf(span);
            const passage = (text.split(otherFile)[span.place.uri.includes('this') ? 0 : 1] ?? '').slice(
                start,
                end
            );
            expect([message.zh.includes(passage), message.zh.includes(passage.slice(0, 8))]).toEqual([
                passage.length <= 24,
                true
            ]);
        }
    });

    it('can be excused and set like all others', () => {
        const { bad } = ruleOf('M22')?.documentation ?? { bad: '' };
        const { text } = unmark(bad);
        expect(across(`忽略 M22 理由：过渡期\n${text}`, 'M22')).toEqual([]);
        const plans = plansOf(`忽略 M22 理由：过渡期\n${text}`);
        expect(runRules(plans[0]).map(({ code }) => code)).not.toContain('N10');
        const set = plansOf(text);
        expect(runAcross(set[0], besides(set), { severities: { M22: 'off' } })).toEqual([]);
    });
});

describe('the samples beside one another', () => {
    it('show that text 2 is text 1 with the names changed, and nothing else', () => {
        const plans = samplePaths.map(samplePlan);
        const set = new PlanSet();
        for (const plan of plans) set.put(plan.uri, plan);
        const found = plans.flatMap((plan, index) =>
            runAcross(plan, set.others(plan.uri)).map(({ code }) => `${samplePaths[index] ?? ''} ${code}`)
        );
        expect(found).toEqual(['hadatamu.alliance S12', 'shawan.alliance S12']);
    });
});
