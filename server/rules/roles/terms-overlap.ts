import { civil, overlap, type TimeSpan } from '../../../language/calendar/index.ts';
import { dayText, postTermsOf, type HeldPostTerms, type Term } from '../../facts/terms-of-office.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { nameWords } from '../support/post-words.ts';

export const termsOverlap: Rule = {
    code: 'R19',
    name: 'terms-overlap',
    severity: 'error',
    since: '0.2.0',
    title: both('一个职务两人的任期重叠', 'Terms of two holders overlap'),
    documentation: {
        what: both(
            '只由一人担任的职务（组长、校长，或者角色规定每个联盟1人的），前后两人的任职时间重叠；或者后一人已经接任，前一人没有写任到何时（参考）。同一个月里交接的不算。',
            'The times of two holders of a post for one (a head, or a role of which each alliance has one) overlap; or the second has taken over and nothing says until when the first held it (a hint). Handing over within one month is no overlap.'
        ),
        why: both(
            '重叠的时间里由谁负责不清楚，签字、考核都会有两个人。',
            'While terms overlap it is not clear who answers, signs and is assessed.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                组长：甲校·校长（2009年1月至2010年12月）、«乙校·校长（2010年9月至2012年12月）»
            }
            机构 理事会 { 理事长：«甲校·校长（2009年1月起）»、乙校·校长（2010年9月起） }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                组长：甲校·校长（2009年1月至2010年8月）、乙校·校长（2010年9月至2012年12月）
            }
            机构 理事会 { 理事长：甲校·校长（2009年1月至2010年8月）、乙校·校长（2010年9月起） }
        `,
        source: both(
            '评审惯例：一职一人，前任任满，后任接任。',
            'Review practice: one holder at a time, the next after the last.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const post of postTermsOf(plan)) {
            if (!post.single) continue;
            let [earlier] = post.terms;
            for (const later of post.terms.slice(1)) {
                if (!earlier) break;
                yield* between(earlier, later, post, plan.language);
                if (later.span.latestEnd >= earlier.span.latestEnd) earlier = later;
            }
        }
    }
};

function* between(
    earlier: Term,
    later: Term,
    { role, rule, place }: HeldPostTerms,
    language: 'zh' | 'en'
): Iterable<Problem> {
    const certain = overlap(earlier.span, later.span) === 'yes';
    if (earlier.end !== 'stated' && earlier.span.latestStart < later.span.earliestStart) {
        if (earlier.end === 'by rule' && !certain) return;
        const until = closed(earlier, later.span, language);
        yield {
            span: earlier.at,
            severity: 'hint',
            message: both(
                `“${earlier.holder}”任${role}没有写任到何时，“${later.holder}”已经接任。请写明，例如“${earlier.when.written.text.trim()}”改为“${until}”。`,
                `Nothing says until when “${earlier.holder}” is ${nameWords(role)}, and “${later.holder}” has taken over. Say so, such as “${until}” for “${earlier.when.written.text.trim()}”.`
            ),
            related: [{ span: later.at, message: both('接任的人', 'The one who takes over') }],
            fixes: () => closing(earlier, until)
        };
        return;
    }
    if (!certain || (!rule?.count && isSameTime(earlier, later))) return;
    yield {
        span: later.at,
        message: both(
            `“${place.name}”的${role}只有一人，“${later.holder}”与“${earlier.holder}”的任期却重叠了。请核对前后两人的起止。`,
            `Only one at a time is ${nameWords(role)} of “${place.name}”, but the terms of “${later.holder}” and “${earlier.holder}” overlap. Check where one ends and the other begins.`
        ),
        related: [{ span: earlier.at, message: both('前一任', 'The term before') }]
    };
}

/** Two heads side by side all the time are meant as such (双组长). */
function isSameTime(a: Term, b: Term): boolean {
    return a.span.earliestStart === b.span.earliestStart && a.span.latestEnd === b.span.latestEnd;
}

/** 2009年4月起 with its end: 2009年4月至2010年12月 */
function closed({ when }: Term, { earliestStart, latestStart }: TimeSpan, language: 'zh' | 'en'): string {
    const from = when.written.text
        .trim()
        .replace(/^(?:自|从|from\b|since\b)\s*/i, '')
        .replace(/(?:起|开始|以来)$/, '');
    const isExact = earliestStart === latestStart;
    const last = dayText(earliestStart - 1, isExact);
    if (language === 'zh') return `${from}至${last.zh}`;
    if (!/[A-Za-z]{3}/.test(from)) return `${from} until ${last.en}`;
    const { year, month, day } = civil(earliestStart - 1);
    return `${from} to ${isExact ? `${day} ` : ''}${englishMonths[month - 1] ?? ''} ${year}`;
}

const englishMonths =
    'January February March April May June July August September October November December'.split(' ');

function closing({ when }: Term, text: string): readonly Fix[] {
    return [replacing(when.written.span, text)];
}
