import { pathText } from '../../../language/items/access.ts';
import { whensOf } from '../../facts/times.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const anchorMissing: Rule = {
    code: 'D12',
    name: 'anchor-missing',
    severity: 'warning',
    since: '0.1.0',
    title: both('不知从哪一天算起', 'Relative time without an anchor'),
    documentation: {
        what: both(
            '“提前10天”一类的时间没有说从什么时候算起。',
            'A time such as 提前10天 (10 days ahead) does not say ahead of what.'
        ),
        why: both(
            '没有起算的日子，就不知道是哪一天。',
            'Without something to count from, the day is not known.'
        ),
        bad: example`
            活动 准备会 { 时间 «提前10天» }
        `,
        good: example`
            活动 启动会 2009年3月20日
            活动 准备会 { 时间 启动会 前10天 }
        `,
        source: both(
            '评审惯例：相对时间写明从哪一天算起。',
            'Review practice: a relative time says what it counts from.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const broken = brokenItems(plan);
        const unread = new Set(
            plan.references
                .filter(({ target, builtIn }) => (target ? broken.has(target.item) : !builtIn))
                .map(({ reference }) => reference)
        );
        for (const when of whensOf(plan)) {
            if (!when.resolved?.missingAnchor) continue;
            const { anchor, text } = when.written;
            // A name that is not declared is told as such (N01), and so is an item whose time was not read.
            if (anchor && unread.has(anchor)) continue;
            const from = anchor && pathText(anchor);
            yield {
                span: when.written.span,
                message:
                    from !== undefined
                        ? both(
                              `“${from}”没有确定的时间，“${text.trim()}”无从算起。请先写上“${from}”的时间，或者这里直接写日期。`,
                              `“${from}” has no definite time, so that “${text.trim()}” cannot be counted from it. Give “${from}” its time, or write the date here.`
                          )
                        : both(
                              `“${when.written.text.trim()}”没有说从什么时候算起。请写成“启动会 前10天”这样，或者直接写日期。`,
                              `“${when.written.text.trim()}” does not say what it counts from. Write it like “10 days before Opening” (启动会 前10天), or give the date.`
                          )
            };
        }
    }
};
