/** The plan as data for other programs: what `export --to json` writes. */
import { isoDate } from '../calendar/index.ts';
import { rangeOf } from '../source.ts';
import type { PlanJson } from './json-schema.ts';
import { attachmentJson, chapterJson, documentJson, entryJson } from './json/frame.ts';
import {
    allianceJson,
    bodyJson,
    categoryJson,
    organisationJson,
    pairJson,
    personJson,
    roleJson,
    setJson
} from './json/parties.ts';
import { fileName, Places } from './json/places.ts';
import { namedJson, nameOf, optional, referenceText, spanJson } from './json/values.ts';
import {
    activityJson,
    goalJson,
    measureJson,
    principleJson,
    quotaJson,
    stageJson,
    submissionJson
} from './json/work.ts';
import type { Plan } from './plan.ts';

export { planSchema } from './json-schema.ts';
import {
    allowanceJson,
    amendmentJson,
    assessmentJson,
    awardJson,
    budgetJson,
    eligibilityJson,
    scoreTableJson,
    suppliesJson
} from './json/provisions.ts';

export type { PlanJson } from './json-schema.ts';

/**
 * The plan's JSON form: everything of the model, in the order of the file, references by name, dates as ISO 8601 days with
 * their precision, recurrences expanded within the plan's period. The same plan gives the same keys in the same order, and no path of the machine.
 */
export function toJson(plan: Plan): PlanJson {
    const places = new Places(plan.uri, plan.text);
    function all<T, R>(parts: readonly T[], write: (part: T, places: Places) => R): R[] {
        return parts.map((part) => write(part, places));
    }
    return {
        version: 1,
        file: fileName(plan.uri),
        language: plan.language,
        main: optional(plan.main, nameOf),
        period: optional(plan.period, spanJson),
        documents: all(plan.documents, documentJson),
        attachments: all(plan.attachments, attachmentJson),
        chapters: all(plan.chapters, chapterJson),
        imports: all(plan.imports, importJson(plan)),
        calendar: {
            terms: plan.calendar.terms.map(({ name, schoolYear, season, start, end, exact, weekStart }) => ({
                name,
                schoolYear,
                season,
                start: isoDate(start),
                end: isoDate(end),
                exact,
                weekStart
            }))
        },
        organisations: all(plan.organisations, organisationJson),
        persons: all(plan.persons, personJson),
        categories: all(plan.categories, categoryJson),
        sets: all(plan.sets, setJson),
        alliances: all(plan.alliances, allianceJson),
        pairs: all(plan.pairs, pairJson),
        bodies: all(plan.bodies, bodyJson),
        roles: all(plan.roles, roleJson),
        principles: all(plan.principles, principleJson),
        goals: all(plan.goals, goalJson),
        stages: all(plan.stages, stageJson),
        activities: all(plan.activities, activityJson),
        quotas: all(plan.quotas, quotaJson),
        measures: all(plan.measures, measureJson),
        submissions: all(plan.submissions, submissionJson),
        eligibilities: all(plan.eligibilities, eligibilityJson),
        assessments: all(plan.assessments, assessmentJson),
        scoreTables: all(plan.scoreTables, scoreTableJson),
        awards: all(plan.awards, awardJson),
        budgets: all(plan.budgets, budgetJson),
        allowances: all(plan.allowances, allowanceJson),
        supplies: all(plan.supplies, suppliesJson),
        amendments: all(plan.amendments, amendmentJson),
        variables: plan.variables.map((variable) => ({
            ...namedJson(variable, places),
            text: variable.text
        })),
        suppressions: plan.suppressions.map(({ rules, reason, scope, span }) => ({
            rules: rules.map(({ code }) => code),
            reason,
            scope: optional(scope, ({ names, keyword }) => names[0]?.name ?? keyword.text),
            source: places.sourceOf(span)
        })),
        references: plan.references.map(({ reference, target, post, builtIn, strict }) => ({
            text: referenceText(reference),
            target: optional(target, nameOf),
            post,
            builtIn,
            strict,
            source: places.sourceOf(reference.span)
        })),
        quotes: plan.quotes.map(({ quote, text, target }) => ({
            path: quote.path.map(({ name }) => name),
            text,
            target: optional(target, nameOf),
            source: places.sourceOf(quote.span)
        })),
        problems: plan.problems.map(({ code, found, expected, item, replacement, span }) => ({
            code,
            found,
            expected,
            item,
            replacement,
            source: places.sourceOf(span)
        })),
        contents: all(plan.entries, entryJson)
    };
}

function importJson(plan: Plan) {
    return (
        { entry, failure, unknownNames }: Plan['imports'][number],
        places: Places
    ): PlanJson['imports'][number] => ({
        path: entry.path.text,
        names: entry.names.map(({ name }) => name),
        renamed: entry.names.flatMap(({ name, as }) => (as ? [{ name, as: as.name }] : [])),
        failure,
        unknownNames: unknownNames.map((span) => {
            const { start, end } = rangeOf(span);
            return plan.text.slice(start, end);
        }),
        source: places.sourceOf(entry.span)
    });
}
