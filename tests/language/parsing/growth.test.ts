import { describe, expect, it } from 'vitest';
import { readSource } from '../../../language/index.ts';
import { largePlan } from '../support/large-plan.ts';
import { workOf } from '../support/work.ts';

const uri = 'memory:///plan.alliance';

/** Texts that ask most of the lexer, the splitter or the parser, written any number of times. */
const hostile: Readonly<Record<string, (count: number) => string>> = {
    'entries that mean nothing': (count) => '坏 坏\n'.repeat(count),
    'quotations left open': (count) => '活动 甲 { 地点 “馆 }\n'.repeat(count),
    'quotation marks on one line': (count) => '“'.repeat(count),
    'titles on one line': (count) => '《'.repeat(count),
    'text left open': (count) => '正文 【甲\n'.repeat(count),
    'brackets on one line': (count) => '【'.repeat(count),
    'comments left open': (count) => '/* 甲\n'.repeat(count),
    'braces never closed': (count) => '学校 甲 {\n'.repeat(count),
    'braces never closed, in items that may hold each other': (count) => '措施 甲 {\n'.repeat(count),
    'braces on one line': (count) => `学校 甲 ${'{'.repeat(count)}`,
    'closing braces on one line': (count) => `备注：${'}'.repeat(count)}`,
    'closing braces on lines': (count) => '}\n'.repeat(count),
    'mistakes inside one item': (count) => `活动 甲 {\n${'    坏 坏 坏\n'.repeat(count)}}\n`,
    'mistakes in the items inside one': (count) =>
        `阶段 甲 2009年 {\n${'    活动 听课100号 { 负责 教研室 }\n'.repeat(count)}}\n`,
    'one long name': (count) => `学校 ${'甲'.repeat(count)}`,
    'one long number': (count) => `活动 甲${'1'.repeat(count)}`,
    'one long date': (count) => `活动 甲 ${'3月、'.repeat(count)}`,
    'one long list': (count) => `学校 ${Array.from({ length: count }, (_, i) => `甲${i}`).join('、')}`,
    'blank lines': (count) => '\n'.repeat(count),
    blanks: (count) => ' '.repeat(count),
    'colons on one line': (count) => '备注：'.repeat(count),
    'bars on lines': (count) => `名单 甲 {\n${'| 甲 | 乙 |\n'.repeat(count)}}\n`,
    'a sound plan': (count) => largePlan(count / 10)
};

describe('reading costs in proportion to the text', () => {
    it.each(Object.entries(hostile))('%s', (_, write) => {
        const work = (count: number): number => {
            const text = write(count);
            return workOf(() => readSource(uri, text));
        };
        work(20);
        const [small, large] = [work(300), work(1200)];
        expect(large).toBeLessThan(small * 4.6 + 2000);
    });
});

describe('five thousand bad entries', () => {
    it.each([
        ['at the top level', '坏 坏\n', 1],
        ['that begin like items and lack a name and a brace', '学校 {\n', 2],
        ['of unknown signs', '§ %\n', 1],
        ['with quotations left open', '活动 “甲\n', 1]
    ])('%s lose nothing and are all reported', (_, entry, each) => {
        const text = `学校 首校\n${entry.repeat(5000)}学校 末校\n`;
        const file = readSource(uri, text);
        expect(file.chunks.map((chunk) => chunk.text).join('')).toBe(text);
        expect(file.chunks.flatMap((chunk) => chunk.problems)).toHaveLength(5000 * each);
        const names = file.chunks.flatMap((chunk) =>
            chunk.entries.flatMap((e) => (e.entry === 'item' ? e.names.map((n) => n.name) : []))
        );
        expect([names[0], names.at(-1)]).toEqual(['首校', '末校']);
    });

    it('inside one item keep the item and those after it', () => {
        const text = `活动 甲 {\n${'    坏 坏\n'.repeat(5000)}    负责 乙\n}\n学校 末校\n`;
        const file = readSource(uri, text);
        expect(file.chunks).toHaveLength(2);
        expect(file.chunks[0]?.problems.length).toBeGreaterThan(0);
        expect(file.chunks[1]?.entries).toHaveLength(1);
    });

    it('after one another at the top level of one chunk overflow nothing', () => {
        const text = `活动 甲 ${'活动 乙 '.repeat(5000)}\n学校 末校\n`;
        const file = readSource(uri, text);
        expect(file.chunks).toHaveLength(2);
        expect(file.chunks[0]?.entries.length).toBeGreaterThan(4999);
    });
});
