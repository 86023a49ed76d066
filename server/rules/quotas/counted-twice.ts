import { chineseDate, isoDate, type Day } from '../../../language/calendar/index.ts';
import type { Activity } from '../../../language/model/work.ts';
import { quotaTitle } from '../../facts/quota-title.ts';
import { occurrencesOf, takesPlace } from '../../facts/counting/index.ts';
import { singleDay } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const countedTwice: Rule = {
    code: 'Q13',
    name: 'counted-twice',
    severity: 'warning',
    since: '0.2.0',
    title: both('同一活动可能计了两次', 'One event counted twice'),
    documentation: {
        what: both(
            '题目相同、日期相同的两项活动计入同一条定额。',
            'Two activities of the same title and day count for the same quota.'
        ),
        why: both(
            '一次活动在日程和记录里各写一遍，定额就多算一次。',
            'An event written in the schedule and in the record would count twice.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
            活动 送教一 “送教下乡” 2009年4月10日 { 所属 第一组  计入 联合活动 }
            记录 «送教二» “送教下乡” 2009年4月10日 { 所属 第一组  计入 联合活动 }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
            活动 送教 “送教下乡” 2009年4月10日 {
                所属 第一组
                计入 联合活动
                实施 2009年4月10日 { 成效：互换试题 }
            }
        `,
        source: both('评审惯例：一次活动只计一次。', 'Review practice: an event counts once.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const seen = new Map<string, Activity>();
        for (const activity of plan.activities) {
            if (activity.countsTo.length === 0 || !takesPlace(activity)) continue;
            const event = eventOf(activity);
            for (const day of daysOf(activity)) {
                const earlier = seen.get(`${day}${event}`);
                if (!earlier) seen.set(`${day}${event}`, activity);
                const quota = activity.countsTo.find((one) => earlier?.countsTo.includes(one));
                if (!earlier || earlier === activity || !quota) continue;
                const name = activity.title ?? activity.name;
                yield {
                    span: activity.nameSpan,
                    message: both(
                        `“${name}”${chineseDate(day)}已有一项同名活动计入“${quotaTitle(quota)}”，会算两次。若是同一次，请写成那项活动的“实施”，或者去掉一处“计入”。`,
                        `“${name}” on ${isoDate(day)} is already counted for “${quotaTitle(quota)}” under the same title. If it is the same event, record it inside that activity or count it once.`
                    ),
                    related: [{ span: earlier.nameSpan, message: both('同名的活动', 'The other one') }]
                };
                break;
            }
        }
    }
};

/** The single days it takes place on; what recurs has one entry for all of them and is not looked at. */
function daysOf(activity: Activity): readonly Day[] {
    if (activity.when?.resolved?.recurring) return [];
    return occurrencesOf(activity).flatMap((span) => singleDay(span) ?? []);
}

/** The same for two activities of one title that name the same parties. */
function eventOf({ title, name, alliances, hosts, places, participants }: Activity): string {
    const parties = [...hosts, ...places, ...participants].map((party) => party.text).sort();
    return ` ${(title ?? name).trim()}|${alliances.map((one) => one.name).join('、')}|${parties.join('、')}`;
}
