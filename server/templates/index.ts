import { formatSource } from '../../language/formatting/index.ts';
import { planOf, readSource } from '../../language/index.ts';
import { wouldHaveMistake } from '../messages/templates.ts';
import type { CompletedAnswers, TemplateAnswersText, TemplateKind, TemplateLanguage } from '../protocol.ts';
import type { Bilingual } from '../rules/rule.ts';
import { runRules } from '../rules/runner.ts';
import { completed, readAnswers } from './answers.ts';
import { charterTemplate } from './charter.ts';
import { planTemplate } from './plan.ts';
import { programmeTemplate } from './programme.ts';
import { registryTemplate } from './registry.ts';
import { reportTemplate } from './report.ts';
import type { Template } from './template.ts';

const templates: Readonly<Record<TemplateKind, Template>> = {
    plan: planTemplate,
    charter: charterTemplate,
    programme: programmeTemplate,
    report: reportTemplate,
    registry: registryTemplate
};

export interface NewPlan {
    /** The answers it was made with, completed where none was given. */
    readonly answers: CompletedAnswers;
    /** The file's text, or the sentence that says which answer cannot be used and what to write. */
    readonly made: { readonly text: string } | { readonly problem: Bilingual };
}

/**
 * A new plan file after a planner's answers, in the given calendar year. It has no error when it is checked: answers
 * that would bring one, such as a bureau named like something else in the plan, are refused.
 */
export function newPlan(
    kind: TemplateKind,
    language: TemplateLanguage,
    given: TemplateAnswersText,
    year: number
): NewPlan {
    const answers = completed(kind, language, given, year);
    const read = readAnswers(answers, language);
    if ('zh' in read) {
        return { answers, made: { problem: read } };
    }
    const text = inHouseStyle(templates[kind][language](read));
    const mistake = runRules(planOf(text)).find(({ severity }) => severity === 'error');
    return { answers, made: mistake ? { problem: wouldHaveMistake(mistake.message) } : { text } };
}

/** Columns of tables and properties stand under one another whatever the names' lengths. */
function inHouseStyle(text: string): string {
    return formatSource(readSource('memory:///new.alliance', text)).reduceRight(
        (changed, change) => changed.slice(0, change.start) + change.text + changed.slice(change.end),
        text
    );
}
