/**
 * The rule mechanism: what a rule is, what it reports. One rule is one file holding its metadata, its
 * documentation, its check and its fixes.
 */
import type { Plan } from '../../language/model/plan.ts';
import type { Span } from '../../language/source.ts';
import type { Others } from '../facts/across/plan-set.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The same sentence in both languages of the product. */
export interface Bilingual {
    readonly zh: string;
    readonly en: string;
}

/** One replacement in the text; `span` may be empty to insert. */
export interface Edit {
    readonly span: Span;
    readonly text: string;
}

export interface Fix {
    readonly title: Bilingual;
    readonly edits: readonly Edit[];
    /** The one to take without asking, where there is one that is surely right. */
    readonly preferred?: true;
}

/** Another place the finding concerns. */
export interface Related {
    readonly span: Span;
    readonly message: Bilingual;
}

/** What a check reports; the rule's code and severity are added by the runner. */
export interface Problem {
    /** The smallest text that is wrong. */
    readonly span: Span;
    readonly message: Bilingual;
    /** Given where a case is weaker than the rule's default, such as 'hint' for what is only possibly wrong. */
    readonly severity?: Severity;
    readonly related?: readonly Related[];
    /** Files, by URI, in which the same is found: where they are looked at together, one of them tells it. */
    readonly alsoFoundIn?: readonly string[];
    /** Computed only when somebody asks for fixes. */
    readonly fixes?: () => readonly Fix[];
    /** Text that could be removed without loss (editors fade it). */
    readonly unnecessary?: true;
    /** Something that was usual once and has been abolished (editors strike it through). */
    readonly deprecated?: true;
}

export interface Finding extends Problem {
    readonly code: string;
    readonly severity: Severity;
}

export type RuleFamily = 'L' | 'D' | 'T' | 'Q' | 'R' | 'M' | 'G' | 'S' | 'N';

export interface RuleDocumentation {
    /** What is reported, why a reviewer minds, in a paragraph. */
    readonly what: Bilingual;
    readonly why: Bilingual;
    /** A plan text in which the rule reports, «…» around the text it reports. */
    readonly bad: string;
    /** The same text put right. */
    readonly good: string;
    /** The plan's own words, a clause of GB/T 9704, common review practice … */
    readonly source: Bilingual;
}

export interface Rule {
    /** Stable once landed: family letter and two digits. */
    readonly code: string;
    /** kebab-case, the same in both languages. */
    readonly name: string;
    readonly severity: Severity;
    readonly since: string;
    readonly title: Bilingual;
    readonly documentation: RuleDocumentation;
    readonly fixable: boolean;
    check(plan: Plan): Iterable<Problem>;
    /** What it finds in a plan beside the others of a folder or workspace. A rule that has this finds nothing by `check`. */
    readonly checkAcross?: (plan: Plan, others: Others) => Iterable<Problem>;
}
