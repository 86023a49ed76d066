import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { rangeOf } from '../../../language/source.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { applied } from '../../server/rules/check.ts';

const before = `学校 甲校、乙校、丙校
单位 教研室
联盟 第一组 {
    牵头 甲校
    成员 乙校
}
`;
const after = '\n原则 后项\n活动 总结会 2010年1月20日 { 负责 教研室 }\n';

const alliance = (...lines: string[]): string => `联盟 第二组 {\n    ${lines.join('\n    ')}\n}`;
const activity = (...lines: string[]): string => `活动 送教 2009年4月10日 {\n    ${lines.join('\n    ')}\n}`;
const schedule = (...lines: string[]): string => `日程 安排 {\n    ${lines.join('\n    ')}\n}`;
const quota = (sentence: string): string => `定额 联合活动：${sentence}`;

/** What a planner typed, the code that tells it, and the marked words. An empty code: it is read as it was meant. */
const mistakes: readonly (readonly [text: string, code: string, marked?: string])[] = [
    // words run together
    ['学校丁校', 'L02', '学校丁校'],
    ['学校丁校、戊校', 'L02', '学校丁校'],
    ['活动送教下乡 2009年4月10日 { 负责 甲校 }', 'L02', '活动送教下乡'],
    ['活动 送教 2009年4月10日 { 负责甲校 }', 'L02', '负责甲校'],
    [quota('每个联盟每年开展帮扶活动不少于4次。'), 'L02', '联盟每年开展帮扶活动不少于'],
    // verbs that are none, and lines of the paper outside of it
    [quota('每名教师 每学期 上 示范课 不少于2节。'), 'L01', '上'],
    [quota('每名教师 每学期 家访 不少于2次。'), 'L01', '家访'],
    [quota('甲校 和 乙校 每学年 各 选派 教师 3名 到 丙校。'), 'L01', '各 '],
    ['主题词：学期 计划', 'L01', '主题词：学期 计划'],
    ['附件1：值周安排表', 'L01', '附件1：值周安排表'],
    ['联系人：办公室', 'L01', '联系人：办公室'],
    ['校历 本学期 {\n    | 学期 | 开学 |\n    | 2009年春季学期 | 2009年2月16日 |\n}', 'L09', '本学期'],
    // other words for a keyword
    [activity('日期 2009年4月10日'), 'L01', '日期'],
    [activity('活动时间：2009年4月10日'), 'L01', '活动时间'],
    [activity('责任单位：教研室'), 'L01', '责任单位'],
    [activity('活动内容：听课'), 'L01', '活动内容'],
    [alliance('牵头学校 甲校', '成员 丙校'), 'L01', '牵头学校'],
    ['activity Visit { time 10 April 2009  responsible 教研室 }', 'L01', 'time'],
    ['activity Visit { time on 10 April 2009  responsible 教研室 }', 'L01', 'time on'],
    ['activity Visit { on 10 April 2009  responsible 教研室  venue 甲校 }', 'L01', 'venue'],
    // signs where a blank stands, and other chapter numbers
    ['单位：督导室、进修学校', 'L01', '：'],
    ['阶段 启动：2009年3月', 'L01', '：'],
    ['阶段 启动，2009年3月', 'L01', '，'],
    ['第一章 总则', 'L01', '第一章 '],
    ['一．总则', 'L01', '一．'],
    ['活动 汇报会 送教 后10天 { 负责 教研室 }', 'L01', '送教 后10天'],
    // names that are keywords
    ['记录 名单 “公布名单” 2009年5月10日 { 负责 教研室 }', 'L09', '名单'],
    // amounts
    [activity('参加 班主任30余人、家长50多人'), ''],
    ['allowance Fares { rate each person 200 CNY a month  up to 2000 CNY  paid by 教研室 }', ''],
    // times that recur
    ['活动 听课 2009年9月至12月每月一次 { 负责 教研室 }', ''],
    ['activity Visit { on a week before 总结会  responsible 教研室 }', ''],
    // signs of the other width
    ['学校 丁校,戊校', ''],
    [alliance('牵头 甲校', '成员 乙校, 丙校'), ''],
    ['定额 联合活动: 每个联盟 每年 开展 帮扶活动 不少于4次.', ''],
    ['活动\t送教\u30002009年4月10日\u3000｛\u3000负责\t甲校\u3000｝', ''],
    [schedule('｜ 时间 ｜ 内容 ｜ 主办 ｜', '｜ 2009年3月 ｜ 送教 ｜ 甲校 ｜'), ''],
    ['活动 送教 2009年4月10日 { 负责 甲校 ｝', ''],
    [alliance('牵头 甲校', '成员 乙校，丙校'), 'L08', '，'],
    [schedule('丨 时间 丨 内容 丨', '丨 2009年3月 丨 送教 丨'), 'L01'],
    // quotation marks
    ['联盟 第二组 "第二小组" { 牵头 甲校  成员 丙校 }', ''],
    ["联盟 第二组 '第二小组' { 牵头 甲校  成员 丙校 }", 'L01', "'第二小组'"],
    ['联盟 第二组 ‘第二小组’ { 牵头 甲校  成员 丙校 }', 'L01', '‘第二小组’'],
    ['联盟 第二组 ”第二小组“ { 牵头 甲校  成员 丙校 }', 'L01', '”第二小组“'],
    ['联盟 第二组 第二小组” { 牵头 甲校  成员 丙校 }', 'L01', '第二小组”'],
    ['联盟 第二组 “第二小组 { 牵头 甲校  成员 丙校 }', 'L05', '“第二小组'],
    // braces and brackets
    ['联盟 第二组 {\n    牵头 甲校\n    成员 丙校', 'L03', '联盟 第二组'],
    ['联盟 第二组 ｛\n    牵头 甲校\n    成员 丙校', 'L03', '联盟 第二组'],
    ['联盟 第二组\n    牵头 甲校\n    成员 丙校\n}', 'L01', '牵头'],
    [`${alliance('牵头 甲校', '成员 丙校')}\n}`, 'L04', '}'],
    ['活动 送教 2009年4月10日 ｛ 负责 甲校 ｝｝', 'L04', '｝'],
    ['活动 送教 2009年4月10日 （ 负责 甲校 ）', 'L01', '（ 负责 甲校 ）'],
    ['活动 送教 2009年4月10日 [ 负责 甲校 ]', 'L01', '[ 负责 甲校 ]'],
    [alliance('牵头 甲校', '成员 丙校', '副组长：丙校·校长（兼任 甲校·副校长'), 'L05', '副校长'],
    ['正文 【为加强协作【见附件】，制定本方案。】', 'L06', '【见附件】'],
    ['正文 【为加强协作，制定本方案。', 'L06', '【'],
    ['正文 [为加强协作，制定本方案。]', 'L01', '[为加强协作，制定本方案。]'],
    ['各校要高度重视，切实加强领导。', 'L01', '各校要高度重视，切实加强领导。'],
    // sentences
    [quota('每个联盟 每年 开展 帮扶活动 不少于4次'), 'L07', '4次'],
    [quota('每个联盟 每年 开展 帮扶活动 不少于4次 不少于5次。'), 'L13', '不少于5次'],
    [quota('each alliance 每年 holds 帮扶活动 at least 4次。'), ''],
    [quota('每个联盟 每年 开展 帮扶活动 至少4次。'), ''],
    // names
    ['学校 12中', 'L09', '12中'],
    ['活动 2009年送教 2009年4月10日 { 负责 甲校 }', 'L09', '2009年送教'],
    ['活动 阶段 2009年4月10日 { 负责 甲校 }', 'L09', '阶段'],
    ['学校 成员', 'L09', '成员'],
    ['学校 实验小学（南校区）', 'L09', '实验小学（南校区）'],
    ['活动 送教 下乡 2009年4月10日 { 负责 甲校 }', 'L09', '送教 下乡'],
    ['导入 名录.alliance', 'L09', '名录.alliance'],
    ['导入 “没有这个文件.alliance”', 'N03', '没有这个文件.alliance'],
    ['活动 2009年4月10日 { 负责 甲校 }', 'L11', '活动'],
    ['学校 丁校、', 'L11', '、'],
    [activity('负责', '参加 乙校'), 'L11', '负责'],
    [alliance('牵头 甲校', '成员 丙校', '组长：甲校校长'), 'N01', '甲校校长'],
    [alliance('牵头 甲校', '成员 丙校', '组长 甲校·校长'), 'L01', '组长'],
    [alliance('牵头＝甲校', '成员：丙校'), 'L01', '＝'],
    // keywords
    ['活运 送教 2009年4月10日 { 负责 甲校 }', 'L01', '活运'],
    ['学效 丁校', 'L01', '学效'],
    ['學校 丁校', 'L01', '學校'],
    ['activty Visit 2009-04-10 { responsible 甲校 }', 'L01', 'activty'],
    [activity('负贵 甲校', '参加 乙校'), 'L01', '负贵'],
    ['activity 送教 2009-04-10 { 负责 甲校 }', ''],
    [activity('承办 甲校'), ''],
    [activity('费用：2000元', '负责 乙校'), 'L01', '费用'],
    [activity('时间 2009年3月', '时间 2009年4月', '负责 甲校'), 'L15', '时间'],
    [activity('学校 丁校', '负责 甲校'), 'L10', '学校'],
    [alliance('牵头 甲校', '阶段 启动 2009年1月', '成员 丙校'), 'L10', '阶段'],
    ['1. 活动 送教 2009年4月10日 { 负责 甲校 }', 'L01', '1. '],
    ['- 学校 丁校', 'L01', '- '],
    ['学校 丁校；学校 戊校', 'L01', '；'],
    // dates
    ['活动 送教 2009年4月10号 { 负责 甲校 }', 'S04', '4月10号'],
    ['活动 送教 2009年4月31日 { 负责 甲校 }', 'D01', '4月31日'],
    ['活动 送教 2009年2月30日 { 负责 甲校 }', 'D01', '2月30日'],
    ['活动 送教 2009年13月1日 { 负责 甲校 }', 'D01', '13月'],
    ['活动 送教 2009年6月至3月 { 负责 甲校 }', 'D02', '3月'],
    ['活动 送教 4/10/2009 { 负责 甲校 }', 'L12', '4/10/2009'],
    // tables
    [schedule('| 时间 | 内容 | 主办 |', '| 2009年3月 | 送教 | 甲校 | 多余 |'), 'L16'],
    [schedule('| 时间 | 内容 | 主办 |', '| 2009年3月 | 送教 |'), 'L16']
];

/** Codes of the text itself, of names that lead nowhere, of dates, and of 号 for 日. */
const toldBy = /^(?:L..|N0[13]|D0[12]|S04)$/;

function told(text: string): { code: string; marked: string; message: string }[] {
    return runRules(planOf(text))
        .filter(({ code }) => toldBy.test(code))
        .map(({ code, span, message }) => {
            const { start, end } = rangeOf(span);
            return { code, marked: text.slice(start, end), message: `${message.zh} ${message.en}` };
        });
}

describe.each(mistakes)('%s', (typed, code, marked) => {
    const text = before + typed + after;

    it('is told once, at its words', () => {
        const found = told(text);
        expect(found.map((one) => one.code)).toEqual(code === '' ? [] : [code]);
        if (marked !== undefined) {
            expect(found[0]?.marked).toBe(marked);
        }
    });

    it('hides no other item and makes none nameless in a message', () => {
        const plan = planOf(text);
        const names = [...plan.organisations, ...plan.alliances, ...plan.activities, ...plan.principles].map(
            ({ name }) => name
        );
        expect(names).toEqual(
            expect.arrayContaining(['甲校', '乙校', '丙校', '教研室', '第一组', '后项', '总结会'])
        );
        expect(runRules(plan).filter(({ message }) => message.zh.includes('“”'))).toEqual([]);
    });

    it('is mended by the fix that is offered first', () => {
        const fixes = runRules(planOf(text))
            .filter((finding) => finding.code === code && code.startsWith('L'))
            .flatMap((finding) => (finding.fixes?.() ?? []).slice(0, 1));
        for (const { edits } of fixes) {
            expect(told(applied(text, edits)).filter((left) => left.code.startsWith('L'))).toEqual([]);
        }
    });
});

describe('the table of typical mistakes', () => {
    it('holds sixty and more', () => {
        expect(mistakes.filter(([, code]) => code !== '').length).toBeGreaterThanOrEqual(60);
    });
});
