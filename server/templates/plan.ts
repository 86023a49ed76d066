import type { Template } from './template.ts';

/** A plan with the notice that sends it out. */
export const planTemplate: Template = {
    zh: (year) => `# 联盟实施方案：把下面的名称、日期换成本地的。编辑器右侧可预览正式文件。

通知 印发通知 《关于印发〈城乡学校联盟发展实施方案〉的通知》 {
    印发      联盟方案
    发文机关  县教育局
    成文日期  ${String(year)}年1月15日
    主送：各中心小学，县直各学校
}
方案 联盟方案 “城乡学校联盟发展实施方案” {
    发文机关  县教育局
    期限      ${String(year)}年1月至${String(year + 2)}年12月
    附件      附件一 “城乡学校结对名单” { 来源 结对名单 }
}
正文 【为推进城乡教育均衡发展，发挥优质学校带动作用，制定本方案。】

单位 县教育局
单位 教研室 “县教育局教研室” { 上级 县教育局 }
学校 城区一小 { 学段 小学  驻地 县城 }
学校 乡镇一小、乡镇二小 { 学段 小学  驻地 农村 }

一、指导思想
【以优质学校带动薄弱学校，缩小城乡差距，促进共同发展。】

二、工作目标
目标 全面结对 “农村学校全部结对”。

三、基本原则
原则 资源共享 “资源共享原则” 【教学资源在联盟内共同使用。】
原则 捆绑评价 “捆绑评价原则” {
    捆绑  全体 联盟
    备注：全县共有{联盟.数量}个联盟，考核结果由联盟内各校共享
}

四、组织形式
联盟 第一联盟 “第一发展联盟” {
    牵头  城区一小
    成员  乡镇一小、乡镇二小
    组长：城区一小·校长
    副组长：乡镇一小·校长、乡镇二小·校长
}
名单 结对名单 “城乡学校结对名单” {
    | 牵头学校 | 成员学校           |
    | 城区一小 | 乡镇一小、乡镇二小 |
}

五、主要任务
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
措施 指导计划 “送教下乡指导计划” {
    负责  教研室
    体现  资源共享
    成果：每学期一份指导计划
}

六、实施步骤
阶段 宣传准备 “宣传准备阶段” ${String(year)}年1月至2月 {
    任务 工作计划 “制定联盟工作计划” { 负责 县教育局 }
}
阶段 组织实施 “组织实施阶段” ${String(year)}年3月至${String(year + 2)}年10月 {
${[year, year + 1, year + 2].map(visits).join('\n')}
}
阶段 总结考核 “总结考核阶段” ${String(year + 2)}年11月至12月 {
    任务 考核 “考核总结” { 负责 县教育局  体现 捆绑评价 }
}
`,
    en: (year) => `# A plan for a school alliance: put your own names and dates in place of these.

notice CoverNotice "Notice on Issuing the Plan for Joint Development" {
    forwards AlliancePlan
    issuer CountyBureau
    dated ${String(year)}-01-15
    to-units: township central schools, schools run by the county
}
plan AlliancePlan "Joint Development of Town and Country Schools: Implementation Plan" {
    issuer CountyBureau
    period ${String(year)}-01 until ${String(year + 2)}-12
    attachment PairAttachment "Paired schools" { source PairList }
}
text 【This plan is made to bring town and country schools closer together.】

unit CountyBureau "County Education Bureau"
unit ResearchOffice "Teaching Research Office" { under CountyBureau }
school TownOne { phase primary  seat town }
school VillageOne, VillageTwo { phase primary  seat country }

一、Guideline
【Strong schools take weaker ones along, so that all develop together.】

二、Principles
principle SharedResources "Shared resources" 【Teaching resources are used in common.】

三、Organisation
alliance FirstAlliance "First Alliance" {
    lead TownOne
    members VillageOne, VillageTwo
    Leader: TownOne.Principal
}
list PairList "Paired schools" {
    | lead    | members                |
    | TownOne | VillageOne, VillageTwo |
}

四、Work
quota JointActivities: each alliance every-year hold joint_activities at-least 1 times;
measure Guidance "Guidance for lesson visits" {
    responsible ResearchOffice
    realises SharedResources
}

五、Stages
stage Preparation "Preparation" ${String(year)}-01 until ${String(year)}-02 {
    task WorkPlan "Work plan of the alliance" { responsible CountyBureau }
}
stage Implementation "Implementation" ${String(year)}-03 until ${String(year + 2)}-10 {
${[year, year + 1, year + 2].map(lessonVisit).join('\n')}
}
stage Review "Review" ${String(year + 2)}-11 until ${String(year + 2)}-12 {
    task Assessment "Assessment" { responsible CountyBureau }
}
`
};

function visits(year: number): string {
    return [
        `    活动 春季送教${String(year)} “春季送教下乡” ${String(year)}年4月 {`,
        '        所属  第一联盟',
        '        地点  乡镇一小',
        '        负责  教研室',
        '        参加  城区一小4名教师、乡镇一小',
        '        体现  资源共享',
        '        计入  联合活动',
        '    }',
        `    活动 秋季教研${String(year)} “秋季联合教研” ${String(year)}年10月 {`,
        '        所属  第一联盟',
        '        地点  城区一小',
        '        负责  城区一小',
        '        参加  乡镇一小、乡镇二小',
        '        计入  联合活动',
        '    }'
    ].join('\n');
}

function lessonVisit(year: number): string {
    return [
        `    activity Visit${String(year)} "Lesson visit" ${String(year)}-04 {`,
        '        in FirstAlliance',
        '        at VillageOne',
        '        responsible ResearchOffice',
        '        attend TownOne, VillageOne',
        '        counts-to JointActivities',
        '    }'
    ].join('\n');
}
