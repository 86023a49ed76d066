/** Xingfu and Liu'an Road primary schools. */
import {
    activity,
    asks,
    binds,
    counts,
    dotted,
    factsIn,
    has,
    holds,
    named,
    number,
    same,
    texts,
    titled
} from './fact.ts';

const fact = factsIn('xingfu-liuanlu.alliance');

export const xingfu = [
    fact('the core idea and two maxims', (plan) =>
        titled(plan.principles, '让我们一起幸福成长', '教育是为了学生一生幸福', '活动同行，教研共进')
    ),
    fact('abilities for ten to fifteen years ahead', (plan) => has(plan.goals, '培养目标')),
    fact('a purpose for every teacher and student', (plan) =>
        plan.entries.some((one) => one.entry === 'item' && one.kind === 'guideline')
    ),
    fact('Zheng Jiakai held talks with the middle managers of both schools', (plan) => {
        const talks = activity(plan, '理念座谈');
        return talks?.responsible[0]?.person?.name === '郑家凯' && talks.participants.length === 2;
    }),
    fact('given by one school to the other: 4 projectors', (plan) => {
        const given = named(plan.supplies, '支持物品');
        const projectors = given?.lines.find(({ name }) => name === '投影仪');
        return (
            given?.givers[0]?.organisation?.name === '六安路小学' &&
            given.receivers[0]?.organisation?.name === '幸福小学' &&
            projectors?.amount?.min === 4 &&
            projectors.amount.unit === '部'
        );
    }),
    fact('given: desks, costumes, books, without a number', (plan) =>
        ['办公桌', '会议桌', '演出服装', '图书'].every(
            (thing) =>
                named(plan.supplies, '支持物品')?.lines.find(({ name }) => name === thing)?.written === ''
        )
    ),
    fact('the brigade room, the reading room, the campus', (plan) =>
        has(plan.measures, '大队部建设', '阅读工程', '校园环境')
    ),
    fact('town and country school bound', (plan) =>
        binds(named(plan.alliances, '捆绑联盟'), ['六安路小学'], ['幸福小学'])
    ),
    fact('staff 18 = 2 + 1 + 15', (plan) =>
        same(
            counts(named(plan.organisations, '幸福小学')?.headcounts, '在职在编'),
            '在职在编18',
            '校长2',
            '借调1',
            '一线教师15'
        )
    ),
    fact('vice-principal Sun Xiang also teaches mathematics in grade 4', (plan) =>
        ['副校长', '四年级数学教师'].every((post) =>
            holds(named(plan.organisations, '幸福小学'), post, '孙祥')
        )
    ),
    fact(
        'the award party of September 2009',
        (plan) => activity(plan, '颁奖联欢会')?.when?.written.text === '2009年9月'
    ),
    fact('backbone teachers sent each term', (plan) =>
        asks(plan, '骨干送教', {
            base: '六小',
            period: 'term',
            verb: 'send',
            object: '骨干教师',
            unquantified: true
        })
    ),
    fact('this term Zhang Ning and Jin Hong', (plan) => {
        const record = activity(plan, '骨干上课');
        return (
            same(texts(record?.participants), '张宁', '金红') &&
            record?.countsTo[0]?.name === '骨干送教' &&
            ['张宁', '金红'].every((name) => named(plan.persons, name)?.categories.includes('骨干教师'))
        );
    }),
    fact('3 November, no year: the grade-4 half-day', (plan) => {
        const visit = activity(plan, '四年级体验');
        return (
            visit?.when?.written.text === '11月3日' &&
            visit.duration?.days?.max === 0.5 &&
            same(texts(visit.places), '六小') &&
            visit.outputs.includes('交换学生名片')
        );
    }),
    fact(
        'teachers over 45',
        (plan) =>
            named(plan.eligibilities, '结对教师')?.conditions.some(
                (one) =>
                    one.type === 'measured' && one.kind === 'age' && one.quantity.amount.amount?.min === 45
            ) === true
    ),
    fact(
        '13 of them paired',
        (plan) =>
            asks(plan, '结对人数', {
                base: '幸福小学',
                period: 'plan',
                verb: 'send',
                object: '教师',
                amount: 13
            }) && named(plan.quotas, '结对人数')?.sentence.meets?.segments[0].name === '结对教师'
    ),
    fact('paired one to one: 13 teachers of the one school with good teachers of the other', (plan) => {
        const pairing = named(plan.alliances, '教师结对');
        const [pair] = plan.pairs.filter(({ source }) => source === pairing);
        return (
            pair?.model === '一对一' &&
            pair.lead.organisation?.name === '六安路小学' &&
            pair.lead.post === '优质教师' &&
            pair.member.organisation?.name === '幸福小学' &&
            pair.member.amount?.min === 13 &&
            pair.member.category === '教师' &&
            same(pairing?.meets.map(dotted), '结对教师')
        );
    }),
    fact('thirteen agreements', (plan) => {
        const agreement = named(plan.alliances, '教师结对')?.agreements[0];
        return agreement?.name === '结对捆绑协议书' && agreement.amount?.min === 13;
    }),
    fact(
        'each pair signs an agreement',
        (plan) =>
            asks(plan, '协议书', {
                base: 'pairs',
                period: 'plan',
                verb: 'handIn',
                object: '协议书',
                amount: 1
            }) && number(activity(plan, '签订协议')?.participants, '幸福小学') === 13
    ),
    fact('interaction rules', (plan) => has(plan.measures, '互动细则')),
    fact('students of grade 4 paired', (plan) => {
        const [pair] = plan.pairs.filter(({ source }) => source.name === '学生结对');
        return (
            pair?.lead.post === '四年级学生' &&
            pair.member.post === '四年级学生' &&
            pair.member.organisation?.name === '幸福小学'
        );
    }),
    fact('a partner for every student', (plan) => has(plan.goals, '学生伙伴')),
    fact('next: home-school contact, own research plan, assessment rules', (plan) =>
        has(plan.measures, '家校联系', '教研计划', '评价措施')
    )
];
