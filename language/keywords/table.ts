/**
 * The one table of keywords: grammar, lexer, TextMate grammar, completion, formatter and reference are
 * derived from it or tested against it.
 *
 * Each entry gives the Chinese words and the English words for one meaning. The first of each is what
 * completion offers and what translation writes; the others are the words bureaus use for the same thing and
 * are kept as written. Both languages are legal in every file.
 */

/** Where a keyword belongs; the reference and the colouring follow these groups. */
export type KeywordGroup = 'frame' | 'item' | 'property' | 'sentence' | 'connective';

export interface KeywordEntry {
    readonly group: KeywordGroup;
    readonly zh: readonly string[];
    readonly en: readonly string[];
    /** Text after its colon runs to the end of the line (rule 4 of the syntax). */
    readonly takesLine?: true;
}

function entry(group: KeywordGroup, zh: string, en: string, takesLine?: 'line'): KeywordEntry {
    const words = { group, zh: zh.split(' '), en: en.split(' ') };
    return takesLine ? { ...words, takesLine: true } : words;
}

export const keywords = {
    // document frame
    import: entry('frame', '导入', 'import'),
    from: entry('connective', '从', 'from'),
    plan: entry('frame', '方案', 'plan'),
    notice: entry('frame', '通知', 'notice'),
    charter: entry('frame', '章程', 'charter'),
    programme: entry('frame', '计划', 'programme'),
    report: entry('frame', '汇报 总结', 'report'),
    method: entry('frame', '办法 细则', 'rules-paper'),
    issuer: entry('property', '发文机关', 'issuer'),
    number: entry('property', '发文字号', 'number'),
    dated: entry('property', '成文日期', 'dated'),
    period: entry('property', '期限', 'period'),
    addressees: entry('property', '主送', 'to-units', 'line'),
    copies: entry('property', '抄送', 'copies', 'line'),
    basis: entry('property', '依据', 'basis'),
    forwards: entry('property', '印发', 'forwards'),
    alias: entry('property', '以下简称', 'alias'),
    attachment: entry('frame', '附件', 'attachment'),
    text: entry('frame', '正文', 'text', 'line'),

    // organisations and people
    unit: entry('item', '单位', 'unit'),
    school: entry('item', '学校', 'school'),
    committee: entry('item', '家委会 家长委员会', 'parents-committee'),
    person: entry('item', '人员', 'person'),
    category: entry('item', '类别', 'category'),
    set: entry('item', '集合', 'set'),
    calendar: entry('item', '校历', 'calendar'),
    phase: entry('property', '学段', 'phase'),
    seat: entry('property', '驻地', 'seat'),
    under: entry('property', '上级', 'under'),
    headcount: entry('property', '人数', 'headcount'),
    posts: entry('property', '岗位', 'posts'),
    except: entry('property', '不含', 'except'),

    // relations, posts, roles
    alliance: entry('item', '联盟', 'alliance'),
    pairing: entry('item', '结对', 'pairing'),
    body: entry('item', '机构', 'body'),
    role: entry('item', '角色', 'role'),
    lead: entry('property', '牵头 总校 盟主 帮扶学校', 'lead'),
    members: entry('property', '成员 分校 被帮扶学校', 'members'),
    heldBy: entry('property', '由', 'held-by'),
    serves: entry('property', '担任', 'serves'),
    also: entry('property', '兼任', 'also'),
    excludes: entry('property', '不得兼任', 'excludes'),
    termOfOffice: entry('property', '任期', 'term-of-office'),
    officeAt: entry('property', '办公室设在', 'office-at'),

    // aims and work
    guideline: entry('item', '指导思想 宗旨', 'guideline', 'line'),
    goal: entry('item', '目标', 'goal', 'line'),
    principle: entry('item', '原则 准则', 'principle', 'line'),
    measure: entry('item', '措施 任务', 'measure task', 'line'),
    stage: entry('item', '阶段', 'stage'),
    activity: entry('item', '活动', 'activity'),
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
    amendment: entry('item', '变更', 'amendment'),
    submission: entry('item', '报送', 'submit'),
    variable: entry('item', '变量', 'variable'),
    suppress: entry('item', '忽略', 'suppress'),
    reason: entry('property', '理由', 'because', 'line'),

    // properties of work
    time: entry('property', '时间', 'on'),
    place: entry('property', '地点', 'at'),
    host: entry('property', '主办 承办', 'host'),
    responsible: entry('property', '负责', 'responsible'),
    assisting: entry('property', '配合', 'with'),
    attend: entry('property', '参加', 'attend attends'),
    invite: entry('property', '邀请', 'invite'),
    audience: entry('property', '对象', 'for'),
    topic: entry('property', '主题 内容', 'topic', 'line'),
    output: entry('property', '成果', 'output', 'line'),
    outcome: entry('property', '成效', 'outcome', 'line'),
    realises: entry('property', '体现', 'realises'),
    belongs: entry('property', '所属', 'in'),
    status: entry('property', '状态', 'status'),
    note: entry('property', '备注', 'note', 'line'),
    after: entry('property', '前置', 'after'),
    counts: entry('property', '计入', 'counts-to'),
    originally: entry('property', '原定', 'originally'),
    movedTo: entry('connective', '改为', 'moved-to'),
    cancelled: entry('property', '取消', 'cancelled'),
    done: entry('property', '实施', 'done'),
    deadline: entry('property', '截止', 'due'),
    duration: entry('property', '时长', 'lasting'),
    bound: entry('property', '捆绑', 'bound'),
    source: entry('property', '来源', 'source'),
    base: entry('property', '基数', 'base'),
    fullMarks: entry('property', '满分', 'full-marks'),
    payer: entry('property', '出资', 'payer'),
    rate: entry('property', '标准', 'rate'),
    mergedInto: entry('connective', '并入', 'merged-into'),

    // eligibility
    allOf: entry('property', '全部', 'all-of'),
    anyOf: entry('property', '任一', 'any-of'),
    someOf: entry('property', '其中', 'some-of'),
    age: entry('property', '年龄', 'age'),
    seniority: entry('property', '教龄', 'seniority'),

    // quota sentences
    hold: entry('sentence', '开展 举办 组织 召开 完成 承担', 'hold holds'),
    send: entry('sentence', '选派 派出 互派 接收', 'send sends exchange exchanges receive receives'),
    handIn: entry('sentence', '提交', 'hand-in hands-in'),
    reach: entry('sentence', '达到', 'reach reaches'),
    to: entry('connective', '到 赴 向', 'to'),
    of: entry('connective', '的', 'of'),
    atLeast: entry('sentence', '不少于 至少 不低于 满', 'at-least'),
    atMost: entry('sentence', '不超过 至多 不高于', 'at-most'),
    about: entry('sentence', '约', 'about'),
    eachTime: entry('sentence', '每次', 'each-time'),
    normally: entry('sentence', '原则上', 'normally'),
    usually: entry('sentence', '一般', 'usually'),
    may: entry('sentence', '可以', 'may'),
    shall: entry('sentence', '应当 必须 力争', 'shall'),
    approvedBy: entry('sentence', '经', 'approved-by'),
    rounded: entry('sentence', '四舍五入', 'rounded'),
    meets: entry('sentence', '符合', 'meets'),
    proRata: entry('sentence', '按比例', 'pro-rata'),
    all: entry('sentence', '全体', 'all'),
    files: entry('sentence', '报', 'files-to'),
    until: entry('connective', '至', 'until'),
    and: entry('connective', '和 及 与 或', 'and or')
} as const satisfies Record<string, KeywordEntry>;

/** A keyword's name in the code: the camel-case form of its English meaning. */
export type KeywordId = keyof typeof keywords;
