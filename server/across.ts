/** Plans compared with one another: what a county’s folder shows and no plan alone. */
import type { Checked } from './facade.ts';
import { rangeOf } from '../language/source.ts';
import type { Finding } from './rules/rule.ts';
import { runAcross } from './rules/runner.ts';
import { compare } from './settings/baseline.ts';

/** The results with what the rules that compare plans find, each under the settings and the baseline of its plan. */
export function withAcross(checked: readonly Checked[]): readonly Checked[] {
    if (checked.length < 2) {
        return checked;
    }
    const plans = checked.map(({ plan }) => plan);
    return checked.map((one) => {
        const found = runAcross(one.plan, plans, one.project.rules);
        if (found.length === 0) {
            return one;
        }
        const all = inOrder([...one.all, ...found]);
        const { fresh, known, gone } = compare(one.plan, all, one.project.baselineOf(one.plan.uri));
        return { ...one, all, findings: fresh, known, gone };
    });
}

function inOrder(findings: readonly Finding[]): Finding[] {
    return [...findings].sort((a, b) => rangeOf(a.span).start - rangeOf(b.span).start);
}
