/** Fangji development alliance: registry, charter, plan and report. */
import {
    activity,
    aims,
    asks,
    binds,
    days,
    factsIn,
    has,
    holds,
    inside,
    named,
    number,
    parts,
    row,
    same,
    seats,
    serves,
    texts
} from './fact.ts';

const registry = factsIn('fangji/registry.alliance');
const charter = factsIn('fangji/charter.alliance');
const plan2012 = factsIn('fangji/plan.alliance');
const report = factsIn('fangji/report.alliance');
const lead = '咸阳纺机学校';

export const fangji = [
    registry('head school and three branches', (plan) =>
        binds(named(plan.alliances, '纺机联盟'), [lead], ['沣东中学', '联盟小学', '魏家泉小学'])
    ),
    registry('called head school and branches', (plan) => {
        const alliance = named(plan.alliances, '纺机联盟');
        return alliance?.leadWord === '总校' && alliance.memberWord === '分校';
    }),
    registry('head principal Han Zhenwei', (plan) =>
        holds(named(plan.organisations, lead), '校长', '韩振伟')
    ),
    registry('Yuan Li is party secretary and vice-principal', (plan) =>
        ['党支部书记', '副校长'].every((post) => holds(named(plan.organisations, lead), post, '袁立'))
    ),
    registry('principal Bian Juhong', (plan) =>
        holds(named(plan.organisations, '魏家泉小学'), '校长', '边菊红')
    ),
    registry(
        'the three posted people',
        (plan) =>
            holds(named(plan.organisations, lead), '小学部教导主任', '刘巧梅') &&
            ['杨曼', '张宝玲'].every(
                (name) =>
                    serves(plan, name, '纺机学校·教师') &&
                    named(plan.persons, name)?.categories.includes('优秀教师')
            )
    ),
    registry('teachers of the lessons, by subject', (plan) =>
        (
            [
                ['白小润', '纺机学校·教师', '语文教师'],
                ['樊涛', '纺机学校·教师', '数学教师'],
                ['朱亚洲', '魏家泉小学·教师', '语文教师'],
                ['严洁', '魏家泉小学·教师', '语文教师'],
                ['余飞艳', '魏家泉小学·教师', '英语教师']
            ] as const
        ).every(
            ([name, post, subject]) =>
                serves(plan, name, post) && named(plan.persons, name)?.categories.includes(subject)
        )
    ),
    registry(
        'researcher and professor',
        (plan) => serves(plan, '魏芬玲', '区教研室·教研员') && serves(plan, '胡鸣焕', '咸阳师范学院·教授')
    ),
    charter('a charter on the district’s opinion', (plan) => {
        const [document] = plan.documents;
        return document?.kind === 'charter' && document.basis.length === 1;
    }),
    charter('a purpose', (plan) =>
        plan.entries.some(
            (one) => one.entry === 'item' && one.kind === 'guideline' && one.keyword.text === '宗旨'
        )
    ),
    charter('code of conduct: four', (plan) => has(plan.principles, '共建', '分享', '同研', '相长')),
    charter('six principles', (plan) =>
        has(plan.principles, '精诚合作', '共同进步', '实事求是', '科学发展', '尊重个性', '凸显特色')
    ),
    charter(
        'the goal in four phrases, and balanced development',
        (plan) =>
            named(plan.goals, '工作目标')?.title === '高品位、精内涵、强特色、优质量' &&
            has(plan.goals, '均衡发展')
    ),
    charter('a council of the four principals', (plan) => {
        const council = named(plan.bodies, '理事会');
        return (
            council?.alliances[0]?.name === '纺机联盟' &&
            same(
                seats(council),
                `理事长 ${lead}·校长`,
                '成员 沣东中学·校长',
                '成员 联盟小学·校长',
                '成员 魏家泉小学·校长'
            )
        );
    }),
    report('founded on 19 October 2012 by 15 leaders', (plan) => {
        const meeting = activity(plan, '成立大会');
        return days(meeting?.when) === '2012-10-19' && number(meeting?.participants, '联盟校领导') === 15;
    }),
    report('ten unities named, six items of its own', (plan) =>
        inside(
            named(plan.measures, '落实十统一'),
            '干部互派',
            '分校讲课',
            '教师互派',
            '互相观摩',
            '联考制度',
            '赛教交流'
        )
    ),
    ...(
        [
            ['干部互派', 'all schools', 'send', '管理干部', undefined],
            ['分校上课', 'lead schools', 'hold', '领导和优秀教师到分校讲课听课评课', 1],
            ['教师顶岗', 'all schools', 'send', '教师', undefined],
            ['互相观摩', 'all schools', 'attend', '教学观摩和大型教育活动', 1],
            ['期中联考', '纺机联盟', 'hold', '期中考试联考', 1],
            ['赛教交流', '纺机联盟', 'hold', '教师赛教和班主任工作交流', 1]
        ] as const
    ).map(([name, base, verb, object, amount]) =>
        plan2012(`each term: ${name}`, (plan) =>
            asks(plan, name, { base, period: 'term', verb, object, ...(amount !== undefined && { amount }) })
        )
    ),
    report(
        '23 October: six people, of them the principal, three Chinese and two English teachers',
        (plan) => {
            const record = activity(plan, '语文英语交流');
            return (
                days(record?.when) === '2012-10-23' &&
                same(texts(record?.places), '魏家泉小学') &&
                number(record?.participants, '纺机学校') === 6 &&
                same(parts(record?.participants, '纺机学校'), '校长1', '语文教师3', '英语教师2')
            );
        }
    ),
    report('led by Han Zhenwei, three teachers taught, two researchers came', (plan) => {
        const record = activity(plan, '语文英语交流');
        return (
            record?.responsible[0]?.person?.name === '韩振伟' &&
            ['朱亚洲', '严洁', '余飞艳'].every((name) => texts(record.participants).includes(name)) &&
            number(record.invited, '区教研室') === 2 &&
            record.outputs.length === 1
        );
    }),
    report('24 October: the 30th autumn sports day, three schools invited', (plan) => {
        const record = activity(plan, '第30届秋季运动会');
        return days(record?.when) === '2012-10-24' && record?.participants.length === 3;
    }),
    report('31 October: Chinese model lesson, 7 and 11 visitors', (plan) => {
        const record = activity(plan, '语文示范课');
        return (
            days(record?.when) === '2012-10-31' &&
            record?.responsible[0]?.person?.name === '白小润' &&
            number(record.participants, '魏家泉小学') === 7 &&
            number(record.participants, '联盟小学') === 11
        );
    }),
    report('31 October: mathematics model lesson, 4 visitors', (plan) => {
        const record = activity(plan, '数学示范课');
        return (
            days(record?.when) === '2012-10-31' &&
            record?.responsible[0]?.person?.name === '樊涛' &&
            number(record.participants, '沣东中学') === 4
        );
    }),
    report('1 November: fun sports with 16 events, by the alliance primary school', (plan) => {
        const record = activity(plan, '趣味运动会（16个项目）');
        return days(record?.when) === '2012-11-01' && same(texts(record?.hosts), '联盟小学');
    }),
    report('8 November: two schools exchange examinations', (plan) => {
        const record = activity(plan, '考试经验交流');
        return (
            days(record?.when) === '2012-11-08' && same(texts(record?.participants), '纺机学校', '魏家泉小学')
        );
    }),
    report(
        '11 December: the council decides on postings',
        (plan) => days(activity(plan, '顶岗专题会')?.when) === '2012-12-11'
    ),
    report('from 13 December: one director and two teachers posted, no end given', (plan) => {
        const record = activity(plan, '挂职顶岗');
        return (
            record?.when?.written.text === '2012年12月13日起' &&
            number(record.participants, '纺机学校') === 3 &&
            same(parts(record.participants, '纺机学校'), '教导主任1', '优秀教师2') &&
            ['刘巧梅', '杨曼', '张宝玲'].every((name) => texts(record.participants).includes(name)) &&
            record.after[0]?.name === '顶岗专题会'
        );
    }),
    report(
        'posted teachers paired one to one between the two schools',
        (plan) =>
            same(
                plan.pairs.map(({ lead: sent, member }) =>
                    [sent.person?.name, sent.organisation?.name, member.organisation?.name, member.post].join(
                        ' '
                    )
                ),
                ...['刘巧梅', '杨曼', '张宝玲'].map((name) => `${name} ${lead} 魏家泉小学 结对教师`)
            ) && aims(plan, '一对一机制', '分校结对教师', 1)
    ),
    report(
        'the list of those posted',
        (plan) =>
            row(plan, '挂职名单', '刘巧梅', '小学部教导主任', '魏家泉小学') &&
            row(plan, '挂职名单', '杨曼', '区级“优秀教师”', '魏家泉小学') &&
            row(plan, '挂职名单', '张宝玲', '区级“优秀教师”', '魏家泉小学')
    ),
    plan2012(
        'the postings count to the exchange quota',
        (plan) => activity(plan, '挂职顶岗')?.countsTo.some((one) => one.name === '教师顶岗') === true
    ),
    report('14 December: the two teachers’ model lesson', (plan) => {
        const record = activity(plan, '分校示范课');
        return days(record?.when) === '2012-12-14' && same(texts(record?.participants), '杨曼', '张宝玲');
    }),
    report('12 December: a lecture by Professor Hu', (plan) => {
        const record = activity(plan, '高效课堂讲座');
        return days(record?.when) === '2012-12-12' && record?.invited[0]?.person?.name === '胡鸣焕';
    }),
    report('15 March 2013: council', (plan) => days(activity(plan, '理事会会议')?.when) === '2013-03-15'),
    report('18, 19 and 21 March: lesson visits', (plan) => {
        const record = activity(plan, '公开示范课及常规课观摩');
        return days(record?.when) === '2013-03-18/2013-03-21' && record?.when?.resolved?.spans.length === 3;
    }),
    report('from 25 March: posts swapped', (plan) => {
        const record = activity(plan, '教师顶岗、中层干部转任');
        return record?.when?.written.text === '2013年3月25日起' && record.status === 'underway';
    }),
    report('next year: exchanges of at least one month', (plan) => {
        const quota = named(plan.quotas, '交流任职');
        return quota?.eachTime?.comparison === 'at-least' && quota.eachTime.amount.unit === '月';
    }),
    report('next year: joint examination with a school outside the alliance', (plan) => {
        const exam = activity(plan, '期中联考');
        return texts(exam?.participants).includes('咸阳高新一中') && days(exam?.when).startsWith('2013-0');
    }),
    report('next year: efficient classes, master teachers, training', (plan) =>
        has(plan.measures, '统一监测', '高效课堂', '名师培养', '研修培训')
    ),
    report(
        '10 April class-teacher forum, 1 June art show, 19 June class meetings',
        (plan) =>
            days(activity(plan, '班主任论坛')?.when) === '2013-04-10' &&
            days(activity(plan, '文艺汇演')?.when) === '2013-06-01' &&
            days(activity(plan, '班会交流')?.when) === '2013-06-19'
    )
];
