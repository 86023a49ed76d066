/** Plans compared with one another: what a county’s folder shows and no plan alone. */
import type { Plan } from '../language/model/plan.ts';
import { rangeOf } from '../language/source.ts';
import type { Checked } from './facade.ts';
import { PlanSet } from './facts/across/plan-set.ts';
import type { Finding } from './rules/rule.ts';
import { runAcross } from './rules/runner.ts';
import { compare } from './settings/baseline.ts';
import type { Project } from './settings/project.ts';
import { toldOnce } from './told-once.ts';
import { canonicalUri } from './workspace/uri.ts';

interface Compared {
    readonly plan: Plan;
    readonly project: Project;
    readonly findings: readonly Finding[];
    /** The plans that the findings point into, by identity. */
    readonly pointedAt: ReadonlyMap<string, Plan | undefined>;
}

/** Whether two lists of findings tell the reader the same at the same places of the file itself. */
export function tellTheSame(a: readonly Finding[], b: readonly Finding[]): boolean {
    return (
        a === b || (a.length === b.length && a.every((finding, index) => tell(finding) === tell(b[index])))
    );
}

function tell(finding: Finding | undefined): string | undefined {
    return (
        finding && JSON.stringify([finding.code, finding.severity, rangeOf(finding.span), finding.message])
    );
}

/**
 * What is found in plans beside one another, kept as long as nothing it depends on has changed. A change of one plan
 * has those compared again that have something in common with it, and no other.
 */
export class Comparisons {
    readonly #set = new PlanSet();
    readonly #last = new Map<string, Compared>();

    /** The plan as it stands now: from now on the others are compared with it. */
    put(plan: Plan): void {
        this.#set.put(canonicalUri(plan.uri), plan);
    }

    /** Whether others are compared with the plan of this canonical URI. */
    has(uri: string): boolean {
        return this.#set.get(uri) !== undefined;
    }

    /** Forgets all plans but these. */
    retain(uris: readonly string[]): void {
        const wanted = new Set(uris.map(canonicalUri));
        for (const id of this.#set.ids().filter((each) => !wanted.has(each))) {
            this.#set.remove(id);
            this.#last.delete(id);
        }
    }

    /** What is found in the plan beside the others; the same list as before while nothing has changed. */
    of(plan: Plan, project: Project): readonly Finding[] {
        const id = canonicalUri(plan.uri);
        this.#set.put(id, plan);
        for (const concerned of this.#set.bringUpToDate(id)) this.#last.delete(concerned);
        const last = this.#last.get(id);
        if (last?.plan === plan && last.project === project && this.#stillPoints(last)) return last.findings;
        // Nothing is filed for a plan alone, so nobody would notice when the second one comes: not kept.
        if (!this.#set.hasSeveral) return none;
        const found = runAcross(plan, this.#set.others(id), project.rules);
        const findings = found.length === 0 ? none : found;
        this.#last.set(id, { plan, project, findings, pointedAt: this.#pointedAt(findings) });
        return findings;
    }

    #pointedAt(findings: readonly Finding[]): Compared['pointedAt'] {
        const uris = findings.flatMap(({ related = [] }) => related.map(({ span }) => span.place.uri));
        return new Map([...new Set(uris.map(canonicalUri))].map((id) => [id, this.#set.get(id)]));
    }

    /** Places in a plan that was built anew have moved. */
    #stillPoints({ pointedAt }: Compared): boolean {
        return [...pointedAt].every(([id, plan]) => this.#set.get(id) === plan);
    }
}

const none: readonly Finding[] = [];

/**
 * The results with what the rules that compare plans find, each under the settings and the baseline of its plan; what
 * several of them share is told once.
 */
export function withAcross(checked: readonly Checked[]): readonly Checked[] {
    const comparisons = new Comparisons();
    checked.forEach(({ plan }) => comparisons.put(plan));
    return checked.map((one) => {
        const found = comparisons.of(one.plan, one.project);
        const own = toldOnce(one.plan, one.all, (uri) => comparisons.has(uri));
        if (found.length === 0 && own === one.all) {
            return one;
        }
        const all = inOrder([...own, ...found]);
        const { fresh, known, gone } = compare(one.plan, all, one.project.baselineOf(one.plan.uri));
        return { ...one, all, findings: fresh, known, gone };
    });
}

/** By position in the plan’s own file. */
export function inOrder(findings: readonly Finding[]): Finding[] {
    return [...findings].sort((a, b) => rangeOf(a.span).start - rangeOf(b.span).start);
}
