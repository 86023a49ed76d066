/** What the builders of one file share. */
import {
    parseTime,
    resolveTime,
    type ResolvedTime,
    type SchoolCalendar,
    type TimeSpan,
    type WrittenTime
} from '../../calendar/index.ts';
import type { Item, Mention, Reference, TimeAt } from '../../items/item.ts';
import { mentionText, pathText } from '../../items/access.ts';
import { isKind, isOrganisation, type Kind, type OfKind } from '../kinds.ts';
import type { Named } from '../plan.ts';
import type { Participants, Party, When } from '../work.ts';
import type { NameMap } from './scope.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface BuildContext {
    readonly names: NameMap;
    readonly calendar: SchoolCalendar;
    /** The plan's period, once the documents are built. */
    readonly period: TimeSpan | undefined;
    /** The day the governing document bears, or the notice that sends it out. */
    readonly issued: TimeSpan | undefined;
    /** The entities that an item declares, in the order of its names. */
    entitiesOf(item: Item): readonly Named[];
}

/** What the mentions name, as far as it has the kind. */
export function namedIn<K extends Kind>(
    mentions: readonly Mention[],
    names: NameMap,
    kind: K
): readonly OfKind<K>[] {
    if (mentions.length === 0) {
        return none;
    }
    const found: OfKind<K>[] = [];
    for (const mention of mentions) {
        const target = targetOf(mention.reference, names);
        if (isKind(target, kind)) {
            found.push(target);
        }
    }
    return found;
}

const none: readonly never[] = [];

export function targetOf(reference: Reference | undefined, names: NameMap): Named | undefined {
    return reference && names.head(reference).target;
}

/**
 * The time as it is meant in the plan; `around` narrows where a missing year comes from, such as the stage. `asWritten`
 * is what stood there before it was completed from the rows above it.
 */
export function whenOf(
    written: TimeAt | undefined,
    context: BuildContext,
    around: Around = {},
    asWritten?: WrittenTime
): When | undefined {
    if (!written) {
        return undefined;
    }
    if (!written.time) {
        return { written };
    }
    const examined = fromExam(written, context);
    if (examined) {
        return {
            written,
            resolved: resolveTime(examined.time, { calendar: context.calendar, anchor: examined.anchor })
        };
    }
    const surroundings = {
        calendar: context.calendar,
        period: around.period ?? context.period,
        year: around.year,
        anchor: around.anchor ?? anchorOf(written, context),
        issued: context.issued,
        asWritten
    };
    return { written, resolved: resolvedIn(written.time, surroundings) };
}

interface Surroundings extends Around {
    readonly calendar: SchoolCalendar;
    readonly issued: TimeSpan | undefined;
    readonly asWritten: WrittenTime | undefined;
}

/** What a time came out as when it was last resolved: a keystroke leaves most times and their surroundings alone. */
const resolvedBefore = new WeakMap<WrittenTime, { in: Surroundings; resolved: ResolvedTime }>();

function resolvedIn(time: WrittenTime, surroundings: Surroundings): ResolvedTime {
    const before = resolvedBefore.get(time);
    if (before && isSame(before.in, surroundings)) {
        return before.resolved;
    }
    const { calendar, period, year, anchor, issued, asWritten } = surroundings;
    const resolved = resolveTime(time, {
        calendar,
        ...(year !== undefined && { year }),
        ...(period && { period }),
        ...(anchor && { anchor }),
        ...(issued && { issued }),
        ...(asWritten && { asWritten })
    });
    resolvedBefore.set(time, { in: surroundings, resolved });
    return resolved;
}

function isSame(a: Surroundings, b: Surroundings): boolean {
    return (
        a.calendar === b.calendar &&
        a.year === b.year &&
        a.asWritten === b.asWritten &&
        isSameSpan(a.period, b.period) &&
        isSameSpan(a.anchor, b.anchor) &&
        isSameSpan(a.issued, b.issued)
    );
}

function isSameSpan(a: TimeSpan | undefined, b: TimeSpan | undefined): boolean {
    if (a === b || !a || !b) {
        return a === b;
    }
    const keys = Object.keys(a) as (keyof TimeSpan)[];
    return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** What surrounds a written time. */
export interface Around {
    readonly period?: TimeSpan | undefined;
    readonly year?: number | undefined;
    readonly anchor?: TimeSpan | undefined;
}

/** What a time is counted from: the item it names, or the activity that an examination in it is the name of (期中联考前10天). */
export function countedFrom({ text, anchor }: TimeAt, names: NameMap): Named | undefined {
    if (anchor) {
        return targetOf(anchor, names);
    }
    const [, exam = ''] = EXAM.exec(text.trim()) ?? [];
    return exam === '' ? undefined : names.find(exam);
}

/** An examination with an activity of its own and the distance from it; else it stands for the middle or end of a term. */
function fromExam(
    written: TimeAt,
    { names }: BuildContext
): { time: WrittenTime; anchor: TimeSpan } | undefined {
    const held = written.anchor ? undefined : timeOf(countedFrom(written, names));
    const [, , distance = ''] = (held && EXAM.exec(written.text.trim())) ?? [];
    const { time } = distance === '' ? {} : parseTime(distance);
    return time && held && { time, anchor: held };
}

const EXAM = /^(期[中末](?:考试|联考))(?:结束)?([前后] *(?:\d|[一二两三四五六七八九十半]).*)$/;

/** `启动会 前10天`: the time of what is named, where it is already known. */
function anchorOf(written: TimeAt, context: BuildContext): TimeSpan | undefined {
    return timeOf(targetOf(written.anchor, context.names));
}

function timeOf(named: Named | undefined): TimeSpan | undefined {
    const target = named as
        { readonly when?: When; readonly deadline?: When; readonly time?: When } | undefined;
    return (target?.when ?? target?.deadline ?? target?.time)?.resolved?.hull;
}

export function partyOf(mention: Mention, names: NameMap): Party {
    const party: Mutable<Party> = { mention, text: mentionText(mention), span: mention.span };
    const head = mention.reference && names.head(mention.reference);
    const target = head?.target;
    const post = head?.rest[0];
    if (isOrganisation(target)) {
        party.organisation = target;
    } else if (isKind(target, 'person')) {
        party.person = target;
    } else if (isKind(target, 'alliance')) {
        party.alliance = target;
    }
    if (post) {
        party.post = post.name;
    }
    return party;
}

export function partiesOf(mentions: readonly Mention[], names: NameMap): readonly Party[] {
    return mentions.length === 0 ? none : mentions.map((mention) => partyOf(mention, names));
}

export function participantsOf(mentions: readonly Mention[], names: NameMap): readonly Participants[] {
    return mentions.length === 0 ? none : mentions.map((mention) => participantOf(mention, names));
}

function participantOf(mention: Mention, names: NameMap): Participants {
    const party: Mutable<Participants> = Object.assign(partyOf(mention, names), { parts: partsOf(mention) });
    const { amount, counted } = mention;
    if (amount?.amount) {
        party.amount = amount.amount;
    }
    if (counted) {
        party.category = counted.segments[0].name;
    } else if (amount && !party.organisation && party.text !== '') {
        party.category = party.text;
    }
    return party;
}

/** 6人（语文3人、英语2人）: what an amount is made up of. */
function partsOf({ notes }: Mention): Participants['parts'] {
    const parts = notes.filter((note) => note.relation === 'part');
    return parts.length === 0
        ? none
        : parts.map(({ reference, amount, span }) => ({
              label: reference ? pathText(reference) : '',
              ...(amount?.amount && { amount: amount.amount }),
              span
          }));
}
