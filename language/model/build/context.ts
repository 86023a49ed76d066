/** What the builders of one file share. */
import { resolveTime, type SchoolCalendar, type TimeSpan } from '../../calendar/index.ts';
import type { Item, Mention, Reference, TimeAt } from '../../items/item.ts';
import { mentionText } from '../../items/access.ts';
import type { Alliance, Organisation, Person } from '../parties.ts';
import type { Named } from '../plan.ts';
import type { Participants, Party, When } from '../work.ts';
import type { NameMap } from './scope.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface BuildContext {
    readonly names: NameMap;
    readonly calendar: SchoolCalendar;
    /** The plan's period, once the documents are built. */
    readonly period: TimeSpan | undefined;
    /** The entities that an item declares, in the order of its names. */
    entitiesOf(item: Item): readonly Named[];
}

/** The kind of an entity, where it has one of the kinds asked for. */
export function isKind<T extends Named & { readonly kind: string }>(
    named: Named | undefined,
    ...kinds: readonly T['kind'][]
): named is T {
    return named !== undefined && 'kind' in named && kinds.includes(named.kind as T['kind']);
}

export function isOrganisation(named: Named | undefined): named is Organisation {
    return isKind<Organisation>(named, 'school', 'unit', 'committee');
}

export function targetOf(reference: Reference | undefined, names: NameMap): Named | undefined {
    return reference && names.find(reference.segments[0].name);
}

/** The time as it is meant in the plan; `within` narrows where a missing year comes from, such as the stage. */
export function whenOf(
    written: TimeAt | undefined,
    context: BuildContext,
    around: Around = {}
): When | undefined {
    if (!written) {
        return undefined;
    }
    if (!written.time) {
        return { written };
    }
    const period = around.period ?? context.period;
    const anchor = around.anchor ?? anchorOf(written, context);
    return {
        written,
        resolved: resolveTime(written.time, {
            calendar: context.calendar,
            ...(around.year !== undefined && { year: around.year }),
            ...(period && { period }),
            ...(anchor && { anchor })
        })
    };
}

/** What surrounds a written time. */
export interface Around {
    readonly period?: TimeSpan | undefined;
    readonly year?: number | undefined;
    readonly anchor?: TimeSpan | undefined;
}

/** `启动会 前10天`: the time of what is named, where it is already known. */
function anchorOf(written: TimeAt, context: BuildContext): TimeSpan | undefined {
    const target = targetOf(written.anchor, context.names);
    return target && 'when' in target ? (target.when as When | undefined)?.resolved?.hull : undefined;
}

export function partyOf(mention: Mention, names: NameMap): Party {
    const first = mention.reference?.segments[0];
    const target = first && names.find(first.name);
    const post = mention.reference?.segments[1]?.name;
    return {
        mention,
        text: mentionText(mention),
        ...(isOrganisation(target) && { organisation: target }),
        ...(isKind<Person>(target, 'person') && { person: target }),
        ...(isKind<Alliance>(target, 'alliance') && { alliance: target }),
        ...(post !== undefined && { post }),
        span: mention.span
    };
}

export function partiesOf(mentions: readonly Mention[], names: NameMap): Party[] {
    return mentions.map((mention) => partyOf(mention, names));
}

export function participantsOf(mentions: readonly Mention[], names: NameMap): Participants[] {
    return mentions.map((mention) => {
        const party = partyOf(mention, names);
        const category = mention.counted
            ? mention.counted.segments[0].name
            : mention.amount && !party.organisation && party.text !== ''
              ? party.text
              : undefined;
        return {
            ...party,
            ...(mention.amount?.amount && { amount: mention.amount.amount }),
            ...(category !== undefined && { category }),
            parts: mention.notes
                .filter((note) => note.relation === 'part')
                .map((note) => ({
                    label: note.reference?.segments.map((segment) => segment.name).join('·') ?? '',
                    ...(note.amount?.amount && { amount: note.amount.amount }),
                    span: note.span
                }))
        };
    });
}
