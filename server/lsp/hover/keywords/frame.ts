import type { KeywordId } from '../../../../language/keywords/table.ts';
import type { Bilingual } from '../../../rules/rule.ts';

/** What the keywords of the document frame and of organisations mean. */
export const frameKeywords = {
    import: {
        zh: '使用另一个文件（如全县名录）里的名称：导入 “名录.alliance”。',
        en: 'Uses the names another file declares, such as a county registry: import "registry.alliance".'
    },
    from: {
        zh: '导入时指出文件；在定额里指出从哪一方：从 牵头学校 到 成员学校。',
        en: 'Names the file in an import; in a duty the side something comes from.'
    },
    plan: {
        zh: '实施方案：写明发文机关、期限、依据和附件，以下各章各项都属于它。',
        en: 'The plan itself: issuer, period, basis and attachments; everything below belongs to it.'
    },
    notice: {
        zh: '印发方案的通知：写明印发什么、主送、抄送和成文日期。',
        en: 'The notice that sends the plan out: what it forwards, addressees, copies and date.'
    },
    charter: { zh: '联盟的章程。', en: 'The charter of an alliance.' },
    programme: { zh: '学年或学期的工作计划。', en: 'A work plan for a year or term.' },
    report: { zh: '工作汇报或总结，与计划对照。', en: 'A report on what was done, compared with the plan.' },
    method: { zh: '考核办法、实施细则一类的文件。', en: 'Rules for carrying out or assessing the plan.' },
    issuer: { zh: '发文机关；几个单位联合发文用顿号隔开。', en: 'Who issues the document.' },
    number: {
        zh: '发文字号，年份用六角括号：西教发〔2009〕3号。',
        en: 'The document number, the year in 〔 〕.'
    },
    dated: { zh: '成文日期。', en: 'The date the document bears.' },
    period: {
        zh: '方案或联盟的期限；活动、定额按它核对。',
        en: 'The period of the plan or alliance; activities and duties are checked against it.'
    },
    addressees: { zh: '主送机关，写到行末为止。', en: 'Addressees, to the end of the line.' },
    copies: { zh: '抄送机关，写到行末为止。', en: 'Units that get a copy, to the end of the line.' },
    basis: {
        zh: '依据的文件：《标题》，后面可写发文字号。',
        en: 'Documents the plan rests on: a title in 《 》, then the number.'
    },
    forwards: { zh: '通知所印发的文件的名称。', en: 'The document that the notice sends out.' },
    alias: {
        zh: '以下简称：先写全称，再给出简称，此后两者都可用。',
        en: 'Gives a short name that can be used from here on.'
    },
    attachment: {
        zh: '附件：编号由程序给出；内容由同名的名单、日程或表生成，没有内容的会报告。',
        en: 'An attachment; the program numbers it and prints the list, schedule or table of that name.'
    },
    text: {
        zh: '一段正文，写到行末，或写在【】里。',
        en: 'A paragraph of the document, to the end of the line or in 【 】.'
    },
    unit: { zh: '教育局、股室、教研室等单位。', en: 'A bureau, section or other unit.' },
    school: {
        zh: '学校：学段、驻地、人数、校长等职务。',
        en: 'A school: its phase, seat, headcount and posts.'
    },
    committee: { zh: '家长委员会。', en: "A parents' committee." },
    person: { zh: '人员，用“担任”写明职务。', en: 'A person; "serves" gives the post.' },
    category: {
        zh: '一类人员或活动，可用来计数。',
        en: 'A kind of people or activities that can be counted.'
    },
    set: {
        zh: '一组单位的总称：集合 农村学校：全体 成员学校 { 不含 … }。',
        en: 'A name for several parties: all members, except …'
    },
    calendar: {
        zh: '校历：各学期开学和放假的日期，“春季开学初”“第18周”按它计算。',
        en: 'School calendar: first and last day of each term, from which weeks and terms are computed.'
    },
    phase: { zh: '学段：小学、初中、九年一贯等。', en: 'School phase: primary, junior middle …' },
    seat: { zh: '驻地：县城、农村或具体地点。', en: 'Where it stands: town, country, a place.' },
    under: { zh: '上级单位。', en: 'The superior unit.' },
    headcount: {
        zh: '人数，括号里是其中各类：在编18人（校长2人、教师16人）。',
        en: 'How many people, with the parts in brackets.'
    },
    posts: { zh: '单位设置的岗位。', en: 'Posts of the unit.' },
    importedAs: { zh: '导入时改名：导入 甲 为 乙 从 “…”。', en: 'Renames what is imported.' },
    electedBy: { zh: '由谁推选：由 班级家委会 推选。', en: 'Who elects it.' },
    legalPersons: { zh: '有几个法人单位。', en: 'How many legal persons the schools remain.' },
    accounts: {
        zh: '核算：独立，还是统一。',
        en: 'Accounts: separate or joint.'
    },
    staffing: { zh: '核编：独立，还是统一。', en: 'Staffing: separate or joint.' },
    levels: {
        zh: '在哪些层面捆绑，前面可写几级：层级 2—4级：处室、教研组、教师、学生。',
        en: 'At which levels the schools are bound, and at how many of them.'
    },
    unified: { zh: '统一管理的事项：人员、经费、物资、教学计划。', en: 'What is managed as one.' },
    agreement: { zh: '签订的协议，可写份数。', en: 'The agreements signed, and how many.' },
    model: { zh: '结对模式：一对一、一帮二。', en: 'The model of pairing: one to one, one helps two.' },
    except: { zh: '把列出的单位排除在外。', en: 'Leaves out the parties listed.' }
} as const satisfies Partial<Record<KeywordId, Bilingual>>;
