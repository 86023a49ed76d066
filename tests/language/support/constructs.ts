/** Every construct of the language once or more, each a text that reads without a problem and what it declares. */
export interface Construct {
    readonly title: string;
    readonly text: string;
    /** `keyword name` of all items, nested ones behind the one that holds them. */
    readonly items: readonly string[];
}

function construct(title: string, text: string, ...items: readonly string[]): Construct {
    return { title, text, items };
}

export const constructs: readonly Construct[] = [
    construct('an import of everything', '导入 “登记册.alliance”'),
    construct('an import of some names', '导入 东风小学、“12中” 和 南山组 从 “登记册.alliance”。'),
    construct(
        'an import under other names',
        '导入 东风小学 为 东小、“12中” 为 “十二中” 从 “登记册.alliance”'
    ),
    construct('an import in English', 'import EastSchool, SouthGroup from "registry.alliance"'),
    construct(
        'a notice with what it sends out',
        `通知 转发通知 《关于印发〈帮扶“一对一”方案〉的通知》 {
    印发：帮扶方案
    发文机关：东县教育局
    发文字号 东教发〔2024〕7号
    成文日期 2024年2月1日
    主送：各中心小学，县直各学校
    抄送：县委办、政府办。
    联系人：“王老师”
    附件 正本 “帮扶方案” { 印发 帮扶方案 }
    附件 名册 “名册” { 来源 帮扶名册 }
    附件 样表 “样表” { 状态 未附 }
}`,
        '通知 转发通知',
        '附件 正本',
        '附件 名册',
        '附件 样表'
    ),
    construct(
        'a plan with its bases',
        `方案 帮扶方案 “东县校际帮扶方案” {
    期限 2024年至2026年
    依据 《关于均衡发展的意见》（东政发〔2023〕12号）、《教育强县规划》；
    依据 上级章程
}`,
        '方案 帮扶方案'
    ),
    construct(
        'the other documents',
        `章程 甲 { 期限 2024年 }
计划 乙 “年度计划” { 期限 2024年 }
汇报 丙 { 成文日期 2024年12月 }
总结 丁
办法 戊 “考核办法”。
细则 己`,
        '章程 甲',
        '计划 乙',
        '汇报 丙',
        '总结 丁',
        '办法 戊',
        '细则 己'
    ),
    construct('the guideline as a line', '指导思想：全县一盘棋，“强校带弱校”。', '指导思想'),
    construct('the guideline in brackets', '宗旨 【第一段。\n第二段。】', '宗旨'),
    construct('free paragraphs', '正文 【甲】\n\n【乙】\n正文：丙\n正文 “丁”'),
    construct('chapter lines with prose', '一、总则\n【甲】\n【乙】\n\n（一）细目\n(二) 又一细目\n【丙】'),
    construct(
        'schools with facts and posts',
        `学校 东风小学“东县东风小学”（以下简称 东风） {
    学段 九年一贯  驻地 县城；上级 东县教育局
    人数 在编18人（校长2人、借调1人、一线教师15人）、学生600人
    校长：王一
    副校长、书记：李二
}`,
        '学校 东风小学'
    ),
    construct('several names in one declaration', '学校 甲校、乙校 和 “12中”，学段 小学。', '学校 甲校'),
    construct('a headcount before posts', '学校 甲校 {\n    人数 18人\n    校长：王一\n}', '学校 甲校'),
    construct(
        'units and committees',
        '单位 教研室 以下简称 研室 { 上级 东县教育局 }\n家长委员会 家委',
        '单位 教研室',
        '家长委员会 家委'
    ),
    construct(
        'people',
        '人员 王一、李二 { 担任 东风小学·教师、南山小学·副校长  类别 骨干教师 }',
        '人员 王一'
    ),
    construct('kinds', '类别 语文教师、英语教师', '类别 语文教师'),
    construct('sets', '集合 村小：全体 成员学校、东风小学 { 不含 南山小学 }', '集合 村小'),
    construct(
        'alliances',
        `联盟 南山组 “南山联合小组” {
    总校：东风小学
    分校  南山小学、“12中”
    期限 2024年9月1日至2025年7月10日
    组长：东风小学·校长
    副组长：南山小学·校长（兼任 东风小学·副校长）、王一
}`,
        '联盟 南山组'
    ),
    construct('pairs', '结对 甲乙 { 帮扶学校 甲校  被帮扶学校 乙校 }', '结对 甲乙'),
    construct(
        'bodies',
        '机构 领导小组 { 所属 每个联盟  组长：牵头学校·校长  成员：牵头学校·校领导  办公室设在 教研室 }',
        '机构 领导小组'
    ),
    construct(
        'roles',
        `角色 副组长 {
    每个联盟 不少于1人；
    由 成员学校·校长、成员学校·书记 担任
    兼任 牵头学校·副校长
    不得兼任 牵头学校·校长
    任期 3年
}`,
        '角色 副组长'
    ),
    construct(
        'goals',
        `目标 面貌 “教学面貌改观”
目标：三年内人人达标
目标 覆盖：成员学校 达到 结对率 95%。
目标 巩固：全县 2025年底前 达到 巩固率 不低于 学生的98%；
目标 说明 { 备注：另文部署 }`,
        '目标 面貌',
        '目标',
        '目标 覆盖',
        '目标 巩固',
        '目标 说明'
    ),
    construct(
        'principles',
        `原则 共享 “资源共享原则” 【各校资源共用。】
原则：就近结对，自愿协商
原则 捆绑 “捆绑评价” { 捆绑 全体 联盟  备注：共{联盟.数量}组 }
原则 甲、乙`,
        '原则 共享',
        '原则',
        '原则 捆绑',
        '原则 甲'
    ),
    construct(
        'measures and tasks',
        `措施 送课 “送课下乡” { 负责 教研室、督导室  截止 3月底前  体现 共享  成果：教案集 }
任务：及早部署
措施 大措施 {
    任务 小任务 { 负责 教研室 }
    活动 启动会 3月1日
    【一段说明】
}`,
        '措施 送课',
        '任务',
        '措施 大措施',
        '任务 小任务',
        '活动 启动会'
    ),
    construct(
        'a stage with all it may hold',
        `阶段 实施 “实施阶段” 2024年3月至12月 {
    正文 【概述】
    任务 宣传 { 负责 教研室 }
    活动 启动会 3月上旬，地点 “礼堂”，负责 教研室。
    定额 周课：每个联盟 每周 开展 示范课 1次。
    目标 短期 “短期目标”
    原则 甲
    机构 专班 { 组长：王一 }
    角色 组长 { 每个联盟 1人。 }
    名单 到会 {
        | 姓名 |
    }
    附件 样表 { 状态 已附 }
    报送 工作方案 { 每个联盟 2024年春季开学初 报 东县教育局； }
    忽略 T02 理由：有意为之
}`,
        '阶段 实施',
        '任务 宣传',
        '活动 启动会',
        '定额 周课',
        '目标 短期',
        '原则 甲',
        '机构 专班',
        '角色 组长',
        '名单 到会',
        '附件 样表',
        '报送 工作方案',
        '忽略'
    ),
    construct(
        'an activity with every property',
        `活动 调研 “专题调研” {
    所属 推进、南山组  时间 原则上 3月上旬  地点 “县文化馆”、东风小学
    主办 教研室  承办 东风小学  配合 督导室；负责 教研室，截止 4月1日
    参加 南山小学4名教师、骨干教师3人、全体 成员学校、每所成员学校2人  邀请 教研员2人
    对象 学生  类别 调研  体现 共享  计入 联合活动  前置 启动会  时长 不少于2天
    状态 推迟 4月
    原定 2月下旬 改为 3月上旬
    主题：课堂观察  内容：同上
    成果 “报告”
    备注 【一段话】
}`,
        '活动 调研'
    ),
    construct(
        'times of activities',
        `活动 甲 2024年4月10日
活动 乙 每月第一周周三
活动 丙 暂定 5月
活动 丁 { 时间 启动会 前10天 }
活动 戊 { 时间 另行通知 }
活动 己 { 时间：4月10日—12日 }`,
        ...'甲乙丙丁戊己'.split('').map((name) => `活动 ${name}`)
    ),
    construct(
        'plan and record',
        `活动 送教 2024年4月10日 {
    实施 2024年4月11日 { 参加 教师6人（语文3人、英语2人、校长1人）  成效：互换试题 }
}
记录 交流 2024年10月23日 { 地点 南山小学  成果：公开课3节 }`,
        '活动 送教',
        '记录 交流'
    ),
    construct(
        'duties',
        `定额 交流：每个联盟 每年 开展 帮扶活动 不少于4次，按比例。
定额 支教：牵头学校 每学期 选派 2—3名 骨干教师 到 成员学校，每次 不少于一个月。
定额 跟岗：每所成员学校 每年 派出 青年教师 5人左右 赴 牵头学校，每次 一周；
定额 比例：每个联盟 每学年 原则上 选派 骨干教师 不低于 青年教师的20%，四舍五入。
定额 观摩：全体 成员学校（不含 南山小学） 每月 参加 教学观摩 至少1次。
定额 联考：总校、分校 每学期 组织 期中联考 1次，经 理事会，不含 东风小学。
定额 讲座：总校 每学年 举办 专题讲座 2至3次，一般 5月和11月。
定额 共读：每个班级 每月 开展 亲子共读 1次 { 备注：同读一本书 }
定额 代培：牵头学校 可以 接收 代培教师 不超过5人。
定额 上交：学校 3月底前 应当 提交 小结 1份。
定额：从 甲校 到 乙校 每年 互派 教师 若干名。`.replace('定额：从', '定额：甲校 从'),
        '定额 交流',
        '定额 支教',
        '定额 跟岗',
        '定额 比例',
        '定额 观摩',
        '定额 联考',
        '定额 讲座',
        '定额 共读',
        '定额 代培',
        '定额 上交',
        '定额'
    ),
    construct(
        'hand-ins over several levels',
        '报送 反馈表 {\n    负责 教研室\n    学校 3月10日前 报 中心小学；\n    中心小学 3月20日前 报 东县教育局。\n}',
        '报送 反馈表'
    ),
    construct(
        'tables',
        `日程 安排 “学期安排” {
    负责 东风小学
    | 时间 | 内容 | 主办 |
    |------|:----:|------|
    | 第10周 |
    | 10月31日 | 示范课（语文、数学） | 东风小学 |
    | 11月中旬 | “作文”座谈 { | |
}
名单 结对表 {
    | 牵头学校 | 成员学校 |
    | 甲校 | 乙校、丙校 |
}
表 {
    | a |
}
校历 东县校历 {
    | 学期 | 开学 | 放假 |
    | 2024年春季学期 | 2024年2月20日 | 2024年7月5日 |
}`,
        '日程 安排',
        '名单 结对表',
        '表',
        '校历 东县校历'
    ),
    construct(
        'variables and suppressions',
        '变量 次数 = 4次\n变量 起日：2024年3月1日\n变量 校 = 东风小学\n忽略 T02、D01 理由：有意为之。\n忽略 Q01',
        '变量 次数',
        '变量 起日',
        '变量 校',
        '忽略',
        '忽略'
    ),
    construct(
        'the same in English',
        `unit Bureau "Education Bureau"
school EastSchool "East School", SouthSchool { phase primary  seat town; }
plan HelpPlan "Plan" { issuer Bureau  period 2024-01-01 until 2024-12-31 }
alliance SouthGroup { lead EastSchool  members SouthSchool  Leader: EastSchool.Principal }
quota Visits: each alliance every-year hold joint_activity at-least 4 times, pro-rata;
stage Work "Work" 2024-03-01 until 2024-12-31 {
    task Review "Review" { responsible Bureau }
    activity Visit "Visit" 2024-04-10 { in SouthGroup  at EastSchool  attend SouthSchool 4 teachers  counts-to Visits }
}
guideline: Schools grow together.`.replace('times, pro-rata', 'times， pro-rata'),
        'unit Bureau',
        'school EastSchool',
        'plan HelpPlan',
        'alliance SouthGroup',
        'quota Visits',
        'stage Work',
        'task Review',
        'activity Visit',
        'guideline'
    ),
    construct(
        'full-width signs throughout',
        '联盟　南山组　｛　牵头：甲校；成员　乙校、丙校，备注：共｛联盟．数量｝组　｝\n活动　甲　３月１日，地点　乙校。',
        '联盟 南山组',
        '活动 甲'
    ),
    construct(
        'names that need quotation marks, and keywords that do not where they are declared',
        '学校 “12中”、“五（2）班”、“买买提·吐尔逊”\n阶段 总结\n活动 实施 3月\n原则 捆绑\n活动 甲 { 所属 “总结”  体现 “捆绑”  地点 “12中” }',
        '学校 12中',
        '阶段 总结',
        '活动 实施',
        '原则 捆绑',
        '活动 甲'
    ),
    construct(
        'what stays separate, what is one, at which levels',
        '原则 共管 { 法人 两个  负责 第一校长  核算 独立  核编：独立 }\n措施 捆绑 { 层级：2至4级：处室、教研组、教师、学生\n统一 人员、经费、物资、教学计划和活动 }\n结对 丙 { 牵头 甲校  成员 乙校  层级 教师、学生  核算 统一 }',
        '原则 共管',
        '措施 捆绑',
        '结对 丙'
    ),
    construct(
        'pairs of people, on what terms, with what agreement',
        '结对 师徒 { 帮扶学校 甲校·教师、王一  被帮扶学校 乙校13名教师  模式 一对一  符合 选派条件  协议 “协议书”13份 }\n名单 师徒名单 {\n| 指导教师 | 结对教师 |\n| 王一 | 李二 |\n}',
        '结对 师徒',
        '名单 师徒名单'
    ),
    construct(
        'who is elected by whom',
        '家委会 校家委会 { 由 班家委会、教师 推选 }\n机构 理事会 { 推选：各校  任期 2年 }\n角色 委员 { 由 班家委会 推选；由 班家委会·委员 担任 }',
        '家委会 校家委会',
        '机构 理事会',
        '角色 委员'
    ),
    construct(
        'figures that rise, ages in a base, tiers, rates for each time, who leads and who assists',
        '目标 甲：成员学校 由2024年的60% 提高到 2026年的95%。\n目标 乙：全县 从30所减少到10所。\ngoal C: the member schools rise from 60% in 2024 to 95% by 2026.\n定额 丁：每个联盟 每学年 选派 青年教师 不低于 45周岁以下青年教师的20%，四舍五入。\nquota E: each alliance sends at least 20% of young teachers under 45 each school year, rounded.\n奖项 己 4个 { 等级 一等奖1个、二等奖3个 }\n补贴 庚 { 标准 每次50元 }\n活动 辛 { 负责 教研室（牵头）、督导室（配合） }\n学校 壬 { 人数 青年教师20人（45周岁以下12人、其他8人） }',
        '目标 甲',
        '目标 乙',
        'goal C',
        '定额 丁',
        'quota E',
        '奖项 己',
        '补贴 庚',
        '活动 辛',
        '学校 壬'
    ),
    construct(
        'things given',
        '物资 图书 “赠送物品” { 提供 甲校  对象 乙校\n| 物品 | 数量 | 用途 |\n| 投影仪 | 4部 | 教学 |\n}\nsupplies Books { provided-by EastSchool  for WestSchool }',
        '物资 图书',
        'supplies Books'
    ),
    construct(
        'comments everywhere',
        '# 头\n学校 甲校 // 尾\n＃ 中\n联盟 乙 { # 内 {\n    牵头 甲校 /* 两\n行 } */ 成员 丙校\n}\n/* 学校 丁 */',
        '学校 甲校',
        '联盟 乙'
    )
];
