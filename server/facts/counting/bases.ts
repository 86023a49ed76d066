import { relativeParty } from '../../../language/model/built-in.ts';
import type { Reference } from '../../../language/items/item.ts';
import type { Alliance, Membership, Organisation } from '../../../language/model/parties.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import type { Quota } from '../../../language/model/quota.ts';
import type { Activity, Party } from '../../../language/model/work.ts';
import { oncePerPlan } from '../memo.ts';
import { postsByPerson } from '../persons.ts';

/** Something a quota is counted for. */
export interface Base {
    readonly label: string;
    readonly alliance?: Alliance;
    readonly organisation?: Organisation;
}

/** For which bases an activity counts: surely, and possibly (not said, but not excluded). */
export interface Shares {
    readonly certain: readonly Base[];
    readonly possible: readonly Base[] | 'all';
}

/** Alliances proper, without the pairs that 结对 items declare. */
export const alliancesOf = oncePerPlan((plan: Plan): readonly Alliance[] =>
    plan.alliances.filter((alliance) => alliance.item.kind === 'alliance')
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

function listBases(plan: Plan, { base }: Quota): readonly Base[] | undefined {
    switch (base.kind) {
        case 'alliances':
            return orNone(alliancesOf(plan).map(allianceBase));
        case 'schools':
            return orNone(schoolBases(plan, base.of));
        case 'plan':
            return [{ label: '' }];
        case 'parties':
            return orNone(base.parties.flatMap((party) => partyBases(plan, party)));
        case 'category':
            return undefined;
    }
}

function orNone(bases: readonly Base[]): readonly Base[] | undefined {
    return bases.length === 0 ? undefined : bases;
}

function allianceBase(alliance: Alliance): Base {
    return { label: alliance.name, alliance };
}

function schoolBases(plan: Plan, of: 'all' | 'lead' | 'members'): readonly Base[] {
    const schools = new Map<unknown, Base>();
    for (const { leads, members } of alliancesOf(plan)) {
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
    const target: (Named & { readonly kind?: string }) | undefined = plan.names.find(name);
    if (target?.kind === 'alliance') return [allianceBase(target as Alliance)];
    if (target?.kind === 'school' || target?.kind === 'unit' || target?.kind === 'committee') {
        return [{ label: name, organisation: target as Organisation }];
    }
    return [];
}

function exceptionsOf({ sentence }: Quota): ReadonlySet<string> {
    const notes = sentence.who.notes.filter((note) => note.relation === 'except');
    const references = [...sentence.except, ...sentence.who.except, ...notes.map((note) => note.reference)];
    return new Set(references.flatMap((reference) => reference?.segments[0].name ?? []));
}

/**
 * For which of the bases an activity counts. By what it says (所属, 主办, 参加, 地点), people standing for the schools
 * they have posts at. An activity of an alliance that names none of the quota's schools possibly counts for each of
 * them, one that names nothing possibly for all.
 */
export function sharesOf(plan: Plan, activity: Activity, quota: Quota, bases: Bases): Shares {
    if (quota.base.kind === 'plan') return { certain: bases.list, possible: [] };
    const alliances = alliancesIn(plan, activity);
    const schools = schoolsIn(plan, activity, alliances);
    const certain = new Set<Base>();
    for (const alliance of alliances) add(certain, bases.byKey.get(alliance));
    for (const school of schools) add(certain, bases.byKey.get(school));
    if (certain.size > 0) return { certain: [...certain], possible: [] };
    if (alliances.length === 0 && schools.length === 0) return { certain: [], possible: 'all' };
    const possible = new Set<Base>();
    for (const alliance of alliances) {
        for (const one of sideOf(alliance, 'all'))
            add(possible, bases.byKey.get(one.organisation ?? one.name));
    }
    return { certain: [], possible: [...possible] };
}

/** The bases with the way to find them. */
export interface Bases {
    readonly list: readonly Base[];
    readonly byKey: ReadonlyMap<unknown, Base>;
}

export function indexed(list: readonly Base[]): Bases {
    return {
        list,
        byKey: new Map(list.map((base) => [base.alliance ?? base.organisation ?? base.label, base]))
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
    for (const party of [
        ...activity.hosts,
        ...activity.participants,
        ...activity.places
    ] as readonly Party[]) {
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
