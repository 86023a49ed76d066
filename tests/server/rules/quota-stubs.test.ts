import { describe, expect, it } from 'vitest';
import { formatSource, type TextChange } from '../../../language/formatting/index.ts';
import { planOf, readSource } from '../../../language/index.ts';
import type { Activity } from '../../../language/model/work.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { tidied } from '../../../server/tidy-fixes.ts';
import { tally } from './check.ts';

const uri = 'memory:///plan.alliance';
const head = `单位 县教育局
学校 甲校、乙校、丙校、丁校
方案 帮扶 “县教育局结对帮扶工作实施方案” { 发文机关 县教育局  成文日期 2009年3月10日  期限 2009年 }
联盟 第一组 { 牵头 甲校  成员 乙校 }
联盟 第二组 { 牵头 丙校  成员 丁校 }
`;
const stages = `阶段 动员阶段 2009年1月至2月 { 任务 动员 “动员” { 负责 县教育局 } }
阶段 推进阶段 2009年3月至11月 { 任务 推进 “推进” { 负责 县教育局 } }
阶段 总结阶段 2009年12月 { 任务 总评 “总评” { 负责 县教育局 } }
`;

interface Fixed {
    readonly added: readonly Activity[];
    readonly text: string;
}

/** What the fix of the one Q01 adds; the finding is gone, no other has come, and the text is in the house style. */
function fixed(rough: string): Fixed | undefined {
    const text = changed(rough, formatSource(readSource(uri, rough)));
    const file = readSource(uri, text);
    const plan = planOf(text, uri);
    const found = runRules(plan).filter(({ code }) => code === 'Q01');
    expect(found).toHaveLength(1);
    const [fix, ...others] = found[0]?.fixes?.() ?? [];
    expect(others).toEqual([]);
    if (!fix) return undefined;
    const after = changed(text, tidied(file, fix.edits));
    const again = planOf(after, uri);
    const [before, left] = [tally(runRules(plan)), tally(runRules(again))];
    before.delete('Q01');
    expect(left).toEqual(before);
    expect(formatSource(readSource(uri, after))).toEqual([]);
    expect(fix.title.zh).toContain(`${again.activities.length - plan.activities.length}项`);
    return { added: again.activities.slice(plan.activities.length), text: after };
}

function changed(text: string, changes: readonly TextChange[]): string {
    return changes.reduceRight(
        (done, change) => done.slice(0, change.start) + change.text + done.slice(change.end),
        text
    );
}

const days = (found: Fixed | undefined): readonly string[] =>
    found?.added.map(({ when }) => when?.written.text.trim() ?? '') ?? [];

describe('the activities a quota lacks', () => {
    it('are written with who answers for them, spread over the stage after the paper’s date', () => {
        const found = fixed(`${head}${stages}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。\n`);
        expect(days(found)).toEqual(['2009年4月27日', '2009年4月27日', '2009年10月14日', '2009年10月14日']);
        expect(found?.text).toContain(
            '活动 帮扶活动1 2009年4月27日 { 所属 第一组  负责 甲校  计入 联合活动 }\n活动 帮扶活动2 2009年4月27日 { 所属 第二组  负责 丙校  计入 联合活动 }\n'
        );
    });

    it('leave alone the time that has some, and stand behind it', () => {
        const found = fixed(
            `${head}${stages}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
活动 帮扶活动1 2009年4月10日 { 所属 第一组  负责 甲校  计入 联合活动 }
活动 听课 2009年10月13日、11月10日 { 所属 第二组  负责 丙校  计入 联合活动 }
`
        );
        expect(days(found)).toEqual(['2009年10月14日']);
        expect(found?.added[0]?.name).toBe('帮扶活动2');
    });

    it('use the whole period where no stage is dated, and no more than is missing', () => {
        const found = fixed(
            `${head}定额 联合活动：第一组 每年 开展 帮扶活动 3次。\n活动 送教 2009年4月10日 { 所属 第一组  负责 甲校  计入 联合活动 }\n`
        );
        expect(days(found)).toEqual(['2009年9月8日', '2009年11月25日']);
    });

    it('are people sent, with the length asked for, where the quota counts people', () => {
        const found = fixed(
            `${head}定额 顶岗：牵头学校 每年 选派 骨干教师 2名 到 成员学校，每次 不少于一个月。\n活动 交流 2009年4月10日 { 负责 甲校  参加 甲校2名骨干教师  时长 一个月  计入 顶岗 }\n`
        );
        expect(found?.text).toContain('{ 负责 丙校  参加 丙校2名骨干教师  时长 一个月  计入 顶岗 }');
        expect(found?.added).toHaveLength(1);
    });

    it('are the issuer’s for the plan as a whole', () => {
        const found = fixed(`${head}定额 评优：全县 每年 开展 评优活动 1次。\n`);
        expect(found?.text).toMatch(/活动 评优活动1 .* \{ 负责 县教育局 {2}计入 评优 \}/);
    });

    it('are the rows of a schedule, in the order of time, where they are many', () => {
        const found = fixed(`${head}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于7次。\n`);
        expect(found?.added).toHaveLength(14);
        expect(found?.added.every(({ row }) => row)).toBe(true);
        expect(found?.text).toMatch(/\n日程 帮扶活动1 \{\n {4}\| 时间 .*主题 .*主办 .*计入/);
    });

    it('are one that recurs for each base, where something is asked for each week or day', () => {
        const found = fixed(`${head}定额 教研：每个联盟 每周 开展 校本教研 1次。\n`);
        expect(days(found)).toEqual(['每周', '每周']);
        expect(fixed(`${head}定额 教研：每个联盟 每周 开展 校本教研 2次。\n`)).toBeUndefined();
    });

    it('are items up to twelve, and rows from thirteen on', () => {
        const asked = (times: number): string =>
            `${head}定额 评优：全县 每年 开展 评优活动 不少于${String(times)}次。\n`;
        expect(fixed(asked(12))?.added.filter(({ row }) => !row)).toHaveLength(12);
        expect(fixed(asked(13))?.added.filter(({ row }) => row)).toHaveLength(13);
    });

    it('are rows with the place where pairs are the base, and with who takes part where people count', () => {
        const pairs = fixed(
            `${head}结对 一 { 牵头 甲校  成员 乙校 }\n结对 二 { 牵头 丙校  成员 丁校 }\n定额 送教：每对学校 每年 开展 送教活动 不少于7次。\n`
        );
        expect(pairs?.text).toMatch(/\| 时间 .*\| 主办 .*\| 地点 .*\| 计入/);
        expect(pairs?.text).not.toMatch(/\| 时间 .*\| 参加/);
        expect(pairs?.text).toMatch(/\| 甲校 .*\| 乙校 /);
        const people = fixed(
            `${head.replace('2009年 }', '2009年至2015年 }')}定额 顶岗：牵头学校 每年 选派 骨干教师 2名 到 成员学校。\n`
        );
        expect(people?.text).toMatch(/\| 时间 .*\| 主办 .*\| 参加 .*\| 计入/);
        expect(people?.text).not.toMatch(/\| 时间 .*\| 地点/);
    });

    it('lie in a stage of their own year, however long another stage is', () => {
        const found = fixed(
            `${head.replace('2009年 }', '2009年至2011年 }')}阶段 试点 2009年3月至6月 { 任务 试 “试点” { 负责 县教育局 } }
阶段 推广 2010年1月至2011年12月 { 任务 推 “推广” { 负责 县教育局 } }
定额 联合活动：第一组 每年 开展 帮扶活动 1次。
`
        );
        expect(days(found).map((day) => day.slice(0, 5))).toEqual(['2009年', '2010年', '2011年']);
        expect(days(found)[0]).toMatch(/^2009年[3-6]月/);
    });

    it('are hosted by the school whose own they are, since that is what counts for it', () => {
        const found = fixed(`${head}定额 教研：成员学校 每年 开展 教研活动 1次。\n`);
        expect(found?.text).toContain('{ 主办 乙校  计入 教研 }');
        expect(found?.text).toContain('{ 主办 丁校  计入 教研 }');
    });

    it('leave alone the days on which a school takes part in something that counts', () => {
        const found = fixed(
            `${head}定额 教研：成员学校 每年 开展 教研活动 2次。\n活动 备课 2009年4月10日 { 负责 甲校  参加 乙校  计入 教研 }\n`
        );
        expect(found?.text.match(/\S+ \{ 主办 乙校/g)).toEqual(['2009年11月6日 { 主办 乙校']);
        expect(found?.text.match(/\S+ \{ 主办 丁校/g)).toHaveLength(2);
    });

    it('are written in the language of the plan', () => {
        const found = fixed(
            `unit Bureau
school TownOne, TownTwo
plan Pairing "Bureau plan for pairing schools" { issuer Bureau  period 2009-01-01 until 2009-12-31 }
alliance One { lead TownOne  members TownTwo }
quota Joint: each alliance every-year hold joint_activity at-least 1 times;
`
        );
        expect(found?.text).toMatch(
            /\nactivity joint_activity1 \d{1,2} \w+ 2009 \{ part of One {2}responsible TownOne {2}counts towards Joint \}/
        );
    });

    it.each([
        [
            'nobody could answer for them',
            '学校 甲校\n方案 帮扶 “结对帮扶方案” { 期限 2009年 }\n定额 评优：全县 每年 开展 评优活动 1次。\n'
        ],
        [
            'no school day is left',
            `${head.replace('期限 2009年', '期限 2009年8月1日至8月20日')}定额 联合活动：每个联盟 开展 帮扶活动 不少于2次。\n`
        ],
        [
            'people are paired, and nobody knows of which school',
            `${head}结对 师徒 { 牵头 甲校·教师1人  成员 乙校·教师1人 }\n定额 听课：每对师徒 每年 开展 听课活动 2次。\n`
        ],
        ['they are nobody’s in particular', `${head}定额 公开课：每名骨干教师 每年 承担 公开课 1节。\n`],
        ['something is to be handed in', `${head}定额 学期计划：每个联盟 每年 提交 工作计划 1份。\n`],
        ['they would be too many', `${head}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于201次。\n`]
    ])('are not offered where %s', (_why, text) => {
        expect(fixed(text)).toBeUndefined();
    });
});
