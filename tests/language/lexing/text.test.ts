import { describe, expect, it } from 'vitest';
import { tokens } from '../support/tokens.ts';

describe('quotations', () => {
    it.each([
        '“甲”',
        '"甲"',
        '「甲」',
        '《甲》',
        '“甲“乙”丙”',
        '《关于印发〈甲〉的通知》',
        '《关于《甲》的通知》',
        '“it is ‘so’”'
    ])('%s is one text', (text) => {
        expect(tokens(text)).toBe(`TEXT(${text})`);
    });

    it('ends with its line, so that one left open spoils no other', () => {
        expect(tokens('地点 “文化馆\n负责 “甲”')).toBe('<地点> 文化馆 <负责> TEXT(“甲”) ?(“)');
    });

    it('stops at its own closing mark', () => {
        expect(tokens('“甲”和“乙”')).toBe('TEXT(“甲”) <和> TEXT(“乙”)');
    });
});

describe('prose', () => {
    it('takes lines, quotation marks and braces as they are', () => {
        const text = '【第一段“甲”\n\n- 《乙》{联盟.数量} | { \n# 丙】';
        expect(tokens(text)).toBe(`PROSE(${text})`);
    });

    it('holds no second opening bracket', () => {
        expect(tokens('【甲\n【乙】')).toBe('甲 PROSE(【乙】) ?(【)');
    });
});

describe('full-width input', () => {
    it('reads the signs of both widths alike', () => {
        expect(tokens('联盟　甲　｛　成员：乙；丙，丁　｝（戊）')).toBe(
            '<联盟> 甲 ｛ <成员> ： 乙 ； 丙 ， 丁 ｝ （ 戊 ）'
        );
        expect(tokens('联盟 甲 { 成员: 乙; 丙 } (戊) = ＝')).toBe(
            '<联盟> 甲 { <成员> : 乙 ; 丙 } ( 戊 ) = ＝'
        );
    });

    it('reads full-width digits in dates and amounts', () => {
        expect(tokens('３月１日 参加６人')).toBe('TIME(３月１日) <参加> AMOUNT(６人)');
    });

    it('passes over a byte order mark', () => {
        expect(tokens('\ufeff学校 甲')).toBe('<学校> 甲');
    });
});

describe('comments', () => {
    it('are no tokens', () => {
        expect(tokens('# 学校 甲 {\n＃ 乙\n// 丙 “\n/* 丁\n【 */ 学校 戊 # 己')).toBe('<学校> 戊');
    });
});

describe('chapter lines', () => {
    it.each(['一、指导思想', '十二、附则', '（一）组织领导', '(三)考核', '二、目标 { “'])('%s', (line) => {
        expect(tokens(line)).toBe(`HEADING(${line})`);
        expect(tokens(`  ${line}\r\n`)).toBe(`HEADING(${line})`);
    });

    it('start only where the line does', () => {
        expect(tokens('类别 一、二、三')).toBe('<类别> 一 、 二 、 三');
        expect(tokens('甲（一）')).toBe('甲 （ 一 ）');
    });
});

describe('table rows', () => {
    it('are one token each, whatever stands in them', () => {
        expect(tokens('| 甲 | “乙 | } |\n  ｜ 【丙 ｜ # 丁\n| 3月1日')).toBe(
            'ROW(| 甲 | “乙 | } |) ROW(｜ 【丙 ｜ # 丁) ROW(| 3月1日)'
        );
    });

    it('start only where the line does', () => {
        expect(tokens('甲 | 乙')).toBe('甲 乙 ?(|)');
    });
});

describe('text behind a colon', () => {
    it.each([
        ['备注：甲，乙；丙 “丁” 3次。', '<备注> LINE(：甲，乙；丙 “丁” 3次。)'],
        ['备注: 甲 # 乙', '<备注> LINE(: 甲 # 乙)'],
        ['备注 ：甲', '<备注> LINE(：甲)'],
        ['note: first, second', '<note> LINE(: first, second)'],
        ['备注：共{联盟.数量}个组', '<备注> LINE(：共{联盟.数量}个组)'],
        ['成果：“甲”和“乙”', '<成果> LINE(：“甲”和“乙”)'],
        ['依据 甲', '<依据> 甲'],
        ['主送：《甲》', '<主送> LINE(：《甲》)']
    ])('%s reads %s', (text, expected) => {
        expect(tokens(text)).toBe(expected);
    });

    it('ends with the line', () => {
        expect(tokens('备注：甲\n负责 乙')).toBe('<备注> LINE(：甲) <负责> 乙');
        expect(tokens('备注：甲\r\n负责 乙')).toBe('<备注> LINE(：甲) <负责> 乙');
    });

    it.each([
        ['{ 备注：甲 }', '{ <备注> LINE(：甲) }'],
        ['{ { 备注：甲 } }', '{ { <备注> LINE(：甲) } }'],
        ['{ 备注：共{联盟.数量} }', '{ <备注> LINE(：共{联盟.数量}) }'],
        ['｛ 备注：甲 ｝', '｛ <备注> LINE(：甲) ｝']
    ])('leaves braces it did not open to the item: %s', (text, expected) => {
        expect(tokens(text)).toBe(expected);
    });

    it.each([
        ['备注：“甲”', '<备注> ： TEXT(“甲”)'],
        ['备注：“甲“乙”丙”；', '<备注> ： TEXT(“甲“乙”丙”) ；'],
        ['备注：【甲】', '<备注> ： PROSE(【甲】)'],
        ['备注：', '<备注> ：'],
        ['负责：甲', '<负责> ： 甲'],
        ['我的备注：甲', '我的备注 ： 甲']
    ])('is none in %s', (text, expected) => {
        expect(tokens(text)).toBe(expected);
    });
});

describe('document numbers', () => {
    it.each(['西教发〔2009〕3号', '西教发[2009]3号', '西教发（2009）第3号'])('%s', (text) => {
        expect(tokens(text)).toBe(`DOCUMENT_NUMBER(${text})`);
    });
});
