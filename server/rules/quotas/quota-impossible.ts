import type { Reference } from '../../../language/items/item.ts';
import { pathText } from '../../../language/items/access.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Quota, QuotaPeriod } from '../../../language/model/quota.ts';
import type { Span } from '../../../language/source.ts';
import { alliancesOf, basesOf } from '../../facts/counting/index.ts';
import { quotaTitle } from '../../facts/quota-title.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const quotaImpossible: Rule = {
    code: 'Q14',
    name: 'quota-impossible',
    severity: 'error',
    since: '0.2.0',
    title: both('定额不可能达到', 'Quota nothing could meet'),
    documentation: {
        what: both(
            '定额的要求自相矛盾：从一校派到本校、每次的时间比周期还长、全部对象都被排除。',
            'A quota contradicts itself: from a school to itself, longer each time than its period, everybody excepted.'
        ),
        why: both(
            '怎样安排也达不到，多半是写错了一处。',
            'No activity can meet it; mostly one word is wrong.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 顶岗：牵头学校 每周 选派 教师 1名 到 成员学校，每次 «不少于一个月»。
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 顶岗：牵头学校 每学期 选派 教师 1名 到 成员学校，每次 不少于一个月。
        `,
        source: both('方案自身；常理。', 'The plan itself; common sense.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const quota of plan.quotas) {
            const reason = reasonAgainst(plan, quota);
            if (!reason) continue;
            const name = quotaTitle(quota);
            yield {
                span: reason.span,
                message: both(
                    `“${name}”怎样安排也达不到：${reason.why.zh}。请改正。`,
                    `Nothing can meet “${name}”: ${reason.why.en}. Please correct it.`
                )
            };
        }
    }
};

/** Most days a period can have; longer ones are never too short for one occurrence. */
const LONGEST: Readonly<Partial<Record<QuotaPeriod, number>>> = {
    day: 1,
    week: 7,
    month: 31,
    term: 200,
    year: 366,
    schoolYear: 366
};

function reasonAgainst(
    plan: Plan,
    quota: Quota
): { readonly span: Span; readonly why: Bilingual } | undefined {
    const { sentence, eachTime, direction } = quota;
    const { from = only(quota), to } = direction ?? {};
    if (from && to && pathText(from) === pathText(to) && !areSeveral(plan, quota, to)) {
        return { span: to.span, why: both('派出和接收是同一方', 'it sends to where it sends from') };
    }
    const longest = LONGEST[quota.period];
    const least = eachTime?.comparison === 'at-most' ? undefined : eachTime?.amount.days?.min;
    if (longest !== undefined && least !== undefined && least > longest && sentence.eachTime) {
        return {
            span: sentence.eachTime.span,
            why: both('每次的时间比周期还长', 'one occurrence is longer than the period')
        };
    }
    if (basesOf(plan, quota)?.length === 0) {
        return {
            span: sentence.who.span,
            why: both('要求的对象全部被排除在外', 'all it is asked of are excepted')
        };
    }
    return undefined;
}

/** 成员学校 to 成员学校: one member may send to another where a group has more than one; a set may hold several. */
function areSeveral(plan: Plan, { base }: Quota, { segments }: Reference): boolean {
    if (base.kind === 'parties') return plan.names.find(segments[0].name)?.item.kind === 'set';
    if (base.kind !== 'schools') return false;
    const { of } = base;
    return alliancesOf(plan).some(({ leads, members }) => {
        const side = of === 'lead' ? leads : of === 'members' ? members : [...leads, ...members];
        return side.length > 1;
    });
}

/** The one party of whom it is asked, which is then the one that sends. */
function only({ sentence, verb }: Quota): Quota['sentence']['from'] {
    const { parties } = sentence.who;
    return verb === 'send' && parties.length === 1 ? parties[0] : undefined;
}
