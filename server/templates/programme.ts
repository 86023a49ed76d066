import type { Template } from './template.ts';

/** A work plan for one year. */
export const programmeTemplate: Template = {
    zh: (year) => `# 年度工作计划：把下面的名称、日期换成本联盟的。学校较多时，可改为导入全县名录。

计划 年度计划 “${String(year)}年联盟工作计划” {
    发文机关  城区一小
    成文日期  ${String(year)}年1月10日
    期限      ${String(year)}年
}

学校 城区一小 { 学段 小学  驻地 县城 }
学校 乡镇一小、乡镇二小 { 学段 小学  驻地 农村 }
联盟 第一联盟 “第一发展联盟” {
    牵头  城区一小
    成员  乡镇一小、乡镇二小
    组长：城区一小·校长
}

一、工作目标
目标 教研常态 “联合教研常态化”。

二、工作要求
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。

三、工作安排
日程 全年安排 “${String(year)}年工作安排” {
    负责  城区一小
    | 时间            | 内容           | 主办     | 参加               |
    | ${String(year)}年3月      | 制定学期计划   | 城区一小 | 乡镇一小、乡镇二小 |
    | ${String(year)}年4月      | 送教下乡       | 城区一小 | 乡镇一小           |
    | ${String(year)}年10月     | 联合教研       | 乡镇二小 | 城区一小、乡镇一小 |
    | ${String(year)}年12月     | 总结交流       | 城区一小 | 乡镇一小、乡镇二小 |
}
活动 春季送教 “春季送教下乡” ${String(year)}年5月 {
    所属  第一联盟
    地点  乡镇一小
    负责  城区一小
    参加  城区一小4名教师
    计入  联合活动
}
活动 秋季观摩 “秋季课堂观摩” ${String(year)}年11月 {
    所属  第一联盟
    地点  城区一小
    负责  城区一小
    参加  乡镇一小、乡镇二小
    计入  联合活动
}
`,
    en: (year) => `# A work plan for one year: put your own names and dates in place of these.

programme YearPlan "${String(year)} Alliance Work Plan" {
    issuer TownOne
    dated ${String(year)}-01-10
    period ${String(year)}-01 until ${String(year)}-12
}

school TownOne { phase primary  seat town }
school VillageOne, VillageTwo { phase primary  seat country }
alliance FirstAlliance "First Alliance" {
    lead TownOne
    members VillageOne, VillageTwo
    Leader: TownOne.Principal
}

一、Aims
goal JointWork "Working together all year"

二、Duties
quota JointActivities: each alliance every-year hold joint_activities at-least 2 times;

三、Activities
activity SpringVisit "Lesson visit in spring" ${String(year)}-04 {
    in FirstAlliance
    at VillageOne
    responsible TownOne
    attend TownOne, VillageOne
    counts-to JointActivities
}
activity AutumnVisit "Lesson visit in autumn" ${String(year)}-11 {
    in FirstAlliance
    at TownOne
    responsible TownOne
    attend VillageOne, VillageTwo
    counts-to JointActivities
}
`
};
