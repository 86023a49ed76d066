import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import type { Quota } from '../../../language/model/quota.ts';

function quota(sentence: string, declarations = ''): Quota {
    const [found] = planOf(`${declarations}\n定额 甲：${sentence}`).quotas;
    if (!found) {
        throw new Error(`No quota: ${sentence}`);
    }
    return found;
}

describe('whom a duty binds', () => {
    it.each([
        ['每个联盟 每年 开展 活动 1次。', { kind: 'alliances' }],
        ['各联盟 每年 开展 活动 1次。', { kind: 'alliances' }],
        ['每所学校 每年 开展 活动 1次。', { kind: 'schools', of: 'all' }],
        ['学校 每年 开展 活动 1次。', { kind: 'schools', of: 'all' }],
        ['牵头学校 每年 开展 活动 1次。', { kind: 'schools', of: 'lead' }],
        ['总校 每年 开展 活动 1次。', { kind: 'schools', of: 'lead' }],
        ['每所成员学校 每年 开展 活动 1次。', { kind: 'schools', of: 'members' }],
        ['全体 成员学校（不含 乙校） 每年 参加 活动 1次。', { kind: 'schools', of: 'members' }],
        ['总校、分校 每年 互派 教师 1名。', { kind: 'schools', of: 'all' }],
        ['全县 每年 开展 活动 1次。', { kind: 'plan' }],
        ['每对学校 每年 开展 活动 1次。', { kind: 'pairs', of: 'schools' }],
        ['每对成员学校 每年 开展 活动 1次。', { kind: 'pairs', of: 'schools' }],
        ['每个结对 每年 开展 活动 1次。', { kind: 'pairs', of: 'any' }],
        ['每对师徒 每年 开展 听课 1次。', { kind: 'pairs', of: 'people' }],
        ['每对学生 每年 开展 活动 1次。', { kind: 'pairs', of: 'people' }],
        ['每名骨干教师 每学年 承担 公开课 1节以上。', { kind: 'category', name: '骨干教师' }],
        ['每个班级 每月 开展 共读 1次。', { kind: 'category', name: '班级' }]
    ])('%s', (sentence, base) => {
        expect(quota(sentence).base).toEqual(base);
    });

    it('names parties, and kinds where they are declared', () => {
        expect(quota('乙校、丙校 每年 开展 活动 1次。').base).toMatchObject({
            kind: 'parties',
            parties: [{}, {}]
        });
        expect(quota('能手 每年 开展 活动 1次。', '类别 能手').base).toEqual({
            kind: 'category',
            name: '能手'
        });
    });
});

describe('how much and how often', () => {
    it.each([
        ['每年', 'year'],
        ['每学年', 'schoolYear'],
        ['每学期', 'term'],
        ['每月', 'month'],
        ['每周', 'week'],
        ['每天', 'day'],
        ['隔周', 'other'],
        ['每3年', 'other'],
        ['2024年', 'other'],
        ['every-year', 'year'],
        ['', 'plan']
    ])('%s is counted by the %s', (time, period) => {
        expect(quota(`每个联盟 ${time} 开展 活动 4次。`).period).toBe(period);
    });

    it.each([
        ['不少于4次', 'at-least', 4, 4],
        ['至少1次', 'at-least', 1, 1],
        ['不超过5人', 'at-most', 5, 5],
        ['约10人', 'about', 10, 10],
        ['2—3名', 'exactly', 2, 3],
        ['4次', 'exactly', 4, 4],
        ['两次', 'exactly', 2, 2]
    ])('%s is %s', (written, comparison, min, max) => {
        expect(quota(`每个联盟 每年 开展 活动 ${written}。`).bound).toMatchObject({
            comparison,
            amount: { min, max }
        });
    });

    it.each([
        ['sends 2 to 3 backbone teachers to 乙校 each term.', 'exactly', 2, 3, 'term'],
        ['sends at least 2–3 backbone teachers each term.', 'at-least', 2, 3, 'term'],
        ['takes part in open lessons at least once a month.', 'at-least', 1, 1, 'month'],
        ['holds open lessons twice a month.', 'exactly', 2, 2, 'month'],
        ['holds meetings once each term.', 'exactly', 1, 1, 'term'],
        ['runs inspections at most twice a term, usually in May.', 'at-most', 2, 2, 'term']
    ])('each alliance %s', (said, comparison, min, max, period) => {
        const found = quota(`each alliance ${said}`);
        expect(found.period).toBe(period);
        expect(found.bound?.comparison).toBe(comparison);
        expect([found.bound?.amount.min, found.bound?.amount.max]).toEqual([min, max]);
    });

    it('tells what is not quantified', () => {
        expect(quota('每个联盟 每年 选派 若干名 教师。')).toMatchObject({ unquantified: true });
        expect(quota('每个联盟 每年 选派 若干名 教师。').bound).toBeUndefined();
        expect(quota('每个联盟 每年 开展 活动。')).toMatchObject({ unquantified: false });
    });

    it('keeps a share with its base', () => {
        expect(quota('每个联盟 每年 选派 教师 不低于 青年教师的20%，四舍五入。')).toMatchObject({
            share: { percent: { min: 20 }, base: { segments: [{ name: '青年教师' }] } },
            sentence: { rounded: true }
        });
    });

    it('keeps the length of each time, the direction, the rules and the dates beside the recurrence', () => {
        const found = quota(
            '甲校 每学期 选派 2—3名 骨干教师 从 甲校 到 乙校，每次 不少于一个月，按比例，经 理事会，一般 5月。'
        );
        expect(found).toMatchObject({
            verb: 'send',
            objects: ['骨干教师'],
            modality: 'shall',
            eachTime: { comparison: 'at-least', amount: { min: 1, unit: '月' } },
            direction: { from: { segments: [{ name: '甲校' }] }, to: { segments: [{ name: '乙校' }] } },
            sentence: {
                proRata: true,
                approvedBy: { segments: [{ name: '理事会' }] },
                during: { text: '5月' }
            }
        });
        expect(found.sentence.time?.text).toBe('每学期');
        expect(found.sentence.repeated).toEqual([]);
    });

    it.each([
        ['原则上', 'normally'],
        ['一般', 'usually'],
        ['可以', 'may'],
        ['必须', 'shall'],
        ['', 'shall']
    ])('softens the duty: %s', (word, modality) => {
        expect(quota(`每个联盟 ${word} 每年 开展 活动 4次。`).modality).toBe(modality);
    });

    it('reads the slots in any order', () => {
        const written = quota('每个联盟 不少于4次 开展 帮扶活动 每年。');
        expect(written).toMatchObject({
            period: 'year',
            verb: 'hold',
            objects: ['帮扶活动'],
            bound: { amount: { min: 4 } }
        });
    });

    it('drops a duty that has no sentence from the quotas but keeps its name', () => {
        const plan = planOf('定额 甲：\n定额 乙：每个联盟 每年 开展 活动 1次。');
        expect(plan.quotas.map((each) => each.name)).toEqual(['乙']);
        expect(plan.names.find('甲')).toBeDefined();
    });
});
