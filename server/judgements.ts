/** The findings of plans, kept as long as nothing they depend on has changed. */
import type { Plan } from '../language/model/plan.ts';
import { importedFacts } from './facts/imported.ts';
import { withImportDetails } from './import-details.ts';
import type { Finding } from './rules/rule.ts';
import { runRules } from './rules/runner.ts';
import { compare, type Compared } from './settings/baseline.ts';
import type { Project } from './settings/project.ts';
import type { FileFailure } from './workspace/file-system.ts';
import { canonicalUri } from './workspace/uri.ts';

export interface Judged extends Compared {
    readonly plan: Plan;
    readonly project: Project;
    /** What is found, whether the baseline knows it or not. */
    readonly all: readonly Finding[];
}

/** Plans whose last findings are kept at most: more than a workspace lists and anybody has open. */
const mostKept = 1000;

/**
 * Remembers for each file what was last found. A plan that was built anew because a registry changed keeps its
 * findings where its own text and all it takes from other files mean the same as before.
 */
export class Judgements {
    readonly #failureOf: (uri: string) => FileFailure | undefined;
    readonly #last = new Map<string, Judged>();

    /** @param failureOf why a file that was asked for gave no text, by URI */
    constructor(failureOf: (uri: string) => FileFailure | undefined) {
        this.#failureOf = failureOf;
    }

    /** What is found in the plan under these settings. */
    of(plan: Plan, project: Project): Judged {
        const key = canonicalUri(plan.uri);
        const last = this.#last.get(key);
        if (last !== undefined && last.plan === plan && last.project === project) {
            return last;
        }
        const judged =
            last !== undefined && last.project === project && meansTheSame(last, plan)
                ? { ...last, plan }
                : this.#judge(plan, project);
        this.#keep(key, judged);
        return judged;
    }

    #judge(plan: Plan, project: Project): Judged {
        const findings = withImportDetails(plan, runRules(plan, project.rules), this.#failureOf);
        return { plan, project, all: findings, ...compare(plan, findings, project.baselineOf(plan.uri)) };
    }

    #keep(key: string, judged: Judged): void {
        this.#last.delete(key);
        this.#last.set(key, judged);
        const [oldest] = this.#last.keys();
        if (this.#last.size > mostKept && oldest !== undefined) {
            this.#last.delete(oldest);
        }
    }
}

/**
 * Whether the findings of the last plan are those of this one: the same text, and nothing new in what it imports.
 * Findings that point into other files are made anew, because places there may have moved, and so are those about
 * unreadable files, which tell what the workspace alone knows.
 */
function meansTheSame({ plan: last, all }: Judged, plan: Plan): boolean {
    return (
        plan.imports.length > 0 &&
        plan.imports.every(({ failure }) => failure !== 'unreadable') &&
        last.text === plan.text &&
        last.uri === plan.uri &&
        !all.some((finding) => pointsElsewhere(finding, plan.uri)) &&
        importedFacts(last) === importedFacts(plan)
    );
}

function pointsElsewhere({ related = [] }: Finding, uri: string): boolean {
    return related.some(({ span }) => span.place.uri !== uri);
}
