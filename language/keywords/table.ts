/**
 * The one table of keywords: grammar, lexer, TextMate grammar, completion, formatter and reference are
 * derived from it or tested against it.
 *
 * Each entry gives the Chinese words and the English words for one meaning. The first of each is what
 * completion offers; the others are the words bureaus use for the same thing, other forms of the word, and the hyphenated
 * forms of files written before keywords could hold blanks. They are kept as written, and translation gives each Chinese
 * word an English one of its own (twins.ts), so that the way back finds the planner's word.
 * Both languages are legal in every file.
 */

/** Where a keyword belongs; the reference and the colouring follow these groups. */
export type KeywordGroup = 'frame' | 'item' | 'property' | 'sentence' | 'connective';

export interface KeywordEntry {
    readonly group: KeywordGroup;
    readonly zh: readonly string[];
    /** Words of several parts hold single blanks; the lexer takes any number of them. */
    readonly en: readonly string[];
    /** Text after its colon runs to the end of the line (rule 4 of the syntax). */
    readonly takesLine?: true;
}

function entry(group: KeywordGroup, zh: string, en: string, takesLine?: 'line'): KeywordEntry {
    const words = { group, zh: zh.split(' '), en: en.split(', ') };
    return takesLine ? { ...words, takesLine: true } : words;
}

export const keywords = {
    // document frame
    import: entry('frame', '导入', 'import'),
    from: entry('connective', '从', 'from'),
    importedAs: entry('connective', '为 作为', 'as, known as'),
    plan: entry('frame', '方案', 'plan'),
    notice: entry('frame', '通知', 'notice'),
    charter: entry('frame', '章程', 'charter'),
    programme: entry('frame', '计划', 'programme'),
    report: entry('frame', '汇报 总结', 'report, concluding report'),
    method: entry('frame', '办法 细则', 'rules paper, implementing rules, rules-paper'),
    issuer: entry('property', '发文机关', 'issuer'),
    number: entry('property', '发文字号', 'number'),
    dated: entry('property', '成文日期', 'dated'),
    period: entry('property', '期限', 'period'),
    addressees: entry('property', '主送', 'addressed to, to-units', 'line'),
    copies: entry('property', '抄送', 'copies to, copies', 'line'),
    basis: entry('property', '依据', 'basis'),
    forwards: entry('property', '印发', 'forwards'),
    alias: entry('property', '以下简称', 'alias'),
    attachment: entry('frame', '附件', 'attachment'),
    text: entry('frame', '正文', 'text', 'line'),

    // organisations and people
    unit: entry('item', '单位', 'unit, units'),
    school: entry('item', '学校', 'school, schools'),
    committee: entry(
        'item',
        '家委会 家长委员会',
        'parent committee, committee of parents, parents-committee'
    ),
    person: entry('item', '人员', 'person, people'),
    category: entry('item', '类别', 'category, categories'),
    set: entry('item', '集合', 'set'),
    calendar: entry('item', '校历', 'school calendar, calendar'),
    phase: entry('property', '学段', 'phase'),
    seat: entry('property', '驻地', 'seat'),
    under: entry('property', '上级', 'under'),
    headcount: entry('property', '人数', 'headcount'),
    posts: entry('property', '岗位', 'posts'),
    except: entry('property', '不含', 'except'),

    // relations, posts, roles
    alliance: entry('item', '联盟', 'alliance, alliances'),
    pairing: entry('item', '结对', 'pairing'),
    body: entry('item', '机构', 'body'),
    role: entry('item', '角色', 'role'),
    lead: entry('property', '牵头 总校 盟主 帮扶学校', 'lead, main school, chief school, supporting school'),
    members: entry(
        'property',
        '成员 分校 被帮扶学校',
        'members, branch schools, branch school, supported schools, supported school'
    ),
    heldBy: entry('property', '由', 'held by, held-by'),
    serves: entry('property', '担任', 'serves as, serves'),
    also: entry('property', '兼任', 'also'),
    excludes: entry('property', '不得兼任', 'excludes'),
    termOfOffice: entry('property', '任期', 'term of office, term-of-office'),
    officeAt: entry('property', '办公室设在', 'office at, office-at'),
    electedBy: entry('property', '推选', 'elected by, elected-by'),
    legalPersons: entry('property', '法人', 'legal persons, legal-persons'),
    accounts: entry('property', '核算', 'accounts'),
    staffing: entry('property', '核编', 'staffing'),
    levels: entry('property', '层级', 'levels'),
    unified: entry('property', '统一', 'unified'),
    agreement: entry('property', '协议', 'agreement'),
    model: entry('property', '模式', 'model'),

    // aims and work
    guideline: entry('item', '指导思想 宗旨', 'guideline, overall purpose', 'line'),
    goal: entry('item', '目标', 'goal', 'line'),
    principle: entry('item', '原则 准则', 'principle, guiding rule', 'line'),
    measure: entry('item', '措施 任务', 'measure, task, measures, tasks', 'line'),
    stage: entry('item', '阶段', 'stage, stages'),
    activity: entry('item', '活动', 'activity, activities'),
    record: entry('item', '记录', 'record'),
    schedule: entry('item', '日程', 'schedule'),
    list: entry('item', '名单', 'list'),
    table: entry('item', '表', 'table'),
    quota: entry('item', '定额', 'quota'),
    eligibility: entry('item', '条件', 'eligibility'),
    assessment: entry('item', '考核', 'assessment'),
    scores: entry('item', '评分', 'scores'),
    award: entry('item', '奖项', 'award'),
    budget: entry('item', '经费', 'budget'),
    allowance: entry('item', '补贴', 'allowance'),
    supplies: entry('item', '物资', 'supplies'),
    amendment: entry('item', '变更', 'amendment'),
    submission: entry('item', '报送', 'submission, submit'),
    variable: entry('item', '变量', 'variable'),
    suppress: entry('item', '忽略', 'suppress'),
    reason: entry('property', '理由', 'because', 'line'),

    // properties of work
    time: entry('property', '时间', 'on'),
    place: entry('property', '地点', 'at'),
    host: entry('property', '主办 承办', 'hosted by, organised by, host'),
    responsible: entry('property', '负责', 'responsible'),
    assisting: entry('property', '配合', 'with'),
    attend: entry('property', '参加', 'participants, attend, attends, takes part in, take part in'),
    invite: entry('property', '邀请', 'invited, invite'),
    audience: entry('property', '对象', 'for'),
    topic: entry('property', '主题 内容', 'topic, subject matter', 'line'),
    output: entry('property', '成果', 'output', 'line'),
    outcome: entry('property', '成效', 'outcome', 'line'),
    realises: entry('property', '体现', 'realises'),
    belongs: entry('property', '所属', 'part of, in'),
    status: entry('property', '状态', 'status'),
    note: entry('property', '备注', 'note', 'line'),
    after: entry('property', '前置', 'after'),
    counts: entry('property', '计入', 'counts towards, counts-to'),
    originally: entry('property', '原定', 'originally'),
    movedTo: entry('connective', '改为', 'moved to, moved-to'),
    cancelled: entry('property', '取消', 'cancelled'),
    done: entry('property', '实施', 'done'),
    deadline: entry('property', '截止', 'due'),
    duration: entry('property', '时长', 'lasting'),
    bound: entry('property', '捆绑', 'assessed as one, bound'),
    source: entry('property', '来源', 'source'),
    base: entry('property', '基数', 'base'),
    fullMarks: entry('property', '满分', 'full marks, full-marks'),
    payer: entry('property', '出资 提供', 'paid by, payer, provided by, provided-by'),
    rate: entry('property', '标准', 'rate'),
    tiers: entry('property', '等级', 'tiers'),
    mergedInto: entry('connective', '并入', 'merged into, merged-into'),

    // eligibility
    allOf: entry('property', '全部', 'all of, all-of'),
    anyOf: entry('property', '任一', 'any of, any-of'),
    someOf: entry('property', '其中', 'of these, some of, some-of'),
    age: entry('property', '年龄', 'age'),
    seniority: entry('property', '教龄', 'seniority'),

    // quota sentences
    hold: entry(
        'sentence',
        '开展 举办 组织 召开 完成 承担',
        'holds, hold, organises, organise, runs, run, convenes, convene, gives, give, carries out, carry out'
    ),
    send: entry(
        'sentence',
        '选派 派出 互派 接收',
        'sends, send, dispatches, dispatch, exchanges, exchange, receives, receive'
    ),
    handIn: entry('sentence', '提交', 'hands in, hand in, hands-in, hand-in, handed in'),
    reach: entry('sentence', '达到', 'reaches, reach'),
    to: entry('connective', '到 赴 向', 'to, into, towards'),
    of: entry('connective', '的', 'of'),
    atLeast: entry(
        'sentence',
        '不少于 至少 不低于 满',
        'at least, at-least, no fewer than, no less than, not below'
    ),
    atMost: entry('sentence', '不超过 至多 不高于', 'at most, at-most, no more than, not above, up to'),
    about: entry('sentence', '约', 'about'),
    eachTime: entry('sentence', '每次', 'each time, each-time, each time for'),
    normally: entry('sentence', '原则上', 'normally, in principle'),
    usually: entry('sentence', '一般', 'usually, generally'),
    may: entry('sentence', '可以', 'may'),
    shall: entry('sentence', '应当 必须 力争', 'shall, must, should'),
    approvedBy: entry('sentence', '经', 'approved by, approved-by'),
    rounded: entry('sentence', '四舍五入', 'rounded'),
    meets: entry('sentence', '符合', 'subject to, meets, meet'),
    proRata: entry('sentence', '按比例', 'pro rata, pro-rata, in proportion'),
    all: entry('sentence', '全体', 'all'),
    files: entry('sentence', '报', 'submits to, submit to, files to, file to, files-to'),
    until: entry('connective', '至', 'until'),
    and: entry('connective', '和 及 与 或', 'and, as well as, along with, or')
} as const satisfies Record<string, KeywordEntry>;

/** A keyword's name in the code: the camel-case form of its English meaning. */
export type KeywordId = keyof typeof keywords;
