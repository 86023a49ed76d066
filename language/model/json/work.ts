/** Goals, stages, activities, measures, quotas and submissions -> JSON. */
import type * as z from 'zod';
import type { Quota, QuotaBase } from '../quota.ts';
import type {
    Activity,
    Goal,
    Measure,
    Participants,
    Party,
    Principle,
    Stage,
    Submission,
    When
} from '../work.ts';
import { bindingJson } from './parties.ts';
import type { Places } from './places.ts';
import {
    amountJson,
    boundJson,
    mentionJson,
    namedJson,
    nameOf,
    namesOf,
    notedText,
    optional,
    participantsJson,
    partyJson,
    referenceJson,
    referenceText,
    whenJson
} from './values.ts';
import type { participantsSchema, partySchema, whenSchema } from './value-schemas.ts';
import type {
    activitySchema,
    goalSchema,
    measureSchema,
    principleSchema,
    quotaSchema,
    stageSchema,
    submissionSchema
} from './work-schemas.ts';

function parties(all: readonly Party[], places: Places): z.infer<typeof partySchema>[] {
    return all.map((party) => partyJson(party, places));
}

function participants(all: readonly Participants[], places: Places): z.infer<typeof participantsSchema>[] {
    return all.map((party) => participantsJson(party, places));
}

function optionalWhen(when: When | undefined, places: Places): z.infer<typeof whenSchema> | undefined {
    return optional(when, (value) => whenJson(value, places));
}

export function goalJson(goal: Goal, places: Places): z.infer<typeof goalSchema> {
    return {
        ...namedJson(goal, places),
        text: goal.text,
        change: optional(goal.change, ({ written, from, to }) => ({
            direction: written.direction,
            from: optional(written.from.amount.amount, amountJson),
            fromWhen: optional(from, (when) => whenJson(when, places)),
            to: optional(written.to.amount.amount, amountJson),
            toWhen: optional(to, (when) => whenJson(when, places)),
            source: places.sourceOf(written.span)
        }))
    };
}

export function principleJson(principle: Principle, places: Places): z.infer<typeof principleSchema> {
    return {
        ...namedJson(principle, places),
        text: principle.text,
        prose: principle.prose?.text,
        boundTo: parties(principle.boundTo, places),
        bindsAllAlliances: principle.bindsAllAlliances,
        binding: optional(principle.binding, bindingJson)
    };
}

export function measureJson(measure: Measure, places: Places): z.infer<typeof measureSchema> {
    return {
        ...namedJson(measure, places),
        text: measure.text,
        stage: optional(measure.stage, nameOf),
        responsible: parties(measure.responsible, places),
        assisting: parties(measure.assisting, places),
        deadline: optionalWhen(measure.deadline, places),
        time: optionalWhen(measure.time, places),
        realises: namesOf(measure.realises),
        after: measure.after.length === 0 ? undefined : namesOf(measure.after),
        outputs: [...measure.outputs],
        binding: optional(measure.binding, bindingJson)
    };
}

export function stageJson(stage: Stage, places: Places): z.infer<typeof stageSchema> {
    return {
        ...namedJson(stage, places),
        when: optionalWhen(stage.when, places),
        measures: namesOf(stage.measures),
        activities: namesOf(stage.activities),
        submissions: namesOf(stage.submissions)
    };
}

export function activityJson(activity: Activity, places: Places): z.infer<typeof activitySchema> {
    return {
        kind: activity.kind,
        ...namedJson(activity, places, activity.span),
        row: activity.row,
        when: optionalWhen(activity.when, places),
        moved: optional(activity.moved, ({ from, to }) => ({
            from: whenJson(from, places),
            to: whenJson(to, places)
        })),
        status: activity.status,
        places: parties(activity.places, places),
        hosts: parties(activity.hosts, places),
        responsible: parties(activity.responsible, places),
        assisting: parties(activity.assisting, places),
        participants: participants(activity.participants, places),
        invited: participants(activity.invited, places),
        alliances: namesOf(activity.alliances),
        stages: namesOf(activity.stages),
        measures: namesOf(activity.measures),
        realises: namesOf(activity.realises),
        countsTo: namesOf(activity.countsTo),
        categories: [...activity.categories],
        after: namesOf(activity.after),
        done: activity.done.map((done) => ({
            when: optionalWhen(done.when, places),
            participants: participants(done.participants, places),
            source: places.sourceOf(done.span)
        })),
        topics: [...activity.topics],
        outputs: [...activity.outputs],
        outcomes: [...activity.outcomes],
        notes: [...activity.notes],
        duration: optional(activity.duration, amountJson)
    };
}

function baseJson(base: QuotaBase, places: Places): z.infer<typeof quotaSchema>['base'] {
    return base.kind === 'parties'
        ? { kind: base.kind, parties: base.parties.map((party) => referenceJson(party, places)) }
        : base;
}

export function quotaJson(quota: Quota, places: Places): z.infer<typeof quotaSchema> {
    const { sentence, direction } = quota;
    return {
        ...namedJson(quota, places),
        base: baseJson(quota.base, places),
        except: [...sentence.who.except, ...sentence.except].map((party) => referenceJson(party, places)),
        period: quota.period,
        when: optionalWhen(quota.when, places),
        during: optional(sentence.during, (time) => notedText(time, places)),
        modality: quota.modality,
        verb: quota.verb,
        objects: [...quota.objects],
        counted: optional(sentence.counted, referenceText),
        bound: optional(quota.bound, boundJson),
        eachTime: optional(quota.eachTime, boundJson),
        unquantified: quota.unquantified,
        from: optional(direction?.from, (from) => referenceJson(from, places)),
        to: optional(direction?.to, (to) => referenceJson(to, places)),
        share: optional(quota.share, ({ percent, base, age }) => ({
            percent: amountJson(percent),
            base: optional(base, (reference) => referenceJson(reference, places)),
            age: optional(age, ({ comparison, years, text }) => ({ comparison, years, text }))
        })),
        approvedBy: optional(sentence.approvedBy, (party) => referenceJson(party, places)),
        meets: optional(sentence.meets, (conditions) => referenceJson(conditions, places)),
        rounded: sentence.rounded,
        proRata: sentence.proRata
    };
}

export function submissionJson(submission: Submission, places: Places): z.infer<typeof submissionSchema> {
    return {
        ...namedJson(submission, places),
        stage: optional(submission.stage, nameOf),
        steps: submission.steps.map(({ who, when, to, step }) => ({
            who,
            when: whenJson(when, places),
            to: optional(to, (party) => partyJson(party, places)),
            recipient: mentionJson(step.to, places),
            source: places.sourceOf(step.span)
        }))
    };
}
