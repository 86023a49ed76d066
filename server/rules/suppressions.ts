import type { Plan, Suppression } from '../../language/model/plan.ts';
import { rangeOf } from '../../language/source.ts';
import { ruleOf } from './registry.ts';
import type { Problem, Rule } from './rule.ts';
import { unknownProblem, unknownSuppression } from './names/unknown-suppression.ts';
import { unusedProblem, unusedSuppression } from './names/unused-suppression.ts';
import type { PlacedFinding } from './runner.ts';

/** One rule code that a suppression names, and where it holds. */
interface Excuse {
    readonly suppression: Suppression;
    readonly index: number;
    readonly start: number;
    readonly end: number;
}

/**
 * The findings that no suppression of the plan excuses, and those about suppressions that excuse nothing. A
 * suppression holds in the item it stands in, at the top level in the whole file; without a reason it does not hold.
 * `active` are the codes of the rules that were run: a suppression of a rule that is off is not called unused.
 */
export function applySuppressions(
    plan: Plan,
    found: readonly PlacedFinding[],
    active: ReadonlySet<string>
): PlacedFinding[] {
    if (plan.suppressions.length === 0) return [...found];
    const excuses = excusesByCode(plan);
    const used = new Set<Excuse>();
    const kept = found.filter((placed) => {
        const holding = (excuses.get(placed.finding.code) ?? []).filter(
            (excuse) => excuse.start <= placed.start && placed.end <= excuse.end
        );
        holding.forEach((excuse) => used.add(excuse));
        return holding.length === 0;
    });
    for (const complaint of complaints(plan, excuses, used, active)) {
        if (active.has(complaint.finding.code)) kept.push(complaint);
    }
    return kept;
}

/** Suppressions of unknown rules, and those that excused nothing. */
function* complaints(
    plan: Plan,
    excuses: ReadonlyMap<string, readonly Excuse[]>,
    used: ReadonlySet<Excuse>,
    active: ReadonlySet<string>
): Iterable<PlacedFinding> {
    for (const named of plan.suppressions.flatMap(({ rules }) => rules)) {
        if (ruleOf(named.code)?.code !== named.code) yield placed(unknownSuppression, unknownProblem(named));
    }
    for (const [code, list] of excuses) {
        if (!active.has(code)) continue;
        for (const excuse of list) {
            if (used.has(excuse)) continue;
            yield placed(unusedSuppression, unusedProblem(plan, excuse.suppression, excuse.index));
        }
    }
}

function placed(rule: Rule, problem: Problem): PlacedFinding {
    return { finding: { ...problem, code: rule.code, severity: rule.severity }, ...rangeOf(problem.span) };
}

function excusesByCode(plan: Plan): Map<string, Excuse[]> {
    const byCode = new Map<string, Excuse[]>();
    for (const suppression of plan.suppressions) {
        if (!suppression.reason) continue;
        const reach = suppression.scope
            ? rangeOf(suppression.scope.span)
            : { start: 0, end: plan.text.length };
        suppression.rules.forEach(({ code }, index) => {
            const excuse: Excuse = { suppression, index, ...reach };
            byCode.set(code, [...(byCode.get(code) ?? []), excuse]);
        });
    }
    return byCode;
}
