import { overlap } from '../../../language/calendar/index.ts';
import type { Alliance, Membership } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import type { Shared } from '../../facts/across/plan-set.ts';
import { isOwn } from '../../facts/source.ts';
import type { Problem } from '../rule.ts';
import { acrossRule } from '../support/across-rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const schoolInTwoPlans = acrossRule({
    code: 'M22',
    name: 'school-in-two-plans',
    severity: 'warning',
    since: '0.2.0',
    title: both('学校分在两个方案的两个联盟', 'School in alliances of two plans'),
    documentation: {
        what: both(
            '同一县的两个方案期限重叠，同一所学校分在两个不同的联盟里。',
            'Two plans of one county for the same time put one school in two different alliances.'
        ),
        why: both(
            '两边都要它参加活动、计算次数、捆绑考核，学校无所适从。同一县指方案的发文机关相同，或者学校出自同一名录。',
            'Both ask for activities and assess it. One county means the same issuer, or schools of one registry.'
        ),
        bad: example`
            单位 县教育局
            学校 甲校、乙校
            方案 东片 “东片结对帮扶方案” { 发文机关 县教育局  期限 2009年至2010年 }
            联盟 东一组 { 牵头 甲校  成员 «乙校» }
            # —— 另一个文件 ——
            单位 县教育局
            学校 丙校、乙校
            方案 西片 “西片结对帮扶方案” { 发文机关 县教育局  期限 2010年至2011年 }
            联盟 西一组 { 牵头 丙校  成员 乙校 }
        `,
        good: example`
            单位 县教育局
            学校 甲校、乙校
            方案 东片 “东片结对帮扶方案” { 发文机关 县教育局  期限 2009年 }
            联盟 东一组 { 牵头 甲校  成员 乙校 }
            # —— 另一个文件 ——
            单位 县教育局
            学校 丙校、乙校
            方案 西片 “西片结对帮扶方案” { 发文机关 县教育局  期限 2010年 }
            联盟 西一组 { 牵头 丙校  成员 乙校 }
        `,
        source: both(
            '评审惯例；捆绑考核以联盟为单位。',
            'Review practice; bound assessment goes by alliance.'
        )
    },
    *checkAcross(plan, others): Iterable<Problem> {
        for (const own of ownMemberships(plan)) {
            const { membership, alliance } = own;
            const other = others
                .under(memberships, nameOf(membership))
                .map(({ value }) => value)
                .find((one) => !sameAlliance(one, own) && together(one, own));
            if (!other) continue;
            const title = other.plan.main?.title ?? other.plan.main?.name ?? '';
            yield {
                span: membership.span,
                message: both(
                    `“${membership.name}”在本方案属于“${alliance.name}”，在“${title}”里又属于“${other.alliance.name}”，期限重叠。请只保留一处。`,
                    `“${membership.name}” belongs to “${alliance.name}” here and to “${other.alliance.name}” in “${title}” at the same time. Keep one of the two.`
                ),
                related: [
                    {
                        span: other.membership.span,
                        message: both(`在“${other.alliance.name}”`, `In “${other.alliance.name}”`)
                    }
                ]
            };
        }
    }
});

interface Place {
    readonly plan: Plan;
    readonly alliance: Alliance;
    readonly membership: Membership;
}

const memberships: Shared<Place> = {
    of: (plan) => ownMemberships(plan).map((place) => [nameOf(place.membership), place] as const),
    print: ({ alliance, membership: { organisation } }) =>
        JSON.stringify([alliance.name, alliance.leads.map(nameOf), organisation?.nameSpan.place.uri]),
    besides: (plan) => JSON.stringify([plan.period, issuersOf(plan), plan.main?.title])
};

/** Members of the alliances that the plan itself declares; those of a registry belong to every plan that uses it. */
function ownMemberships(plan: Plan): readonly Place[] {
    if (!plan.period) return [];
    return alliancesOf(plan)
        .filter((alliance) => isOwn(plan, alliance.nameSpan))
        .flatMap((alliance) =>
            [...alliance.leads, ...alliance.members].map((membership) => ({ plan, alliance, membership }))
        );
}

function nameOf({ organisation, name }: Membership): string {
    return organisation?.name ?? name;
}

/** Next year’s plan, or another draft, declares the same alliance again. */
function sameAlliance(a: Place, b: Place): boolean {
    const leads = (place: Place): string => place.alliance.leads.map(nameOf).join('、');
    return a.alliance.name === b.alliance.name && leads(a) === leads(b);
}

/** One county, and some time in common. */
function together(a: Place, b: Place): boolean {
    if (!a.plan.period || !b.plan.period || overlap(a.plan.period, b.plan.period) !== 'yes') return false;
    const registry = (place: Place): string | undefined => place.membership.organisation?.nameSpan.place.uri;
    if (registry(a) !== undefined && registry(a) === registry(b)) return true;
    const issuers = new Set(issuersOf(a.plan));
    return issuersOf(b.plan).some((issuer) => issuers.has(issuer));
}

function issuersOf({ documents }: Plan): readonly string[] {
    return documents.flatMap(({ issuers }) => issuers.map(({ text }) => text));
}
