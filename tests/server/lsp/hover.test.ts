import type { Hover, MarkupContent } from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';
import { cursorOf, marked } from './support/marked.ts';

let client: TestClient;
let count = 0;
beforeAll(async () => {
    client = await TestClient.start();
});
afterAll(() => client.stop());

/** What is shown over the cursor, and whether the marked stretch is the one it is about. */
async function shown(fixture: string): Promise<string | undefined> {
    const plan = marked(fixture);
    count += 1;
    const { uri } = await client.open(`悬停${String(count)}.alliance`, plan.text);
    const params = { textDocument: { uri }, position: cursorOf(plan) };
    const hover = await client.request<Hover | null>('textDocument/hover', params);
    if (hover !== null && plan.ranges.length > 0) {
        expect(hover.range).toEqual(plan.ranges[0]);
    }
    return hover === null ? undefined : (hover.contents as MarkupContent).value;
}

const calendar =
    '方案 甲 “乙” { 期限 2009年2月至2010年12月 }\n校历 丙 {\n    | 学期 | 开学 | 放假 |\n    | 2009年春季学期 | 2009年2月16日 | 2009年7月8日 |\n}\n';

describe('hover over a date', () => {
    it('tells the days that the school calendar gives it', async () => {
        const text = await shown(`${calendar}活动 丁 «2009年春季‸开学初»\n`);
        expect(text).toContain('2009年2月16日');
    });

    it('tells the weekday of a single day', async () => {
        expect(await shown('活动 丁 «2013年6‸月1日»\n')).toContain('周六');
    });

    it('tells the year that is taken from the period', async () => {
        expect(await shown('方案 甲 “乙” { 期限 2009年 }\n活动 丁 «4月1‸0日»\n')).toContain('2009年4月10日');
    });

    it('works in the cells of a schedule, in files with CRLF', async () => {
        const table = '日程 丁 {\r\n    | 时间 | 内容 |\r\n    | «2013年6‸月1日» | 艺术展 |\r\n}\r\n';
        expect(await shown(table)).toContain('周六');
    });
});

describe('hover over a name', () => {
    it('tells the facts of a school', async () => {
        const text = await shown(
            '学校 甲校 “第一小学” { 学段 小学  驻地 县城  校长：某甲 }\n联盟 乙 { 牵头 «甲‸校» }\n'
        );
        expect(text).toContain('第一小学');
        expect(text).toContain('学段：小学');
        expect(text).toContain('驻地：县城');
        expect(text).toContain('校长 某甲');
        expect(text).toContain('联盟：乙');
    });

    it('tells the rule of a role and how many alliances keep it', async () => {
        const text = await shown(
            '学校 甲校\n联盟 乙 { 牵头 甲校  副组长：甲校·校长 }\n角色 «副‸组长» {\n    每个联盟 不少于1人；\n    由 成员学校·校长 担任\n    兼任 牵头学校·副校长\n    任期 3年\n}\n'
        );
        expect(text).toContain('每个联盟：不少于1人');
        expect(text).toContain('由…担任：成员学校·校长');
        expect(text).toContain('任期：3年');
        expect(text).toContain('1/1');
    });

    it('tells how far a duty is met, for each alliance and year', async () => {
        const text = await shown(
            '方案 甲 “乙” { 期限 2009年至2010年 }\n学校 丙校、丁校\n联盟 第一组 { 牵头 丙校  成员 丁校 }\n定额 «联合‸活动»：每个联盟 每年 开展 帮扶活动 不少于2次。\n活动 戊 2009年4月10日 { 所属 第一组  计入 联合活动 }\n活动 己 2009年9月10日 { 所属 第一组  计入 联合活动 }\n'
        );
        expect(text).toContain('| 第一组 | 2 ✓ | 0 ✗ (不少于2次) |');
    });

    it('tells who holds a post', async () => {
        expect(await shown('学校 甲校 { 校长：某甲 }\n联盟 乙 { 组长：甲校·«校‸长» }\n')).toContain('某甲');
    });

    it('tells whom the plan means by 每个联盟 and 成员学校', async () => {
        const plan = '学校 甲校、乙校\n联盟 第一组 { 牵头 甲校  成员 乙校 }\n';
        expect(await shown(`${plan}定额 丁：每个«联‸盟» 每年 开展 活动甲 4次。\n`)).toContain('第一组');
        expect(await shown(`${plan}活动 丁 { 参加 «成员‸学校» }\n`)).toContain('乙校');
        expect(await shown('活动 丁 { 参加 «成员‸学校» }\n')).toContain('没有列出');
    });

    it('tells what a quote prints', async () => {
        expect(await shown('联盟 甲 { 备注：无 }\n正文 【共«{联盟.数‸量}»个】\n')).toContain('印出：1');
    });

    it('speaks English to an English reader', async () => {
        const english = await TestClient.start({ locale: 'en' });
        const { uri } = await english.open('a.alliance', 'school TownOne { phase primary }\n');
        const position = { line: 0, character: 8 };
        const hover = await english.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
        expect((hover.contents as MarkupContent).value).toContain('Phase: primary');
        await english.stop();
    });
});

describe('hover elsewhere', () => {
    it('explains keywords, with their other words', async () => {
        const text = await shown('联盟 甲 { «总‸校» 乙校 }\n');
        expect(text).toContain('`牵头`');
        expect(text).toContain('`lead`');
    });

    it('does not take words of running text for keywords', async () => {
        expect(await shown('活动 甲 { 备注：负‸责 }\n')).toBeUndefined();
        expect(await shown('正文 【负‸责】\n')).toBeUndefined();
        expect(await shown('# 负‸责\n')).toBeUndefined();
    });

    it('explains the rule that is excused', async () => {
        expect(await shown('忽略 «N‸01» 理由：另行说明\n')).toContain('N01');
    });
});

describe('hover over a finding', () => {
    it('explains the rule behind what the text means', async () => {
        const text = await shown('活动 汇演 «2013年6‸月1日»\n');
        expect(text).toMatch(/周六[^]*---[^]*D09 活动在周末[^]*依据：/);
    });

    it('explains the rule where there is nothing else to tell', async () => {
        expect(await shown('学校 甲校\n正文 【由«×‸×»负责。】\n')).toMatch(/^\*\*G\d\d /);
    });
});
