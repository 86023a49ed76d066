import { itemsOf } from '../../../language/items/access.ts';
import { saysVacant } from '../../facts/posts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const vacancy: Rule = {
    code: 'R14',
    name: 'vacancy',
    severity: 'warning',
    since: '0.2.0',
    title: both('职务空缺', 'Post vacant'),
    documentation: {
        what: both('职务后面写的是空缺、暂缺、待定。', 'A post is said to be vacant or still open.'),
        why: both(
            '印发以后没有人负责；空缺期间应写明由谁代理。',
            'Nobody is in charge once the plan is out; say who acts meanwhile.'
        ),
        bad: example`
            学校 甲校 { 校长：«“暂缺”» }
        `,
        good: example`
            人员 王某 { 担任 甲校·副校长 }
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
    }
};
