import type { Template } from './template.ts';

/** The charter of an alliance. */
export const charterTemplate: Template = {
    zh: (year) => `# 联盟章程：把下面的名称、日期换成本联盟的。

章程 联盟章程 “城区教育发展联盟章程” {
    发文机关  城区一小
    成文日期  ${String(year)}年3月1日
    期限      ${String(year)}年3月至${String(year + 2)}年12月
}

学校 城区一小 { 学段 小学  驻地 县城 }
学校 乡镇一小、乡镇二小 { 学段 小学  驻地 农村 }

一、总则
宗旨：共享教育资源，突出办学特色，整体提高质量
联盟 城区联盟 “城区教育发展联盟” {
    总校  城区一小
    分校  乡镇一小、乡镇二小
}

二、原则
原则 平等合作 “平等合作原则” 【各校法人不变、独立核算，在自主办学的前提下合作。】
原则 资源共享 “资源共享原则” 【师资、课程和场地在联盟内共同使用。】

三、组织机构
机构 理事会 {
    所属  城区联盟
    理事长：城区一小·校长
    副理事长：乡镇一小·校长、乡镇二小·校长
    办公室设在 城区一小
}
角色 理事长 {
    每个联盟 1人；
    由 牵头学校·校长 担任
    任期 3年
}

四、活动
定额 联合教研：城区联盟 每学期 可以 开展 联合教研 不少于1次。

五、附则
【本章程由理事会负责解释。】
`,
    en: (year) => `# The charter of an alliance: put your own names and dates in place of these.

charter AllianceCharter "Town Alliance Charter" {
    issuer TownOne
    dated ${String(year)}-03-01
    period ${String(year)}-03 until ${String(year + 2)}-12
}

school TownOne { phase primary  seat town }
school VillageOne, VillageTwo { phase primary  seat country }

一、General
guideline: share what we have, keep our own character, improve together
alliance TownAlliance "Town Alliance for Education" {
    lead TownOne
    members VillageOne, VillageTwo
}

二、Principles
principle Equality "Equal partners" 【Each school keeps its own accounts and staff.】
principle Sharing "Shared resources" 【Teachers, courses and rooms are used in common.】

三、Organisation
body Council {
    in TownAlliance
    Chair: TownOne.Principal
    Deputy: VillageOne.Principal, VillageTwo.Principal
    office-at TownOne
}

四、Work
quota JointResearch: TownAlliance every-term may hold joint_research at-least 1 times;

五、Final provisions
【The council interprets this charter.】
`
};
