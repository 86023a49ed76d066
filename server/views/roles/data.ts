import type { Alliance, Assignment } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { printBound } from '../../facts/amounts.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { assignmentsIn, concretePost, saysVacant } from '../../facts/posts.ts';
import { fits, holdersOf } from '../../facts/role-holders.ts';
import { heldText } from '../../facts/terms-of-office.ts';
import type { Holder, RoleCell, Roles } from '../schemas.ts';
import { calledIn, placeOf, postIn } from '../support.ts';

/** Who holds which role in which alliance, and who serves in the bodies beside them. */
export function rolesOf(plan: Plan): Roles {
    const alliances = alliancesOf(plan);
    const held = new Map(alliances.map((alliance) => [alliance, byRole(assignmentsIn(plan, alliance))]));
    const named = [...held.values()].flatMap((roles) => [...roles.keys()]);
    const asked = alliances.length > 0 ? plan.roles.map(({ name }) => name) : [];
    const names = [...new Set([...named, ...asked])];
    return {
        roles: names.map((name) => {
            const rule = plan.roles.find((role) => role.name === name);
            return {
                name: rule?.title ?? calledIn(plan, name),
                ...(rule?.count && { asked: printBound(rule.count) }),
                ...(rule && { place: placeOf(rule.nameSpan) })
            };
        }),
        alliances: alliances.map((alliance) => ({
            name: alliance.title ?? calledIn(plan, alliance.name),
            place: placeOf(alliance.nameSpan),
            cells: names.map((name) => {
                const assignments = held.get(alliance)?.get(name) ?? [];
                return cellOf(plan, name, alliance, assignments, named.includes(name));
            })
        })),
        bodies: plan.bodies
            .filter((body) => !body.perAlliance && body.alliances.length === 0)
            .map((body) => ({
                name: body.title ?? calledIn(plan, body.name),
                place: placeOf(body.nameSpan),
                roles: [...byRole(body.assignments)].map(([name, assignments]) => ({
                    name: calledIn(plan, name),
                    holders: assignments.map((one) => holderOf(plan, one))
                }))
            }))
    };
}

function byRole(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
    const roles = new Map<string, Assignment[]>();
    for (const assignment of assignments) {
        const known = roles.get(assignment.role);
        if (known) known.push(assignment);
        else roles.set(assignment.role, [assignment]);
    }
    return roles;
}

function cellOf(
    plan: Plan,
    name: string,
    alliance: Alliance,
    assignments: readonly Assignment[],
    othersHave: boolean
): RoleCell {
    const holders = assignments.map((one) => holderOf(plan, one, alliance));
    const rule = plan.roles.find((role) => role.name === name && role.count);
    const vacant = assignments.some(({ holder }) => holder.reference && saysVacant(holder.reference));
    if (vacant || (rule?.count && !fits(holdersOf(plan, rule, alliance), rule.count)))
        return { state: 'gap', holders };
    if (holders.length > 0) return { state: 'held', holders };
    return { state: othersHave ? 'perhaps' : 'none', holders };
}

/** The holder as written, with the time; 牵头学校·校长 with the alliance's school filled in. */
function holderOf(plan: Plan, assignment: Assignment, alliance?: Alliance): Holder {
    const { holder, alsoHolds, held, relative, span } = assignment;
    const written = holder.reference?.segments.map((segment) => segment.name).join('·') ?? '';
    const post =
        alliance && relative === 'lead' && holder.reference
            ? concretePost(holder.reference, alliance)
            : undefined;
    return {
        text: `${postIn(plan, post ?? written)}${heldText(held, plan.language)}`,
        also: alsoHolds.map(({ segments }) =>
            postIn(plan, segments.map((segment) => segment.name).join('·'))
        ),
        place: placeOf(span)
    };
}
