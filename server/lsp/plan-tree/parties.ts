/** Alliances with those who lead and belong to them; roles and bodies with those who hold them. */
import { counted } from '../../../language/amounts/index.ts';
import type { Alliance, Assignment, Membership } from '../../../language/model/parties.ts';
import { printBound } from '../../facts/amounts.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { assignmentsIn } from '../../facts/posts.ts';
import { fits, holdersOf } from '../../facts/role-holders.ts';
import { heldText } from '../../facts/terms-of-office.ts';
import type { OutlineNode } from '../../protocol.ts';
import { baseIn, calledIn, postIn } from '../../views/support.ts';
import type { Role } from '../../../language/model/parties.ts';
import { numbered, titleOf, type TreeMaker } from './tree.ts';

/** Alliances and pairings, each with its schools in the order of the plan. */
export function alliancesNode(maker: TreeMaker): OutlineNode {
    const { plan } = maker;
    const children = numbered(plan.alliances, ({ name }) => name).map(({ one, id }) =>
        allianceNode(maker, one, id)
    );
    return maker.node('alliances', '', maker.say({ zh: '联盟', en: 'Alliances' }), undefined, {
        detail: String(plan.alliances.length),
        children
    });
}

function allianceNode(maker: TreeMaker, alliance: Alliance, id: string): OutlineNode {
    const { leads, members, leadWord, memberWord, assignments } = alliance;
    const schools = leads.length + members.length;
    const kind = alliance.item.kind === 'pairing' ? 'pairing' : 'alliance';
    return maker.node(kind, id, titleOf(alliance), alliance.nameSpan, {
        detail: maker.say({ zh: `${String(schools)}所学校`, en: counted(schools, 'school') }),
        children: [
            ...numbered(leads, ({ name }) => name).map(({ one, id: own }) =>
                memberNode(maker, one, leadWord, own)
            ),
            ...numbered(members, ({ name }) => name).map(({ one, id: own }) =>
                memberNode(maker, one, memberWord, own)
            ),
            ...numbered(assignments, holderId).map(({ one, id: own }) => holderNode(maker, one, own))
        ]
    });
}

function memberNode(maker: TreeMaker, { name, span }: Membership, word: string, id: string): OutlineNode {
    const called = calledIn(maker.plan, name);
    return maker.node('school', `${word} ${id}`, called, span, namedAs(name, called, word));
}

/** What is called by its title tells the name in the text where the mouse rests. */
function namedAs(name: string, called: string, detail: string): { detail: string; tooltip?: string } {
    const isTitled = name !== called && name !== '';
    return { detail, ...(isTitled && { tooltip: `${called} · ${detail} · ${name}` }) };
}

function holderId({ role, holder }: Assignment): string {
    return `${role} ${holderText({ holder })}`;
}

function holderText({ holder }: Pick<Assignment, 'holder'>): string {
    return (holder.reference?.segments ?? []).map(({ name }) => name).join('·');
}

function holderNode(maker: TreeMaker, assignment: Assignment, id: string): OutlineNode {
    const text = holderText(assignment);
    const called = postIn(maker.plan, text);
    return maker.node(
        'holder',
        id,
        text === '' ? assignment.role : called,
        assignment.span,
        namedAs(text, called, assignment.role)
    );
}

/** The rules for roles with those who hold them, then the bodies. */
export function rolesNode(maker: TreeMaker): OutlineNode {
    const { roles, bodies } = maker.plan;
    return maker.node('roles', '', maker.say({ zh: '职务', en: 'Roles' }), undefined, {
        detail: String(roles.length + bodies.length),
        children: [
            ...numbered(roles, ({ name }) => name).map(({ one, id }) => roleNode(maker, one, id)),
            ...numbered(bodies, ({ name }) => name).map(({ one, id }) =>
                maker.node('body', id, titleOf(one), one.nameSpan, {
                    detail: one.perAlliance
                        ? maker.say({ zh: '每个联盟一个', en: 'one in each alliance' })
                        : '',
                    children: numbered(one.assignments, holderId).map(({ one: held, id: own }) =>
                        holderNode(maker, held, own)
                    )
                })
            )
        ]
    });
}

/** A role: what is asked for, and in how many alliances so many hold it. */
function roleNode(maker: TreeMaker, role: Role, id: string): OutlineNode {
    const { plan } = maker;
    const alliances = alliancesOf(plan).map((alliance) => ({
        alliance,
        holders: assignmentsIn(plan, alliance).filter((one) => one.role === role.name)
    }));
    const { count } = role;
    const filled = alliances.filter(({ alliance, holders }) =>
        count === undefined ? holders.length > 0 : fits(holdersOf(plan, role, alliance), count)
    ).length;
    const asked = count === undefined ? '' : maker.say(printBound(count));
    const share = alliances.length === 0 ? '' : `${String(filled)}/${String(alliances.length)}`;
    return maker.node('role', id, titleOf(role), role.nameSpan, {
        detail: [asked, share].filter((part) => part !== '').join(' · '),
        ...(alliances.length > 0 && { state: filled === alliances.length ? 'good' : 'bad' }),
        children: alliances.flatMap(({ alliance, holders }) =>
            numbered(holders, holderId).map(({ one, id: own }) => {
                const text = holderText(one);
                const called = postIn(plan, text);
                const where = `${baseIn(plan, alliance.name)}${heldText(one.held, plan.language)}`;
                return maker.node(
                    'holder',
                    `${alliance.name} ${own}`,
                    called,
                    one.span,
                    namedAs(text, called, where)
                );
            })
        )
    });
}
