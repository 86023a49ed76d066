import { describe, expect, it } from 'vitest';
import type { Property } from '../../../language/items/item.ts';
import type { Span } from '../../../language/source.ts';
import { rangeOf } from '../../../language/source.ts';
import { edited, edits, sample, wholeText } from '../support/edits.ts';
import { entriesIn, itemOf, itemsIn, read } from '../support/read.ts';
import fc from 'fast-check';

/** The first property of an item. */
function property(written: string): Property {
    const [first] = itemOf(`活动 甲 { ${written} }`).properties;
    if (!first) {
        throw new Error(`No property: ${written}`);
    }
    return first;
}

function textOf(text: string, span: Span): string {
    const { start, end } = rangeOf(span);
    return text.slice(start, end);
}

describe('declarations', () => {
    it('keep names, titles and short names without their marks, and where they stand', () => {
        const text = '# 注\n学校 “12中” “县第十二中学”（以下简称 十二中）、乙校《乙》 以下简称 “2中”';
        const { names } = itemOf(text);
        expect(names.map(({ name, title, alias }) => [name, title?.text, alias?.name])).toEqual([
            ['12中', '县第十二中学', '十二中'],
            ['乙校', '乙', '2中']
        ]);
        expect(names.map(({ span }) => textOf(text, span))).toEqual(['“12中”', '乙校']);
        expect(names.map(({ title }) => textOf(text, title!.span))).toEqual(['县第十二中学', '乙']);
        expect(names.map(({ alias }) => textOf(text, alias!.span))).toEqual(['十二中', '“2中”']);
    });

    it('keep the keyword as written', () => {
        const text = '汇报 甲\n总结 乙\nreport 丙';
        const items = itemsIn(read(text));
        expect(items.map(({ kind, keyword }) => [kind, keyword.text, textOf(text, keyword.span)])).toEqual([
            ['report', '汇报', '汇报'],
            ['report', '总结', '总结'],
            ['report', 'report', 'report']
        ]);
    });
});

describe('words', () => {
    it.each([
        ['备注：甲，乙。', '甲，乙。'],
        ['备注： 甲 ', '甲'],
        ['备注 “甲”', '甲'],
        ['备注：“甲”', '甲'],
        ['备注：“甲”和“乙”', '“甲”和“乙”'],
        ['备注：《甲》', '《甲》'],
        ['备注 《甲》', '甲'],
        ['备注 【甲】', '甲'],
        ['备注 “甲“乙”丙”', '甲“乙”丙'],
        ['备注：共{联盟.数量}组', '共{联盟.数量}组']
    ])('%s say %s, and point at it', (written, expected) => {
        const found = property(written);
        expect(found.type === 'words' && found.words.text).toBe(expected);
        const text = `活动 甲 { ${written} }`;
        expect(found.type === 'words' && textOf(text, found.words.span)).toBe(expected);
    });

    it('are prose where they stand in brackets', () => {
        const found = property('备注 【甲\n- 乙】');
        expect(found.type === 'words' && found.prose?.blocks.map((each) => each.kind)).toEqual([
            'paragraph',
            'bullets'
        ]);
    });
});

describe('values', () => {
    it('mentions keep all that stands around a name', () => {
        const text =
            '活动 甲 { 参加 全体 成员学校、每所分校2人、乙校·教师4名骨干（语文1人、丙、不含 丁、兼任 戊·书记）、6人 }';
        const [found] = itemOf(text).properties;
        const mentions = found?.type === 'mentions' ? found.mentions : [];
        expect(
            mentions.map(({ all, each, reference, amount, counted, notes }) => [
                all,
                each,
                reference?.segments.map((segment) => segment.name).join('·'),
                amount?.text,
                counted?.segments[0].name,
                notes.map((note) => [note.relation, note.reference?.segments[0].name, note.amount?.text])
            ])
        ).toEqual([
            [true, undefined, '成员学校', undefined, undefined, []],
            [false, '每所', '分校', '2人', undefined, []],
            [
                false,
                undefined,
                '乙校·教师',
                '4名',
                '骨干',
                [
                    ['part', '语文', '1人'],
                    ['part', '丙', undefined],
                    ['except', '丁', undefined],
                    ['also', '戊', undefined]
                ]
            ],
            [false, undefined, undefined, '6人', undefined, []]
        ]);
        expect(mentions.map(({ span }) => textOf(text, span))).toEqual([
            '全体 成员学校',
            '每所分校2人',
            '乙校·教师4名骨干（语文1人、丙、不含 丁、兼任 戊·书记）',
            '6人'
        ]);
    });

    it('an amount never takes the next keyword for what it counts', () => {
        expect(itemOf('活动 甲 { 参加 教师6人\n类别 乙 }').properties.map(({ key }) => key.id)).toEqual([
            'attend',
            'category'
        ]);
        expect(itemOf('阶段 甲 {\n活动 乙，参加 教师6人\n活动 丙\n}').items).toHaveLength(2);
    });

    it('segments know quotation marks and nouns', () => {
        const found = property('所属 联盟、“甲”、乙');
        const segments =
            found.type === 'mentions' ? found.mentions.map((mention) => mention.reference!.segments[0]) : [];
        expect(segments.map(({ name, quoted, noun }) => [name, quoted, noun])).toEqual([
            ['联盟', false, 'alliance'],
            ['甲', true, undefined],
            ['乙', false, undefined]
        ]);
    });

    it('times keep what was written, what softens them and what they count from', () => {
        expect(property('时间 原则上 3月上旬')).toMatchObject({
            type: 'time',
            modality: 'normally',
            time: { text: '3月上旬' }
        });
        expect(property('时间 启动会 前10天')).toMatchObject({
            time: { text: '前10天', anchor: { segments: [{ name: '启动会' }] } }
        });
        expect(property('时间 4月31日')).toMatchObject({ time: { problems: [{}] } });
        expect(property('状态 推迟 5月')).toMatchObject({
            type: 'status',
            status: '推迟',
            time: { text: '5月' }
        });
        expect(property('原定 4月 改为 5月')).toMatchObject({
            type: 'move',
            from: { text: '4月' },
            to: { text: '5月' }
        });
    });

    it('quantities keep comparison and base', () => {
        expect(property('时长 不少于2天')).toMatchObject({
            quantity: { comparison: 'at-least', amount: { text: '2天' } }
        });
        expect(property('任期 3年')).toMatchObject({ quantity: { comparison: 'exactly' } });
    });

    it('documents keep title, number and name', () => {
        const [found] = itemOf(
            '方案 甲 { 依据 《意见》（县发〔2023〕2号）、《规划》县发〔2024〕3号 和 章程乙 }'
        ).properties;
        expect(
            found?.type === 'documents' &&
                found.documents.map(({ title, number, reference }) => [
                    title?.text,
                    number?.text,
                    reference?.segments[0].name
                ])
        ).toEqual([
            ['意见', '县发〔2023〕2号', undefined],
            ['规划', '县发〔2024〕3号', undefined],
            [undefined, undefined, '章程乙']
        ]);
    });
});

describe('rows', () => {
    const rows = (...lines: string[]): string[][] =>
        itemOf(`名单 甲 {\n${lines.join('\n')}\n}`).rows.map((row) => row.cells.map((cell) => cell.text));

    it('keep empty cells, so that columns do not shift', () => {
        expect(rows('| 甲 | 乙 | 丙 |', '| 1 | | 3 |', '||2||')).toEqual([
            ['甲', '乙', '丙'],
            ['1', '', '3'],
            ['', '2', '']
        ]);
    });

    it('need no bar at their end, take bars of either width, and skip rulers', () => {
        expect(rows('| 甲 | 乙', '|---|:-:|', '｜ 1 ｜ 2 ｜', '| 3 |  ')).toEqual([
            ['甲', '乙'],
            ['1', '2'],
            ['3']
        ]);
    });

    it('keep a row of empty cells and one of dashes in words', () => {
        expect(rows('| 甲 | 乙 |', '|  |  |', '| — | 乙 |')).toEqual([
            ['甲', '乙'],
            ['', ''],
            ['—', '乙']
        ]);
    });

    it('say where each cell stands', () => {
        const text = '名单 甲 {\n    |  乙校 | “丙” |\n}';
        expect(itemOf(text).rows[0]?.cells.map((cell) => textOf(text, cell.span))).toEqual(['乙校', '“丙”']);
    });
});

describe('entries', () => {
    it('keep headings with level, number and title', () => {
        const text = '一、指导思想\n（二）  组织 领导\n(三)考核';
        expect(
            entriesIn(read(text)).map(
                (entry) =>
                    entry.entry === 'heading' && [
                        entry.level,
                        entry.number,
                        entry.title,
                        textOf(text, entry.titleSpan)
                    ]
            )
        ).toEqual([
            [1, '一、', '指导思想', '指导思想'],
            [2, '（二）', '组织 领导', '组织 领导'],
            [2, '(三)', '考核', '考核']
        ]);
    });

    it('keep imports with names and path', () => {
        const [entry] = entriesIn(read('导入 甲、“12中” 从 “名录.alliance”'));
        expect(entry?.entry === 'import' && [entry.names.map((name) => name.name), entry.path.text]).toEqual([
            ['甲', '12中'],
            '名录.alliance'
        ]);
    });

    it('have spans that lie within one another, whatever is written', () => {
        const check = (value: unknown, outer: Span | undefined): void => {
            if (typeof value !== 'object' || value === null) {
                return;
            }
            const { span } = value as { span?: Span };
            if (span && outer) {
                expect(span.start).toBeGreaterThanOrEqual(outer.start);
                expect(span.end).toBeLessThanOrEqual(outer.end);
            }
            for (const [key, inner] of Object.entries(value)) {
                if (!['place', 'time', 'amount'].includes(key)) {
                    // the span of a declaration is that of its name alone
                    check(inner, ['title', 'alias', 'as'].includes(key) ? undefined : (span ?? outer));
                }
            }
        };
        fc.assert(
            fc.property(edits, fc.boolean(), (edit, whole) => {
                const file = read(edited(whole ? wholeText : sample('xiji.alliance'), edit));
                entriesIn(file).forEach((entry) => check(entry, undefined));
            }),
            { numRuns: 60 }
        );
    });
});
