import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { applied, findingsOf } from './check.ts';
import { fourYears, pair } from './examples.ts';

const oneYear = '方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }\n';

/** What the first fix writes. */
const fixed: readonly (readonly [code: string, before: string, after: string])[] = [
    ['G05', '正文 【二〇〇八年十二月十三日印发。】', '2008年12月13日印发'],
    ['G05', '正文 【二〇〇八年十二月印发。】', '2008年12月印发'],
    ['G05', '正文 【二〇〇八年印发，2008年十二月结束。】', '2008年12月结束'],
    ['G05', '正文 【一九〇〇年一月一日。】', '1900年1月1日'],
    [
        'R19',
        `${pair}机构 理事会 { 理事长：甲校·校长（自2009年4月起）、乙校·校长（2011年1月起） }`,
        '（2009年4月至2010年12月）'
    ],
    [
        'R19',
        `${pair}机构 理事会 { 理事长：甲校·校长（2009年4月起）、乙校·校长（2011年1月1日起） }`,
        '（2009年4月至2010年12月31日）'
    ],
    [
        'R19',
        'school A, B\nbody Council { Chair: A.Principal (from April 2009), B.Principal (from January 2011) }',
        '(April 2009 to December 2010)'
    ],
    [
        'R19',
        'school A, B\nbody Council { Chair: A.Principal (from 2009-04-01), B.Principal (from 2011-01-01) }',
        '(2009-04-01 until 2010-12-31)'
    ],
    ['G14', '通知 通告 《关于结对的通知》 {\n    抄送：县委办\n}', '抄送：县委办。\n'],
    ['G14', '通知 通告 《关于结对的通知》 {\n    抄送：县委办；\n}', '抄送：县委办。\n'],
    ['D01', 'activity Exam "Exam" 2024-06-31', '2024-06-30'],
    ['D01', 'activity Exam "Exam" 31 June 2024', '30 June 2024'],
    ['D01', '活动 送教 2009.4.31', '2009.4.30'],
    ['D07', '活动 送教 2009年4月10日（星期四）', '2009年4月10日（星期五）'],
    ['D07', '活动 送教 2009年4月10日周四', '2009年4月10日周五'],
    ['D07', 'activity Visit 10 April 2009, Monday', '10 April 2009, Friday'],
    [
        'D07',
        'schedule Week October 2024 {\n    | Date | Weekday | Activity |\n    | 15 October | Monday | Open lesson |\n}',
        '| 15 October | Tuesday | Open lesson |'
    ],
    [
        'D07',
        '日程 周计划 2024年10月 {\n    | 日期 | 星期 | 内容 |\n    | 10月15日 | 三 | 公开课 |\n}',
        '| 10月15日 | 二 | 公开课 |'
    ],
    ['S09', '正文 【49年4月开会。】', '2049年4月'],
    ['S09', '正文 【50年4月开会。】', '1950年4月'],
    ['N01', `${pair}活动 送教 2009年4月10日 { 参加 甲校和乙校 }`, '参加 甲校、乙校 }'],
    ['N01', `${pair}活动 送教 2009年4月10日 { 参加 甲校校长 }`, '参加 甲校·校长 }'],
    [
        'Q11',
        `方案 帮扶 “帮扶方案” { 期限 2009年9月至2011年7月 }\n${pair}定额 活动：每个联盟 每年两次 开展 帮扶活动。`,
        '开展 帮扶活动，按比例。'
    ],
    [
        'Q11',
        `方案 帮扶 “帮扶方案” { 期限 2009年9月至2011年7月 }\n${pair}定额 活动：每个联盟 每年 选派 教师 4名 到 乙校，每次 不少于一周。`,
        '每次 不少于一周，按比例。'
    ],
    [
        'Q11',
        `方案 帮扶 “帮扶方案” { 期限 2009年9月至2011年7月 }\n${pair}定额 活动：每个联盟 每年 开展 帮扶活动 不少于4次。`,
        '不少于4次，按比例。'
    ],
    ['D01', '活动 送教 2009-6-31', '2009-6-30'],
    [
        'D06',
        'plan P "Pairing plan" { period 2009-01-01 until 2012-12-31 }\nactivity Visit 15 April',
        'Visit 15 April 2009'
    ],
    [
        'D06',
        'plan P "Pairing plan" { period 2009-01-01 until 2012-12-31 }\nactivity Visit April 15 { host A }',
        'Visit April 15 2009 { host A }'
    ],
    ['D07', 'activity Visit Thu, 10 April 2009', 'Visit Fri, 10 April 2009'],
    ['D06', `${fourYears}活动 送教 本学期第3周`, '送教 2009年春季学期第3周'],
    ['D06', `${fourYears}活动 送教 4月15日`, '送教 2009年4月15日'],
    [
        'G11',
        '通知 通告 《关于结对帮扶的通知》 {\n    发文字号 “西教发〔2008〕12号”\n    主题词：教育 通知\n}',
        '12号”\n    }'
    ],
    [
        'R05',
        `${pair.replace(' }', '  副组长：乙校·校长 }')}角色 副组长 { 兼任 牵头学校·副校长 }`,
        '副组长：乙校·校长（兼任 甲校·副校长）'
    ]
];

/** What the first finding says, and what it does not. */
const said: readonly (readonly [
    code: string,
    text: string,
    says: readonly string[],
    not: readonly string[]
])[] = [
    ['D01', '活动 送教 2009年2月30日', ['2月只有28天'], []],
    ['D01', '活动 送教 2009年13月1日', ['没有这样的日期'], ['只有']],
    [
        'Q01',
        `${fourYears}${pair}定额 活动：每个联盟 每年 开展 帮扶活动 不少于2次。`,
        ['要求不少于2次', '各有0次，各缺2次', '计入 “活动””或类别为“帮扶活动”的0项活动'],
        []
    ],
    [
        'Q01',
        `${oneYear}${pair}定额 活动：每个联盟 每年 开展 帮扶活动 不少于2次。\n活动 送教 2009年4月 { 所属 第一组  计入 活动 }`,
        ['第一组2009年有1次，缺1次'],
        ['各有']
    ],
    [
        'Q02',
        `${oneYear}${pair}定额 活动：每个联盟 每年 开展 帮扶活动 不超过1次。\n活动 送教 2009年4月7日、8日 { 所属 第一组  计入 活动 }`,
        ['第一组', '2009年', '2次'],
        []
    ],
    [
        'Q02',
        `${oneYear}${pair}定额 活动：每个联盟 开展 帮扶活动 不超过1次。\n活动 送教 2009年4月7日、8日 { 所属 第一组  计入 活动 }`,
        ['第一组'],
        ['全部期限']
    ],
    [
        'R08',
        '学校 甲校、乙校\n人员 王某\n活动 听课 2009年4月10日第3节 { 参加 王某  地点 甲校 }\n活动 研讨 2009年4月10日第3节 { 参加 王某  地点 乙校 }',
        ['10日同时在“听课”（甲校）'],
        ['可能']
    ],
    [
        'R08',
        '学校 甲校、乙校\n人员 王某\n活动 听课 2009年4月10日 { 参加 王某  地点 甲校 }\n活动 研讨 2009年4月10日上午 { 参加 王某  地点 乙校 }',
        ['可能同时在'],
        []
    ],
    ['R09', '单位 甲办 { 上级 甲办 }', ['是自己的上级'], ['又回到']],
    ['R09', '单位 甲办 { 上级 乙办 }\n单位 乙办 { 上级 甲办 }', ['又回到'], ['是自己的上级']],
    ['D04', '阶段 启动 2009年1月1日至2月15日 { 活动 动员 2009年2月 }', ['可能'], []],
    [
        'Q12',
        `${oneYear}学校 甲校 { 人数 青年教师10人 }\n定额 交流：甲校 每年 选派 骨干教师 不低于 青年教师的25%。`,
        ['甲校2009年10人应有3人，写明0人', '安排的人数不够'],
        ['可能不够']
    ],
    [
        'Q20',
        `${fourYears}${pair}目标 缺勤：成员学校 由2009年的5%降低到2012年的8%。`,
        ['没有降低'],
        ['没有提高']
    ],
    [
        'Q20',
        `${fourYears}${pair}目标 出勤：成员学校 由2009年的95%提高到2012年的60%。`,
        ['没有提高'],
        ['没有降低']
    ],
    ['L01', `${pair}帮扶 送教`, ['看不懂'], ['里不能写']],
    ['L01', '学校 甲校、乙校\n联盟 第一组 { 牵头 甲校 到 乙校 }', ['“联盟 第一组”里不能写“到”'], ['看不懂']],
    ['L01', '到 乙校', ['看不懂'], ['里不能写']],
    [
        'L01',
        'activity Opening 5 May 2024\nactivity Review 5 days after Opening',
        [', on 5 days after Opening'],
        ['看不懂', '送教下乡']
    ],
    ['L01', 'activity Opening 5 May 2024\nReview: all went well', ['activity LessonVisit'], ['送教下乡']],
    [
        'Q01',
        `${fourYears}${pair}quota Exams: each alliance holds joint exams exactly once a term.`,
        ['要求1 time', '类别为“joint exams”'],
        ['exactly']
    ],
    ['D01', 'activity Visit 31 September 2024', ['30 September 2024或1 October 2024'], ['9月30日']],
    [
        'Q12',
        `${fourYears}学校 甲校 { 人数 教师20人 }\n学校 乙校 { 人数 教师10人 }\n联盟 一组 { 牵头 甲校  成员 乙校 }\n定额：每个联盟 每年 选派 骨干教师 不低于 教师的20%。`,
        ['写明0人', '请补足人数。'],
        ['计入']
    ],
    ['L12', '定额 联合活动：每个联盟 每年 开展 帮扶活动 5—2次。', ['前大后小'], ['不能识别']],
    ['L12', '日程 安排 {\n| 时间 | 内容 |\n| 忙完以后 | 听课 |\n}', ['忙完以后'], ['前大后小']],
    [
        'L17',
        '阶段 启动 2009年3月 {\n    活动 座谈 2009年3月6日 负责 “教研室”\n}',
        ['“阶段 启动”', '“活动 座谈”'],
        ['undefined']
    ],
    ['L01', `${pair}活动 送教 {\n    类型 听课\n}`, ['“负责 …”', '“备注：类型 …”'], ['responsible']],
    ['L01', 'activity Visit {\n    catering TownOne\n}', ['“responsible …”', '“note: catering …”'], ['负责']],
    ['L01', 'Contact: the office', ['activity LessonVisit'], ['送教下乡']],
    ['L10', `${pair}活动 送教 2009年4月10日 {\n    联盟 第一组\n}`, ['要说明所属'], []],
    [
        'L10',
        `${pair}活动 送教 2009年4月10日 {\n    定额 听课：每个联盟 每年 听课 2次。\n}`,
        ['请移'],
        ['要说明所属']
    ],
    [
        'G03',
        '方案 帮扶 “帮扶方案” { 附件 名册 “结对名单” }\n活动 名单会 “结对名单” 2009年4月10日',
        ['只有名称'],
        ['同名']
    ],
    ['T08', '活动 甲会 2009年4月 { 前置 甲会 }', ['“甲会”的前置是它自己'], ['互为']],
    ['T08', '活动 甲会 { 前置 乙会 }\n活动 乙会 { 前置 甲会 }', ['互为前置'], ['绕成一圈']],
    [
        'T08',
        '活动 甲会 { 前置 乙会 }\n活动 乙会 { 前置 丙会 }\n任务 丙会 { 前置 甲会 }',
        ['绕成一圈'],
        ['互为前置']
    ],
    ['R01', `${pair}角色 副组长 { 每个联盟 1人。 }`, ['有0名副组长', '请在联盟里写明'], ['请减少']],
    [
        'R01',
        `${pair}机构 小组 { 所属 第一组  副组长：甲校·校长、乙校·校长 }\n角色 副组长 { 每个联盟 1人。 }`,
        ['有2名副组长', '请减少，或者修改角色的规定'],
        ['请在联盟里写明']
    ],
    [
        'D12',
        '单位 县局\n活动 启动会\n报送 反馈表 { 学校 启动会 后10天 报 县局； }',
        ['“启动会”没有确定的时间', '“后10天”无从算起'],
        ['请写成']
    ],
    [
        'D17',
        '单位 县局、教研室\n活动 启动会 2009年3月20日\n报送 反馈表 { 学校 启动会 后10天 报 教研室； 教研室 启动会 前5天 报 县局； }',
        ['（启动会前5天）', '（启动会后10天）'],
        []
    ],
    [
        'R13',
        `${fourYears}${pair}机构 理事会 { 理事长：甲校·校长（2009年4月起） }\n角色 理事长 { 任期 3年 }`,
        ['到2012年4月届满'],
        ['为止', '30日']
    ],
    [
        'R13',
        `${fourYears}${pair}机构 理事会 { 理事长：甲校·校长（2009年4月1日至2012年3月31日） }`,
        ['到2012年3月31日为止'],
        ['届满']
    ],
    [
        'R14',
        `${pair}机构 理事会 { 理事长：甲校·校长（至2010年底）、乙校·校长（2011年3月起） }`,
        ['从2011年1月1日到2011年2月28日无人担任', '“甲校·校长”已经任满'],
        ['空缺']
    ],
    [
        'Q01',
        `${fourYears}${pair}定额 听课：每个联盟 每年 开展 听课 不少于1次。\n活动 听课一 2010年底至2011年初 { 所属 第一组  计入 听课 }`,
        ['第一组2009年、第一组2012年各有0次', '；另有2处可能不够。'],
        []
    ],
    ['R17', '学校 甲园 { 园长：王某 }\n学校 乙园 { 园长：王某 }', ['园长'], ['的校长']],
    [
        'R10',
        '活动 听课 2009年4月7日上午、8日上午 { 地点 “报告厅” }\n活动 研讨 2009年4月7日上午、8日上午 { 地点 “报告厅” }',
        ['等2次同时'],
        []
    ],
    [
        'R10',
        '活动 听课 2009年4月7日上午 { 地点 “报告厅” }\n活动 研讨 2009年4月7日上午 { 地点 “报告厅” }',
        ['4月7日同时'],
        ['等']
    ],
    ['Q01', `${oneYear}${pair}定额 计划：每个联盟 每年 提交 工作计划 1份。`, ['报送 工作计划 { … }'], []],
    [
        'D03',
        `${fourYears}通知 通告 《关于结对的通知》 { 成文日期 2008年12月13日 }\n活动 准备会 2008年12月20日`,
        ['若是期限开始前的准备工作，可以不改'],
        []
    ]
];

/** What an English message says, of roles and posts above all. */
const inEnglish: readonly (readonly [code: string, text: string, says: string])[] = [
    [
        'R04',
        'school A, B\nrole Deputy { held by lead school·Principal }\nalliance One { lead A members B  Deputy: B·Principal }',
        'By the rule the Deputy is the Principal of the lead school; this holder is not.'
    ],
    [
        'R04',
        `${pair}角色 组长 { 由 牵头学校·校长 担任 }\n机构 小组 { 所属 每个联盟  组长：成员学校·校长 }`,
        'By the rule “组长” is “牵头学校·校长”;'
    ],
    [
        'R05',
        'school A, B\nrole Deputy { also lead school·Vice }\nalliance One { lead A members B  Deputy: B·Principal }',
        'By the rule the Deputy is also the Vice of A, which is not stated here.'
    ],
    [
        'R06',
        'school A, B\nalliance One { lead A members B  Leader: A·Principal  Deputy: A·Principal }',
        'The same person is both the Leader and the Deputy of “One”.'
    ],
    [
        'R02',
        'school A, B\nalliance One { lead A members B  Secretary: A·Teacher }',
        'such as “Leader: lead school·Principal”'
    ],
    [
        'M10',
        'school A { seat town }\nschool B { seat village }\n1. Goals\n【It has 4 rural schools in all.】',
        'This says “4 rural schools”, but the plan lists 1 rural school (leave it if'
    ],
    ['R11', 'school A\nperson Lee', 'Add the school and the post: “serves as School·Post”.'],
    ['R07', 'school A\nmeasure Lessons "Lessons"', 'Add “responsible …”.']
];

describe('what an English message says', () => {
    it.each(inEnglish)('%s: %s', (code, text, says) => {
        expect(findingsOf(planOf(text), code)[0]?.message.en).toContain(says);
    });
});

describe('what a fix writes', () => {
    it.each(fixed)('%s: %s', (code, before, after) => {
        const fix = findingsOf(planOf(before), code).at(-1)?.fixes?.()[0];
        expect(applied(before, fix?.edits ?? [])).toContain(after);
    });
});

describe('what a finding says', () => {
    it.each(said)('%s: %s', (code, text, says, not) => {
        const message = findingsOf(planOf(text), code)[0]?.message.zh ?? '';
        for (const part of says) expect(message).toContain(part);
        for (const part of not) expect(message).not.toContain(part);
    });
});
