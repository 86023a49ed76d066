import type { CountRange } from '../../language/amounts/index.ts';
import { isoDate } from '../../language/calendar/index.ts';
import type { Reference } from '../../language/items/item.ts';
import type {
    Alliance,
    Body,
    Headcount,
    Membership,
    Organisation,
    Role
} from '../../language/model/parties.ts';
import type { Named, Plan } from '../../language/model/plan.ts';
import type { Quota } from '../../language/model/quota.ts';
import type { Activity, Participants, Party, When } from '../../language/model/work.ts';

/** One fact of a text and the construct of the sample that holds it; prose is never looked into. */
export interface Fact {
    readonly fact: string;
    /** Path below `samples/`. */
    readonly sample: string;
    readonly holds: (plan: Plan) => boolean;
}

type FactOf = (fact: string, holds: (plan: Plan) => boolean) => Fact;

/** Writes facts of one sample. */
export function factsIn(sample: string): FactOf {
    return (fact, holds) => ({ fact, sample, holds });
}

export function named<T extends Named>(list: readonly T[], name: string): T | undefined {
    return list.find((one) => one.name === name);
}

export function has(list: readonly Named[], ...names: readonly string[]): boolean {
    return names.every((name) => named(list, name) !== undefined);
}

/** Whether one of the list has the title. */
export function titled(list: readonly Named[], ...titles: readonly string[]): boolean {
    return titles.every((title) => list.some((one) => one.title === title));
}

/** First and last day a time may mean, `2009-01-01/2009-02-28`; one date where they are the same day. */
export function days(when: When | undefined): string {
    const hull = when?.resolved?.hull;
    if (!hull) {
        return '';
    }
    const [first, last] = [isoDate(hull.earliestStart), isoDate(hull.latestEnd)];
    return first === last ? first : `${first}/${last}`;
}

export function activity(plan: Plan, name: string): Activity | undefined {
    return plan.activities.find((one) => one.name === name || one.title === name);
}

/** 咸阳纺机学校·校长 */
export function dotted({ segments }: Reference): string {
    return segments.map((segment) => segment.name).join('·');
}

export function same(found: readonly string[] | undefined, ...expected: readonly string[]): boolean {
    return JSON.stringify([...(found ?? [])].sort()) === JSON.stringify([...expected].sort());
}

export function texts(parties: readonly Party[] | undefined): string[] {
    return (parties ?? []).map((party) => party.text);
}

/** How many of a school or kind take part. */
export function number(participants: readonly Participants[] | undefined, text: string): number | undefined {
    return participants?.find((one) => one.text === text)?.amount?.min;
}

/** 校长1 语文教师3: what a total in brackets is made of. */
export function parts(
    participants: readonly Participants[] | undefined,
    text: string
): readonly string[] | undefined {
    return participants
        ?.find((one) => one.text === text)
        ?.parts.map((part) => `${part.label}${String(part.amount?.min)}`);
}

export function counts(headcounts: readonly Headcount[] | undefined, label: string): string[] {
    const found = headcounts?.find((one) => one.label === label);
    return found ? [found, ...found.parts].map((one) => `${one.label}${String(one.amount?.min)}`) : [];
}

function names(memberships: readonly Membership[]): string[] {
    return memberships.map((one) => one.organisation?.name ?? one.name);
}

/** Whether leads and members are these, by full name. */
export function binds(
    alliance: Alliance | undefined,
    leads: readonly string[],
    members: readonly string[]
): boolean {
    return (
        alliance !== undefined &&
        same(names(alliance.leads), ...leads) &&
        same(names(alliance.members), ...members)
    );
}

export function holds(school: Organisation | undefined, post: string, ...people: readonly string[]): boolean {
    return same(school?.posts.find((one) => one.name === post)?.holders, ...people);
}

/** Whether a person holds the post, as declared for the person. */
export function serves(plan: Plan, name: string, post: string): boolean {
    return named(plan.persons, name)?.posts.map(dotted).includes(post) === true;
}

/** `role lead·校长`: how a body or alliance fills its posts. */
export function seats({ assignments }: Pick<Body, 'assignments'>): string[] {
    return assignments.map(
        ({ role, relative, organisation, post }) =>
            `${role} ${relative ?? organisation?.name ?? ''}${post === undefined ? '' : `·${post}`}`
    );
}

export function heldBy(role: Role | undefined, ...posts: readonly string[]): boolean {
    return same(role?.heldBy.map(dotted), ...posts);
}

interface Demand {
    readonly base: string;
    readonly period: Quota['period'];
    readonly verb: string;
    readonly object: string;
    readonly comparison?: string;
    readonly amount?: number;
    readonly unquantified?: boolean;
}

function baseOf({ base }: Quota): string {
    switch (base.kind) {
        case 'schools':
            return `${base.of} schools`;
        case 'parties':
            return base.parties.map(dotted).join(' ');
        case 'category':
            return base.name;
        default:
            return base.kind;
    }
}

/** Whether the quota asks for exactly this. */
export function asks(plan: Plan, name: string, demand: Demand): boolean {
    const quota = named(plan.quotas, name);
    return (
        quota !== undefined &&
        baseOf(quota) === demand.base &&
        quota.period === demand.period &&
        quota.verb === demand.verb &&
        quota.objects.includes(demand.object) &&
        (demand.comparison === undefined || quota.bound?.comparison === demand.comparison) &&
        (demand.amount === undefined || quota.bound?.amount.min === demand.amount) &&
        quota.unquantified === (demand.unquantified ?? false)
    );
}

/** Whether the sentence of a goal sets this figure. */
export function aims(plan: Plan, name: string, counted: string, figure: CountRange['min']): boolean {
    const [sentence] = named(plan.goals, name)?.item.sentences ?? [];
    return (
        sentence?.quantity?.amount.amount?.min === figure &&
        [...sentence.objects, ...(sentence.counted ? [sentence.counted] : [])]
            .map(dotted)
            .some((object) => object === counted)
    );
}

/** Whether a table of this kind has a row with these cells next to each other. */
export function row(plan: Plan, table: string, ...cells: readonly string[]): boolean {
    return plan.entries.some(
        (entry) =>
            entry.entry === 'item' &&
            entry.names[0]?.name === table &&
            entry.rows.some(({ cells: found }) =>
                found.some((_, at) => cells.every((cell, index) => found[at + index]?.text.trim() === cell))
            )
    );
}

/** Whether the item's property of this key names these, as written. */
export function mentions(
    of: Pick<Named, 'item'> | undefined,
    key: string,
    ...written: readonly string[]
): boolean {
    const found = of?.item.properties.flatMap((property) =>
        property.type === 'mentions' && property.key.id === key
            ? property.mentions.flatMap(({ reference }) => (reference ? [dotted(reference)] : []))
            : []
    );
    return same(found, ...written);
}

/** Sections: whether something under one of them is held by the named measure. */
export function inside(outer: Named | undefined, ...held: readonly string[]): boolean {
    const found = outer?.item.items.flatMap((entry) =>
        entry.entry === 'item' ? entry.names.map(({ name }) => name) : []
    );
    return held.every((name) => found?.includes(name) === true);
}
