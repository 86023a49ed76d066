import type { Plan } from '../../../language/model/plan.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { isOwn } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const memberIsNoSchool: Rule = {
    code: 'M06',
    name: 'member-is-no-school',
    severity: 'error',
    since: '0.1.0',
    title: both('联盟成员不是学校或单位', 'Member that is no school or unit'),
    documentation: {
        what: both(
            '联盟的牵头或成员一栏，写的不是方案列出的学校、单位或家委会。',
            'What an alliance lists as lead or member is no declared school, unit or committee.'
        ),
        why: both(
            '没有列出的学校没有学段、驻地和岗位，分组和职务都核对不了。',
            'Without a declaration there is no phase, seat or post to check.'
        ),
        bad: example`
            学校 甲校
            人员 张某
            联盟 第一组 { 牵头 甲校  成员 «张某» }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
        `,
        source: both(
            '评审惯例：分组名单中的学校都应在册。',
            'Review practice: the schools of a group are on the register.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const alliance of alliancesOf(plan)) {
            for (const membership of [...alliance.leads, ...alliance.members]) {
                if (membership.organisation) continue;
                const other = plan.names.find(membership.name);
                if (other) {
                    yield {
                        span: membership.span,
                        message: both(
                            `“${membership.name}”不是学校、单位或家委会，不能作为“${alliance.name}”的成员。请改为学校的名称，或者把它写成学校：“学校 ${membership.name}”。`,
                            `“${membership.name}” is no school, unit or committee and cannot belong to “${alliance.name}”. Name a school instead, or declare it as one.`
                        ),
                        related: [{ span: other.nameSpan, message: both('写在这里', 'Declared here') }]
                    };
                } else if (isOwn(plan, membership.span) && /[“"「]/.test(aroundText(plan, membership.span))) {
                    yield {
                        span: membership.span,
                        severity: 'hint',
                        message: both(
                            `“${membership.name}”加了引号，没有列为学校，它的学段和岗位没有核对。需要核对时请加一行“学校 ${membership.name}”。`,
                            `“${membership.name}” is quoted and not declared as a school: its phase and posts are not checked. Declare “school ${membership.name}” (学校) to have them checked.`
                        )
                    };
                }
            }
        }
    }
};

/** The span's text with one character on either side: tells whether it stands in quotation marks. */
function aroundText(plan: Plan, span: Span): string {
    const { start, end } = rangeOf(span);
    return plan.text.slice(Math.max(0, start - 1), end + 1);
}
