import type { Reference } from '../../../language/items/item.ts';
import type { Assignment, Organisation } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Span } from '../../../language/source.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { postsByPerson } from '../../facts/persons.ts';
import { areTogether } from '../../facts/terms-of-office.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const headOfTwoSchools: Rule = {
    code: 'R17',
    name: 'head-of-two-schools',
    severity: 'warning',
    since: '0.2.0',
    title: both('一人任两所学校的校长', 'Head of two schools'),
    documentation: {
        what: both(
            '同一人任两所学校的校长（园长）。总校与分校、学校与它的校区或附属幼儿园、方案写明只有一个法人的学校，以及角色规定应兼任的，不算。',
            'The same person is principal of two schools. Not meant are a main school and its branches, a school and its campus or attached kindergarten, schools that the plan binds into one legal person, and a second post that a role brings.'
        ),
        why: both(
            '结对的学校各是法人，校长各负其责；一人任两校校长，帮扶与被帮扶、考核与被考核就成了同一个人。多半是抄写时写错了学校或姓名。',
            'Schools that are paired are legal persons of their own, each with a principal who answers for it; one principal for both would help and assess himself. Mostly a name or a school has been copied wrongly.'
        ),
        bad: example`
            学校 甲校 { 校长：王某 }
            学校 乙校 { «校长»：王某 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
        `,
        good: example`
            学校 甲校 { 校长：王某 }
            学校 乙校 { 校长：李某 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
        `,
        source: both(
            '评审惯例：每所学校有自己的校长；《教育法》第三十一条：学校的教学及其他行政管理，由校长负责。',
            'Review practice: a school has a principal of its own. Education Law, article 31: the principal answers for teaching and administration.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        if (bringsHeadship(plan)) return;
        for (const [person, posts] of postsByPerson(plan)) {
            const heads = posts.filter(({ post }) => isHead(post));
            for (const [index, { organisation, post, held, span }] of heads.entries()) {
                const first = heads
                    .slice(0, index)
                    .find(
                        (one) => areApart(plan, one.organisation, organisation) && areTogether(one.held, held)
                    );
                if (first?.organisation && organisation)
                    yield problem(person, post, first.organisation, organisation, span, first.span);
            }
        }
        for (const { assignments } of [...alliancesOf(plan), ...plan.bodies]) {
            for (const assignment of assignments) yield* alsoHeads(plan, assignment);
        }
    }
};

/** 甲校·校长（兼任 乙校·校长） */
function* alsoHeads(plan: Plan, { post, organisation, alsoHolds, holder }: Assignment): Iterable<Problem> {
    if (!organisation || post === undefined || !isHead(post)) return;
    for (const held of alsoHolds) {
        const other = schoolOf(plan, held);
        if (isHead(held.segments.at(-1)?.name ?? '') && other && areApart(plan, organisation, other))
            yield problem(`${organisation.name}·${post}`, post, organisation, other, held.span, holder.span);
    }
}

function problem(
    who: string,
    post: string,
    first: Organisation,
    second: Organisation,
    span: Span,
    earlier: Span
): Problem {
    const word = /园长/.test(post) ? '园长' : '校长';
    return {
        span,
        message: both(
            `“${who}”已经是${first.name}的${word}，这里又是${second.name}的${word}。请改其中一处；若是总校带分校，请写成“总校”“分校”，或者写明分校的“上级”；若是同名的两个人，请在姓名上区分。`,
            `“${who}” is the principal of ${first.name} and, here, of ${second.name} too. Change one of the two; for a main school with branches write “main school” and “branch schools”, or say whom the branch is under (上级, “under”); for two people of one name make the names differ.`
        ),
        related: [
            {
                span: earlier,
                message: both(`${first.name}的${word}`, `The principal of ${first.name}`)
            }
        ]
    };
}

/** 校长, 园长; not 副校长, 执行校长, 第一校长 or 名誉校长, who do not answer for the school alone. */
function isHead(post: string): boolean {
    return /^(?:校长|园长|principal|head ?teacher|head ?master)$/i.test(post);
}

/** Whether two are schools on their own, of which each has a principal. */
function areApart(plan: Plan, one: Organisation | undefined, other: Organisation | undefined): boolean {
    if (one?.kind !== 'school' || other?.kind !== 'school' || one === other) return false;
    if (isBranch(one, other) || isBranch(other, one)) return false;
    return !alliancesOf(plan).some(({ leads, members, leadWord, memberWord, binding }) => {
        const isOneSchool =
            /^(?:总校|main school)$/.test(leadWord) ||
            /^(?:分校|校区|branch schools?)$/.test(memberWord) ||
            binding?.legalPersons?.max === 1;
        const schools = [...leads, ...members].map(({ organisation }) => organisation);
        return isOneSchool && schools.includes(one) && schools.includes(other);
    });
}

/** Whether a school is part of the other: so named (甲校东校区, 甲校附属幼儿园), or under it. */
function isBranch({ name, title, superior }: Organisation, main: Organisation): boolean {
    const names = [main.name, main.title, main.alias].filter((one) => one !== undefined);
    if (superior !== undefined && names.includes(superior.segments[0].name)) return true;
    return [name, title ?? ''].some((own) => names.some((one) => own !== one && own.startsWith(one)));
}

/** A role that brings the headship of another school says that one person may have both. */
function bringsHeadship({ roles }: Plan): boolean {
    return roles.some(({ brings }) => brings.some(({ segments }) => isHead(segments.at(-1)?.name ?? '')));
}

function schoolOf(plan: Plan, { segments }: Reference): Organisation | undefined {
    const [{ name }] = segments;
    return plan.organisations.find((one) => one.name === name || one.alias === name);
}
