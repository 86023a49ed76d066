import { relativeParty } from '../../../language/model/built-in.ts';
import { isKind, isOrganisation } from '../../../language/model/kinds.ts';
import type { Mention, Reference } from '../../../language/items/item.ts';
import type { Alliance, Membership, Organisation, Pair, PartySet } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Quota } from '../../../language/model/quota.ts';
import type { Activity, Party } from '../../../language/model/work.ts';
import { oncePerPlan } from '../memo.ts';
import { postsByPerson } from '../persons.ts';
import { pairBases, pairShares } from './pair-bases.ts';

/** Something a quota is counted for. */
export interface Base {
    readonly label: string;
    readonly alliance?: Alliance;
    readonly organisation?: Organisation;
    readonly pair?: Pair;
    /** 甲校 或 乙校: the parties that are counted together, since what one of them does is enough. */
    readonly anyOf?: readonly Base[];
}

/** For which bases an activity counts: surely, and possibly (not said, but not excluded). */
export interface Shares {
    readonly certain: readonly Base[];
    readonly possible: readonly Base[] | 'all';
}

/** Alliances proper, without the pairs that 结对 items declare. */
export const alliancesOf = oncePerPlan((plan: Plan): readonly Alliance[] =>
    plan.alliances.filter(({ name, item }) => item.kind === 'alliance' && name !== '')
);

/** The alliances of each school. */
export const alliancesBySchool = oncePerPlan((plan: Plan): ReadonlyMap<unknown, readonly Alliance[]> => {
    const map = new Map<unknown, Alliance[]>();
    for (const alliance of alliancesOf(plan)) {
        for (const member of [...alliance.leads, ...alliance.members]) {
            const key = member.organisation ?? member.name;
            const list = map.get(key);
            if (list) list.push(alliance);
            else map.set(key, [alliance]);
        }
    }
    return map;
});

/** The bases of a quota in the order of the plan; undefined where the plan does not list them. */
export function basesOf(plan: Plan, quota: Quota): readonly Base[] | undefined {
    const bases = listBases(plan, quota);
    const except = exceptionsOf(quota);
    if (!bases || except.size === 0) return bases;
    return bases.filter(
        ({ label, organisation }) =>
            !except.has(label) && !(organisation?.alias && except.has(organisation.alias))
    );
}

function listBases(plan: Plan, { base, sentence }: Quota): readonly Base[] | undefined {
    switch (base.kind) {
        case 'alliances':
            return orNone(alliancesOf(plan).map(allianceBase));
        case 'schools':
            return orNone(schoolBases(plan, base.of));
        case 'pairs':
            return pairBases(plan, base.of);
        case 'plan':
            return [{ label: '' }];
        case 'parties': {
            const parties = orNone(base.parties.flatMap((party) => partyBases(plan, party)));
            return parties && sentence.who.or ? [together(plan, parties)] : parties;
        }
        case 'category':
            return undefined;
    }
}

function orNone(bases: readonly Base[]): readonly Base[] | undefined {
    return bases.length === 0 ? undefined : bases;
}

/** Whichever of several does it, called as the plan's language joins them. */
function together({ language }: Plan, parties: readonly Base[]): Base {
    const or = language === 'zh' ? '或' : ' or ';
    return { label: parties.map(({ label }) => label).join(or), anyOf: parties };
}

function allianceBase(alliance: Alliance): Base {
    return { label: alliance.name, alliance };
}

function schoolBases(plan: Plan, of: 'all' | 'lead' | 'members'): readonly Base[] {
    const schools = new Map<unknown, Base>();
    for (const { leads, members } of groupsOf(plan)) {
        for (const one of sideOf({ leads, members }, of)) {
            const key = one.organisation ?? one.name;
            if (!schools.has(key)) {
                schools.set(key, {
                    label: one.name,
                    ...(one.organisation && { organisation: one.organisation })
                });
            }
        }
    }
    return [...schools.values()];
}

/** Its alliances; of a plan that binds schools by pairs only, the pairs. */
function groupsOf(plan: Plan): readonly Pick<Alliance, 'leads' | 'members'>[] {
    const alliances = alliancesOf(plan);
    if (alliances.length > 0) return alliances;
    return plan.pairs
        .filter(
            ({ lead, member }) =>
                lead.organisation?.kind === 'school' && member.organisation?.kind === 'school'
        )
        .map(({ lead, member }) => ({ leads: [lead], members: [member] }));
}

function sideOf(
    alliance: Pick<Alliance, 'leads' | 'members'>,
    of: 'all' | 'lead' | 'members'
): readonly Membership[] {
    if (of === 'lead') return alliance.leads;
    return of === 'members' ? alliance.members : [...alliance.leads, ...alliance.members];
}

function partyBases(plan: Plan, party: Reference): readonly Base[] {
    const name = party.segments[0].name;
    const relative = relativeParty(name);
    if (relative) return schoolBases(plan, relative === 'own' ? 'all' : relative);
    const target = plan.names.find(name);
    if (isKind(target, 'alliance')) return [allianceBase(target)];
    if (isOrganisation(target)) return [{ label: name, organisation: target }];
    return isKind(target, 'set') ? setBases(plan, target) : [];
}

/**
 * The parties of a set, those of the sets within it and of 全体 学校 among them, less its exceptions, which may be sets
 * too; each once. None where a condition (符合) decides who belongs. A set that holds itself ends where it began.
 */
function setBases(plan: Plan, set: PartySet, within: readonly PartySet[] = []): readonly Base[] {
    const { item, parts, except } = set;
    if (within.includes(set) || item.properties.some(({ key }) => key.id === 'meets')) return [];
    const basesIn = (mentions: readonly Mention[]): Base[] =>
        mentions.flatMap((mention) => mentionBases(plan, mention, [...within, set]));
    const noted = parts.flatMap(({ notes }) => notes.filter(({ relation }) => relation === 'except'));
    const left = new Set([
        ...basesIn(except).map(({ label }) => label),
        ...noted.flatMap(({ reference }) => reference?.segments[0].name ?? [])
    ]);
    const bases = new Map(basesIn(parts).map((base) => [base.label, base]));
    return [...bases.values()].filter(({ label }) => !left.has(label));
}

/** 甲校, a set, or 全体 学校: all schools that the plan declares. */
function mentionBases(plan: Plan, { reference, all }: Mention, within: readonly PartySet[]): readonly Base[] {
    const first = reference?.segments[0];
    if (!reference || !first) return [];
    if (first.noun === 'alliance' && all) return alliancesOf(plan).map(allianceBase);
    if (all && (first.noun === 'school' || first.name === '学校')) {
        return plan.organisations
            .filter(({ kind }) => kind === 'school')
            .map((school) => ({ label: school.name, organisation: school }));
    }
    const target = plan.names.find(first.name);
    return isKind(target, 'set') ? setBases(plan, target, within) : partyBases(plan, reference);
}

function exceptionsOf({ sentence }: Quota): ReadonlySet<string> {
    const notes = sentence.who.notes.filter((note) => note.relation === 'except');
    const references = [...sentence.except, ...sentence.who.except, ...notes.map((note) => note.reference)];
    return new Set(references.flatMap((reference) => reference?.segments[0].name ?? []));
}

/**
 * For which of the bases an activity counts. By what it says (所属, 主办, 参加, 地点), people standing for the schools
 * they have posts at; a party that the quota names also by 负责, since then it does what the quota asks of it. An
 * activity of an alliance that names none of the quota's schools possibly counts for each of them, one that names
 * nothing possibly for all.
 */
export function sharesOf(plan: Plan, activity: Activity, quota: Quota, bases: Bases): Shares {
    if (quota.base.kind === 'plan') return { certain: bases.list, possible: [] };
    const alliances = alliancesIn(plan, activity);
    const schools = schoolsIn(plan, activity, alliances);
    if (quota.base.kind === 'pairs') return pairShares(activity, new Set(schools), bases.list);
    const certain = new Set<Base>();
    for (const alliance of alliances) add(certain, bases.byKey.get(alliance));
    for (const school of schools) add(certain, bases.byKey.get(school));
    if (certain.size === 0 && quota.base.kind === 'parties') {
        for (const { organisation, alliance } of activity.responsible)
            add(certain, bases.byKey.get(organisation ?? alliance));
    }
    if (certain.size > 0) return { certain: [...certain], possible: [] };
    const inCharge = schoolsInCharge(activity, quota, bases);
    if (alliances.length === 0 && schools.length === 0) {
        return inCharge.size === 0
            ? { certain: [], possible: 'all' }
            : { certain: [...inCharge], possible: bases.list.filter((base) => !inCharge.has(base)) };
    }
    const possible = new Set<Base>();
    for (const alliance of alliances) {
        for (const one of sideOf(alliance, 'all'))
            add(possible, bases.byKey.get(one.organisation ?? one.name));
    }
    return { certain: [...inCharge], possible: [...possible].filter((base) => !inCharge.has(base)) };
}

/**
 * The schools a quota is asked of that are in charge of the activity (牵头学校 每年 举办 讲座, 负责 甲校): they do it, others may
 * join. Not where people are sent: who is in charge of that need not be who sends them.
 */
function schoolsInCharge(
    { responsible }: Activity,
    { base, verb }: Quota,
    { byKey }: Bases
): ReadonlySet<Base> {
    const found = new Set<Base>();
    if (base.kind !== 'schools' || verb === 'send') return found;
    for (const { organisation } of responsible) if (organisation) add(found, byKey.get(organisation));
    return found;
}

/** The bases with the way to find them. */
export interface Bases {
    readonly list: readonly Base[];
    readonly byKey: ReadonlyMap<unknown, Base>;
}

export function indexed(list: readonly Base[]): Bases {
    return {
        list,
        byKey: new Map(
            list.flatMap((base) =>
                (base.anyOf ?? [base]).map((one) => [one.alliance ?? one.organisation ?? one.label, base])
            )
        )
    };
}

function add(bases: Set<Base>, base: Base | undefined): void {
    if (base) bases.add(base);
}

/** The alliances an activity belongs to: said, or those of the schools it names, or the only one there is. */
function alliancesIn(plan: Plan, activity: Activity): readonly Alliance[] {
    if (activity.alliances.length > 0) return activity.alliances;
    const bySchool = alliancesBySchool(plan);
    const parties = [...activity.hosts, ...activity.participants, ...activity.places];
    const found = new Set<Alliance>();
    for (const party of parties) {
        if (party.alliance) found.add(party.alliance);
        for (const alliance of bySchool.get(party.organisation ?? party.text) ?? []) found.add(alliance);
    }
    if (found.size > 0) return [...found];
    const all = alliancesOf(plan);
    return all.length === 1 ? all : [];
}

/** The schools an activity names as hosts, places or participants; 成员学校 stands for those of its alliances. */
function schoolsIn(plan: Plan, activity: Activity, alliances: readonly Alliance[]): readonly unknown[] {
    const schools: unknown[] = [];
    const parties: readonly Party[] = [...activity.hosts, ...activity.participants, ...activity.places];
    for (const party of parties) {
        const relative = relativeParty(party.mention.reference?.segments[0].name ?? '');
        if (relative && relative !== 'own') {
            for (const alliance of alliances) {
                schools.push(...sideOf(alliance, relative).map((one) => one.organisation ?? one.name));
            }
        } else if (party.organisation ?? alliancesBySchool(plan).has(party.text)) {
            schools.push(party.organisation ?? party.text);
        } else if (party.person) {
            const posts = postsByPerson(plan).get(party.person.name) ?? [];
            schools.push(...posts.flatMap((post) => post.organisation ?? []));
        }
    }
    return schools;
}
