import { itemsOf } from '../../../language/items/access.ts';
import { chineseDate, isoDate } from '../../../language/calendar/index.ts';
import { saysVacant } from '../../facts/posts.ts';
import { postTermsOf, type HeldPostTerms } from '../../facts/terms-of-office.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { nameWords } from '../support/post-words.ts';

export const vacancy: Rule = {
    code: 'R14',
    name: 'vacancy',
    severity: 'warning',
    since: '0.2.0',
    title: both('职务空缺', 'Post vacant'),
    documentation: {
        what: both(
            '职务后面写的是空缺、暂缺、待定；或者前一任已满、后一任还没有开始，中间无人担任。',
            'A post is said to be vacant or still open; or one term is over before the next begins.'
        ),
        why: both(
            '印发以后没有人负责；空缺期间应写明由谁代理。',
            'Nobody is in charge once the plan is out; say who acts meanwhile.'
        ),
        bad: example`
            学校 甲校 { 校长：«“暂缺”» }
        `,
        good: example`
            学校 甲校 { 校长：王某 }
        `,
        source: both('评审惯例：职务落实到人。', 'Review practice: every post has a holder.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const item of itemsOf(plan.entries)) {
            for (const { labels, holders } of item.labels) {
                for (const { reference, span } of holders) {
                    if (!reference || !saysVacant(reference)) continue;
                    const posts = labels.map(({ name }) => name).join('、');
                    yield {
                        span,
                        message: both(
                            `“${posts}”空缺。请写明由谁担任，或者由谁代理。`,
                            `“${posts}” is vacant. Name who holds it or who acts meanwhile.`
                        )
                    };
                }
            }
        }
        for (const post of postTermsOf(plan)) yield* gapsIn(post);
    }
};

/** Days between two terms on which nobody holds the post, whatever day of a month is meant. */
function* gapsIn({ role, place, terms, undated }: HeldPostTerms): Iterable<Problem> {
    if (undated) return;
    let [before] = terms;
    for (const next of terms.slice(1)) {
        if (!before) return;
        const first = before.span.latestEnd + 1;
        const last = next.span.earliestStart - 1;
        if (first <= last) {
            yield {
                span: next.at,
                message: both(
                    `“${place.name}”的${role}从${chineseDate(first)}到${chineseDate(last)}无人担任：“${before.holder}”已经任满，“${next.holder}”还没有接任。请改起止，或者写明由谁代理。`,
                    `Nobody is ${nameWords(role)} of “${place.name}” from ${isoDate(first)} to ${isoDate(last)}: the term of “${before.holder}” is over and that of “${next.holder}” has not begun. Change one of them or name who acts meanwhile.`
                ),
                related: [{ span: before.at, message: both('前一任', 'The term before') }]
            };
        }
        if (next.span.latestEnd > before.span.latestEnd) before = next;
    }
}
