/** Xiji county: the implementation plan of 2008. */
import {
    asks,
    aims,
    days,
    factsIn,
    has,
    heldBy,
    mentions,
    named,
    same,
    seats,
    texts,
    titled
} from './fact.ts';

const fact = factsIn('xiji.alliance');

export const xiji = [
    fact('a notice dated 13 December 2008 sends the plan out', (plan) => {
        const notice = plan.documents.find((one) => one.kind === 'notice');
        return days(notice?.dated) === '2008-12-13' && notice?.forwards?.name === '捆绑式发展';
    }),
    fact('issued by the county bureau', (plan) =>
        ['印发通知', '捆绑式发展'].every((name) =>
            same(texts(named(plan.documents, name)?.issuers), '西吉县教育体育局')
        )
    ),
    fact('the research office, the training centre and the inspection office are its sections', (plan) =>
        ['教研室', '师资培训中心', '教育督导室'].every(
            (name) => named(plan.organisations, name)?.superior?.segments[0].name === '西吉县教育体育局'
        )
    ),
    fact('sent to township central schools, middle schools, county-run schools', (plan) =>
        ['乡（镇）中心小学', '中学', '县直各学校'].every((name) =>
            named(plan.documents, '印发通知')?.addressees?.text.includes(name)
        )
    ),
    fact('copied to the upper bureau and the four county offices', (plan) =>
        ['教育厅（局）', '县委办', '人大办', '政府办', '政协办'].every((name) =>
            named(plan.documents, '印发通知')?.copies?.text.includes(name)
        )
    ),
    fact(
        'subject words, as the old standard had them',
        (plan) =>
            named(plan.documents, '印发通知')?.item.labels.some((label) =>
                label.labels.some(({ name }) => name === '主题词')
            ) === true
    ),
    fact('three attachments: the plan, and two lists that are not there', (plan) =>
        same(
            plan.attachments.map((one) => `${String(one.number)} ${one.state}`),
            '1 generated',
            '2 missing',
            '3 missing'
        )
    ),
    fact(
        'the plan rests on the ministry’s opinion on balanced compulsory education',
        (plan) =>
            named(plan.documents, '捆绑式发展')?.basis.some(
                (one) => one.title?.text === '关于进一步推进义务教育均衡发展的若干意见'
            ) === true
    ),
    fact('a guideline', (plan) =>
        plan.entries.some((one) => one.entry === 'item' && one.kind === 'guideline')
    ),
    fact(
        'runs from 2009 to 2012',
        (plan) => days(named(plan.documents, '捆绑式发展')?.periodWhen) === '2009-01-01/2012-12-31'
    ),
    fact(
        'three ways: school autonomy as base, demonstration and support as means, joint progress as aim',
        (plan) => has(plan.goals, '运行机制', '机制基础', '机制手段', '机制目的')
    ),
    fact('ten joint-development groups', (plan) => aims(plan, '小组规模', '联合发展小组', 10)),
    fact('four principles', (plan) =>
        same(
            plan.principles.map((one) => one.name),
            '联合共赢',
            '优势带动',
            '资源共享',
            '捆绑评价'
        )
    ),
    fact(
        'bound assessment: each group assessed as one',
        (plan) => named(plan.principles, '捆绑评价')?.bindsAllAlliances === true
    ),
    fact('the result counts for every member school and principal', (plan) => {
        const assessment = named(plan.assessments, '捆绑考核');
        return (
            assessment?.bindsAllAlliances === true &&
            mentions(assessment, 'audience', '成员学校', '成员学校·校长')
        );
    }),
    fact(
        'assessed are management, cadres, teachers, quality',
        (plan) => named(plan.scoreTables, '考核方面')?.lines.length === 4
    ),
    fact(
        'a community of schools that stay two legal persons',
        (plan) => named(plan.measures, '联合发展共同体')?.binding?.legalPersons?.min === 2
    ),
    fact(
        'the leading group: town principal leads, rural principal is deputy, other leaders are members',
        (plan) => {
            const body = named(plan.bodies, '工作领导小组');
            return (
                body?.perAlliance === true &&
                same(
                    seats(body),
                    '组长 lead·校长',
                    '副组长 members·校长',
                    '成员 lead·校领导',
                    '成员 members·校领导'
                )
            );
        }
    ),
    fact('one leader in each group, the town school’s principal', (plan) => {
        const role = named(plan.roles, '组长');
        return role?.count?.amount.min === 1 && heldBy(role, '牵头学校·校长');
    }),
    fact('the deputy is at the same time vice-principal of the town school', (plan) => {
        const role = named(plan.roles, '副组长');
        return (
            heldBy(role, '成员学校·校长') &&
            role?.brings.map((one) => one.segments.map((s) => s.name).join('·')).join() === '牵头学校·副校长'
        );
    }),
    fact('joint conferences and working meetings', (plan) =>
        has(plan.measures, '联席会议制度', '工作例会制度')
    ),
    fact('a work plan from each group', (plan) =>
        asks(plan, '工作方案', {
            base: 'alliances',
            period: 'plan',
            verb: 'handIn',
            object: '工作方案',
            amount: 1
        })
    ),
    fact('a plan each term', (plan) =>
        asks(plan, '学期计划', {
            base: 'alliances',
            period: 'term',
            verb: 'handIn',
            object: '工作计划',
            amount: 1
        })
    ),
    fact('help in kind of skill, and named people in charge', (plan) =>
        has(plan.measures, '软件帮扶', '专人负责')
    ),
    fact('at least four joint activities a year', (plan) =>
        asks(plan, '联合活动', {
            base: 'alliances',
            period: 'year',
            verb: 'hold',
            object: '帮扶活动',
            comparison: 'at-least',
            amount: 4
        })
    ),
    fact('managers and teachers exchange, students exchange', (plan) =>
        has(plan.measures, '交流制度', '学生交流')
    ),
    fact('training centre and research office make the sending-lessons plan', (plan) =>
        same(texts(named(plan.measures, '指导计划')?.responsible), '师资培训中心', '教研室')
    ),
    fact('a certain number of good teachers each year, without a figure', (plan) =>
        asks(plan, '选派教师', {
            base: 'lead schools',
            period: 'year',
            verb: 'send',
            object: '优秀教师',
            unquantified: true
        })
    ),
    fact('teacher rotation as training; supported schools report back; distance education', (plan) =>
        has(plan.measures, '教师代培', '情况反馈', '远程教育')
    ),
    fact(
        'stage 1, publicity, January to February 2009',
        (plan) => days(named(plan.stages, '宣传动员')?.when) === '2009-01-01/2009-02-28'
    ),
    fact(
        'stage 2, implementation, February to November 2009',
        (plan) => days(named(plan.stages, '实施推进')?.when) === '2009-02-01/2009-11-30'
    ),
    fact(
        'stage 3, assessment, December 2009',
        (plan) => days(named(plan.stages, '考核总结')?.when) === '2009-12-01/2009-12-31'
    ),
    fact(
        'stage 4, extension, January 2010 to December 2012',
        (plan) => days(named(plan.stages, '推广提高')?.when) === '2010-01-01/2012-12-31'
    ),
    fact('stage 1 makes the activity plan and starts the work', (plan) =>
        same(
            named(plan.stages, '宣传动员')?.measures.map((one) => one.name),
            '活动计划',
            '宣传启动'
        )
    ),
    fact('stage 2 hands in the work plan at the start of the 2009 spring term', (plan) => {
        const [step] = named(plan.stages, '实施推进')?.submissions[0]?.steps ?? [];
        return (
            step?.to?.organisation?.name === '西吉县教育体育局' &&
            step.when.written.text === '2009年春季开学初' &&
            days(step.when).startsWith('2009-02')
        );
    }),
    fact('stage 2 makes assessment rules and inspects, date to be announced', (plan) => {
        const stage = named(plan.stages, '实施推进');
        return (
            has(stage?.measures ?? [], '考核办法') &&
            named(stage?.activities ?? [], '专项调研')?.when?.written.text === '另行通知'
        );
    }),
    fact(
        'stage 3 has reports, assessment and rewards; stage 4 improves',
        (plan) =>
            has(named(plan.stages, '考核总结')?.measures ?? [], '自评总结', '考核表彰') &&
            has(named(plan.stages, '推广提高')?.measures ?? [], '完善措施')
    ),
    fact('a merit review once a year', (plan) =>
        asks(plan, '评优', { base: 'plan', period: 'year', verb: 'hold', object: '评优活动', amount: 1 })
    ),
    fact(
        'schools and persons of merit are rewarded',
        (plan) => named(plan.awards, '评优表彰')?.audience.length === 2
    ),
    fact('the inspection office supervises', (plan) =>
        same(texts(named(plan.measures, '平时督导')?.responsible), '教育督导室')
    ),
    fact('towns may pair demonstration schools one to one or one to two', (plan) =>
        titled(plan.measures, '乡（镇）示范小学开展“一帮一”“一帮二”结对帮扶')
    )
];
