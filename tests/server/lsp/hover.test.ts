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

    it('tells the whole date of a cell and what it goes on from', async () => {
        const table = (cells: string): string =>
            `方案 甲 “乙” { 期限 2024年9月至2025年7月 }\n日程 丁 {\n    | 时间 | 内容 |\n${cells}\n}\n`;
        const row = await shown(table('    | 1月 |\n    | «8‸日上午» | 检测 |'));
        expect(row).toContain('2025年1月8日上午');
        expect(row).toContain('承接上文：“2024年9月至2025年7月” › “1月”');
        expect(await shown(table('    | «1‸月» |\n    | 8日上午 | 检测 |'))).toContain('2025年1月');
    });

    it('works in the cells of a schedule, in files with CRLF', async () => {
        const table = '日程 丁 {\r\n    | 时间 | 内容 |\r\n    | «2013年6‸月1日» | 艺术展 |\r\n}\r\n';
        expect(await shown(table)).toContain('周六');
    });
});

describe('hover over figures', () => {
    it('tells by how much a goal rises, and from when to when', async () => {
        expect(await shown('目标 丁：成员学校 «由2008年的6‸0%提高到2012年的95%»。\n')).toBe(
            '60%（2008年） → 95%（2012年），提高35个百分点'
        );
    });

    it('tells how many people a share of those of an age comes to', async () => {
        const schools =
            '方案 甲 “乙” { 期限 2009年 }\n学校 一小 { 人数 青年教师20人（45周岁以下12人） }\n学校 二小 { 人数 青年教师10人（45周岁以下8人） }\n联盟 丙 { 牵头 一小  成员 二小 }\n';
        const text = await shown(
            `${schools}定额 丁：每个联盟 每年 选派 骨干教师 «不低于 45周岁以下青年教师的2‸0%»。\n`
        );
        expect(text).toContain('20人，应有4人');
        expect(await shown('定额 丁：每个联盟 每年 选派 骨干教师 «不低于 青年教师的2‸0%»。\n')).toContain(
            '没有写明'
        );
    });

    it('tells a rate with its tiers and its cap', async () => {
        expect(await shown('补贴 丁 { «标准 每人每学期30‸0元»，满3年的500元，不超过1000元 }\n')).toBe(
            '- 每人 · 每学期 · 300元\n- 满3年的500元\n- 最多1000元'
        );
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
        const dated =
            '学校 甲校 { 校长：某甲（2009年起） }\n联盟 «乙‸组» { 组长：甲校·校长（2010年4月起） }\n';
        expect(await shown(dated)).toContain('组长：甲校·校长（2010年4月起）');
        const person = '学校 甲校\n人员 «某‸甲» { 担任 甲校·校长（2010年4月起） }\n';
        expect(await shown(person)).toContain('甲校·校长（2010年4月起）');
        expect(await shown(dated.replace('«乙‸组»', '乙组').replace('甲校', '«甲‸校»'))).toContain(
            '校长 某甲（2009年起）'
        );
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

/** As a name, a title, a post, a category: nothing of it may become a picture, which the editor would fetch. */
const picture = '![x](https://example.org/x.png)';
const page = '<img src=x>';

describe('a hover shows what the plan says as plain text', () => {
    const escaped = '!\\[x\\](https://example.org/x.png)';

    it('in titles and facts', async () => {
        const school = await shown(
            `学校 甲校 “${picture}” { 驻地 “${page}”  校长：“${picture}” }\n联盟 乙 { 牵头 «甲‸校» }\n`
        );
        expect(school).toContain(`“${escaped}”`);
        expect(school).toContain('驻地：\\<img src=x\\>');
        expect(school).toContain(`校长 ${escaped}`);
    });

    it('in names, and in cells of the count of a duty', async () => {
        const plan = `方案 甲 “乙” { 期限 2009年 }\n学校 丙校、丁校\n联盟 “a_b*c” { 牵头 丙校  成员 丁校 }\n`;
        const duty = '定额 «联合‸活动»：每个联盟 每年 开展 帮扶活动 不少于2次。\n';
        expect(await shown(`${plan}${duty}`)).toContain('| a\\_b\\*c | 0 ✗ (不少于2次) |');
        expect(await shown(`${plan}机构 丁组 { 所属 “«a_‸b*c»” }\n`)).toContain('**联盟 a\\_b\\*c**');
    });

    it('in what a quote prints', async () => {
        const quoted = await shown(`变量 丁 = “${picture}”\n正文 【«{丁‸}»】\n`);
        expect(quoted).toContain(`印出：${escaped}`);
        expect(quoted).not.toContain(picture);
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
