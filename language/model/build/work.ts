/** Fills stages, activities, measures, principles, goals and submissions. */
import {
    mentionsOf,
    mentionText,
    statusProperty,
    timeProperty,
    wordsProperties
} from '../../items/access.ts';
import type { Item, MoveProperty, Property } from '../../items/item.ts';
import { asPeriod } from '../../calendar/index.ts';
import type { Alliance } from '../parties.ts';
import type { Quota } from '../quota.ts';
import type { Activity, ActivityStatus, Goal, Measure, Principle, Stage, Submission, When } from '../work.ts';
import {
    isKind,
    participantsOf,
    partiesOf,
    partyOf,
    targetOf,
    whenOf,
    type BuildContext,
    type Mutable
} from './context.ts';

const statuses: ReadonlyMap<string, ActivityStatus> = new Map(
    Object.entries<ActivityStatus>({
        计划: 'planned',
        暂定: 'provisional',
        进行中: 'underway',
        已完成: 'done',
        完成: 'done',
        取消: 'cancelled',
        已取消: 'cancelled',
        推迟: 'postponed',
        延期: 'postponed',
        planned: 'planned',
        programme: 'planned',
        provisional: 'provisional',
        provisionally: 'provisional',
        underway: 'underway',
        done: 'done',
        cancelled: 'cancelled',
        postponed: 'postponed'
    })
);

/** The status a word stands for; undefined for one the language does not know. */
export function statusOf(word: string): ActivityStatus | undefined {
    return statuses.get(word);
}

export function fillStage(stage: Mutable<Stage>, context: BuildContext): void {
    const written =
        stage.item.time ?? timeProperty(stage.item, 'time')?.time ?? timeProperty(stage.item, 'period')?.time;
    const when = whenOf(written, context);
    if (when) {
        stage.when = when;
    }
}

export function fillActivity(activity: Mutable<Activity>, context: BuildContext, holder?: Item): void {
    const { item } = activity;
    const { names } = context;
    const [stageAbove] = holder
        ? context.entitiesOf(holder).filter((named) => isKind<Stage>(named, 'stage'))
        : [];
    const stage = isKind<Stage>(stageAbove, 'stage') ? stageAbove : undefined;
    const belongs = mentionsOf(item, 'belongs').map((mention) => targetOf(mention.reference, names));
    activity.stages = [...(stage ? [stage] : []), ...belongs.filter((n) => isKind<Stage>(n, 'stage'))];
    activity.alliances = belongs.filter((n) => isKind<Alliance>(n, 'alliance'));
    activity.measures = belongs.filter((n) => isKind<Measure>(n, 'measure'));

    const [around] = activity.stages;
    const hull = around?.when?.resolved?.hull;
    const surroundings = { period: hull && asPeriod(hull) };
    const when = whenOf(item.time ?? timeProperty(item, 'time')?.time, context, surroundings);
    if (when) {
        activity.when = when;
    }
    const move = item.properties.find((p): p is MoveProperty => p.type === 'move');
    const from = whenOf(move?.from, context, surroundings);
    const to = whenOf(move?.to, context, surroundings);
    if (from && to) {
        activity.moved = { from, to };
        activity.when ??= to;
    }
    activity.places = partiesOf(mentionsOf(item, 'place'), names);
    activity.hosts = partiesOf(mentionsOf(item, 'host'), names);
    activity.responsible = partiesOf(mentionsOf(item, 'responsible'), names);
    activity.assisting = partiesOf(mentionsOf(item, 'assisting'), names);
    activity.participants = participantsOf(mentionsOf(item, 'attend', 'audience'), names);
    activity.invited = participantsOf(mentionsOf(item, 'invite'), names);
    activity.realises = mentionsOf(item, 'realises')
        .map((mention) => targetOf(mention.reference, names))
        .filter((named) => isKind<Principle>(named, 'principle'));
    activity.countsTo = mentionsOf(item, 'counts')
        .map((mention) => targetOf(mention.reference, names))
        .filter((named) => isKind<Quota>(named, 'quota'));
    activity.categories = mentionsOf(item, 'category').map(mentionText);
    activity.after = mentionsOf(item, 'after').flatMap((mention) => targetOf(mention.reference, names) ?? []);
    fillStatus(activity, item);
    activity.done = item.properties.flatMap((property) => doneOf(property, context, surroundings));
    if (activity.done.length > 0 && !statusProperty(item)) {
        activity.status = 'done';
    }
    fillWords(activity, item);
}

function fillStatus(activity: Mutable<Activity>, item: Item): void {
    const property = statusProperty(item);
    if (property) {
        activity.status = statuses.get(property.status) ?? activity.status;
        activity.statusSpan = property.statusSpan;
    }
    if (activity.when?.resolved?.provisional) {
        activity.status = 'provisional';
    }
}

function doneOf(property: Property, context: BuildContext, around: object): Activity['done'] {
    if (property.type !== 'done') {
        return [];
    }
    const when = whenOf(property.time, context, around);
    return [
        {
            ...(when && { when }),
            participants: participantsOf(mentionsOf(property, 'attend'), context.names),
            span: property.span
        }
    ];
}

function fillWords(activity: Mutable<Activity>, item: Item): void {
    activity.topics = textsOf(item, 'topic');
    activity.outputs = textsOf(item, 'output');
    activity.outcomes = textsOf(item, 'outcome');
    activity.notes = textsOf(item, 'note');
    const duration = item.properties.find((p) => p.type === 'quantity' && p.key.id === 'duration');
    if (duration?.type === 'quantity' && duration.quantity.amount.amount) {
        activity.duration = duration.quantity.amount.amount;
    }
}

function textsOf(item: Item, key: 'topic' | 'output' | 'outcome' | 'note'): string[] {
    return wordsProperties(item, key).map((property) => property.words.text);
}

export function fillMeasure(measure: Mutable<Measure>, context: BuildContext, holder?: Item): void {
    const { item } = measure;
    const [above] = holder ? context.entitiesOf(holder) : [];
    if (isKind<Stage>(above, 'stage')) {
        measure.stage = above;
    }
    const text = item.words?.text ?? item.prose?.text;
    if (text !== undefined) {
        measure.text = text;
    }
    measure.responsible = partiesOf(mentionsOf(item, 'responsible', 'host'), context.names);
    measure.assisting = partiesOf(mentionsOf(item, 'assisting'), context.names);
    const hull = measure.stage?.when?.resolved?.hull;
    const around = { period: hull && asPeriod(hull) };
    const deadline = whenOf(timeProperty(item, 'deadline')?.time, context, around);
    const time = whenOf(timeProperty(item, 'time')?.time, context, around);
    if (deadline) {
        measure.deadline = deadline;
    }
    if (time) {
        measure.time = time;
    }
    measure.realises = mentionsOf(item, 'realises')
        .map((mention) => targetOf(mention.reference, context.names))
        .filter((named) => isKind<Principle>(named, 'principle'));
    measure.outputs = textsOf(item, 'output');
}

export function fillPrinciple(principle: Mutable<Principle>, context: BuildContext): void {
    const { item } = principle;
    if (item.words) {
        principle.text = item.words.text;
    }
    if (item.prose) {
        principle.prose = item.prose;
    }
    const bound = mentionsOf(item, 'bound');
    principle.boundTo = partiesOf(bound, context.names);
    principle.bindsAllAlliances = bound.some((m) => m.all && m.reference?.segments[0].noun === 'alliance');
}

export function fillGoal(goal: Mutable<Goal>): void {
    const text = goal.item.words?.text ?? goal.item.prose?.text;
    if (text !== undefined) {
        goal.text = text;
    }
}

export function fillSubmission(submission: Mutable<Submission>, context: BuildContext, holder?: Item): void {
    const [above] = holder ? context.entitiesOf(holder) : [];
    if (isKind<Stage>(above, 'stage')) {
        submission.stage = above;
    }
    const hull = submission.stage?.when?.resolved?.hull;
    const around = { period: hull && asPeriod(hull) };
    submission.steps = submission.item.steps.map((step) => {
        const when: When = whenOf(step.time, context, around) ?? { written: step.time };
        const who = `${step.who.each ?? ''}${step.who.parties.map((party) => party.segments[0].name).join('、')}`;
        return { step, when, to: partyOf(step.to, context.names), who };
    });
}
