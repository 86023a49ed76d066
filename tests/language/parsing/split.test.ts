import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { split } from '../../../language/parsing/split.ts';
import { edited, edits, pieces, wholeText } from '../support/edits.ts';

/** The pieces of a text, line breaks at their ends left off. */
function cut(text: string): string[] {
    return split(text).map(({ start, end }) => text.slice(start, end).trimEnd());
}

describe('pieces', () => {
    it('tile any text', () => {
        const texts = fc.oneof(
            fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
            edits.map((edit) => edited(wholeText, edit))
        );
        fc.assert(
            fc.property(texts, (text) => {
                const found = split(text);
                expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
                expect(found.every(({ start, end }) => end > start)).toBe(true);
            }),
            { numRuns: 300 }
        );
    });

    it('are none for an empty text', () => {
        expect(split('')).toEqual([]);
    });

    it.each([
        [
            'items',
            '学校 甲\n联盟 乙 {\n    牵头 甲\n}\n学校 丙',
            ['学校 甲', '联盟 乙 {\n    牵头 甲\n}', '学校 丙']
        ],
        [
            'items with blank lines and comments behind them',
            '学校 甲\n\n# 一\n学校 乙',
            ['学校 甲\n\n# 一', '学校 乙']
        ],
        ['indented items', '  学校 甲\n    学校 乙', ['  学校 甲', '    学校 乙']],
        [
            'chapter lines with their prose',
            '一、甲\n【乙】\n\n【丙】\n（一）丁\n学校 戊',
            ['一、甲\n【乙】\n\n【丙】', '（一）丁', '学校 戊']
        ],
        ['prose behind an item on the next line', '原则 甲\n【乙】\n\n【丙】', ['原则 甲\n【乙】', '【丙】']],
        ['paragraphs', '正文 【甲】\n【乙】\n正文 丙', ['正文 【甲】', '【乙】', '正文 丙']],
        ['imports', '导入 “甲”\n导入 “乙”', ['导入 “甲”', '导入 “乙”']],
        ['lists over several lines', '学校 甲、\n    乙\n学校 丙', ['学校 甲、\n    乙', '学校 丙']],
        [
            'a body whose brace stands on the next line',
            '学校 甲\n{\n    驻地 乙\n}\n学校 丙',
            ['学校 甲\n{\n    驻地 乙\n}', '学校 丙']
        ],
        [
            'inner items at the margin',
            '阶段 甲 {\n任务 乙\n活动 丙\n}\n学校 丁',
            ['阶段 甲 {\n任务 乙\n活动 丙\n}', '学校 丁']
        ],
        [
            'a missing brace before an item that could be inside',
            '阶段 甲 {\n    任务 乙\n活动 丙',
            ['阶段 甲 {\n    任务 乙', '活动 丙']
        ],
        [
            'a missing brace before an item that could not',
            '活动 甲 {\n学校 乙 {\n}',
            ['活动 甲 {', '学校 乙 {\n}']
        ],
        [
            'a missing brace before a chapter',
            '阶段 甲 {\n    任务 乙\n一、丙',
            ['阶段 甲 {\n    任务 乙', '一、丙']
        ],
        [
            'braces in quotations, comments, rows and text',
            '活动 甲 {\n    地点 “{”\n    # {\n    备注：共{联盟.数量\n    | { |\n}\n学校 乙',
            ['活动 甲 {\n    地点 “{”\n    # {\n    备注：共{联盟.数量\n    | { |\n}', '学校 乙']
        ],
        [
            'items in prose and comments',
            '正文 【\n学校 甲\n】\n/*\n学校 乙\n*/\n学校 丙',
            ['正文 【\n学校 甲\n】\n/*\n学校 乙\n*/', '学校 丙']
        ],
        ['words at the margin that are no item', '学校 甲\n乱写\n学校 乙', ['学校 甲', '乱写', '学校 乙']],
        [
            'a property written behind the braces',
            '学校 甲 { 学段 小学 }\n  驻地 县城\n学校 乙',
            ['学校 甲 { 学段 小学 }\n  驻地 县城', '学校 乙']
        ],
        [
            '正文 inside a stage at the margin',
            '阶段 甲 {\n正文 【乙】\n}\n学校 丙',
            ['阶段 甲 {\n正文 【乙】\n}', '学校 丙']
        ]
    ] as const)('cut %s', (_, text, expected) => {
        expect(cut(text)).toEqual(expected);
        expect(cut(text.replaceAll('\n', '\r\n'))).toEqual(
            expected.map((each) => each.replaceAll('\n', '\r\n'))
        );
    });

    it('tell what is left open', () => {
        expect(split('阶段 甲 {\n    任务 乙 {\n学校 丙')).toMatchObject([
            { openBraces: 2 },
            { openBraces: 0 }
        ]);
        expect(split('正文 【甲\n\n学校 乙')).toMatchObject([
            { openProse: [{ open: 3, end: 6 }] },
            { openProse: [] }
        ]);
        expect(split('正文 【甲')).toMatchObject([{ openProse: [{ open: 3, end: 5 }] }]);
    });
});
