/** The two reports of which one is the other with the names changed. */
import {
    activity,
    binds,
    days,
    factsIn,
    has,
    named,
    number,
    parts,
    same,
    serves,
    texts,
    titled
} from './fact.ts';
import type { Fact } from './fact.ts';

function shared(sample: string, lead: string, member: string, bureau: string): readonly Fact[] {
    const fact = factsIn(sample);
    return [
        fact('alliance leader and member', (plan) =>
            binds(named(plan.alliances, '捆绑联盟'), [lead], [member])
        ),
        fact('the leader is called 盟主', (plan) => named(plan.alliances, '捆绑联盟')?.leadWord === '盟主'),
        fact('a report by the member school', (plan) => {
            const [document] = plan.documents;
            return document?.kind === 'report' && document.issuers[0]?.organisation?.name === member;
        }),
        fact('by order of the bureau', (plan) => named(plan.organisations, bureau)?.kind === 'unit'),
        fact('six shared ideas', (plan) =>
            same(
                plan.principles.map((one) => one.name),
                '理念共享',
                '资源共享',
                '管理共享',
                '优势互补',
                '全面协作',
                '共谋发展'
            )
        ),
        fact(
            'the leader’s overall plan',
            (plan) => named(plan.measures, '总体规划')?.responsible[0]?.organisation?.name === lead
        ),
        fact(
            'rules, staff exchange, joint research',
            (plan) =>
                titled(plan.measures, '完善制度、规范管理', '互动教研、携手共进') &&
                has(plan.measures, '人员交流')
        ),
        fact('staff exchanged and lessons sent, several times', (plan) =>
            ['教师交流', '送课'].every((name) => activity(plan, name)?.measures[0]?.name === '人员交流')
        ),
        fact('two master teachers, for mathematics and for Chinese', (plan) => {
            const help = activity(plan, '名师帮扶');
            return (
                number(help?.participants, '名师') === 2 &&
                same(parts(help?.participants, '名师'), '数学1', '语文1')
            );
        }),
        fact(
            'one lesson taught in several ways',
            (plan) => activity(plan, '同课异构')?.measures[0]?.name === '互动教研'
        ),
        fact(
            'the selective examination of last year',
            (plan) => activity(plan, '内班考试')?.outcomes.length === 1
        ),
        fact('character and culture activities', (plan) => has(plan.measures, '特色活动'))
    ];
}

const one = factsIn('hadatamu.alliance');
const two = factsIn('shawan.alliance');

export const hadatamu = [
    ...shared('hadatamu.alliance', '哈拉峻乡昂额孜小学', '哈拉峻乡哈达塔木小学', '市教育局'),
    one('dated March 2016', (plan) => days(plan.documents[0]?.dated) === '2016-03-01/2016-03-31'),
    one('teachers paired', (plan) => has(plan.measures, '教师结对')),
    one('next steps: model lessons, lessons sent, a contest, without dates', (plan) =>
        ['高效示范课', '继续送课', '课堂大比武'].every(
            (name) => activity(plan, name)?.when?.written.text === '待定'
        )
    ),
    one('next steps: efficient classes and better teachers', (plan) =>
        has(plan.goals, '高效课堂', '队伍提升')
    )
];

export const shawan = [
    ...shared('shawan.alliance', '沙湾县第二小学', '我校', '县教育局'),
    two(
        'the leader is called 二小 for short',
        (plan) => named(plan.organisations, '沙湾县第二小学')?.alias === '二小'
    ),
    two('Zhang Haiying and Yang Yimin come from it', (plan) =>
        ['张海英', '杨艺敏'].every((name) => serves(plan, name, '二小·教师'))
    ),
    two(
        'Zhang Haiying’s lesson for mathematics mentors',
        (plan) =>
            same(texts(activity(plan, '数学观摩')?.participants), '张海英') && has(plan.measures, '师徒结对')
    ),
    two(
        'Yang Yimin leads the Chinese lessons',
        (plan) => activity(plan, '同课异构')?.responsible[0]?.person?.name === '杨艺敏'
    ),
    two('the county’s grade-2 Chinese test of last term', (plan) => {
        const test = activity(plan, '语文抽测');
        return test?.hosts[0]?.organisation?.name === '县教育局' && test.outcomes.length === 1;
    }),
    two('hand in hand, as one community', (plan) => has(plan.measures, '手拉手')),
    two('families are content', (plan) => has(plan.goals, '家长满意'))
];
