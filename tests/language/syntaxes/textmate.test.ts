import { describe, expect, it } from 'vitest';
import { allKeywordWords, keywordEntry, keywordOf } from '../../../language/keywords/lookup.ts';
import { colour, scopeOf, scoped } from './tokens.ts';

const scopeOfGroup = {
    frame: 'keyword.control.item',
    item: 'keyword.control.item',
    property: 'support.type.property-name',
    sentence: 'keyword.other.sentence',
    connective: 'keyword.other.connective'
} as const;

describe('keywords of the table', () => {
    it.each(allKeywordWords())('colours %s where it stands', (word) => {
        const id = keywordOf(word);
        const group = id ? keywordEntry(id).group : 'item';
        const line = group === 'frame' || group === 'item' ? `${word} 甲` : `活动 甲 { ${word} 乙 }`;
        expect(scopeOf(line, word)).toBe(scopeOfGroup[group]);
    });

    it.each(allKeywordWords())('takes no part of a longer name for %s', (word) => {
        const longer = /^[a-z]/.test(word) ? `${word}er` : `${word}校`;
        expect(scoped(`  （甲、${longer}）`).join(' ')).not.toContain(`${word}/`);
    });
});

describe('items', () => {
    it('names what is declared', () => {
        expect(scoped('学校 沣东中学、联盟小学')).toEqual([
            '学校/keyword.control.item',
            '沣东中学/entity.name.type',
            '、/punctuation.separator',
            '联盟小学/entity.name.type'
        ]);
    });

    it.each(['第2组', '活动1', '一年级', 'TownOne'])('takes %s for one name', (name) => {
        expect(scopeOf(`联盟 ${name} {`, name)).toBe('entity.name.type');
    });

    it('sees items inside braces on one line', () => {
        expect(scopeOf('阶段 甲 { 任务：统一思想，营造氛围 }', '任务')).toBe('keyword.control.item');
        expect(scopeOf('阶段 甲 { 任务：统一思想，营造氛围 }', '统一思想，营造氛围')).toBe('string.unquoted');
    });

    it('takes a keyword after 每个 and 全体 for a noun', () => {
        expect(scopeOf('  所属 每个联盟', '联盟')).toBe('support.class');
        expect(scopeOf('  捆绑 全体 联盟', '联盟')).toBe('support.class');
    });
});

describe('numbers', () => {
    it.each([
        '2009年1月13日',
        '2009-01-13',
        '2009.1.13',
        '9月上旬',
        '第18周',
        '6月13-16日',
        '5月底',
        '3月15日前',
        '9:00—10:20'
    ])('colours the date %s', (date) => {
        expect(scopeOf(`  时间 ${date}`, date)).toBe('constant.numeric.date');
    });

    it.each(['4次', '2—3名', '5人左右', '20%', '一个月', '若干名', '３人', '百分之十'])(
        'colours the amount %s',
        (amount) => {
            expect(scopeOf(`  参加 ${amount}`, amount)).toBe('constant.numeric.amount');
        }
    );

    it.each([
        ['不少于4次', '不少于', '4次'],
        ['不少于一个月', '不少于', '一个月'],
        ['不超过5人', '不超过', '5人']
    ])('splits %s', (text, comparison, amount) => {
        expect(scopeOf(text, comparison)).toBe('keyword.other.sentence');
        expect(scopeOf(text, amount)).toBe('constant.numeric.amount');
    });

    it.each(['2009年1月至2月', '每年9月中旬前', '隔周周三第3节', '活动前10天', '2012年秋季学期'])(
        'takes the time %s for one',
        (time) => {
            expect(scopeOf(`  时间 ${time}`, time)).toBe('constant.numeric.date');
        }
    );

    it.each(['暑假活动', '一年级', '一帮一'])('takes no part of the name %s for a number', (name) => {
        expect(scoped(`  （${name}）`).join(' ')).not.toContain('constant');
    });
});

describe('words and prose', () => {
    it.each(['“', '"', '「', '《'])('ends an unclosed %s at the end of its line', (mark) => {
        const lines = colour(`  地点 ${mark}县文化馆\n学校 甲`);
        expect(lines[1]?.[0]).toEqual({ text: '学校', scope: 'keyword.control.item' });
    });

    it('keeps nested quotation marks in one string', () => {
        const scopes = scoped('方案 甲 “开展“捆绑式发展”活动” {');
        expect(scopes.at(-1)).toBe('{/punctuation.section.block');
        expect(scopes.filter((s) => s.endsWith('/punctuation.definition.string.end'))).toHaveLength(1);
    });

    it('shows what prose quotes of the model', () => {
        const line = '【共{联盟.数量}个小组，见 {附件 结对名单}。】';
        expect(scopeOf(line, '数量')).toBe('variable.other.property');
        expect(scopeOf(line, '附件')).toBe('keyword.other');
        expect(scopeOf(line, '个小组，见')).toBe('meta.prose');
    });

    it('leaves keywords in prose and in text after a colon alone', () => {
        expect(scoped('【学校 开展 活动】').join(' ')).not.toMatch(/keyword|support/);
        expect(scopeOf('  主送：各学校（园）、单位', '各学校（园）、单位')).toBe('string.unquoted');
    });

    it('tells chapter lines', () => {
        expect(scopeOf('一、指导思想', '一、')).toBe('punctuation.definition.heading');
        expect(scopeOf('（二）具体内容', '具体内容')).toBe('markup.heading');
    });

    it.each(['# 说明', '＃ 说明', '// 说明'])('tells the comment %s', (comment) => {
        expect(scopeOf(comment, comment)).toMatch(/^comment\.line/);
    });

    it.each(['0954-1234567', '13912345678', 'office@example.org'])('knows %s from a figure', (contact) => {
        expect(scopeOf(`    联系电话：${contact}`, contact)).toBe('string.unquoted.contact');
    });

    it('colours the bars and dates of a row', () => {
        expect(scopeOf('| 2009年4月10日 | 学校 |', '2009年4月10日')).toBe('constant.numeric.date');
        expect(scopeOf('| 2009年4月10日 | 学校 |', '学校')).toBe('meta.table.row');
    });
});
