/** Home-school alliance: parents as members. */
import {
    activity,
    asks,
    binds,
    dotted,
    factsIn,
    has,
    heldBy,
    inside,
    named,
    row,
    same,
    texts
} from './fact.ts';

const fact = factsIn('home-school.alliance');

export const homeSchool = [
    fact('school and parents’ committees are one alliance', (plan) =>
        binds(named(plan.alliances, '家校联盟'), ['湖畔分校'], ['学校家委会', '班级家委会'])
    ),
    fact(
        'both are parents’ committees, class below school',
        (plan) =>
            named(plan.organisations, '学校家委会')?.kind === 'committee' &&
            named(plan.organisations, '班级家委会')?.superior?.segments[0].name === '学校家委会'
    ),
    fact(
        'class committees elect the school committee',
        (plan) =>
            same(named(plan.organisations, '学校家委会')?.electedBy.map(dotted), '班级家委会') &&
            same(named(plan.roles, '学校家委会委员')?.electedBy.map(dotted), '班级家委会') &&
            heldBy(named(plan.roles, '学校家委会委员'), '班级家委会·委员')
    ),
    fact(
        'four qualities of the committee, and the small self for the large',
        (plan) =>
            same(
                named(plan.measures, '组建家委会')?.realises.map((one) => one.name),
                '自动',
                '自主',
                '义务',
                '爱心'
            ) && has(plan.principles, '舍小我为大我')
    ),
    fact('one idea of education, respect for teachers', (plan) => has(plan.measures, '统一理念', '尊重教师')),
    fact('ways of contact', (plan) => named(plan.measures, '家长沟通')?.outputs.length === 2),
    fact('advice and supervision', (plan) => has(plan.measures, '建言监督')),
    fact('one book read together every month', (plan) =>
        asks(plan, '亲子共读', { base: '班级', period: 'month', verb: 'hold', object: '亲子共读', amount: 1 })
    ),
    fact('a drifting diary passed every day in each class', (plan) =>
        asks(plan, '漂流日记', { base: '班级', period: 'day', verb: 'hold', object: '日记传递', amount: 1 })
    ),
    fact('the conclusions of the diary: eight in the text', (plan) => {
        const measure = named(plan.measures, '漂流日记经验');
        return (
            measure?.item.items.length === 8 &&
            inside(
                measure,
                '尊重孩子',
                '以身作则',
                '相信孩子',
                '学会劳动',
                '奖惩机制',
                '多沟通',
                '课外阅读',
                '与老师沟通'
            )
        );
    }),
    fact('resources by kind: job, hobby, character, contacts', (plan) =>
        has(plan.categories, '职业资源', '特长资源', '气质资源', '人脉资源')
    ),
    fact('where each comes from and what it is for', (plan) =>
        ['职业资源', '特长资源', '气质资源', '人脉资源'].every((kind) => row(plan, '家长资源', kind))
    ),
    fact('what parents did with them', (plan) =>
        (
            [
                ['武警爸爸', '职业资源'],
                ['巧克力', '职业资源'],
                ['同庆生日', '职业资源'],
                ['义务摄影', '特长资源'],
                ['家长主持', '气质资源'],
                ['后勤服务', '气质资源'],
                ['亲友指导', '人脉资源']
            ] as const
        ).every(([name, kind]) => activity(plan, name)?.categories.includes(kind))
    ),
    fact('open day, fun sports, chrysanthemums, the Muslim town, wish bottles', (plan) =>
        ['家长开放日', '亲子趣味运动会', '赏菊', '穆斯林城', '心愿瓶'].every((name) =>
            same(texts(activity(plan, name)?.hosts), '湖畔分校')
        )
    ),
    fact('stories and lectures', (plan) =>
        ['爸妈故事', '书法讲座', '趣味文字讲座', '家长讲座'].every((name) =>
            activity(plan, name)?.categories.includes('家长课堂')
        )
    ),
    fact('awards: spoken and formal', (plan) => has(plan.awards, '口头表扬', '正式表彰')),
    fact('the committee pays for the English room and a foreign teacher', (plan) => {
        const budget = named(plan.budgets, '家委会出资');
        return (
            same(texts(budget?.payers), '学校家委会') &&
            same(
                budget?.lines.map((one) => one.name),
                '英语情境教室',
                '外教课'
            )
        );
    }),
    fact('an international school as aim; families, school and society content', (plan) =>
        has(plan.goals, '国际化', '联盟目标')
    ),
    fact(
        'eleven activities planned by home and school together',
        (plan) =>
            plan.activities.filter(
                ({ row, item, hosts, status }) =>
                    row &&
                    item.names[0]?.name === '活动清单' &&
                    hosts.some(({ text }) => text === '班级家委会') &&
                    status === 'done'
            ).length === 11
    ),
    fact('the whole school’s practice days', (plan) => activity(plan, '全校实践') !== undefined)
];
