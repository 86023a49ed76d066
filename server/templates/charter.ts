import { chineseMonth, chineseMonths, englishMonth, englishMonths } from './months.ts';
import { paperDay, schoolsOf } from './template.ts';
import type { Template } from './template.ts';

/** The charter of alliances. */
export const charterTemplate: Template = {
    zh: ({ bureau, period, groups }) => `# 联盟章程：把下面的校名、日期换成本地的。

章程 联盟章程 “城乡学校联盟章程” {
    发文机关  ${bureau}
    成文日期  ${chineseMonth(period.first)}${String(paperDay)}日
    期限      ${chineseMonths(period)}
}

单位 ${bureau}
学校 ${schoolsOf(groups).leads.join('、')} { 驻地 县城 }
学校 ${schoolsOf(groups).members.join('、')} { 驻地 农村 }

一、总则
宗旨：共享教育资源，突出办学特色，整体提高质量
${groups
    .map(({ name, lead, members }) =>
        [`联盟 ${name} {`, `    总校  ${lead}`, `    分校  ${members.join('、')}`, '}'].join('\n')
    )
    .join('\n')}

二、原则
原则 平等合作 “平等合作原则” 【各校法人不变、独立核算，在自主办学的前提下合作。】
原则 资源共享 “资源共享原则” 【师资、课程和场地在联盟内共同使用。】

三、组织机构
机构 理事会 {
    所属  每个联盟
    理事长：牵头学校·校长
    副理事长：成员学校·校长
}
角色 理事长 {
    每个联盟 1人；
    由 牵头学校·校长 担任
    任期 3年
}

四、活动
定额 联合教研：每个联盟 每学期 可以 开展 联合教研 不少于1次。

五、附则
【本章程由理事会负责解释。】
`,
    en: ({
        bureau,
        period,
        groups
    }) => `# The charter of school alliances: put your own schools and dates in place of these.

charter AllianceCharter "Charter of the School Alliances" {
    issuer ${bureau}
    dated ${String(paperDay)} ${englishMonth(period.first)}
    period ${englishMonths(period)}
}

unit ${bureau}
school ${schoolsOf(groups).leads.join(', ')} { seat town }
school ${schoolsOf(groups).members.join(', ')} { seat country }

1. General
guideline: share what we have, keep our own character, improve together
${groups
    .map(({ name, lead, members }) =>
        [`alliance ${name} {`, `    lead ${lead}`, `    members ${members.join(', ')}`, '}'].join('\n')
    )
    .join('\n')}

2. Principles
principle Equality "Equal partners" 【Each school keeps its own accounts and staff.】
principle Sharing "Shared resources" 【Teachers, courses and rooms are used in common.】

3. Work
quota JointResearch: each alliance may hold joint research at least 1 time a term.

4. Final provisions
【The heads of the member schools interpret this charter together.】
`
};
