import { chineseMonth, chineseMonths, englishMonth, englishMonths, monthsNumbered } from './months.ts';
import { activityMonths, chineseVisit, englishVisit, paperDay, schoolsOf } from './template.ts';
import type { Template, TemplateAnswers } from './template.ts';

/** A report on what was done. */
export const reportTemplate: Template = {
    zh: ({
        bureau,
        period,
        groups
    }) => `# 工作汇报：把下面的校名、日期和事实换成本地的。做过的事逐件写成“记录”，会与定额自动核对。

汇报 工作汇报 “城乡学校联盟工作汇报” {
    发文机关  ${bureau}
    成文日期  ${chineseMonth(period.last + 1)}${String(paperDay)}日
    期限      ${chineseMonths(period)}
}

单位 ${bureau}
学校 ${schoolsOf(groups).leads.join('、')} { 驻地 县城 }
学校 ${schoolsOf(groups).members.join('、')} { 驻地 农村 }

一、基本情况
${groups
    .map(({ name, lead, members }) =>
        [`联盟 ${name} {`, `    牵头  ${lead}`, `    成员  ${members.join('、')}`, '}'].join('\n')
    )
    .join('\n')}
正文 【共有{联盟.数量}个联盟，涉及{学校.数量}所学校。】

二、主要做法
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次，按比例。
${chineseRecords({ bureau, period, groups })}

三、取得的成效
【教师交流形成常态，农村学校课堂教学逐步改进。】

四、存在的问题
【联盟之间工作进展不够平衡。】

五、下一步打算
措施 均衡推进 “指导进展较慢的联盟补齐短板” { 负责 ${bureau} }
`,
    en: ({
        bureau,
        period,
        groups
    }) => `# A report: put your own schools, dates and facts in place of these. What was done stands in records, which are counted.

report WorkReport "Report on the School Alliances" {
    issuer ${bureau}
    dated ${String(paperDay)} ${englishMonth(period.last + 1)}
    period ${englishMonths(period)}
}

unit ${bureau}
school ${schoolsOf(groups).leads.join(', ')} { seat town }
school ${schoolsOf(groups).members.join(', ')} { seat country }

1. The alliances
${groups
    .map(({ name, lead, members }) =>
        [`alliance ${name} {`, `    lead ${lead}`, `    members ${members.join(', ')}`, '}'].join('\n')
    )
    .join('\n')}

2. What was done
quota JointActivities: each alliance holds joint activities at least 2 times a year, pro rata.
${englishRecords({ bureau, period, groups })}

3. What came of it
【Teachers meet as a habit, and lessons in country schools improve.】

4. What remains
measure EvenProgress "Help for alliances that lag behind" { responsible ${bureau} }
`
};

function chineseRecords({ period, groups }: TemplateAnswers): string {
    return monthsNumbered(period, activityMonths)
        .map((month) =>
            [
                `记录 ${chineseVisit(month)} {`,
                `    所属  ${groups.map(({ name }) => name).join('、')}`,
                `    负责  ${groups.map(({ lead }) => lead).join('、')}`,
                '    计入  联合活动',
                '    成效：教师互相听课评课，形成教学反思',
                '}'
            ].join('\n')
        )
        .join('\n');
}

function englishRecords({ period, groups }: TemplateAnswers): string {
    return monthsNumbered(period, activityMonths)
        .map((month) =>
            [
                `record ${englishVisit(month)} {`,
                `    in ${groups.map(({ name }) => name).join(', ')}`,
                `    responsible ${groups.map(({ lead }) => lead).join(', ')}`,
                '    counts towards JointActivities',
                '}'
            ].join('\n')
        )
        .join('\n');
}
