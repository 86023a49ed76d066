import { describe, expect, it } from 'vitest';
import { tokens } from '../support/tokens.ts';

describe('dates are one token', () => {
    it.each([
        '2009年1月13日',
        '2009-01-13',
        '2009-01',
        '2009.1.13',
        '2009年1月',
        '2009年',
        '2009年至2012年',
        '2009年1月至2月',
        '2009年1月 至 2012年12月',
        '2009-01-01 until 2009-12-31',
        '2012年秋季学期',
        '2012—2013学年',
        '2012-2013学年第一学期',
        '第18周',
        '第三周',
        '9月上旬',
        '9月份',
        '月底',
        '5月底',
        '年底',
        '春季开学初',
        '2009年春季学期开学初',
        '上午',
        '第3节',
        '第三节',
        '9:00—10:20',
        '11月1日上午',
        '3月15日前',
        '9月1日起',
        '每年9月中旬前',
        '1月13日',
        '13日',
        '3月18-21日',
        '3月18日、19日、21日',
        '5月和11月',
        '11月中旬至月底',
        '二〇〇八年十二月十三日',
        '二00八年十二月十三日',
        '期中',
        '开学初',
        '下学期开学前',
        '学期末',
        '暑假',
        '寒假和暑假',
        '周三',
        '周一至周五',
        '次年3月',
        '２００９年１月１３日',
        '3—5月',
        '2009年3—5月',
        '每年3、9月',
        '2009—2012年',
        '2009.9-2012.7',
        '2009/4/10',
        '2009年元月',
        '4月5日前后',
        '4月上中旬',
        '4月初至月底',
        '2009年第一季度',
        '2009年秋学期',
        '每年春季学期',
        '每月最后一周'
    ])('%s', (text) => {
        expect(tokens(text)).toBe(`TIME(${text})`);
    });
});

describe('telephone numbers and addresses', () => {
    it.each([
        '0954-1234567',
        '０９５４－１２３４５６７',
        '0954—1234567',
        '09541234567',
        '（0954）1234567',
        '(010)12345678',
        '0954-1234567转801',
        '010-12345678-801',
        '13912345678',
        '139 1234 5678',
        '400-123-4567',
        'office@example.org',
        'ji_ao.yu@mail.example.org'
    ])('%s is one token', (text) => {
        expect(tokens(`联系：${text} `)).toBe(`联系 ： CONTACT(${text})`);
    });

    it.each([
        ['电话：3012345', '电话 ： CONTACT(3012345)'],
        ['电话：3012345、3012346', '电话 ： CONTACT(3012345) 、 CONTACT(3012346)'],
        ['Phone: 3012345', 'Phone : CONTACT(3012345)'],
        ['图书：3012345', '图书 ： NUMBER(3012345)'],
        ['13912345678元', 'AMOUNT(13912345678元)'],
        ['2024-01-13', 'TIME(2024-01-13)'],
        ['4—5次', 'AMOUNT(4—5次)']
    ])('%s reads %s', (text, expected) => {
        expect(tokens(text)).toBe(expected);
    });
});

describe('recurrences are one token', () => {
    it.each([
        '每年',
        '每学年',
        '每学期',
        '每月',
        '每周',
        '每天',
        '隔周',
        '每3年',
        '每两年',
        '每月第一周',
        '隔周周三第3节',
        '每年9月',
        'every-year',
        'every-school-year'
    ])('%s', (text) => {
        expect(tokens(text)).toBe(`TIME(${text})`);
    });
});

describe('relative and open times', () => {
    it.each([
        ['活动前10天', 'RELATIVE(活动前10天)'],
        ['提前10天', 'RELATIVE(提前10天)'],
        ['开学前3天', 'RELATIVE(开学前3天)'],
        ['开学后两周内', 'RELATIVE(开学后两周内)'],
        ['启动会 前10天', '启动会 RELATIVE(前10天)'],
        ['另行通知', 'UNDECIDED(另行通知)'],
        ['待定', 'UNDECIDED(待定)'],
        ['暂定5月', 'UNDECIDED(暂定) TIME(5月)'],
        ['to-be-announced', 'UNDECIDED(to-be-announced)']
    ])('%s reads %s', (text, expected) => {
        expect(tokens(text)).toBe(expected);
    });
});

describe('amounts are one token', () => {
    it.each([
        '4次',
        '一个月',
        '6人',
        '10%',
        '10％',
        '2—3名',
        '2-3名',
        '2至3次',
        '2到3次',
        '5人左右',
        '1节以上',
        '45周岁以上',
        '若干名',
        '一定数量的',
        '两次',
        '半年',
        '百分之十',
        '1∶2',
        '3万元',
        '1.5万元',
        '１８人',
        '4 times',
        '4 teachers'
    ])('%s', (text) => {
        expect(tokens(text)).toBe(`AMOUNT(${text})`);
    });

    it('keeps a bare figure apart', () => {
        expect(tokens('满分 100')).toBe('<满分> NUMBER(100)');
        expect(tokens('总分 100')).toBe('总分 NUMBER(100)');
    });
});
