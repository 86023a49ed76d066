/** Pairs as what a quota is counted for: 每对学校, 每对师徒, 每个结对. */
import type { Membership, Pair } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { QuotaBase } from '../../../language/model/quota.ts';
import type { Activity } from '../../../language/model/work.ts';
import { distinctPairs, isPairOfSchools } from '../pairs.ts';
import type { Base, Shares } from './bases.ts';

type PairsOf = Extract<QuotaBase, { readonly kind: 'pairs' }>['of'];

/**
 * The pairs of the plan, each once, whether a 结对 item or a list names it; undefined where none is listed, or where
 * people are paired by number only (13名教师).
 */
export function pairBases(plan: Plan, of: PairsOf): readonly Base[] | undefined {
    const all = distinctPairs(plan);
    const schools = all.filter(isPairOfSchools);
    const people = of === 'people' || (of === 'any' && schools.length === 0);
    const wanted = people ? all.filter((pair) => !isPairOfSchools(pair)) : schools;
    if (!wanted.every(({ lead, member, source }) => isOne(lead, source) && isOne(member, source)))
        return undefined;
    return wanted.length === 0
        ? undefined
        : wanted.map((pair) => ({ label: `${pair.lead.name}—${pair.member.name}`, pair }));
}

/** Whether it is one partner: a school, a person, whoever a row of a list names; 六小·教师 of a 结对 item are several. */
function isOne({ people, person, amount }: Membership, { item }: Pair['source']): boolean {
    return !people || person !== undefined || (amount === undefined && item.kind === 'list');
}

/**
 * For which pairs an activity counts. A pair both of whose partners are named is certain, and so is one of which only
 * one is named, where that one has no other partner. Of somebody with several partners each pair is possible. Without
 * names, the pairs of the 结对 or alliance it belongs to are possible; certain where that is a single one.
 *
 * @param schools the schools the activity names
 */
export function pairShares(
    activity: Activity,
    schools: ReadonlySet<unknown>,
    pairs: readonly Base[]
): Shares {
    const candidates = pairs.filter((base) => belongsTo(activity, base));
    const named = new Set<unknown>([...schools, ...peopleIn(activity)]);
    const sides = candidates.map((base) => ({ base, keys: keysOf(base) }));
    const isNamed = (key: unknown): boolean => named.has(key);
    const certain = sides.filter(({ keys }) => keys.every(isNamed));
    const covered = new Set(certain.flatMap(({ keys }) => keys));
    const rest = sides.filter(({ keys }) => keys.some((key) => isNamed(key) && !covered.has(key)));
    const possible = new Set<Base>();
    const sure = new Set(certain.map(({ base }) => base));
    for (const key of new Set(rest.flatMap(({ keys }) => keys.filter(isNamed)))) {
        const mine = rest.filter(({ keys }) => keys.includes(key));
        for (const { base } of mine) (mine.length === 1 ? sure : possible).add(base);
    }
    if (sure.size > 0 || possible.size > 0)
        return { certain: [...sure], possible: [...possible].filter((base) => !sure.has(base)) };
    const bySchoolsOnly = sides.every(({ base }) => base.pair?.lead.people !== true);
    if (bySchoolsOnly && schools.size > 0) return { certain: [], possible: [] };
    return candidates.length === 1
        ? { certain: candidates, possible: [] }
        : { certain: [], possible: candidates };
}

/** Whether the pair may be meant, by the 结对 items and alliances the activity belongs to. */
function belongsTo({ alliances }: Activity, { pair }: Base): boolean {
    if (alliances.length === 0 || !pair) return true;
    return alliances.some((alliance) => {
        if (alliance.item.kind === 'pairing') return pair.source === alliance;
        const schools = [...alliance.leads, ...alliance.members].map(schoolKey);
        return schools.includes(schoolKey(pair.lead)) && schools.includes(schoolKey(pair.member));
    });
}

function schoolKey({ organisation, name }: Membership): unknown {
    return organisation ?? name;
}

function keysOf({ pair }: Base): readonly unknown[] {
    return pair ? [pair.lead, pair.member].map((side) => (side.people ? nameOf(side) : schoolKey(side))) : [];
}

function nameOf({ person, name }: Membership): string {
    return person?.name ?? name;
}

/** The people an activity names. */
function peopleIn({ hosts, participants, places }: Activity): readonly string[] {
    return [...hosts, ...participants, ...places].map(({ person, text }) => person?.name ?? text);
}
