import { isoDate } from '../../../language/calendar/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { DocumentProperties } from '../blocks.ts';
import { standardProfile } from '../profile.ts';
import { issuersOf } from './frame.ts';
import { documentTitle } from './words.ts';
import { printedPlan } from './wording.ts';

/** Title, issuer and date of the plan's first paper, which sends the others out; or of the paper that governs. */
export function propertiesOf(source: Plan, of: 'first' | 'main' = 'first'): DocumentProperties {
    const plan = printedPlan(source, standardProfile);
    const document = (of === 'main' ? plan.main : undefined) ?? plan.documents[0];
    const dated = document?.dated?.resolved?.hull;
    const issuer = document ? issuersOf(document, plan)[0] : undefined;
    return {
        title: document ? documentTitle(document, plan) : '',
        ...(issuer !== undefined && { issuer }),
        ...(dated && dated.precision === 'day' && { date: isoDate(dated.earliestStart) })
    };
}
