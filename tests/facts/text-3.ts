/** Hefei: urban-rural community schools. */
import { aims, asks, days, dotted, factsIn, heldBy, named, same } from './fact.ts';

const fact = factsIn('hefei.alliance');

export const hefei = [
    fact('since 2009', (plan) => days(plan.documents[0]?.periodWhen).startsWith('2009-01-01')),
    fact('eight pairs in one district', (plan) => aims(plan, '结对规模', '共同体学校', 8)),
    fact('two legal persons, first principal in charge, separate accounts, separate staffing', (plan) => {
        const binding = named(plan.principles, '管理办法')?.binding;
        return (
            binding?.legalPersons?.min === 2 &&
            same(binding.inCharge, '第一校长') &&
            binding.accounts === 'separate' &&
            binding.staffing === 'separate'
        );
    }),
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
                base: 'pairs',
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
                base: 'pairs',
                period: 'plan',
                verb: 'send',
                object: '乡镇学校原执行校长',
                amount: 1
            }) &&
            quota?.direction?.from?.segments[0].name === '成员学校' &&
            quota.direction.to?.segments[0].name === '牵头学校'
        );
    }),
    fact('bound at two, three or four levels: offices, research groups, teachers, students', (plan) => {
        const levels = named(plan.measures, '多级捆绑')?.binding?.levels;
        return (
            levels?.count?.min === 2 &&
            levels.count.max === 4 &&
            same(levels.names, '处室', '教研组', '教师', '学生')
        );
    }),
    fact('people, money, goods, teaching plan and student activities managed as one', (plan) =>
        same(
            named(plan.measures, '统一管理')?.binding?.unified,
            '人员',
            '经费',
            '物资',
            '教学计划',
            '学生文体活动'
        )
    )
];
