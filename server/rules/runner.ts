import type { Plan } from '../../language/model/plan.ts';
import { rangeOf, type Span } from '../../language/source.ts';
import type { Others } from '../facts/across/plan-set.ts';
import { isIn, misplacedItems } from '../facts/misplaced.ts';
import { isOwn } from '../facts/source.ts';
import { rules } from './registry.ts';
import type { Finding, Problem, Rule, Severity } from './rule.ts';
import { ruleFailed, failureProblem } from './names/rule-failed.ts';
import { slipsOnce } from './same-slip.ts';
import { entryFor, type RuleSettings } from './settings.ts';
import { applySuppressions } from './suppressions.ts';

/**
 * Everything the rules find in the plan's own file, by position, severities as set, excused findings left out. A
 * rule that throws costs its own findings only, and is named in a finding at the start of the file.
 */
export function runRules(plan: Plan, settings: RuleSettings = {}): Finding[] {
    const active = rules.filter((rule) => !rule.checkAcross && levelOf(rule, settings) !== 'off');
    const found = active.flatMap((rule) => findingsOf(rule, plan, settings, () => rule.check(plan)));
    return inOrder(slipsOnce(applySuppressions(plan, found, new Set(active.map((rule) => rule.code)))));
}

/** What the rules that compare plans find in one of them beside the others, in the same way. */
export function runAcross(plan: Plan, others: Others, settings: RuleSettings = {}): Finding[] {
    const found = rules.flatMap((rule) => {
        const { checkAcross } = rule;
        if (!checkAcross || levelOf(rule, settings) === 'off') return [];
        return findingsOf(rule, plan, settings, () => checkAcross(plan, others));
    });
    return inOrder(applySuppressions(plan, found, new Set()));
}

function inOrder(placed: readonly PlacedFinding[]): Finding[] {
    return [...placed]
        .sort((a, b) => a.start - b.start || compareCodes(a.finding, b.finding))
        .map(({ finding }) => finding);
}

/** A finding with its absolute offset, computed once for sorting and suppressing. */
export interface PlacedFinding {
    readonly finding: Finding;
    readonly start: number;
    readonly end: number;
}

/** What one rule finds, the exception it may throw turned into a finding. */
function findingsOf(
    rule: Rule,
    plan: Plan,
    settings: RuleSettings,
    check: () => Iterable<Problem>
): readonly PlacedFinding[] {
    const level = levelOf(rule, settings);
    const placed: PlacedFinding[] = [];
    try {
        for (const problem of check()) {
            if (!isOwn(plan, problem.span) || isConsequence(plan, rule, problem)) continue;
            const severity = severityOf(rule, level, problem.severity);
            placed.push(place({ ...problem, code: rule.code, severity }, problem.span));
        }
        return placed;
    } catch (error) {
        const problem = failureProblem(plan, rule, error);
        return [
            ...placed,
            place({ ...problem, code: ruleFailed.code, severity: ruleFailed.severity }, problem.span)
        ];
    }
}

/** Of an item that stands in the wrong place only this is told, and what is wrong with its words. */
function isConsequence(plan: Plan, { code }: Rule, { span }: Problem): boolean {
    return !/^[LS]/.test(code) && isIn(misplacedItems(plan), span);
}

function place(finding: Finding, span: Span): PlacedFinding {
    return { finding, ...rangeOf(span) };
}

/** The set severity holds for the plain case; a case the rule itself judged weaker keeps its distance. */
function severityOf(rule: Rule, level: Severity | 'off', own: Severity | undefined): Severity {
    const set = level === 'off' ? rule.severity : level;
    if (own === undefined || own === rule.severity) return set;
    const weaker = order.indexOf(own) - order.indexOf(rule.severity);
    return order[Math.min(order.length - 1, Math.max(0, order.indexOf(set) + weaker))] ?? set;
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function levelOf(rule: Rule, settings: RuleSettings): Severity | 'off' {
    return entryFor(settings, rule)?.level ?? rule.severity;
}

function compareCodes(a: Finding, b: Finding): number {
    return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
