/** Fills the entities of a file, kind after kind: what others lean on comes first. */
import { mentionText, timeProperty } from '../../items/access.ts';
import type { Item } from '../../items/item.ts';
import { isKind, isOrganisation } from '../kinds.ts';
import type { Named, Variable } from '../plan.ts';
import type { Activity, Measure } from '../work.ts';
import type { ByKind } from './by-kind.ts';
import { countedFrom, type BuildContext, type Mutable } from './context.ts';
import { fillAttachment, fillDocument, isDocument } from './frame.ts';
import { fillAlliance, fillBody, fillOrganisation, fillPerson, fillRole, fillSet } from './parties.ts';
import {
    applyAmendments,
    fillAllowance,
    fillAmendment,
    fillAssessment,
    fillAward,
    fillBudget,
    fillEligibility,
    fillScores,
    fillSupplies
} from './provisions.ts';
import { fillQuota } from './quota.ts';
import { fillActivity, fillGoal, fillMeasure, fillPrinciple, fillStage, fillSubmission } from './work.ts';

/** Fills all entities; gives those too broken to be used for more than their name. */
export function fill(
    entities: readonly Named[],
    kinds: ByKind,
    context: BuildContext,
    holders: ReadonlyMap<Item, Item>
): ReadonlySet<Named> {
    entities.filter(isOrganisation).forEach((organisation) => fillOrganisation(organisation, context));
    kinds.of('person').forEach((person) => fillPerson(person, context));
    kinds.of('set').forEach(fillSet);
    kinds.of('alliance').forEach((alliance) => fillAlliance(alliance, context));
    kinds.of('role').forEach(fillRole);
    kinds.of('body').forEach((body) => fillBody(body, context));
    entities.filter(isDocument).forEach((document) => fillDocument(document, context));
    kinds.of('attachment').forEach((attachment) => fillAttachment(attachment, context));
    for (const goal of kinds.of('goal')) fillGoal(goal, context);
    kinds.of('principle').forEach((principle) => fillPrinciple(principle, context));
    kinds.of('variable').forEach(fillVariable);
    const broken = kinds.of('quota').filter((quota) => !fillQuota(quota, context));
    kinds.of('stage').forEach((stage) => fillStage(stage, context));
    const dated = [...kinds.of('measure'), ...activitiesIn(kinds)];
    for (const one of anchorsFirst(dated, context)) {
        if (one.kind === 'measure') fillMeasure(one, context, holders.get(one.item));
        else fillActivity(one, context, holders.get(one.item));
    }
    kinds.of('submission').forEach((one) => fillSubmission(one, context, holders.get(one.item)));
    fillProvisions(kinds, context);
    return new Set<Named>(broken);
}

function fillProvisions(kinds: ByKind, context: BuildContext): void {
    kinds.of('eligibility').forEach(fillEligibility);
    kinds.of('scores').forEach((scores) => fillScores(scores, context));
    kinds.of('award').forEach((award) => fillAward(award, context));
    kinds.of('assessment').forEach((assessment) => fillAssessment(assessment, context));
    kinds.of('budget').forEach((budget) => fillBudget(budget, context));
    kinds.of('allowance').forEach((allowance) => fillAllowance(allowance, context));
    kinds.of('supplies').forEach((supplies) => fillSupplies(supplies, context));
    const amendments = kinds.of('amendment');
    amendments.forEach((amendment) => fillAmendment(amendment, context));
    applyAmendments(amendments);
}

/** Activities and records. */
function activitiesIn(kinds: ByKind): readonly Activity[] {
    const records = kinds.of('record');
    return records.length === 0 ? kinds.of('activity') : [...kinds.of('activity'), ...records];
}

type Dated = Activity | Measure;

/** Activities and tasks, each behind the one its time is counted from: the order they are declared in means nothing. */
function anchorsFirst(dated: readonly Dated[], { names }: BuildContext): readonly Dated[] {
    const anchorOf = ({ item }: Dated): Named | undefined => {
        const times = [item.time, timeProperty(item, 'time')?.time, timeProperty(item, 'deadline')?.time];
        return times.flatMap((time) => (time && countedFrom(time, names)) ?? [])[0];
    };
    const pending = new Map<Named, Named | undefined>();
    for (const one of dated) {
        const anchor = anchorOf(one);
        if (anchor) {
            pending.set(one, anchor);
        }
    }
    if (pending.size === 0) {
        return dated;
    }
    const ordered = dated.filter((one) => !pending.has(one));
    for (const one of dated) {
        const chain: Dated[] = [];
        let at: Named | undefined = one;
        while (isKind(at, 'activity', 'record', 'measure') && pending.has(at)) {
            const next = pending.get(at);
            pending.delete(at);
            chain.push(at);
            at = next;
        }
        ordered.push(...chain.reverse());
    }
    return ordered;
}

function fillVariable(variable: Mutable<Variable>): void {
    const { amount, time, mentions } = variable.item;
    variable.text = amount?.text ?? time?.text ?? mentions.map(mentionText).join('、');
}
