/** Fills the entities of a file, kind after kind: what others lean on comes first. */
import { mentionText, timeProperty } from '../../items/access.ts';
import type { Item } from '../../items/item.ts';
import type { Attachment } from '../frame.ts';
import type { Alliance, Body, PartySet, Person, Role } from '../parties.ts';
import type { Named, Variable } from '../plan.ts';
import type {
    Allowance,
    Amendment,
    Assessment,
    Award,
    Budget,
    Eligibility,
    ScoreTable
} from '../provisions.ts';
import type { Quota } from '../quota.ts';
import type { Activity, Goal, Measure, Principle, Stage, Submission } from '../work.ts';
import type { ByKind } from './by-kind.ts';
import { isKind, isOrganisation, targetOf, type BuildContext, type Mutable } from './context.ts';
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
    fillScores
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
    entities.filter(isOrganisation).forEach(fillOrganisation);
    kinds.of<Person>('person').forEach(fillPerson);
    kinds.of<PartySet>('set').forEach(fillSet);
    kinds.of<Alliance>('alliance').forEach((alliance) => fillAlliance(alliance, context));
    kinds.of<Role>('role').forEach(fillRole);
    kinds.of<Body>('body').forEach((body) => fillBody(body, context));
    entities.filter(isDocument).forEach((document) => fillDocument(document, context));
    kinds.of<Attachment>('attachment').forEach((attachment) => fillAttachment(attachment, context));
    kinds.of<Goal>('goal').forEach(fillGoal);
    kinds.of<Principle>('principle').forEach((principle) => fillPrinciple(principle, context));
    kinds.of<Variable>('variable').forEach(fillVariable);
    const broken = kinds.of<Quota>('quota').filter((quota) => !fillQuota(quota, context));
    kinds.of<Stage>('stage').forEach((stage) => fillStage(stage, context));
    kinds.of<Measure>('measure').forEach((one) => fillMeasure(one, context, holders.get(one.item)));
    kinds.of<Submission>('submission').forEach((one) => fillSubmission(one, context, holders.get(one.item)));
    for (const activity of anchorsFirst(activitiesIn(kinds), context)) {
        fillActivity(activity, context, holders.get(activity.item));
    }
    fillProvisions(kinds, context);
    return new Set<Named>(broken);
}

function fillProvisions(kinds: ByKind, context: BuildContext): void {
    kinds.of<Eligibility>('eligibility').forEach(fillEligibility);
    kinds.of<ScoreTable>('scores').forEach((scores) => fillScores(scores, context));
    kinds.of<Award>('award').forEach((award) => fillAward(award, context));
    kinds.of<Assessment>('assessment').forEach((assessment) => fillAssessment(assessment, context));
    kinds.of<Budget>('budget').forEach((budget) => fillBudget(budget, context));
    kinds.of<Allowance>('allowance').forEach((allowance) => fillAllowance(allowance, context));
    const amendments = kinds.of<Amendment>('amendment');
    amendments.forEach((amendment) => fillAmendment(amendment, context));
    applyAmendments(amendments, context);
}

/** Activities and records. */
function activitiesIn(kinds: ByKind): readonly Activity[] {
    const records = kinds.of<Activity>('record');
    return records.length === 0
        ? kinds.of<Activity>('activity')
        : [...kinds.of<Activity>('activity'), ...records];
}

/** The activities, each behind the one its time is counted from: the order they are declared in means nothing. */
function anchorsFirst(activities: readonly Activity[], { names }: BuildContext): readonly Activity[] {
    const anchorOf = ({ item }: Activity): Named | undefined =>
        targetOf((item.time ?? timeProperty(item, 'time')?.time)?.anchor, names);
    const pending = new Map<Named, Named | undefined>();
    for (const activity of activities) {
        const anchor = anchorOf(activity);
        if (anchor) {
            pending.set(activity, anchor);
        }
    }
    if (pending.size === 0) {
        return activities;
    }
    const ordered = activities.filter((activity) => !pending.has(activity));
    for (const activity of activities) {
        const chain: Activity[] = [];
        let at: Named | undefined = activity;
        while (isKind<Activity>(at, 'activity', 'record') && pending.has(at)) {
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
