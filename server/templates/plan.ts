import { chineseMonth, chineseMonths, englishMonth, englishMonths, monthsNumbered } from './months.ts';
import { activityMonths, chineseVisit, englishVisit, paperDay, schoolsOf, stagesOf } from './template.ts';
import type { Template, TemplateAnswers, TemplateGroup } from './template.ts';

/** A plan with the notice that sends it out. */
export const planTemplate: Template = {
    zh: ({
        bureau,
        period,
        groups
    }) => `# 联盟实施方案：把下面的校名、日期换成本地的。编辑器右上角可预览正式文件。

通知 印发通知 《关于印发〈城乡学校联盟发展实施方案〉的通知》 {
    印发      联盟方案
    发文机关  ${bureau}
    成文日期  ${chineseMonth(period.first)}${String(paperDay)}日
    主送：各中心小学，县直各学校
    附件 名单附件 “城乡学校结对名单” { 来源 结对名单 }
}
正文 【现将《{联盟方案.标题}》印发给你们，请认真组织实施。】

方案 联盟方案 “城乡学校联盟发展实施方案” {
    发文机关  ${bureau}
    期限      ${chineseMonths(period)}
}
正文 【为推进城乡教育均衡发展，发挥优质学校带动作用，制定本方案。】

单位 ${bureau}
单位 教研室 { 上级 ${bureau} }
学校 ${schoolsOf(groups).leads.join('、')} { 驻地 县城 }
学校 ${schoolsOf(groups).members.join('、')} { 驻地 农村 }

一、指导思想
【以优质学校带动薄弱学校，缩小城乡差距，促进共同发展。】

二、工作目标
目标 全面结对 “农村学校全部结对”

三、基本原则
原则 资源共享 “资源共享原则” 【教学资源在联盟内共同使用。】
原则 捆绑评价 “捆绑评价原则” {
    捆绑  全体 联盟
    备注：全县共有{联盟.数量}个联盟，考核结果由联盟内各校共享，名单见{附件 名单附件}
}

四、组织形式
${groups.map(chineseAlliance).join('\n')}
名单 结对名单 “城乡学校结对名单” {
    | 牵头学校 | 成员学校 |
${groups.map(({ lead, members }) => `    | ${lead} | ${members.join('、')} |`).join('\n')}
}

五、主要任务
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次，按比例。
措施 指导计划 “送教下乡指导计划” {
    负责  教研室
    体现  资源共享
    成果：每学期一份指导计划
}

六、实施步骤
阶段 宣传准备 “宣传准备阶段” ${chineseMonths(stagesOf(period).start)} {
    任务 工作计划 “制定联盟工作计划” { 负责 ${bureau} }
}
阶段 组织实施 “组织实施阶段” ${chineseMonths(stagesOf(period).work)} {
${chineseVisits({ bureau, period, groups })}
}
阶段 总结考核 “总结考核阶段” ${chineseMonths(stagesOf(period).end)} {
    任务 考核总结 “考核总结” { 负责 ${bureau}  体现 捆绑评价 }
}
`,
    en: ({
        bureau,
        period,
        groups
    }) => `# A plan for school alliances: put your own schools and dates in place of these. The editor shows the paper beside it.

notice CoverNotice "Notice on Issuing the Plan for Joint Development" {
    forwards AlliancePlan
    issuer ${bureau}
    dated ${String(paperDay)} ${englishMonth(period.first)}
    addressed to: township central schools, schools run by the county
    attachment PlanAttachment "Joint Development of Town and Country Schools: Implementation Plan" { forwards AlliancePlan }
    attachment PairAttachment "Paired schools" { source PairList }
}
text 【The plan is issued herewith; please carry it out.】

plan AlliancePlan "Joint Development of Town and Country Schools: Implementation Plan" {
    issuer ${bureau}
    period ${englishMonths(period)}
}
text 【This plan is made to bring town and country schools closer together.】

unit ${bureau}
unit ResearchOffice "Teaching Research Office" { under ${bureau} }
school ${schoolsOf(groups).leads.join(', ')} { seat town }
school ${schoolsOf(groups).members.join(', ')} { seat country }

1. Guideline
【Strong schools take weaker ones along, so that all develop together.】

2. Principles
principle SharedResources "Shared resources" 【Teaching resources are used in common.】
principle JointAssessment "Joint assessment" { assessed as one all alliances }

3. Organisation
${groups.map(englishAlliance).join('\n')}
list PairList "Paired schools" {
    | lead | members |
${groups.map(({ lead, members }) => `    | ${lead} | ${members.join(', ')} |`).join('\n')}
}

4. Work
quota JointActivities: each alliance holds joint activities at least 2 times a year, pro rata.
measure Guidance "Guidance for lesson visits" {
    responsible ResearchOffice
    realises SharedResources
}

5. Stages
stage Preparation "Preparation" ${englishMonths(stagesOf(period).start)} {
    task WorkPlan "Work plans of the alliances" { responsible ${bureau} }
}
stage Implementation "Implementation" ${englishMonths(stagesOf(period).work)} {
${englishVisits({ bureau, period, groups })}
}
stage Review "Review" ${englishMonths(stagesOf(period).end)} {
    task Assessment "Assessment" { responsible ${bureau}  realises JointAssessment }
}
`
};

function chineseAlliance({ name, lead, members }: TemplateGroup): string {
    return [
        `联盟 ${name} {`,
        `    牵头  ${lead}`,
        `    成员  ${members.join('、')}`,
        `    组长：${lead}·校长`,
        `    副组长：${members.map((member) => `${member}·校长`).join('、')}`,
        '}'
    ].join('\n');
}

function englishAlliance({ name, lead, members }: TemplateGroup): string {
    return [
        `alliance ${name} {`,
        `    lead ${lead}`,
        `    members ${members.join(', ')}`,
        `    Leader: ${lead}.Principal`,
        '}'
    ].join('\n');
}

function chineseVisits({ period, groups }: TemplateAnswers): string {
    return monthsNumbered(stagesOf(period).work, activityMonths)
        .map((month) =>
            [
                `    活动 ${chineseVisit(month)} {`,
                `        所属  ${groups.map(({ name }) => name).join('、')}`,
                '        负责  教研室',
                '        体现  资源共享',
                '        计入  联合活动',
                '    }'
            ].join('\n')
        )
        .join('\n');
}

function englishVisits({ period, groups }: TemplateAnswers): string {
    return monthsNumbered(stagesOf(period).work, activityMonths)
        .map((month) =>
            [
                `    activity ${englishVisit(month)} {`,
                `        in ${groups.map(({ name }) => name).join(', ')}`,
                '        responsible ResearchOffice',
                '        realises SharedResources',
                '        counts towards JointActivities',
                '    }'
            ].join('\n')
        )
        .join('\n');
}
