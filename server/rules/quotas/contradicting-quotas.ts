import type { Bound } from '../../../language/amounts/index.ts';
import type { Reference } from '../../../language/items/item.ts';
import type { Quota } from '../../../language/model/quota.ts';
import { printBound } from '../../facts/amounts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const contradictingQuotas: Rule = {
    code: 'Q07',
    name: 'contradicting-quotas',
    severity: 'error',
    since: '0.1.0',
    title: both('两条定额矛盾', 'Contradicting quotas'),
    documentation: {
        what: both(
            '对同一对象、同一周期、同一事项的两条定额，要求不同或者互相矛盾。',
            'Two quotas for the same base, period and object ask for different or opposite things.'
        ),
        why: both(
            '学校不知道按哪一条做；常见于正文与附件各写一条。',
            'Schools cannot tell which holds; mostly one stands in the text and one in an annex.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 活动下限：每个联盟 每年 开展 帮扶活动 不少于4次。
            定额 活动上限：每个联盟 每年 开展 帮扶活动 «不超过3次»。
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 活动下限：每个联盟 每年 开展 帮扶活动 不少于4次。
            定额 活动上限：每个联盟 每年 开展 帮扶活动 不超过6次。
        `,
        source: both('方案自身：前后要求应一致。', 'The plan itself: its demands agree.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const groups = new Map<string, Quota[]>();
        for (const quota of plan.quotas) {
            if (!quota.bound || quota.objects.length === 0) continue;
            const key = subjectOf(quota);
            const group = groups.get(key);
            if (group) group.push(quota);
            else groups.set(key, [quota]);
        }
        for (const [first, ...others] of groups.values()) {
            if (!first?.bound) continue;
            for (const other of others) {
                if (!other.bound || other.bound.amount.unit !== first.bound.amount.unit) continue;
                const impossible = excludes(first.bound, other.bound) || excludes(other.bound, first.bound);
                const differs =
                    first.bound.comparison === other.bound.comparison &&
                    leastOf(first.bound) !== leastOf(other.bound);
                if (!impossible && !differs) continue;
                const [a, b] = [printBound(first.bound), printBound(other.bound)];
                yield {
                    span: other.sentence.quantity?.span ?? other.nameSpan,
                    ...(!impossible && { severity: 'warning' as const }),
                    message: both(
                        `“${first.title ?? first.name}”要求${a.zh}，这里要求${b.zh}，${impossible ? '不可能同时做到' : '两处不一致'}。请统一。`,
                        `“${first.title ?? first.name}” asks for ${a.en}, this for ${b.en}: ${impossible ? 'both cannot be met' : 'they differ'}. Make them agree.`
                    ),
                    related: [
                        {
                            span: first.sentence.quantity?.span ?? first.nameSpan,
                            message: both('另一条定额', 'The other quota')
                        }
                    ]
                };
            }
        }
    }
};

/** The same text exactly if two quotas are about the same thing. */
function subjectOf({ base, period, verb, objects, direction, sentence }: Quota): string {
    const parties = sentence.who.parties.map(textOf);
    return JSON.stringify([
        base.kind,
        parties,
        period,
        sentence.time?.text.trim(),
        verb,
        objects,
        textOf(direction?.from),
        textOf(direction?.to)
    ]);
}

function textOf(reference: Reference | undefined): string | undefined {
    return reference?.segments.map((segment) => segment.name).join('·');
}

function leastOf({ amount }: Bound): number | undefined {
    return amount.min ?? amount.max;
}

/** Whether the least that `lower` asks for is more than `upper` allows. */
function excludes(lower: Bound, upper: Bound): boolean {
    if (lower.comparison === 'at-most' || upper.comparison === 'at-least') return false;
    const least = lower.amount.min ?? lower.amount.max;
    const most = upper.amount.max ?? upper.amount.min;
    return least !== undefined && most !== undefined && least > most && upper.comparison === 'at-most';
}
