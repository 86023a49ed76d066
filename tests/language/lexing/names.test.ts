import { describe, expect, it } from 'vitest';
import { tokens } from '../support/tokens.ts';

describe('names', () => {
    it.each([
        '到位',
        '报社小学',
        '和平小学',
        '满分制',
        '经开区一小',
        '由余学堂',
        '约克学校',
        '向阳小学',
        '从化中学',
        '方案甲',
        '学校甲校',
        '联盟小学',
        '统一部署',
        '第1组',
        '第10实验小学',
        '活动1',
        '一年级',
        '一帮一',
        '一组',
        '二班',
        '两校',
        '同读一本书',
        '一校一品',
        '西吉一小',
        '第二中学',
        '三好学生',
        '十佳教师',
        '暑假活动',
        '寒假作业展',
        '学期计划',
        '期中考试',
        '春季期中联考',
        '周末讲坛',
        '五月花小学',
        '九月小学',
        '每周论坛'.slice(2),
        'TownOne',
        'joint_activity',
        '𠮷野学校'
    ])('%s is one name', (name) => {
        expect(tokens(name)).toBe(name);
    });

    it.each([
        ['方案 甲', '<方案> 甲'],
        ['选派教师到学校', '选派教师到学校'],
        ['每所成员学校', 'EACH(每所) 成员学校'],
        ['每个联盟', 'EACH(每个) <联盟>'],
        ['各成员学校', 'EACH(各) 成员学校'],
        ['每一名骨干教师', 'EACH(每一名) 骨干教师'],
        ['西吉一小·校长', '西吉一小 · 校长'],
        ['西吉一小．校长', '西吉一小 ． 校长'],
        ['TownOne.Principal', 'TownOne . Principal'],
        ['西吉一小•校长', '西吉一小 • 校长'],
        ['西吉一小・校长', '西吉一小 ・ 校长'],
        ['甲校、乙校,丙校', '甲校 、 乙校 , 丙校'],
        ['甲校和乙校', '甲校和乙校'],
        ['甲校 和 乙校', '甲校 <和> 乙校'],
        ['甲校 与 乙校 及 丙校', '甲校 <与> 乙校 <及> 丙校']
    ])('%s reads %s', (text, expected) => {
        expect(tokens(text)).toBe(expected);
    });
});

describe('a number with a unit never belongs to a name', () => {
    it.each([
        ['不少于4次', '<不少于> AMOUNT(4次)'],
        ['参加6人', '<参加> AMOUNT(6人)'],
        ['沣东中学4名教师', '沣东中学 AMOUNT(4名) 教师'],
        ['每学期1次', 'TIME(每学期) AMOUNT(1次)'],
        ['每人每学期300元', 'EACH(每人) TIME(每学期) AMOUNT(300元)'],
        ['公开课3节', '公开课 AMOUNT(3节)'],
        ['在编18人', '在编 AMOUNT(18人)'],
        ['交流3月', '交流 TIME(3月)'],
        ['研讨9:00', '研讨 TIME(9:00)'],
        ['青年教师的20%', '青年教师 <的> AMOUNT(20%)'],
        ['青年教师的百分之二十', '青年教师 <的> AMOUNT(百分之二十)'],
        ['小组2和3', '小组2和3']
    ])('%s reads %s', (text, expected) => {
        expect(tokens(text)).toBe(expected);
    });
});

describe('keywords and dates side by side', () => {
    it.each([
        ['不少于一个月', '<不少于> AMOUNT(一个月)'],
        ['每次一周', '<每次> AMOUNT(一周)'],
        ['实施2009年4月11日', '<实施> TIME(2009年4月11日)'],
        ['原定2009年4月改为2009年9月上旬', '<原定> TIME(2009年4月) <改为> TIME(2009年9月上旬)'],
        ['满3年', '<满> AMOUNT(3年)'],
        ['报送 甲', '<报送> 甲'],
        ['报 甲', '<报> 甲']
    ])('%s reads %s', (text, expected) => {
        expect(tokens(text)).toBe(expected);
    });
});
