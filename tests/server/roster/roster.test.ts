import { encode } from 'iconv-lite';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { declarationsOf } from '../../../server/roster/declarations.ts';
import { readRoster } from '../../../server/roster/read-roster.ts';
import { readSheets, textSheet } from '../../../server/roster/read-sheets.ts';
import type { Roster } from '../../../server/roster/roster.ts';
import { workbook } from '../../support/workbook.ts';

const read = (csv: string): Roster => readRoster([textSheet('表一', csv)]);
const problems = ({ problems: all }: Roster): string[] =>
    all.map(({ row, message }) => `${row === undefined ? '' : `${String(row)} `}${message.zh}`);

describe('a list of schools', () => {
    const list = [
        '西吉县学校名录,,,,,,',
        '序号,学校名称,简称,学段,驻地,教师数,学生人数',
        '1,西吉县第一小学,一小,小学,县城,98,"1,820人"',
        '2,12中,,初级中学,吉强镇（城关）,许多,９００',
        '3,,,小学,,,',
        '合计,2,,,,98,2720',
        '4,西吉县第一小学,,,,,'
    ].join('\n');

    it('becomes declarations, names quoted where they have to be', () => {
        expect(declarationsOf(read(list), 'zh').trim().split('\n')).toEqual([
            '学校 西吉县第一小学（以下简称 一小） { 学段 小学  驻地 县城  人数 教师98人、学生1820人 }',
            '学校 “12中” { 学段 初级中学  驻地 “吉强镇（城关）”  人数 学生900人 }'
        ]);
    });

    it('says phase, seat and headcounts in the language of the plan, and keeps names', () => {
        expect(declarationsOf(read(list), 'en').trim().split('\n')).toEqual([
            'school 西吉县第一小学 (alias 一小) { phase primary  seat town  headcount teachers 98 people, students 1820 people }',
            'school “12中” { phase junior secondary  seat “吉强镇（城关）”  headcount students 900 people }'
        ]);
        const english = 'School,Phase,Seat,Number of teachers\nTown One,Primary School,rural,30\n';
        expect(declarationsOf(read(english), 'zh')).toBe(
            '学校 “Town One” { 学段 小学  驻地 农村  人数 教师30人 }\n'
        );
    });

    it('counts whatever a heading names, quoted where it has to be', () => {
        const list = '学校,骨干教师（含外聘）人数,number of head teachers\n甲校,12,3\n';
        expect(declarationsOf(read(list), 'zh')).toBe(
            '学校 甲校 { 人数 “骨干教师(含外聘)”12人、head teachers 3人 }\n'
        );
        expect(declarationsOf(read(list), 'en')).toBe(
            'school 甲校 { headcount “骨干教师(含外聘)” 12 people, head teachers 3 people }\n'
        );
    });

    it('tells what was not taken over, with the row as the spreadsheet counts', () => {
        expect(problems(read(list))).toEqual([
            '4 “教师数”应是人数，这里写的是“许多”，没有导入这一格。',
            '5 缺“学校”，这一行没有导入。',
            '7 “西吉县第一小学”与第3行重复，这一行没有导入；若是两个，请改用不同的名称。'
        ]);
    });

    it('may have English headings', () => {
        const english = 'School name,Phase,Seat,Number of teachers\nTown One,primary,town,30\n';
        expect(declarationsOf(read(english), 'en')).toBe(
            'school “Town One” { phase primary  seat town  headcount teachers 30 people }\n'
        );
    });

    it('names columns that a plan has nothing for', () => {
        expect(problems(read('学校,电话\n甲校,123\n'))).toEqual([
            '“电话”这一栏没有导入：方案里没有对应的内容。'
        ]);
    });

    it('needs headings', () => {
        expect(problems(read('甲校,乙校\n丙校,丁校\n'))[0]).toContain('没有找到栏名');
    });
});

describe('a list of people', () => {
    const list = [
        '姓名\t工作单位\t职务\t学科',
        '张 三\t西吉县第一小学\t校长\t语文',
        '李四\t\t副校长、书记\t',
        '王五\t教研室\t教研员\t',
        '张三\t12中\t校长\t',
        '=HYPERLINK("http://x")\t12中\t校长\t',
        '赵六\t12中\t\t'
    ].join('\n');

    it('becomes declarations with posts; a merged cell holds for the rows below', () => {
        expect(declarationsOf(read(list), 'zh').trim().split('\n')).toEqual([
            '学校 西吉县第一小学',
            '单位 教研室',
            '人员 张三 { 担任 西吉县第一小学·校长  类别 语文 }',
            '人员 李四 { 担任 西吉县第一小学·副校长、西吉县第一小学·书记 }',
            '人员 王五 { 担任 教研室·教研员 }',
            '人员 赵六'
        ]);
    });

    it('says posts in the language of the plan, and keeps those it has no word for', () => {
        const rows = '姓名,学校,职务\n张三,甲校,校长\n李四,甲校,教师、工会主席\n';
        expect(declarationsOf(read(rows), 'en').trim().split('\n')).toEqual([
            'school 甲校',
            'person 张三 { serves as 甲校.principal }',
            'person 李四 { serves as 甲校.teacher, 甲校.工会主席 }'
        ]);
        const english = 'Name,School,Post\nOnePrincipal,TownOne,Vice-Principal\n';
        expect(declarationsOf(read(english), 'zh')).toBe(
            '学校 TownOne\n人员 OnePrincipal { 担任 TownOne·副校长 }\n'
        );
    });

    it('keeps people of one name apart, and takes no formula for a name', () => {
        expect(problems(read(list))).toEqual([
            '5 “张三”与第2行重复，这一行没有导入；若是两个，请改用不同的名称。',
            expect.stringMatching(/^6 “=HYPERLINK.*不能作名称/),
            '7 “赵六”的学校和职务没有写全，只导入了姓名。'
        ]);
    });
});

describe('a list of pairs', () => {
    it('gathers the members of a lead', () => {
        const list = '牵头学校,成员学校\n甲校,"乙校、丙校"\n,丁校\n戊校,戊校\n己校,\n';
        expect(declarationsOf(read(list), 'zh').trim().split('\n')).toEqual([
            ...['甲校', '乙校', '丙校', '丁校'].map((name) => `学校 ${name}`),
            '结对 甲校结对 { 牵头 甲校  成员 乙校、丙校、丁校 }'
        ]);
        expect(problems(read(list))).toEqual([
            '4 “戊校”与自己结对，这一行没有导入。',
            '5 缺“成员学校”，这一行没有导入。'
        ]);
    });

    it('writes again nothing the plan has', () => {
        const roster = read('牵头学校,成员学校\n甲校,乙校\n');
        expect(declarationsOf(roster, 'zh', new Set(['甲校', '甲校结对']))).toBe('学校 乙校\n');
    });
});

it('whatever a list holds, its declarations have no error', () => {
    const cell = fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom(
            '甲校',
            '12中',
            '五（2）班',
            '计划',
            '到',
            '张 三',
            '张三·李四',
            '“甲”',
            '{',
            '98',
            '教师'
        )
    );
    const headings = fc.oneof(
        cell.map((counted) => ['学校', '简称', '学段', `${counted}人数`, '上级']),
        fc.constantFrom(['姓名', '学校', '职务', '类别'], ['牵头学校', '成员学校'])
    );
    fc.assert(
        fc.property(
            headings,
            fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 6 }),
            (row, rows) => {
                const roster = readRoster([
                    { name: '', rows: [row, ...rows.map((cells) => cells.slice(0, row.length))] }
                ]);
                for (const language of ['zh', 'en'] as const) {
                    const syntax = planOf(declarationsOf(roster, language)).problems;
                    expect(syntax).toEqual([]);
                }
            }
        ),
        { numRuns: 200 }
    );
});

describe('the file of a list', () => {
    const csv = '学校,学段\n西吉县第一小学,小学\n';
    const sheetsOf = (name: string, bytes: Uint8Array) => readSheets(name, bytes);

    it.each([
        ['utf8', false],
        ['utf8', true],
        ['gb18030', false],
        ['utf16-le', true]
    ])('is read in %s (with a mark: %s)', async (encoding, addBOM) => {
        const bytes = encode(csv, encoding, { addBOM });
        const sheets = await sheetsOf('名录.csv', new Uint8Array(bytes));
        expect(sheets).toMatchObject([{ rows: expect.arrayContaining([['西吉县第一小学', '小学']]) }]);
        expect('zh' in sheets ? '' : declarationsOf(readRoster(sheets), 'zh')).toBe(
            '学校 西吉县第一小学 { 学段 小学 }\n'
        );
    });

    it('may be a workbook of several sheets', async () => {
        const sheets = await sheetsOf(
            '名录.xlsx',
            workbook({
                学校: [
                    ['学校', '教师数'],
                    ['甲校', 12]
                ],
                空: []
            })
        );
        expect(sheets).toEqual([
            {
                name: '学校',
                rows: [
                    ['学校', '教师数'],
                    ['甲校', '12']
                ]
            }
        ]);
    });

    it('may be a workbook under the name of a table of text', async () => {
        const bytes = workbook({ 学校: [['学校'], ['甲校']] });
        expect(await sheetsOf('导出.csv', bytes)).toMatchObject([{ rows: [['学校'], ['甲校']] }]);
    });

    it.each([
        ['名录.csv', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), '另存为 .xlsx'],
        ['名录.csv', strToU8('%PDF-1.7'), '能导入的是'],
        ['名录.csv', encode('學校,學段', 'utf16-be', { addBOM: true }), 'UTF-16'],
        ['名录.xls', new Uint8Array(8), '另存为 .xlsx'],
        ['名录.docx', new Uint8Array(8), '能导入的是'],
        ['名录.xlsx', strToU8('no archive'), '读不出来'],
        ['名录.csv', new Uint8Array(), '没有内容'],
        ['名录.csv', new Uint8Array([0x50, 0x4b, 3, 4]), '读不出来']
    ])('%s is refused with what to do', async (name, bytes, words) => {
        const sheets = await sheetsOf(name, bytes);
        expect('zh' in sheets ? sheets.zh : '').toContain(words);
    });
});
