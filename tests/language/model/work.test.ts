import { describe, expect, it } from 'vitest';
import { describeTime, isoDate } from '../../../language/calendar/index.ts';
import { buildPlan, planOf, readSource } from '../../../language/index.ts';
import type { Activity, When } from '../../../language/model/work.ts';
import { textAt } from '../support/plans.ts';

/** First and last day a time may mean, as dates. */
function days(when: When | undefined): string {
    const hull = when?.resolved?.hull;
    return hull ? `${isoDate(hull.earliestStart)}/${isoDate(hull.latestEnd)}` : 'open';
}

function activities(text: string): readonly Activity[] {
    return planOf(text).activities;
}

describe('stages and what they hold', () => {
    const plan = planOf(`方案 案 { 期限 2024年至2025年 }
阶段 起步 “起步阶段” 2024年3月至5月 {
    任务 宣传 { 负责 教研室  截止 4月底前 }
    活动 启动会 3月5日
    报送 小结 { 每个联盟 5月20日前 报 教研室； }
}
阶段 收尾 { 时间 2025年12月 }
阶段 未定
活动 汇演 { 所属 起步、收尾  时间 5月 }
单位 教研室`);

    it('have their times', () => {
        expect(plan.stages.map((stage) => days(stage.when))).toEqual([
            '2024-03-01/2024-05-31',
            '2025-12-01/2025-12-31',
            'open'
        ]);
    });

    it('give the year to the dates inside', () => {
        expect(plan.activities.map((activity) => days(activity.when))).toEqual([
            '2024-03-05/2024-03-05',
            '2024-05-01/2024-05-31'
        ]);
        expect(days(plan.measures[0]?.deadline)).toMatch(/2024-04-30$/);
        expect(
            plan.submissions[0]?.steps.map((step) => [step.who, days(step.when).slice(-10), step.to?.text])
        ).toEqual([['每个联盟', '2024-05-20', '教研室']]);
    });

    it('and their items know each other', () => {
        const [first, last] = plan.stages;
        expect(first?.activities.map((each) => each.name)).toEqual(['启动会', '汇演']);
        expect(last?.activities.map((each) => each.name)).toEqual(['汇演']);
        expect(first?.measures.map((each) => each.name)).toEqual(['宣传']);
        expect(first?.submissions.map((each) => each.name)).toEqual(['小结']);
        expect(plan.measures[0]?.stage).toBe(first);
        expect(plan.activities[1]?.stages).toEqual([first, last]);
    });
});

describe('an activity', () => {
    const plan = planOf(`方案 案 { 期限 2024年 }
学校 甲校、乙校
单位 教研室
人员 王一
联盟 一号 { 牵头 甲校  成员 乙校 }
原则 共享
定额 联合：每个联盟 每年 开展 帮扶活动 不少于4次。
措施 送课
活动 启动会 3月1日
活动 调研 {
    所属 一号、送课
    时间 启动会 前10天
    地点 甲校、“文化馆”
    主办 教研室
    负责 王一、甲校·校长
    配合 乙校
    参加 乙校4名教师、骨干教师3人（语文1人、数学2人）、全体 成员学校
    邀请 教研员2人
    类别 调研、送教
    体现 共享  计入 联合  前置 启动会  时长 2天
    状态 推迟
    主题：课堂
    成果：报告
    成效：好
    备注：无
}`);
    const activity = plan.activities.find((each) => each.name === '调研')!;

    it('has its parties, resolved as far as they are declared', () => {
        expect(activity.places.map(({ text, organisation }) => [text, organisation?.name])).toEqual([
            ['甲校', '甲校'],
            ['文化馆', undefined]
        ]);
        expect(activity.responsible).toMatchObject([
            { person: { name: '王一' } },
            { organisation: { name: '甲校' }, post: '校长' }
        ]);
        expect(activity.hosts[0]?.organisation?.name).toBe('教研室');
        expect(activity.assisting[0]?.text).toBe('乙校');
    });

    it('has its participants with what is counted', () => {
        expect(
            activity.participants.map(({ text, amount, category, parts }) => [
                text,
                amount?.min,
                category,
                parts.map((part) => part.label)
            ])
        ).toEqual([
            ['乙校', 4, '教师', []],
            ['骨干教师', 3, '骨干教师', ['语文', '数学']],
            ['成员学校', undefined, undefined, []]
        ]);
        expect(activity.invited[0]).toMatchObject({ text: '教研员', category: '教研员' });
    });

    it('is tied to what it belongs to', () => {
        expect(activity.alliances.map((each) => each.name)).toEqual(['一号']);
        expect(activity.measures.map((each) => each.name)).toEqual(['送课']);
        expect(activity.realises.map((each) => each.name)).toEqual(['共享']);
        expect(activity.countsTo.map((each) => each.name)).toEqual(['联合']);
        expect(activity.after.map((each) => each.name)).toEqual(['启动会']);
    });

    it('has its words and its time counted from another', () => {
        expect(activity).toMatchObject({
            categories: ['调研', '送教'],
            topics: ['课堂'],
            outputs: ['报告'],
            outcomes: ['好'],
            notes: ['无'],
            status: 'postponed',
            duration: { unit: '天', min: 2 }
        });
        expect(textAt(plan, activity.statusSpan!)).toBe('推迟');
        expect(days(activity.when)).toBe('2024-02-20/2024-02-20');
    });

    it.each([
        ['活动 甲 3月', 'planned'],
        ['活动 甲 暂定 3月', 'provisional'],
        ['活动 甲 { 状态 进行中 }', 'underway'],
        ['活动 甲 { 状态 已完成 }', 'done'],
        ['活动 甲 { 状态 取消 }', 'cancelled'],
        ['活动 甲 { 状态 计划 }', 'planned'],
        ['活动 甲 { 实施 3月1日 { 成效：好 } }', 'done'],
        ['活动 甲 { 状态 推迟  实施 3月1日 { 成效：好 } }', 'postponed'],
        ['记录 甲 3月', 'done'],
        ['activity A { status underway }', 'underway']
    ])('%s is %s', (text, status) => {
        expect(activities(text)[0]?.status).toBe(status);
    });

    it('keeps both dates where it was moved, and counts by the new one', () => {
        const [moved] = activities('方案 案 { 期限 2024年 }\n活动 甲 { 原定 4月 改为 9月上旬 }');
        expect([days(moved?.moved?.from), days(moved?.moved?.to), days(moved?.when)]).toEqual([
            '2024-04-01/2024-04-30',
            '2024-09-01/2024-09-10',
            '2024-09-01/2024-09-10'
        ]);
    });

    it('keeps what was done beside what was planned', () => {
        const [activity1] = activities(
            '活动 甲 2024年4月10日 {\n    实施 2024年4月11日 { 参加 教师6人 }\n    实施 2024年5月 { 成效：好 }\n}'
        );
        expect(activity1?.done.map((done) => [days(done.when), done.participants.length])).toEqual([
            ['2024-04-11/2024-04-11', 1],
            ['2024-05-01/2024-05-31', 0]
        ]);
    });

    it('keeps a date nobody can read as written', () => {
        const [activity1] = activities('活动 甲 另行通知');
        expect(activity1?.when?.written.text).toBe('另行通知');
        expect(days(activity1?.when)).toBe('open');
        expect(activity1?.when?.resolved && describeTime(activity1.when.resolved, 'zh')).toBeTypeOf('string');
    });
});

describe('schedules', () => {
    const plan = planOf(`方案 案 { 期限 2012年至2013年 }
学校 甲校、乙校
阶段 子 2012年
定额 联合：每个联盟 每年 开展 活动 1次。
日程 安排 {
    负责 甲校
    所属 子
    | 时间 | 内容 | 主办 | 参加 | 状态 | 计入 |
    |------|------|------|------|------|------|
    | 2012年10月 |
    | 10月31日 | 示范课（语文、数学） | 乙校 | 乙校4人、专家 | 已完成 | 联合 |
    | 第10周 |
    | 11月1日 | 运动会 |
    | 2013年1月 | 汇演 | | | 暂定 | |
    | 3月5日 | 座谈 | | | 乱写 | |
}
活动 独 2012年11月`);

    it('give an activity for each row, in order with the others', () => {
        expect(plan.activities.map(({ title, name, row }) => [title ?? name, row])).toEqual([
            ['示范课（语文、数学）', true],
            ['运动会', true],
            ['汇演', true],
            ['座谈', true],
            ['独', false]
        ]);
    });

    it('carry the year on from the row above and from headings', () => {
        expect(plan.activities.slice(0, 4).map((each) => days(each.when))).toEqual([
            '2012-10-31/2012-10-31',
            '2012-11-01/2012-11-01',
            '2013-01-01/2013-01-31',
            '2013-03-05/2013-03-05'
        ]);
    });

    it('read their cells', () => {
        const [first, second] = plan.activities;
        expect(first).toMatchObject({
            status: 'done',
            hosts: [{ organisation: { name: '乙校' } }],
            participants: [{ organisation: { name: '乙校' }, amount: { min: 4 } }, { text: '专家' }],
            responsible: [{ organisation: { name: '甲校' } }],
            stages: [{ name: '子' }],
            countsTo: [{ name: '联合' }]
        });
        expect(second?.hosts).toEqual([]);
        expect(textAt(plan, first!.nameSpan)).toBe('示范课（语文、数学）');
        expect(textAt(plan, first!.when!.written.span)).toBe('10月31日');
        expect(first!.participants.map(({ span }) => textAt(plan, span))).toEqual(['乙校4人', '专家']);
        expect(plan.stages[0]?.activities).toHaveLength(4);
    });

    it('that have no rows, or only a head, give none', () => {
        expect(activities('日程 甲 { 负责 乙 }\n日程 丙 {\n    | 时间 | 内容 |\n}')).toEqual([]);
    });
});

describe('aims', () => {
    it('principles bind alliances', () => {
        const plan = planOf(
            '联盟 一号\n原则 甲 { 捆绑 全体 联盟 }\n原则 乙 { 捆绑 一号 }\n原则：平等\n原则 丙 【全文】'
        );
        expect(
            plan.principles.map(({ bindsAllAlliances, boundTo, text, prose }) => [
                bindsAllAlliances,
                boundTo.length,
                text,
                prose?.text
            ])
        ).toEqual([
            [true, 1, undefined, undefined],
            [false, 1, undefined, undefined],
            [false, 0, '平等', undefined],
            [false, 0, undefined, '全文']
        ]);
    });

    it('counts tasks and activities from one another, whatever the order', () => {
        const { measures, activities } = planOf(
            '任务 培训 { 截止 评审后5天内 }\n任务 评审 { 截止 启动会 前3天 }\n活动 公示 { 时间 评审 后2天 }\n活动 启动会 2024年5月10日'
        );
        expect(measures.map(({ deadline }) => days(deadline))).toEqual([
            '2024-05-07/2024-05-12',
            '2024-05-07/2024-05-07'
        ]);
        expect(days(activities[0]?.when)).toBe('2024-05-09/2024-05-09');
    });

    it('knows what a task waits for', () => {
        const { measures } = planOf('任务 公示 { 前置 评审 }\n任务 评审 { 截止 2024年6月14日 }');
        expect(measures.map(({ after }) => after.map(({ name }) => name))).toEqual([['评审'], []]);
    });

    it('goals and measures have names or texts', () => {
        const plan = planOf('目标 甲 “甲题”\n目标：人人达标\n任务：早部署\n措施 乙 【丙】');
        expect(plan.goals.map(({ name, title, text }) => [name, title, text])).toEqual([
            ['甲', '甲题', undefined],
            ['', undefined, '人人达标']
        ]);
        expect(plan.measures.map(({ name, text }) => [name, text])).toEqual([
            ['', '早部署'],
            ['乙', '丙']
        ]);
    });
});

describe('times counted from one another', () => {
    const chain = ['活动 丙 { 时间 乙 前10天 }', '活动 乙 { 时间 甲 后5天 }', '活动 甲 2024年5月10日'];

    it.each([[chain], [[...chain].reverse()]])('come out whatever the order: %s', (lines) => {
        const found = new Map(activities(lines.join('\n')).map((each) => [each.name, days(each.when)]));
        expect([found.get('乙'), found.get('丙')]).toEqual([
            '2024-05-15/2024-05-15',
            '2024-05-05/2024-05-05'
        ]);
    });

    it('stay open where they go round in a circle', () => {
        expect(
            activities('活动 甲 { 时间 乙 前10天 }\n活动 乙 { 时间 甲 前10天 }').map((each) =>
                days(each.when)
            )
        ).toEqual(['open', 'open']);
    });
});

describe('a plan built again', () => {
    it('gives the times of its new period, not those of before', () => {
        const file = readSource('memory:///p', '方案 案 { 期限 2024年 }\n活动 甲 5月10日');
        expect(days(buildPlan(file).activities[0]?.when)).toBe('2024-05-10/2024-05-10');
        expect(days(buildPlan(file).activities[0]?.when)).toBe('2024-05-10/2024-05-10');
        const next = readSource('memory:///p', '方案 案 { 期限 2025年 }\n活动 甲 5月10日', file);
        expect(next.chunks[1]).toBe(file.chunks[1]);
        expect(days(buildPlan(next).activities[0]?.when)).toBe('2025-05-10/2025-05-10');
    });
});

describe('half a day', () => {
    it('is a length of time behind 时长', () => {
        const plan = planOf('活动 听课 2009年3月3日 { 时长 半天 }\n');
        expect(plan.problems).toEqual([]);
        expect(plan.activities[0]?.duration).toMatchObject({ text: '半天', dimension: 'duration' });
    });
});

describe('或 between people', () => {
    it('means one of them, and 、 all of them', () => {
        const plan = planOf(
            '类别 语文教师、英语教师\n活动 甲 { 参加 语文教师 或 英语教师、教师2人 }\nactivity B { attend “Anna” or “Ben” }'
        );
        expect(
            plan.activities.map((one) => one.participants.map(({ mention }) => mention.or ?? false))
        ).toEqual([
            [false, true, false],
            [false, true]
        ]);
    });
});
