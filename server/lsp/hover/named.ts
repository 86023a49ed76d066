/** What a name stands for: its title, its kind and the facts a planner looks up. */
import type { Named, Plan } from '../../../language/model/plan.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { activityFacts, documentFacts, measureFacts, stageFacts, submissionFacts } from './facts/work.ts';
import { allianceFacts, bodyFacts, organisationFacts, personFacts, roleFacts } from './facts/parties.ts';
import { quotaFacts } from './facts/quota.ts';
import { describeCount } from './facts/quota-count.ts';
import { escapeMarkdown } from '../../document/text.ts';
import type { Facts } from './facts/facts.ts';

/** Name, title and facts of what a name stands for, as Markdown. */
export function describeNamed(named: Named, plan: Plan, language: ReaderLanguage): string {
    const { name, title, item } = named;
    const bold = escapeMarkdown(`${item.keyword.text} ${name}`);
    const heading = `**${bold}**${title === undefined ? '' : ` “${escapeMarkdown(title)}”`}`;
    const facts = factsOf(named, plan, language);
    const list = facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n');
    return [heading, list, countOf(named, plan, language)].filter((part) => part !== '').join('\n\n');
}

/** For a duty, what the plan's activities add up to. */
function countOf(named: Named, plan: Plan, language: ReaderLanguage): string {
    const quota = plan.quotas.find((one) => isSame(one, named));
    return (quota && describeCount(quota, plan, language)) ?? '';
}

function factsOf(named: Named, plan: Plan, language: ReaderLanguage): Facts {
    const find = <T extends Named>(all: readonly T[], describe: (one: T) => Facts): Facts => {
        const found = all.find((one) => isSame(one, named));
        return found === undefined ? [] : describe(found);
    };
    switch (named.item.kind) {
        case 'school':
        case 'unit':
        case 'committee':
            return find(plan.organisations, (one) => organisationFacts(one, plan, language));
        case 'person':
            return find(plan.persons, (one) => personFacts(one, language));
        case 'alliance':
            return find(plan.alliances, (one) => allianceFacts(one, language));
        case 'body':
            return find(plan.bodies, (one) => bodyFacts(one, language));
        case 'role':
            return find(plan.roles, (one) => roleFacts(one, plan, language));
        case 'stage':
            return find(plan.stages, (one) => stageFacts(one, language));
        case 'activity':
        case 'record':
        case 'schedule':
            return find(plan.activities, (one) => activityFacts(one, language));
        case 'measure':
            return find(plan.measures, (one) => measureFacts(one, language));
        case 'submission':
            return find(plan.submissions, (one) => submissionFacts(one, language));
        case 'quota':
            return find(plan.quotas, (one) => quotaFacts(one, plan, language));
        case 'variable':
            return find(plan.variables, (one) => [one.text]);
        case 'plan':
        case 'notice':
        case 'charter':
        case 'programme':
        case 'report':
        case 'method':
            return find(plan.documents, (one) => documentFacts(one, language));
        default:
            return [];
    }
}

/** The same declaration, though plans built at different times hold objects of their own for it. */
function isSame(a: Named, b: Named): boolean {
    return (
        a === b ||
        (a.nameSpan.place === b.nameSpan.place && a.nameSpan.start === b.nameSpan.start && a.name === b.name)
    );
}
