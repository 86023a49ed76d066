/** Whole blocks that completion offers, in LSP's snippet syntax. */
import type { ItemKind } from '../../../language/items/item.ts';
import type { KeywordLanguage } from '../../../language/keywords/lookup.ts';

type Snippets = Readonly<Partial<Record<ItemKind, string>>>;

const zh: Snippets = {
    notice: [
        '通知 ${1:印发通知} 《关于印发〈${2:方案全称}〉的通知》 {',
        '    印发  ${3:方案名称}',
        '    发文机关  ${4:发文单位}',
        '    成文日期  ${5:2026年1月1日}',
        '    主送：${6:各学校}',
        '}'
    ].join('\n'),
    plan: '方案 ${1:方案名称} “${2:方案全称}” {\n    发文机关  ${3:发文单位}\n    期限  ${4:2026年1月至2028年12月}\n}',
    charter: '章程 ${1:章程名称} “${2:章程全称}” {\n    期限  ${3:2026年1月起}\n}',
    programme: '计划 ${1:计划名称} “${2:计划全称}” {\n    期限  ${3:2026年}\n}',
    report: '汇报 ${1:汇报名称} “${2:汇报全称}” {\n    期限  ${3:2026年}\n}',
    attachment: '附件 ${1:附件名称} “${2:附件标题}”',
    school: '学校 ${1:校名} {\n    学段  ${2:小学}\n    驻地  ${3:县城}\n    校长：${4:姓名}\n}',
    unit: '单位 ${1:单位简称} “${2:单位全称}”',
    person: '人员 ${1:姓名} { 担任  ${2:学校}·${3:教师} }',
    alliance:
        '联盟 ${1:名称} “${2:全称}” {\n    牵头  ${3:牵头学校}\n    成员  ${4:成员学校}\n    组长：${3:牵头学校}·校长\n}',
    pairing: '结对 ${1:名称} {\n    牵头  ${2:帮扶学校}\n    成员  ${3:被帮扶学校}\n}',
    body: '机构 ${1:工作领导小组} {\n    所属  ${2:每个联盟}\n    组长：${3:牵头学校·校长}\n    成员：${4:成员学校·校长}\n}',
    role: '角色 ${1:副组长} {\n    每个联盟 不少于${2:1人}；\n    由 ${3:成员学校·校长} 担任\n}',
    goal: '目标 ${1:名称} “${2:标题}” { 备注：${3:怎样算达到} }',
    principle: '原则 ${1:名称} “${2:标题}” 【${3:说明}】',
    measure: '措施 ${1:名称} “${2:标题}” {\n    负责  ${3:单位}\n    成果：${4:成果}\n}',
    stage: '阶段 ${1:名称} “${2:标题}” ${3:2026年3月至6月} {\n    任务：${4:任务}\n}',
    activity:
        '活动 ${1:名称} “${2:标题}” ${3:2026年4月10日} {\n    地点  ${4:活动地点}\n    负责  ${5:责任单位}\n    参加  ${6:参加学校}\n}',
    record: '记录 ${1:名称} ${2:2026年4月10日} {\n    地点  ${3:活动地点}\n    参加  ${4:参加学校}\n    成效：${5:成效}\n}',
    quota: '定额 ${1:名称}：${2:每个联盟} ${3:每年} ${4:开展} ${5:帮扶活动} ${6:不少于4次}。',
    submission: '报送 ${1:材料名称} {\n    ${2:每个联盟} ${3:2026年3月10日前} 报 ${4:单位}；\n}',
    schedule:
        '日程 ${1:名称} “${2:标题}” {\n    | 时间 | 内容 | 负责 | 参加 |\n    | ${3:3月10日} | ${4:内容} | ${5:单位} | ${6:学校} |\n}',
    list: '名单 ${1:名称} “${2:标题}” {\n    | 牵头学校 | 成员学校 |\n    | ${3:学校} | ${4:学校} |\n}',
    calendar:
        '校历 ${1:名称} {\n    | 学期 | 开学 | 放假 | 周起始 |\n    | ${2:2026年春季学期} | ${3:2026年3月2日} | ${4:2026年7月10日} | 周一 |\n}',
    set: '集合 ${1:名称}：${2:全体 成员学校} { 不含  ${3:学校} }',
    eligibility: '条件 ${1:选派条件} {\n    年龄 ${2:45周岁以下}  教龄 ${3:满3年}\n}',
    assessment:
        '考核 ${1:名称} “${2:标题}” {\n    时间  ${3:2026年12月}\n    负责  ${4:单位}\n    捆绑  ${5:全体 联盟}\n}',
    scores: '评分 ${1:名称} {\n    满分 100分\n    | 指标 | 分值 | 评分办法 |\n    | 1 ${2:指标} | ${3:40} | ${4:办法} |\n    | 2 ${5:指标} | ${6:60} | ${7:办法} |\n}',
    award: '奖项 ${1:名称} “${2:标题}” ${3:3个} { 时间  ${4:2026年12月} }',
    budget: '经费 ${1:名称} {\n    出资  ${2:单位}\n    | 科目 | 2026年 | 合计 |\n    | ${3:科目} | ${4:3万元} | ${5:3万元} |\n}',
    allowance: '补贴 ${1:名称} { 标准  ${2:每人每学期300元}  出资  ${3:单位} }',
    amendment:
        '变更 ${1:名称} {\n    依据  《${2:关于调整的通知}》\n    ${3:活动名称} 原定 ${4:2026年4月} 改为 ${5:2026年9月}\n}',
    table: '表 ${1:名称} “${2:标题}” {\n    | ${3:列名} | ${4:列名} |\n    | ${5:内容} | ${6:内容} |\n}',
    suppress: '忽略 ${1:规则代码} 理由：${2:理由}'
};

const en: Snippets = {
    notice: [
        'notice ${1:CoverNotice} "${2:Notice on issuing the plan}" {',
        '    forwards ${3:Plan}',
        '    issuer ${4:Bureau}',
        '    dated ${5:1 January 2026}',
        '    addressed to: ${6:all schools}',
        '}'
    ].join('\n'),
    plan: 'plan ${1:Name} "${2:Full title}" {\n    issuer ${3:Bureau}\n    period ${4:January 2026 to December 2028}\n}',
    charter: 'charter ${1:Name} "${2:Full title}" {\n    period ${3:January 2026 to December 2028}\n}',
    programme: 'programme ${1:Name} "${2:Full title}" {\n    period ${3:January 2026 to December 2026}\n}',
    report: 'report ${1:Name} "${2:Full title}" {\n    period ${3:January 2026 to December 2026}\n}',
    attachment: 'attachment ${1:Name} "${2:Title}"',
    school: 'school ${1:Name} { phase ${2:primary}  seat ${3:town}  Principal: "${4:name}" }',
    unit: 'unit ${1:Name} "${2:Full name}"',
    person: 'person ${1:Name} { serves as ${2:School}.${3:teacher} }',
    alliance:
        'alliance ${1:Name} "${2:Full name}" {\n    lead ${3:School}\n    members ${4:School}\n    Leader: ${3:School}.principal\n}',
    pairing: 'pairing ${1:Name} {\n    lead ${2:School}\n    members ${3:School}\n}',
    goal: 'goal ${1:Name} "${2:Title}"',
    principle: 'principle ${1:Name} "${2:Title}" 【${3:What it means.}】',
    measure: 'measure ${1:Name} "${2:Title}" {\n    responsible ${3:Unit}\n}',
    stage: 'stage ${1:Name} "${2:Title}" ${3:March 2026 to June 2026} {\n    task: ${4:what is to be done}\n}',
    activity:
        'activity ${1:Name} "${2:Title}" ${3:10 April 2026} {\n    at ${4:Place}\n    responsible ${5:Unit}\n    participants ${6:School}\n}',
    record: 'record ${1:Name} ${2:10 April 2026} {\n    at ${3:Place}\n    participants ${4:School}\n}',
    quota: 'quota ${1:Name}: each alliance holds ${3:joint activities} at least ${4:4 times} ${2:a year}.',
    submission: 'submission ${1:Paper} {\n    each alliance submits to ${3:Unit} ${2:by 10 March 2026}.\n}',
    list: 'list ${1:Name} "${2:Title}" {\n    | Lead school | Member schools |\n    | ${3:School} | ${4:School} |\n}',
    body: 'body ${1:LeadingGroup} {\n    part of ${2:each alliance}\n    Leader: ${3:lead.principal}\n    Members: ${4:members.principal}\n}',
    role: 'role ${1:Deputy} {\n    each alliance at least ${2:1 person}.\n    held by ${3:members.principal}\n}',
    schedule:
        'schedule ${1:Name} "${2:Title}" {\n    | Date | Activity | Responsible |\n    | ${3:10 March 2026} | ${4:what} | ${5:Unit} |\n}',
    calendar:
        'calendar ${1:Name} {\n    | Term | Opening | Closing |\n    | ${2:Spring term 2026} | ${3:2 March 2026} | ${4:10 July 2026} |\n}',
    set: 'set ${1:Name}: ${2:all members} { except ${3:School} }',
    eligibility: 'eligibility ${1:Name} {\n    age ${2:at most 45 years}  seniority ${3:at least 3 years}\n}',
    assessment:
        'assessment ${1:Name} "${2:Title}" {\n    on ${3:December 2026}\n    responsible ${4:Unit}\n    assessed as one ${5:all alliances}\n}',
    scores: 'scores ${1:Name} {\n    full marks 100\n    | Item | Points | Method |\n    | 1 ${2:indicator} | ${3:40} | ${4:how} |\n    | 2 ${5:indicator} | ${6:60} | ${7:how} |\n}',
    award: 'award ${1:Name} "${2:Title}" { on ${3:December 2026} }',
    budget: 'budget ${1:Name} {\n    paid by ${2:Unit}\n    | Item | 2026 | Total |\n    | ${3:item} | ${4:30000 CNY} | ${5:30000 CNY} |\n}',
    allowance: 'allowance ${1:Name} { rate ${2:300 CNY}  paid by ${3:Unit} }',
    amendment:
        'amendment ${1:Name} {\n    basis "${2:Notice of changes}"\n    ${3:Activity} originally ${4:April 2026} moved to ${5:September 2026}\n}',
    table: 'table ${1:Name} "${2:Title}" {\n    | ${3:column} | ${4:column} |\n    | ${5:cell} | ${6:cell} |\n}',
    suppress: 'suppress ${1:code} because: ${2:reason}'
};

/** The year in which the blocks above are written. */
const writtenIn = 2026;

/**
 * The block an item usually is, as an LSP snippet; nothing for kinds that are written in one word.
 *
 * @param year the one in which its examples of dates begin
 */
export function snippetFor(
    kind: ItemKind,
    language: KeywordLanguage,
    year: number = writtenIn
): string | undefined {
    return (language === 'zh' ? zh : en)[kind]?.replace(/20(?:26|28)/g, (one) =>
        String(year + Number(one) - writtenIn)
    );
}
