import { addMonths, chineseDate, isoDate, type Day } from '../../../language/calendar/index.ts';
import type { Role } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { dayText, monthsOf, postTermsOf } from '../../facts/terms-of-office.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { nameWords } from '../support/post-words.ts';
import { propertySpan } from '../support/property-span.ts';

export const termOfOfficeOver: Rule = {
    code: 'R13',
    name: 'term-of-office-over',
    severity: 'hint',
    since: '0.2.0',
    title: both('任期先于方案届满', 'Term of office ends before the plan'),
    documentation: {
        what: both(
            '角色的任期比方案的期限短，届满以后由谁担任没有安排；姓名后面写了任职时间的（2009年4月起、2009年4月至2012年3月），按写的时间算。',
            'The term of office is shorter than the plan, and nothing says who follows. Where a time stands behind a name (from April 2009, April 2009 to March 2012), it is that time which counts.'
        ),
        why: both(
            '任期届满后职务空缺，剩下的时间没有人负责。',
            'When the term is over, nobody is in charge of what remains.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2012年 }
            角色 组长 { 由 牵头学校·校长 担任  任期 «3年» }
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2011年 }
            角色 组长 { 由 牵头学校·校长 担任  任期 3年 }
        `,
        source: both('评审惯例：任期与期限对照。', 'Review practice: terms of office against the period.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const { period } = plan;
        if (!period || period.openStart || period.openEnd) return;
        for (const role of plan.roles) {
            const months = monthsOf(role.termOfOffice);
            if (months === undefined || !role.termOfOffice || isAllDated(plan, role)) continue;
            const over: Day = addMonths(period.earliestStart, months);
            const left = period.latestEnd - over + 1;
            if (left <= SOON) continue;
            const text = role.termOfOffice.text.trim();
            yield {
                span: propertySpan(role.item, 'termOfOffice') ?? role.nameSpan,
                message: both(
                    `“${role.title ?? role.name}”任期${text}，从方案开始算，${chineseDate(over)}起届满，方案还有${left}天。请写明换届或连任的办法。`,
                    `The term of “${role.title ?? role.name}” is ${text}: counted from the start of the plan it is over on ${isoDate(over)}, ${left} days before the plan ends. Say who follows, or whether the term may be renewed.`
                )
            };
        }
        for (const { role, terms, undated } of postTermsOf(plan)) {
            const last = [...terms].sort((a, b) => a.span.latestEnd - b.span.latestEnd).at(-1);
            if (undated || !last || last.end === 'open') continue;
            const { earliestEnd, latestEnd } = last.span;
            const left = period.latestEnd - latestEnd;
            if (left <= SOON) continue;
            const end = dayText(latestEnd, earliestEnd === latestEnd);
            const byRule = last.end === 'by rule';
            yield {
                span: last.at,
                message: both(
                    `“${last.holder}”任${role}到${end.zh}${byRule ? '届满' : '为止'}，方案还有${left}天，没有写明由谁接任。请写上接任的人和时间。`,
                    `“${last.holder}” is ${nameWords(role)} until ${end.en}${byRule ? ', when the term of office is over' : ''}, ${left} days before the plan ends, and nobody is said to follow. Write who does, and from when.`
                )
            };
        }
    }
};

/** Some weeks at the end are no vacancy. */
const SOON = 31;

/** Whether somebody holds the role and each who does is said to hold it from some day; the names then tell when it ends. */
function isAllDated(plan: Plan, role: Role): boolean {
    const held = [...plan.alliances, ...plan.bodies]
        .flatMap(({ assignments }) => assignments)
        .filter((one) => one.role === role.name);
    return held.length > 0 && held.every((one) => one.held !== undefined);
}
