import type { KeywordId } from '../../../../language/keywords/table.ts';
import type { Bilingual } from '../../../rules/rule.ts';

/** What the keywords of alliances, roles, aims and work mean. */
export const workKeywords = {
    alliance: {
        zh: '联盟（小组、共同体）：一所牵头学校和若干成员学校，以及组长等任职。',
        en: 'An alliance: a lead school, its members, and who holds its posts.'
    },
    pairing: { zh: '一对结对：谁帮扶谁，有方向。', en: 'A pair: who helps whom.' },
    body: {
        zh: '领导小组、理事会、办公室等机构及其成员。',
        en: 'A leading group, council or office, and who belongs to it.'
    },
    role: {
        zh: '角色的规定：由谁担任、几人、兼任什么、不得兼任什么、任期。任职按它核对。',
        en: 'The rule for a role: who may hold it, how many, what it brings or excludes, for how long.'
    },
    lead: { zh: '牵头的学校；写哪个词（牵头、总校、盟主），文件就印哪个词。', en: 'The school that leads.' },
    members: { zh: '成员学校，用顿号隔开。', en: 'The member schools.' },
    heldBy: {
        zh: '由哪种职务的人担任：由 成员学校·校长 担任。',
        en: 'The post whose holder takes the role.'
    },
    serves: { zh: '担任的职务：纺机学校·教师。', en: 'The post a person holds.' },
    also: { zh: '同时兼任的职务。', en: 'Another post the holder has by this one.' },
    excludes: { zh: '不得同时担任的职务。', en: 'Posts the holder may not have beside this one.' },
    termOfOffice: {
        zh: '任期，如 3年。各人从何时到何时担任，写在姓名后面：王某（2009年4月起）。',
        en: 'How long one holds it. From when each does stands behind the name: (from 2009-04-01).'
    },
    officeAt: { zh: '办公室设在哪个单位。', en: 'The unit that houses the office.' },
    guideline: { zh: '指导思想或宗旨。', en: 'The guideline of the plan.' },
    goal: {
        zh: '目标，可以写明达到的数值：“达到 结对率 95%”“由2024年的60%提高到2026年的95%”。',
        en: 'A goal, with the figure to be reached where there is one: they reach 95%, or rise from 60% in 2024 to 95% in 2026.'
    },
    principle: {
        zh: '原则；措施和活动用“体现”与它联系。',
        en: 'A principle; measures and activities name it with "realises".'
    },
    measure: {
        zh: '措施或任务：谁负责、何时完成、有何成果。',
        en: 'A measure or task: who, until when, with what result.'
    },
    stage: { zh: '工作阶段及其时间；阶段里的措施和活动属于它。', en: 'A stage of the work and its time.' },
    activity: {
        zh: '一次或一系列活动：时间、地点、主办、参加、成果。',
        en: 'An activity: when, where, by whom, for whom.'
    },
    record: {
        zh: '已经发生的事：时间、参加、成效；按“计入”核对定额。',
        en: 'What has been done; counted against the duties it names.'
    },
    schedule: {
        zh: '日程表：第一行是栏目，每行一项活动。',
        en: 'A table of activities, one a row, columns named in the first row.'
    },
    list: {
        zh: '名单；有牵头和成员两栏的就是结对名单。',
        en: 'A list; with columns for lead and members it is a list of pairs.'
    },
    table: { zh: '其他表格。', en: 'Any other table.' },
    quota: {
        zh: '定额：谁、在什么周期内、做什么、多少。活动按它计数。',
        en: 'A duty with an amount: who, how often, what, how many.'
    },
    submission: {
        zh: '报送：谁在何时之前把材料报给谁，可以逐级写。',
        en: 'Who hands in what to whom, until when; level by level.'
    },
    variable: {
        zh: '一个名字代表的数值或时间，正文用{…}引用。',
        en: 'A value with a name, quoted in prose as {name}.'
    },
    suppress: { zh: '不再报告某条规则，必须写明理由。', en: 'Excuses a finding; the reason must be given.' },
    reason: { zh: '理由。', en: 'The reason.' },
    time: { zh: '时间：日期、周期或“另行通知”。', en: 'When: a date, a recurrence, or still open.' },
    place: {
        zh: '地点；本方案以外的地点加引号。',
        en: 'Where; a place the plan does not declare stands in quotation marks.'
    },
    host: { zh: '主办或承办单位。', en: 'Who hosts it.' },
    responsible: {
        zh: '负责的单位或人；几家一起负责的，写明“教研室（牵头）、督导室（配合）”。',
        en: 'Who is responsible; of several, say who leads and who assists: A (lead), B (with).'
    },
    assisting: { zh: '配合的单位。', en: 'Who assists.' },
    attend: { zh: '参加的单位和人数：将台小学4名教师。', en: 'Who takes part, and how many.' },
    invite: { zh: '邀请的人员。', en: 'Who is invited.' },
    audience: { zh: '面向的对象。', en: 'Whom it is for.' },
    topic: { zh: '主题或内容，写到行末为止。', en: 'What it is about, to the end of the line.' },
    output: { zh: '应有的成果，写到行末为止。', en: 'What is to come of it, to the end of the line.' },
    outcome: { zh: '实际的成效，写到行末为止。', en: 'What came of it, to the end of the line.' },
    realises: { zh: '体现哪些原则。', en: 'The principles it realises.' },
    belongs: { zh: '所属的阶段、联盟或措施。', en: 'The stage, alliance or measure it belongs to.' },
    status: {
        zh: '状态：计划、暂定、进行中、已完成、取消、推迟。',
        en: 'planned, provisional, underway, done, cancelled or postponed.'
    },
    note: { zh: '备注，写到行末为止。', en: 'A note, to the end of the line.' },
    after: { zh: '必须先完成的事项。', en: 'What has to be finished first.' },
    counts: {
        zh: '计入哪条定额；不写就不计数。',
        en: 'The duty it counts towards; without it nothing is counted.'
    },
    originally: { zh: '变更前的时间，与“改为”连用。', en: 'The time before it was moved.' },
    movedTo: { zh: '变更后的时间。', en: 'The time it was moved to.' },
    cancelled: { zh: '已取消。', en: 'Cancelled.' },
    done: { zh: '实际做的情况：日期、参加、成效。', en: 'What was done of it.' },
    deadline: { zh: '截止时间。', en: 'Until when.' },
    duration: { zh: '持续多长时间。', en: 'How long it lasts.' },
    bound: {
        zh: '捆绑评价：结果由所列联盟的各校共享。',
        en: 'One result for all members of these alliances.'
    },
    source: {
        zh: '附件内容的来源：由哪份名单、日程或表生成。',
        en: 'What the attachment is made from: a list, schedule or table.'
    },
    base: {
        zh: '百分比的基数；在句子里写成“青年教师的20%”“45周岁以下青年教师的20%”。',
        en: 'What a percentage is taken of; in a duty: 20% of young teachers under 45.'
    }
} as const satisfies Partial<Record<KeywordId, Bilingual>>;
