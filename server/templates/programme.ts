import { chineseMonth, chineseMonths, englishMonth, englishMonths, monthsNumbered } from './months.ts';
import { activityMonths, chineseVisit, englishVisit, paperDay, schoolsOf } from './template.ts';
import type { Template, TemplateAnswers } from './template.ts';

/** A work plan for one year, or for the period asked for. */
export const programmeTemplate: Template = {
    zh: ({
        bureau,
        period,
        groups
    }) => `# 工作计划：把下面的校名、日期换成本地的。学校较多时，可改为导入全县名录。

计划 工作计划 “城乡学校联盟工作计划” {
    发文机关  ${bureau}
    成文日期  ${chineseMonth(period.first)}${String(paperDay)}日
    期限      ${chineseMonths(period)}
}

单位 ${bureau}
学校 ${schoolsOf(groups).leads.join('、')} { 驻地 县城 }
学校 ${schoolsOf(groups).members.join('、')} { 驻地 农村 }
${groups
    .map(({ name, lead, members }) =>
        [`联盟 ${name} {`, `    牵头  ${lead}`, `    成员  ${members.join('、')}`, '}'].join('\n')
    )
    .join('\n')}

一、工作目标
目标 教研常态 “联合教研常态化”

二、工作要求
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次，按比例。

三、工作安排
日程 主要安排 “主要工作安排” {
    负责  ${bureau}
    | 时间 | 内容 | 主办 | 参加 |
    | ${chineseMonth(period.first)} | 制定联盟工作计划 | ${bureau} | ${schoolsOf(groups).leads.join('、')} |
    | ${chineseMonth(period.last)} | 总结交流 | ${bureau} | ${schoolsOf(groups).leads.join('、')} |
}
${chineseActivities({ bureau, period, groups })}
`,
    en: ({
        bureau,
        period,
        groups
    }) => `# A work plan: put your own schools and dates in place of these. With many schools, import a registry instead.

programme WorkPlan "Work Plan of the School Alliances" {
    issuer ${bureau}
    dated ${String(paperDay)} ${englishMonth(period.first)}
    period ${englishMonths(period)}
}

unit ${bureau}
school ${schoolsOf(groups).leads.join(', ')} { seat town }
school ${schoolsOf(groups).members.join(', ')} { seat country }
${groups
    .map(({ name, lead, members }) =>
        [`alliance ${name} {`, `    lead ${lead}`, `    members ${members.join(', ')}`, '}'].join('\n')
    )
    .join('\n')}

1. Aims
goal JointWork "Working together all year"

2. Duties
quota JointActivities: each alliance holds joint activities at least 2 times a year, pro rata.

3. Activities
${englishActivities({ bureau, period, groups })}
`
};

function chineseActivities({ bureau, period, groups }: TemplateAnswers): string {
    return monthsNumbered(period, activityMonths)
        .map((month) =>
            [
                `活动 ${chineseVisit(month)} {`,
                `    所属  ${groups.map(({ name }) => name).join('、')}`,
                `    负责  ${bureau}`,
                '    计入  联合活动',
                '}'
            ].join('\n')
        )
        .join('\n');
}

function englishActivities({ bureau, period, groups }: TemplateAnswers): string {
    return monthsNumbered(period, activityMonths)
        .map((month) =>
            [
                `activity ${englishVisit(month)} {`,
                `    in ${groups.map(({ name }) => name).join(', ')}`,
                `    responsible ${bureau}`,
                '    counts towards JointActivities',
                '}'
            ].join('\n')
        )
        .join('\n');
}
