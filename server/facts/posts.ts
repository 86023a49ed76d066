import type { Reference } from '../../language/items/item.ts';
import type { Alliance, Assignment, Body } from '../../language/model/parties.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { Judgement } from '../../language/calendar/index.ts';
import { relativeParty } from '../../language/model/built-in.ts';
import { alliancesOf } from './counting/index.ts';
import { postsByPerson, type HeldPost } from './persons.ts';

/** Who holds roles in an alliance: by its own lines and by the bodies that each alliance or this one has. */
export function assignmentsIn(plan: Plan, alliance: Alliance): readonly Assignment[] {
    const bodies = plan.bodies.filter((body) => body.perAlliance || body.alliances.includes(alliance));
    return [...alliance.assignments, ...bodies.flatMap((body) => body.assignments)];
}

/** Whether words in the place of a holder say that there is none: 空缺, 待定. */
export function saysVacant({ segments }: Reference): boolean {
    return /^(?:空缺|暂缺|暂空|缺|缺额|待定|待补|未定|另定|vacant|tbd|open)$/i.test(segments[0].name);
}

/**
 * Whether the holder of an assignment holds the post that a reference asks for (`成员学校·校长`), read in the
 * given alliance. 'maybe' where the holder is a person of whom no post is known, or where the post is only named
 * more closely (第一校长 for 校长).
 */
export function holdsPost(
    plan: Plan,
    wanted: Reference,
    assignment: Assignment,
    alliance?: Alliance
): Judgement {
    const segments = wanted.segments;
    const post = segments.at(-1)?.name ?? '';
    const place = segments.length > 1 ? segments[0] : undefined;
    const held = heldBy(plan, assignment);
    if (held.length === 0) return assignment.relative || assignment.post ? 'no' : 'maybe';
    return best(
        held.map((one) => {
            const at = placeFits(place, one, assignment, alliance);
            return at === 'no' ? 'no' : weaker(at, postFits(post, one.post));
        })
    );
}

/** Whether a 兼任 of the assignment is the post that a reference asks for. */
export function alsoHoldsPost(wanted: Reference, assignment: Assignment, alliance?: Alliance): boolean {
    return assignment.alsoHolds.some((held) => isSamePost(wanted, held, alliance));
}

/** Whether a post as written (`甲校·副校长`) is the one that a rule asks for (`牵头学校·副校长`), read in the alliance. */
export function isSamePost(wanted: Reference, held: Reference, alliance?: Alliance): boolean {
    if (held.segments.at(-1)?.name !== wanted.segments.at(-1)?.name) return false;
    const wantedPlace = wanted.segments.length > 1 ? wanted.segments[0] : undefined;
    const place = held.segments.length > 1 ? held.segments[0] : undefined;
    if (!wantedPlace || !place || wantedPlace.name === place.name) return true;
    if (relativeOf(wantedPlace) !== undefined && relativeOf(wantedPlace) === relativeOf(place)) return true;
    return sideOf(wantedPlace)?.(alliance).some((member) => member === place.name) ?? false;
}

/** A post in one alliance with the names filled in: 牵头学校·副校长 is 西吉一小·副校长. */
export function concretePost(wanted: Reference, alliance: Alliance): string | undefined {
    const post = wanted.segments.at(-1)?.name ?? '';
    if (wanted.segments.length < 2) return post;
    const side = sideOf(wanted.segments[0]);
    const place = side ? side(alliance)[0] : wanted.segments[0].name;
    return place === undefined ? undefined : `${place}·${post}`;
}

/** 组长, 主任, 理事长 …: words for who heads a body. */
export function isLeaderRole(role: string): boolean {
    return (
        !isDeputyRole(role) &&
        /组长|主任|理事长|会长|主席|总校校长|第一校长|盟主|盟长|监事长|总负责|负责人|召集人|^(leader|head|chair|first principal)/i.test(
            role
        )
    );
}

/** 副组长, 副主任 …: words for who stands in for the head. */
export function isDeputyRole(role: string): boolean {
    return /^副|常务副|^(deputy|vice)/i.test(role);
}

/** Something that is equal for two assignments exactly if the same person or post holds both. */
export function holderKey(assignment: Assignment): string {
    if (assignment.person) return `person:${assignment.person.name}`;
    if (assignment.organisation && assignment.post)
        return `${assignment.organisation.name}·${assignment.post}`;
    return (assignment.holder.reference?.segments ?? []).map((segment) => segment.name).join('·');
}

function heldBy(plan: Plan, assignment: Assignment): readonly HeldPost[] {
    if (assignment.post)
        return [
            { organisation: assignment.organisation, post: assignment.post, span: assignment.holder.span }
        ];
    const name = assignment.person?.name ?? assignment.holder.reference?.segments[0].name;
    return (name === undefined ? undefined : postsByPerson(plan).get(name)) ?? [];
}

type Place = Reference['segments'][0] | undefined;

/** 牵头学校 and 成员学校 in any of their words. */
function relativeOf({ name, noun }: Reference['segments'][0]): 'lead' | 'members' | 'own' | undefined {
    if (noun === 'lead' || noun === 'members') return noun;
    return relativeParty(name);
}

function placeFits(place: Place, held: HeldPost, assignment: Assignment, alliance?: Alliance): Judgement {
    if (!place) return 'yes';
    const side = relativeOf(place);
    if (side === undefined || side === 'own') {
        if (side === 'own' || place.noun !== undefined) return 'yes';
        const { organisation } = held;
        return organisation?.name === place.name || organisation?.alias === place.name ? 'yes' : 'no';
    }
    if (assignment.relative && assignment.relative !== 'own') {
        return assignment.relative === side ? 'yes' : 'no';
    }
    const name = held.organisation?.name ?? assignment.holder.reference?.segments[0].name;
    if (!alliance || (!held.organisation && !assignment.post)) return 'maybe';
    const members = side === 'lead' ? alliance.leads : alliance.members;
    return members.some((member) => (member.organisation?.name ?? member.name) === name) ? 'yes' : 'no';
}

function sideOf(place: Place): ((alliance: Alliance | undefined) => readonly string[]) | undefined {
    const side = place && relativeOf(place);
    if (side === 'lead') return (alliance) => (alliance?.leads ?? []).map((lead) => lead.name);
    if (side === 'members') return (alliance) => (alliance?.members ?? []).map((member) => member.name);
    return undefined;
}

function postFits(wanted: string, held: string): Judgement {
    if (wanted === held) return 'yes';
    return held.endsWith(wanted) && !/副|兼/.test(held.slice(0, -wanted.length)) ? 'maybe' : 'no';
}

function weaker(a: Judgement, b: Judgement): Judgement {
    if (a === 'no' || b === 'no') return 'no';
    return a === 'yes' && b === 'yes' ? 'yes' : 'maybe';
}

function best(judgements: readonly Judgement[]): Judgement {
    return judgements.includes('yes') ? 'yes' : judgements.includes('maybe') ? 'maybe' : 'no';
}

/** The bodies of the plan's own file and its alliances: all that may have a head. */
export function groupsOf(plan: Plan): readonly (Alliance | Body)[] {
    return [...alliancesOf(plan), ...plan.bodies];
}
