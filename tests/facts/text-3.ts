/** Hefei: urban-rural community schools. */
import { aims, asks, days, dotted, factsIn, has, heldBy, inside, named, same } from './fact.ts';

const fact = factsIn('hefei.alliance');

export const hefei = [
    fact('since 2009', (plan) => days(plan.documents[0]?.periodWhen).startsWith('2009-01-01')),
    fact('eight pairs in one district', (plan) => aims(plan, '结对规模', '共同体学校', 8)),
    fact('two legal persons, first principal in charge, separate accounts, separate staffing', (plan) =>
        same(
            plan.principles.map((one) => one.name),
            '两个法人单位',
            '第一校长负责',
            '独立核算',
            '独立核编'
        )
    ),
    fact('the urban principal is first principal', (plan) => {
        const role = named(plan.roles, '第一校长');
        return role?.count?.amount.min === 1 && heldBy(role, '牵头学校·校长');
    }),
    fact('the executive principal comes from the rural school or from the urban vice-principals', (plan) =>
        heldBy(named(plan.roles, '执行校长'), '成员学校·校长', '牵头学校·副校长')
    ),
    fact('the executive principal’s second post is allowed, any other is an error', (plan) => {
        const role = named(plan.roles, '执行校长');
        return (
            same(role?.brings.map(dotted), '牵头学校·副校长') &&
            same(role?.excludes.map(dotted), '牵头学校·校长')
        );
    }),
    fact('the urban vice-principal goes out', (plan) => {
        const quota = named(plan.quotas, '副校长下派');
        return (
            asks(plan, '副校长下派', {
                base: '结对',
                period: 'plan',
                verb: 'send',
                object: '城区学校副校长',
                amount: 1
            }) &&
            quota?.direction?.from?.segments[0].name === '牵头学校' &&
            quota.direction.to?.segments[0].name === '成员学校'
        );
    }),
    fact('the rural principal comes in', (plan) => {
        const quota = named(plan.quotas, '校长挂职');
        return (
            asks(plan, '校长挂职', {
                base: '结对',
                period: 'plan',
                verb: 'send',
                object: '乡镇学校原执行校长',
                amount: 1
            }) &&
            quota?.direction?.from?.segments[0].name === '成员学校' &&
            quota.direction.to?.segments[0].name === '牵头学校'
        );
    }),
    fact('bound at up to four levels: offices, research groups, teachers, students', (plan) =>
        inside(named(plan.measures, '多级捆绑'), '处室捆绑', '教研组捆绑', '教师捆绑', '学生捆绑')
    ),
    fact('people, money and goods managed as one', (plan) =>
        has(plan.measures, '统一人员', '统一经费', '统一物资')
    ),
    fact('teaching plan and student activities as one', (plan) =>
        has(plan.measures, '统一教学计划', '统一文体活动')
    )
];
