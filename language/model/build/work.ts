/** Fills stages, activities, measures, principles, goals and submissions. */
import {
    mentionsOf,
    mentionText,
    statusProperty,
    timeProperty,
    wordsProperties
} from '../../items/access.ts';
import type { Item, Mention, MentionNote, MoveProperty, Property } from '../../items/item.ts';
import type { Who } from '../../items/duty.ts';
import type { KeywordId } from '../../keywords/table.ts';
import { asPeriod } from '../../calendar/index.ts';
import { isKind } from '../kinds.ts';
import type { Named } from '../plan.ts';
import type { Activity, ActivityStatus, Goal, Measure, Principle, Stage, Submission, When } from '../work.ts';
import { bindingOf } from './binding.ts';
import {
    namedIn,
    participantsOf,
    partiesOf,
    partyOf,
    targetOf,
    whenOf,
    type Around,
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
    const belongs = mentionsOf(item, 'belongs');
    const above = stageOf(holder, context);
    const named = namedIn(belongs, names, 'stage');
    activity.stages = above ? [above, ...named] : named;
    activity.alliances = namedIn(belongs, names, 'alliance');
    activity.measures = namedIn(belongs, names, 'measure');
    fillTimes(activity, context);
    activity.places = partiesOf(mentionsOf(item, 'place'), names);
    activity.hosts = partiesOf(mentionsOf(item, 'host'), names);
    activity.responsible = partiesOf(responsibleIn(item, 'responsible'), names);
    activity.assisting = partiesOf(assistingIn(item), names);
    activity.participants = participantsOf(mentionsOf(item, 'attend', 'audience'), names);
    activity.invited = participantsOf(mentionsOf(item, 'invite'), names);
    activity.realises = namedIn(mentionsOf(item, 'realises'), names, 'principle');
    activity.countsTo = namedIn(mentionsOf(item, 'counts'), names, 'quota');
    activity.categories = mentionsOf(item, 'category').map(mentionText);
    activity.after = namedAfter(item, context);
    fillStatus(activity, item);
    fillWords(activity, item);
}

/** The stage that holds an item. */
function stageOf(holder: Item | undefined, context: BuildContext): Stage | undefined {
    const above = holder && context.entitiesOf(holder)[0];
    return isKind(above, 'stage') ? above : undefined;
}

/** What a stage says of the dates inside it. */
function aroundIn(stage: Stage | undefined): Around {
    const hull = stage?.when?.resolved?.hull;
    return hull ? { period: asPeriod(hull) } : nowhere;
}

const nowhere: Around = {};

function fillTimes(activity: Mutable<Activity>, context: BuildContext): void {
    const { item } = activity;
    const around = aroundIn(activity.stages[0]);
    const when = whenOf(item.time ?? timeProperty(item, 'time')?.time, context, around);
    if (when) {
        activity.when = when;
    }
    const move = item.properties.find((p): p is MoveProperty => p.type === 'move');
    const from = whenOf(move?.from, context, around);
    const to = whenOf(move?.to, context, around);
    if (from && to) {
        activity.moved = { from, to };
        activity.when ??= to;
    }
    if (item.properties.some((property) => property.type === 'done')) {
        activity.done = item.properties.flatMap((property) => doneOf(property, context, around));
    }
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
    if (activity.done.length > 0 && !property) {
        activity.status = 'done';
    }
}

function doneOf(property: Property, context: BuildContext, around: Around): Activity['done'] {
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
    for (const property of item.properties) {
        if (property.type === 'words') {
            const list = wordLists[property.key.id];
            if (list) {
                activity[list] = [...activity[list], property.words.text];
            }
        } else if (property.type === 'quantity' && property.key.id === 'duration') {
            const { amount } = property.quantity.amount;
            if (amount && !activity.duration) {
                activity.duration = amount;
            }
        }
    }
}

const wordLists: Readonly<Partial<Record<KeywordId, 'topics' | 'outputs' | 'outcomes' | 'notes'>>> = {
    topic: 'topics',
    output: 'outputs',
    outcome: 'outcomes',
    note: 'notes'
};

/** 前置: what has to be done before an item. */
function namedAfter(item: Item, { names }: BuildContext): readonly Named[] {
    return mentionsOf(item, 'after').flatMap((mention) => targetOf(mention.reference, names) ?? []);
}

export function fillMeasure(measure: Mutable<Measure>, context: BuildContext, holder?: Item): void {
    const { item } = measure;
    const stage = stageOf(holder, context);
    if (stage) {
        measure.stage = stage;
    }
    const text = item.words?.text ?? item.prose?.text;
    if (text !== undefined) {
        measure.text = text;
    }
    measure.responsible = partiesOf(responsibleIn(item, 'responsible', 'host'), context.names);
    measure.assisting = partiesOf(assistingIn(item), context.names);
    const around = aroundIn(stage);
    const deadline = whenOf(timeProperty(item, 'deadline')?.time, context, around);
    const time = whenOf(timeProperty(item, 'time')?.time, context, around);
    if (deadline) {
        measure.deadline = deadline;
    }
    if (time) {
        measure.time = time;
    }
    measure.realises = namedIn(mentionsOf(item, 'realises'), context.names, 'principle');
    measure.after = namedAfter(item, context);
    measure.outputs = wordsProperties(item, 'output').map((property) => property.words.text);
    const binding = bindingOf(item);
    if (binding) {
        measure.binding = binding;
    }
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
    const binding = bindingOf(item);
    if (binding) {
        principle.binding = binding;
    }
}

/** Those in charge, whoever leads before the others; 负责 督导室（配合） only assists. */
function responsibleIn(item: Item, key: KeywordId, other?: KeywordId): readonly Mention[] {
    const inCharge = mentionsOf(item, key, other).filter((mention) => !hasNote(mention, 'assists'));
    const leads = inCharge.filter((mention) => hasNote(mention, 'leads'));
    return [...leads, ...inCharge.filter((mention) => !leads.includes(mention))];
}

function assistingIn(item: Item): readonly Mention[] {
    const among = mentionsOf(item, 'responsible').filter((mention) => hasNote(mention, 'assists'));
    return [...among, ...mentionsOf(item, 'assisting')];
}

function hasNote({ notes }: Mention, relation: MentionNote['relation']): boolean {
    return notes.some((note) => note.relation === relation);
}

export function fillGoal(goal: Mutable<Goal>, context: BuildContext): void {
    const text = goal.item.words?.text ?? goal.item.prose?.text;
    if (text !== undefined) {
        goal.text = text;
    }
    const written = goal.item.sentences[0]?.figures;
    if (written) {
        const from = whenOf(written.from.time, context);
        const to = whenOf(written.to.time, context);
        goal.change = { written, ...(from && { from }), ...(to && { to }) };
    }
}

/** 每个联盟, 甲校、乙校; 每组 alone, where what is counted stands within the measure word. */
function whoWords({ each = '', parties }: Who): string {
    const named = parties.map(({ segments: [{ name, span }] }) =>
        span.end - span.start < name.length ? '' : name
    );
    return `${each}${named.join('、')}`;
}

export function fillSubmission(submission: Mutable<Submission>, context: BuildContext, holder?: Item): void {
    const stage = stageOf(holder, context);
    if (stage) {
        submission.stage = stage;
    }
    const around = aroundIn(stage);
    submission.steps = submission.item.steps.map((step) => {
        const when: When = whenOf(step.time, context, around) ?? { written: step.time };
        return { step, when, to: partyOf(step.to, context.names), who: whoWords(step.who) };
    });
}
