/** The views' own words. */
import { counted } from '../../language/amounts/index.ts';
import type { ActivityStatus } from '../../language/model/work.ts';
import type { QuotaStanding, Uncountable } from '../facts/counting/index.ts';
import type { ViewKind } from '../protocol.ts';
import type { Bilingual } from '../rules/rule.ts';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const viewNames: Readonly<Record<ViewKind, Bilingual>> = {
    document: both('文稿', 'Document'),
    schedule: both('日程', 'Schedule'),
    quotas: both('定额', 'Quotas'),
    roles: both('职务', 'Roles'),
    alliances: both('联盟图', 'Alliances')
};

/** What a view says where the plan has nothing for it. */
export const emptyViews: Readonly<Record<Exclude<ViewKind, 'document'>, Bilingual>> = {
    schedule: both('方案里还没有阶段、活动和期限。', 'The plan has no stages, activities or deadlines yet.'),
    quotas: both('方案里还没有定额。', 'The plan has no quotas yet.'),
    roles: both(
        '方案里还没有逐个列出的联盟、机构和任职。',
        'The plan does not list any alliances, bodies or who serves in them yet.'
    ),
    alliances: both('方案里还没有联盟和结对。', 'The plan has no alliances or pairs yet.')
};

export const scheduleWords = {
    stages: both('阶段', 'Stages'),
    activities: both('活动', 'Activities'),
    deadlines: both('报送与期限', 'Hand-ins and deadlines'),
    name: both('名称和时间', 'Name and time'),
    chart: both('时间轴', 'Time line'),
    today: both('今天', 'Today'),
    undated: both('时间未写', 'no time stated'),
    nothingDated: both('没有可以画在时间轴上的日期。', 'There is no date to draw.'),
    legend: both('图例', 'Legend'),
    stage: both('阶段', 'Stage'),
    day: both('确定的日期', 'Exact day'),
    period: both('活动时段', 'Period'),
    within: both('在此期间，日子未定', 'Some time within'),
    deadline: both('截止日期', 'Deadline'),
    done: both('已完成', 'Done'),
    former: both('原定时间', 'Before it was moved'),
    vacation: both('寒暑假', 'School vacation'),
    holiday: both('法定节假日', 'Public holiday'),
    estimated: both('按常规估计', 'estimated')
} as const;

export const statusWords: Readonly<Record<Exclude<ActivityStatus, 'planned'>, Bilingual>> = {
    provisional: both('暂定', 'Provisional'),
    underway: both('进行中', 'Under way'),
    done: both('已完成', 'Done'),
    cancelled: both('取消', 'Cancelled'),
    postponed: both('推迟', 'Postponed')
};

export const quotaWords = {
    wholePlan: both('全方案合计', 'Whole plan'),
    unlisted: both(
        '方案没有列出对象，按全方案合计。',
        'The plan does not list for whom; the whole plan is counted.'
    ),
    base: both('对象', 'For'),
    met: both('达到', 'met'),
    over: both('超出', 'over'),
    short: both('不足', 'short'),
    perhaps: both('不能确定', 'uncertain'),
    unasked: both('不要求', 'not demanded'),
    partial: both('不满一期', 'part of it'),
    counted: both('计入的活动', 'Counted'),
    none: both('没有活动计入。', 'No activity is counted.'),
    uncertain: both('不能确定计入', 'uncertain'),
    legend: both('图例', 'Legend')
} as const;

export const uncountableWords: Readonly<Record<Uncountable, Bilingual>> = {
    'no-amount': both('没有写明数量，无法核对。', 'States no number, so it cannot be counted.'),
    share: both(
        '要求的是比例，按人数核对，不按活动计数。',
        'Asks for a share: it takes headcounts, not activities.'
    ),
    unit: both('这个单位不能由活动累计。', 'Activities do not add up to this unit.'),
    period: both('按天、按周的要求不逐期列出。', 'Days and weeks are not listed one by one.'),
    'no-period': both(
        '方案没有写期限，不知道核对哪几年、哪几个学期。',
        'The plan has no period, so there are no years or terms to count in.'
    )
};

/** 缺2次; without a number where it is not known how many. */
export function missing(count: number | undefined, unit: string): Bilingual {
    return count === undefined ? quotaWords.short : both(`缺${count}${unit}`, `${count} missing`);
}

/** What all cells of a quota come to, and how many bases and periods of it are shown. */
export function boundedText(
    all: Readonly<Record<'bases' | 'periods' | 'met' | 'short' | 'perhaps', number>>,
    bases: number,
    periods: number
): Bilingual {
    return both(
        `共${all.bases}个对象、${all.periods}个时段：${all.met}处达到，${all.short}处不足或超出，${all.perhaps}处不能确定。这里列出${bases}个对象、${periods}个时段，没有达到的优先。`,
        `In all ${all.bases} × ${all.periods} periods: ${all.met} met, ${all.short} short or over, ${all.perhaps} uncertain. Shown are ${bases} × ${periods} periods, those in which something is not met first.`
    );
}

/** How many quotas are in which state, for the head of the view and the status bar. */
export function quotaSummary(counts: Readonly<Record<QuotaStanding, number>>): Bilingual {
    const zh = [
        counts.met > 0 && `${counts.met}项达到`,
        counts.short > 0 && `${counts.short}项不足或超出`,
        counts.perhaps > 0 && `${counts.perhaps}项不能确定`,
        counts.uncountable > 0 && `${counts.uncountable}项不能按活动核对`
    ].filter(Boolean);
    const en = [
        counts.met > 0 && `${counts.met} met`,
        counts.short > 0 && `${counts.short} short or over`,
        counts.perhaps > 0 && `${counts.perhaps} uncertain`,
        counts.uncountable > 0 && `${counts.uncountable} not countable`
    ].filter(Boolean);
    const total = counts.met + counts.short + counts.perhaps + counts.uncountable;
    if (total === 0) return both('没有定额。', 'No quotas.');
    return both(`共${total}项定额：${zh.join('，')}。`, `${counted(total, 'quota')}: ${en.join(', ')}.`);
}

export const roleWords = {
    alliance: both('联盟', 'Alliance'),
    body: both('机构', 'Body'),
    bodies: both('机构任职', 'Bodies'),
    perAlliance: both('各联盟任职', 'Roles in each alliance'),
    gap: both('空缺', 'Vacant'),
    wrongCount: both('人数不合要求', 'Wrong number'),
    perhaps: both('未写明', 'Not named'),
    none: both('无', 'None'),
    also: both('兼任', 'also'),
    asked: both('每个联盟', 'in each alliance:'),
    role: both('职务', 'Role'),
    holders: both('人员', 'Holders')
} as const;

export const mapWords = {
    map: both('联盟和结对关系图', 'Map of alliances and pairs'),
    alliance: both('联盟', 'alliance'),
    school: both('学校', 'school'),
    leads: both('牵头', 'leads'),
    member: both('成员', 'member'),
    memberOf: both('所属联盟', 'member of'),
    pair: both('结对帮扶', 'helps'),
    folded: both('联盟内的结对数', 'pairs within the alliance'),
    helpedBy: both('帮扶学校', 'helped by'),
    legend: both('图例', 'Legend')
} as const;

/** How much there is on the map. */
export function mapSummary(alliances: number, schools: number, pairs: number): Bilingual {
    return both(
        `${alliances}个联盟，${schools}所学校（单位），${pairs}对结对。`,
        `${counted(alliances, 'alliance')}, ${counted(schools, 'school')}, ${counted(pairs, 'pair')}.`
    );
}
