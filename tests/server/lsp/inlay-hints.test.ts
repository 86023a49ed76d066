import type { InlayHint } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';

let client: TestClient;
let english: TestClient;
beforeAll(async () => {
    client = await TestClient.start();
    english = await TestClient.start({ locale: 'en' });
});
afterAll(async () => {
    await client.stop();
    await english.stop();
});

/** The text with each hint in ⟨…⟩ where it is shown. */
async function shown(
    text: string,
    on = client,
    lines: readonly [number, number] = [0, 999]
): Promise<string> {
    const { uri } = await on.open('提示.alliance', text);
    const range = { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
    const hints = await on.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
    const document = TextDocument.create(uri, '', 1, text);
    return TextDocument.applyEdits(
        document,
        hints.map(({ position, label }) => ({
            range: { start: position, end: position },
            newText: `⟨${typeof label === 'string' ? label : ''}⟩`
        }))
    );
}

describe('hints behind times', () => {
    it.each([
        ['活动 送教 2009年4月10日\n', '活动 送教 2009年4月10日⟨周五⟩\n'],
        ['活动 汇演 2013年6月1日\n', '活动 汇演 2013年6月1日⟨周六⟩\n'],
        ['活动 读书 2025年10月1日\n', '活动 读书 2025年10月1日⟨周三·国庆节⟩\n'],
        ['活动 补课 2025年9月28日\n', '活动 补课 2025年9月28日⟨周日·调休上班⟩\n'],
        ['活动 研修 2013年3月18日至21日\n', '活动 研修 2013年3月18日至21日⟨周一至周四⟩\n'],
        ['阶段 推进 2009年2月至11月\n', '阶段 推进 2009年2月至11月\n'],
        ['活动 送教 2009年4月10日（周五）\n', '活动 送教 2009年4月10日（周五）\n'],
        ['措施 总结 { 截止 2009年12月15日前 }\n', '措施 总结 { 截止 2009年12月15日前⟨周二⟩ }\n']
    ])('tells weekdays: %s', async (text, expected) => {
        expect(await shown(text)).toBe(expected);
    });

    it.each([
        ['活动 调研 2009年9月上旬\n', '活动 调研 2009年9月上旬⟨2009年9月1日—10日⟩\n'],
        ['活动 送教 2012年秋季学期\n', /2012年秋季学期⟨约2012年8月25日—2013年2月3日⟩/],
        ['方案 甲 “甲” { 期限 2009年 }\n活动 送教 4月10日\n', /送教 4月10日⟨2009年4月10日 周五⟩/],
        [
            '日程 表单 2009年4月 {\n| 时间 | 内容 |\n| 10日上午 | 听课 |\n| 下午 | 评课 |\n}\n',
            /10日上午⟨2009年4月10日上午 周五⟩ [^]*\| 下午⟨2009年4月10日下午 周五⟩/
        ],
        ['方案 甲 “甲” { 期限 2009年 }\n活动 例会 { 时间 每月第一周 }\n', /每月第一周⟨共\d+次⟩/]
    ])('tells the days meant: %s', async (text, expected) => {
        expect(await shown(text)).toEqual(
            typeof expected === 'string' ? expected : expect.stringMatching(expected)
        );
    });

    it('speaks English to an English reader', async () => {
        expect(await shown('activity Visit 2009-04-10\n', english)).toBe('activity Visit 2009-04-10⟨Fri⟩\n');
    });
});

describe('hints behind duties', () => {
    const groups = '学校 甲校、乙校、丙校\n联盟 一组 { 牵头 甲校  成员 乙校 }\n';
    const plan = (period: string, more = ''): string =>
        `方案 甲 “甲” { 期限 ${period} }\n${groups}${more}定额 联合：每个联盟 每年 开展 帮扶活动 不少于2次。\n活动 送教 { 时间 2009年4月  所属 一组  计入 联合 }\n`;

    it('tell what is scheduled, where there is one count', async () => {
        expect(await shown(plan('2009年'))).toContain('不少于2次⟨1/2次⟩。');
    });

    it('tell in how many places it is reached, where there are several', async () => {
        const more = '联盟 二组 { 牵头 甲校  成员 丙校 }\n';
        expect(await shown(plan('2009年至2010年', more))).toContain('不少于2次⟨0/4处达到⟩。');
    });

    it('tell nothing where nothing can be counted', async () => {
        const text = '定额 教师：牵头学校 每年 选派 若干名 优秀教师 到 成员学校。\n';
        expect(await shown(text)).toBe(text);
    });
});

describe('hints behind sums', () => {
    it('add up the parts of headcounts and participants', async () => {
        expect(await shown('学校 甲校 { 人数 在编18人（校长2人、借调1人、教师14人） }\n')).toContain(
            '教师14人）⟨＝17人⟩'
        );
        expect(await shown('活动 送教 { 参加 教师6人（语文3人、英语2人） }\n')).toContain('英语2人）⟨＝5人⟩');
    });

    it('add up people by whatever words they are counted', async () => {
        const english18 = 'school A { headcount 18 people (2 principals, 16 teachers) }\n';
        expect(await shown(english18, english)).toContain('16 teachers)⟨= 18⟩');
        expect(await shown('学校 甲校 { 人数 18人（校长2名、教师16人） }\n')).toContain('教师16人）⟨＝18⟩');
    });

    it('add up budgets and scores', async () => {
        const budget =
            '经费 帮扶 {\n| 科目 | 2009年 |\n| 交通 | 3万元 |\n| 用书 | 2万元 |\n| 合计 | 6万元 |\n}\n';
        expect(await shown(budget)).toContain('6万元⟨＝5万元⟩');
        const scores =
            '评分 校际 {\n| 指标 | 分值 |\n| 1 管理 | 40 |\n| 1.1 计划 | 10 |\n| 1.2 活动 | 30 |\n| 2 质量 | 60 |\n}\n';
        expect(await shown(scores)).toContain('| 1 管理 | 40⟨＝40⟩ |');
    });

    it('stay away where a figure is open', async () => {
        const text = '活动 送教 { 参加 教师6人（语文若干人、英语2人） }\n';
        expect(await shown(text)).toBe(text);
    });
});

describe('hints', () => {
    const text = '活动 送教 2009年4月10日\n活动 送书 2009年4月11日\n';

    it('are given for the part that is shown only', async () => {
        expect(await shown(text, client, [0, 0])).toBe(text);
        expect(await shown(text, client, [1, 2])).toBe(
            '活动 送教 2009年4月10日\n活动 送书 2009年4月11日⟨周六⟩\n'
        );
    });

    it('are switched off one by one', async () => {
        const without = await TestClient.start({ settings: { inlayHints: { weekdays: false } } });
        await without.open('提示.alliance', '学校 甲\n');
        await without.diagnostics('提示.alliance');
        expect(await shown('活动 甲 2009年9月上旬\n活动 乙 2009年4月10日\n', without)).toBe(
            '活动 甲 2009年9月上旬⟨2009年9月1日—10日⟩\n活动 乙 2009年4月10日\n'
        );
        await without.stop();
    });
});
