import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { buildWorkbook } from '../../../server/document/build/workbook/index.ts';
import { columnLetters } from '../../../server/document/sheets.ts';
import { writeXlsx } from '../../../server/document/writers/xlsx/xlsx.ts';

const text = `方案 某方案 “某县实施方案” { 期限 2024年1月至12月 }
学校 甲校 “某县甲校”
学校 乙校
联盟 第一组 { 牵头 甲校  成员 乙校 }
结对 师徒 { 牵头 甲校  成员 乙校 }
定额 联合活动：每个联盟 每年 开展 教研活动 不少于2次。
活动 送教 “=1+1” 2024年4月10日 { 所属 第一组  地点 乙校  计入 联合活动 }
活动 月会 每月10日
活动 待定 “另行通知的活动” { 时间 另行通知 }
经费 经费 {
    | 项目 | 2024年 | 2025年 | 合计 |
    | 差旅 | 3万元  | 2万元  | 5万元 |
    | 图书 | 1000元 | 若干   |      |
    | 合计 | 31000元 | 2万元 | 51000元 |
}`;

const bytes = await writeXlsx(buildWorkbook(planOf(text)));

/** The rows of each sheet as a reader nobody tuned to sees them. */
const sheets = new Map((await readExcelFile(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]));
const xmlOf = (part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

describe('the workbook of a plan', () => {
    it('has a sheet for what the plan holds, with Chinese heads', () => {
        expect([...sheets.keys()]).toEqual(['活动', '结对', '定额', '经费']);
        expect(sheets.get('活动')?.[0]?.slice(0, 5)).toEqual([
            '序号',
            '活动',
            '最早日期',
            '最迟日期',
            '时间'
        ]);
    });

    it('has days as days, and words as words whatever they begin with', () => {
        const [, lesson, monthly, open] = sheets.get('活动') ?? [];
        expect(lesson?.[1]).toBe('=1+1');
        expect(lesson?.[2]).toEqual(new Date(Date.UTC(2024, 3, 10)));
        expect(monthly?.slice(2, 4)).toEqual([
            new Date(Date.UTC(2024, 0, 10)),
            new Date(Date.UTC(2024, 11, 10))
        ]);
        expect(monthly?.[6]).toBe(12);
        expect(open?.slice(2, 4)).toEqual([null, null]);
        expect(xmlOf('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    });

    it('has the whole date of a row that leaves it to the rows above', async () => {
        const rows =
            '日程 安排 {\n| 时间 | 内容 | 主办 |\n| 2024年4月 |\n| 10日上午 | 听课 | 甲校 |\n| 中旬 | 评课 | 甲校 |\n}';
        const [sheet] = await readExcelFile(Buffer.from(await writeXlsx(buildWorkbook(planOf(rows)))));
        expect(sheet?.data.slice(1).map((row) => [row[1], row[2], row[4]])).toEqual([
            ['听课', new Date(Date.UTC(2024, 3, 10)), '2024年4月10日上午'],
            ['评课', new Date(Date.UTC(2024, 3, 11)), '2024年4月11日—20日']
        ]);
    });

    it('prints titles for names', () => {
        expect(sheets.get('结对')?.[1]?.slice(1, 3)).toEqual(['某县甲校', '乙校']);
    });

    it('works out sums and what is short in the sheet', () => {
        const budget = xmlOf('xl/worksheets/sheet4.xml');
        expect(budget.match(/<f>[^<]*<\/f>/g)).toEqual([
            '<f>SUM(B2:C2)</f>',
            '<f>SUM(B3:C3)</f>',
            '<f>SUM(B2:B3)</f>',
            '<f>SUM(C2:C3)</f>',
            '<f>SUM(D2:D3)</f>'
        ]);
        expect(
            sheets
                .get('经费')
                ?.slice(0, 3)
                .map((row) => row.slice(0, 3))
        ).toEqual([
            ['项目', '2024年（元）', '2025年（元）'],
            ['差旅', 30_000, 20_000],
            ['图书', 1000, '若干']
        ]);
        expect(xmlOf('xl/worksheets/sheet3.xml')).toContain('<f>MAX(0,E2-G2)</f>');
    });

    it('freezes the heads and filters the rows, totals left out', () => {
        expect(xmlOf('xl/worksheets/sheet4.xml')).toContain('<autoFilter ref="A1:D3"/>');
        for (const number of [1, 2, 3, 4]) {
            expect(xmlOf(`xl/worksheets/sheet${number}.xml`)).toContain('ySplit="1" topLeftCell="A2"');
        }
    });

    it('is the same file every time', async () => {
        expect(Buffer.from(await writeXlsx(buildWorkbook(planOf(text)))).equals(Buffer.from(bytes))).toBe(
            true
        );
    });

    it('is there for a plan that holds nothing of it', async () => {
        const empty = await writeXlsx(buildWorkbook(planOf('方案 空 “空方案”')));
        expect((await readExcelFile(Buffer.from(empty))).map(({ sheet }) => sheet)).toEqual(['活动']);
    });
});

/** Debian's own Python, where the module would be. */
const python = ['/usr/bin/python3', 'python3'].find(
    (program) => spawnSync(program, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0
);

describe('opened by openpyxl', () => {
    it.runIf(python)('has its sums, frozen heads, filters and title', () => {
        const folder = mkdtempSync(join(tmpdir(), 'alliance-xlsx-'));
        try {
            writeFileSync(join(folder, 'plan.xlsx'), bytes);
            const script =
                'import sys,json,openpyxl;w=openpyxl.load_workbook(sys.argv[1]);b=w["经费"];' +
                'print(json.dumps([w.properties.title,b.freeze_panes,b.auto_filter.ref,b["D4"].value,w["活动"]["C2"].is_date,w["活动"]["B2"].data_type]))';
            const run = spawnSync(python ?? '', ['-W', 'ignore', '-c', script, join(folder, 'plan.xlsx')], {
                encoding: 'utf8'
            });
            expect(JSON.parse(run.stdout)).toEqual(['某县实施方案', 'A2', 'A1:D3', '=SUM(D2:D3)', true, 's']);
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    });
});

describe('letters of columns', () => {
    it.each([
        [0, 'A'],
        [25, 'Z'],
        [26, 'AA'],
        [701, 'ZZ'],
        [702, 'AAA']
    ])('%i is %s', (index, letters) => {
        expect(columnLetters(index)).toBe(letters);
    });
});
