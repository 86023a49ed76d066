import type { KeywordLanguage } from '../../../language/keywords/lookup.ts';
import type { Expectation, SyntaxProblem, SyntaxProblemCode } from '../../../language/parsing/problem.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both } from './bilingual.ts';

/** What one rule of family L says of its kind of syntax problem; all else is the same for all of them. */
export interface SyntaxRuleParts extends Pick<Rule, 'code' | 'name' | 'title' | 'documentation' | 'fixable'> {
    readonly problem: SyntaxProblemCode;
    readonly severity?: Rule['severity'];
    /** @param language that of the plan: examples are in its words, whoever reads the message */
    message(problem: SyntaxProblem, language: KeywordLanguage): Bilingual;
    /** The name of the fix; by default it tells the new text. */
    fixTitle?(problem: SyntaxProblem): Bilingual;
}

/** Kinds of problem whose fix guesses where something ends or begins; a planner has to look at it. */
const guessedKinds: ReadonlySet<SyntaxProblemCode> = new Set<SyntaxProblemCode>([
    'run-together',
    'missing-brace',
    'unclosed-quote',
    'unclosed-prose'
]);
/** The same for what was meant in the place of an unexpected word. */
const guessedMeanings: ReadonlySet<Expectation> = new Set<Expectation>([
    'keyword',
    'open-brace',
    'prose',
    'duty-verb'
]);

/**
 * Whether the fix is surely what was meant. Only such fixes are taken by "fix all on save": a guess that is saved unseen
 * changes what the plan says.
 */
function isCertain({ code, expected }: SyntaxProblem): boolean {
    return !guessedKinds.has(code) && !(expected !== undefined && guessedMeanings.has(expected));
}

/** A rule that reports one kind of syntax problem in a planner's words. */
export function syntaxRule(parts: SyntaxRuleParts): Rule {
    const { problem: kind, message, fixTitle, ...rule } = parts;
    return {
        severity: 'error',
        since: '0.1.0',
        ...rule,
        *check(plan): Iterable<Problem> {
            for (const problem of plan.problems) {
                if (problem.code !== kind) continue;
                const found: Problem = { span: problem.span, message: message(problem, plan.language) };
                const text = problem.replacement;
                yield text === undefined
                    ? found
                    : {
                          ...found,
                          fixes: () => [
                              {
                                  title:
                                      fixTitle?.(problem) ?? both(`改为“${text}”`, `Replace with “${text}”`),
                                  edits: [{ span: problem.mended ?? problem.span, text }],
                                  ...(isCertain(problem) && { preferred: true })
                              }
                          ]
                      };
            }
        }
    };
}
