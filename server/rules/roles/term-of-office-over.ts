import { addMonths, chineseDate, isoDate, type Day } from '../../../language/calendar/index.ts';
import { exactValue } from '../../facts/amounts.ts';
import type { Amount } from '../../../language/amounts/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { propertySpan } from '../support/property-span.ts';

export const termOfOfficeOver: Rule = {
    code: 'R13',
    name: 'term-of-office-over',
    severity: 'hint',
    since: '0.2.0',
    title: both('任期先于方案届满', 'Term of office ends before the plan'),
    documentation: {
        what: both(
            '角色的任期比方案的期限短，届满以后由谁担任没有安排。',
            'The term of office is shorter than the plan, and nothing says who follows.'
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
            const months = role.termOfOffice && monthsIn(role.termOfOffice);
            if (months === undefined || !role.termOfOffice) continue;
            const over: Day = addMonths(period.earliestStart, months);
            const left = period.latestEnd - over + 1;
            if (left <= SOON) continue;
            const text = role.termOfOffice.text.trim();
            yield {
                span: propertySpan(role.item, 'termOfOffice') ?? role.nameSpan,
                message: both(
                    `“${role.title ?? role.name}”任期${text}，从方案开始算，${chineseDate(over)}起届满，方案还有${left}天。请写明换届或连任的办法。`,
                    `“${role.title ?? role.name}” is held for ${text}: from the start of the plan it ends before ${isoDate(over)}, ${left} days before the plan does. Say who follows or whether it may be renewed.`
                )
            };
        }
    }
};

/** Some weeks at the end are no vacancy. */
const SOON = 31;
const MONTHS: Readonly<Record<string, number>> = { 年: 12, 学年: 12, 学期: 6, 月: 1 };

function monthsIn(amount: Amount): number | undefined {
    const value = exactValue(amount);
    const unit = MONTHS[amount.unit];
    return value === undefined || unit === undefined ? undefined : value * unit;
}
