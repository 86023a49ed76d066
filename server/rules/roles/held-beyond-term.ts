import { addMonths } from '../../../language/calendar/index.ts';
import { dayText, monthsOf, postTermsOf } from '../../facts/terms-of-office.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { nameWords } from '../support/post-words.ts';
import { propertySpan } from '../support/property-span.ts';

export const heldBeyondTerm: Rule = {
    code: 'R18',
    name: 'held-beyond-term',
    severity: 'error',
    since: '0.2.0',
    title: both('任职超过任期', 'Held longer than the term of office'),
    documentation: {
        what: both(
            '姓名后面，或者“人员”的“担任”后面写的任职起止，比角色规定的任期长。只写到月份的，按最短的算。',
            'The time behind a name, or behind the post of a person (担任), is longer than the term of office that the rule for the role gives. Where only months are written, the shortest reading counts.'
        ),
        why: both(
            '任期是方案自己定的，超过的部分没有依据；连任的应当另写一任。',
            'The term is the plan’s own; what goes beyond it has no ground. A second term is written as a term of its own.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                组长：«甲校·校长（2009年1月至2012年12月）»
            }
            角色 组长 { 任期 3年 }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                组长：甲校·校长（2009年1月至2011年12月）、乙校·校长（2012年1月至2012年12月）
            }
            角色 组长 { 任期 3年 }
        `,
        source: both(
            '方案自身的“角色”规定（任期…）。',
            'The plan’s own rule for the role (term of office …).'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { role, rule, terms } of postTermsOf(plan)) {
            const months = monthsOf(rule?.termOfOffice);
            if (months === undefined || !rule?.termOfOffice) continue;
            const length = rule.termOfOffice.text.trim();
            for (const { holder, span, end, at } of terms) {
                if (end !== 'stated' || span.openStart) continue;
                const last = addMonths(span.latestStart, months);
                if (span.earliestEnd <= last) continue;
                const until = dayText(last, span.earliestStart === span.latestStart);
                yield {
                    span: at,
                    message: both(
                        `“${holder}”任${role}的时间超过了任期${length}：最迟任到${until.zh}。请核对起止；连任的，请另写一任。`,
                        `“${holder}” is ${nameWords(role)} for longer than the term of ${length}, which ends on ${until.en} at the latest. Check both ends; write a second term as a term of its own.`
                    ),
                    related: [
                        {
                            span: propertySpan(rule.item, 'termOfOffice') ?? rule.nameSpan,
                            message: both('角色规定的任期', 'The term of office of the role')
                        }
                    ]
                };
            }
        }
    }
};
