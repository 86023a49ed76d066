import { afterEach, describe, expect, it, vi } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { rangeOf } from '../../../language/source.ts';
import { ruleOf } from '../../../server/rules/registry.ts';
import { runRules } from '../../../server/rules/runner.ts';

const overlapping =
    '阶段 启动 2009年1月至2月 { 任务 动员 “动员” }\n阶段 推进 2009年2月至11月 { 任务 实行 “实行” }\n';
const codes = (text: string, settings = {}): string[] =>
    runRules(planOf(text), settings).map(({ code }) => code);

afterEach(() => {
    vi.restoreAllMocks();
});

describe('running the rules', () => {
    it('gives the findings in the order of the file', () => {
        const findings = runRules(
            planOf('活动 汇演 2013年6月1日\n活动 送教 2009年2月30日\n正文 【由××负责，】\n')
        );
        const starts = findings.map(({ span }) => rangeOf(span).start);
        expect(starts.length).toBeGreaterThan(3);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });

    it('tells a date once that is outside the period, its stage and the term, with all it misses', () => {
        const text =
            '单位 教育局\n方案 帮扶 “帮扶方案” { 期限 2009年1月至2010年6月 }\n' +
            '阶段 启动 2009年1月至2月 { 活动 动员 2010年8月1日 { 负责 教育局 } }\n';
        const told = runRules(planOf(text)).filter(({ code }) => /^D/.test(code));
        expect(told.map(({ code, severity }) => [code, severity])).toEqual([['D03', 'error']]);
        expect(told[0]?.related?.map(({ message }) => message.zh)).toEqual(['方案的期限', '阶段的时间']);
        expect(codes(text, { severities: { D03: 'off' } }).filter((code) => /^D/.test(code))).toEqual([
            'D04'
        ]);
    });

    it('tells of a weekend in a vacation that it is vacation', () => {
        expect(codes('单位 县局\n活动 送教 2010年8月1日 { 负责 县局 }\n')).toEqual(['D11']);
    });

    it('finds nothing in an empty file', () => {
        expect(runRules(planOf(''))).toEqual([]);
    });

    it('keeps the findings of the others when one rule throws, and says so', () => {
        const rule = ruleOf('T02');
        if (!rule) throw new Error('T02 is there');
        vi.spyOn(rule, 'check').mockImplementation(() => {
            throw new Error('broken');
        });
        const findings = runRules(planOf(overlapping));
        expect(findings.map(({ code }) => code)).toContain('R07');
        const failed = findings.find(({ code }) => code === 'N99');
        expect(failed?.message.zh).toContain('T02');
        expect(failed?.message.en).toContain('broken');
        expect(failed && rangeOf(failed.span)).toEqual({ start: 0, end: 0 });
    });

    it('keeps what a rule found before it threw', () => {
        const rule = ruleOf('T02');
        const check = rule?.check.bind(rule);
        if (!rule || !check) throw new Error('T02 is there');
        vi.spyOn(rule, 'check').mockImplementation(function* (plan) {
            yield* check(plan);
            throw new Error('late');
        });
        expect(codes(overlapping)).toEqual(expect.arrayContaining(['T02', 'N99']));
    });
});

describe('an item in the wrong place', () => {
    const plan = '单位 县教育局\n学校 甲校、乙校\n';

    it.each([
        ['a plan in an activity', '活动 会 2024年3月5日 {\n    负责 县教育局\n    方案 帮扶\n}\n', '活动 会'],
        ['a report in an activity', '活动 会 2024年3月5日 { 汇报 情况\n 负责 县教育局 }\n', '活动 会'],
        [
            'a stage in a stage, behind a task',
            '阶段 一 2024年1月至12月 {\n    任务 启 “启” { 负责 县教育局 }\n    阶段 二 2024年3月至4月 { 任务 推 “推” }\n}\n',
            '阶段 一'
        ],
        [
            'an activity in an alliance',
            '联盟 一组 { 牵头 甲校  成员 乙校\n    活动 会 2024年3月5日\n}\n',
            '联盟 一组'
        ]
    ])('%s is told once, and nothing that follows from it', (_, text, holder) => {
        const findings = runRules(planOf(plan + text));
        expect(findings.map(({ code }) => code)).toEqual(['L10']);
        expect(findings[0]?.message.zh).toContain(`“${holder}”里不能再建`);
    });

    it('has its words looked at all the same, and so has what stands beside it', () => {
        const text =
            '活动 会 2024年3月5日 {\n    方案 帮扶 “帮扶方案,” { 期限 2024年 }\n}\n活动 听课 2024年6月1日\n';
        expect(codes(plan + text)).toEqual(expect.arrayContaining(['L10', 'S02', 'R07']));
        expect(codes(plan + text)).not.toContain('G02');
    });
});

describe('an attachment called by a keyword', () => {
    it('is told once, and nothing that follows from it', () => {
        const text = `单位 县教育局
通知 印发通知 《县教育局关于印发〈帮扶实施方案〉的通知》 {
    印发 帮扶
    发文机关 县教育局
    成文日期 2024年1月5日
    主送：各学校
    附件 方案 “帮扶名单” { 状态 另附 }
}
方案 帮扶 “帮扶实施方案” { 期限 2024年 }
`;
        expect(codes(text)).toEqual(['L09']);
        expect(codes(text.replace('附件 方案', '附件 正本'))).toEqual([]);
    });
});

describe('settings', () => {
    it('set severities, keep weaker cases weaker, and switch rules and families off', () => {
        const severity = (settings: object): string | undefined =>
            runRules(planOf(overlapping), settings).find(({ code }) => code === 'T02')?.severity;
        expect(severity({})).toBe('hint');
        expect(severity({ severities: { T02: 'warning' } })).toBe('hint');
        expect(severity({ severities: { T02: 'off' } })).toBeUndefined();
        expect(severity({ families: { T: false } })).toBeUndefined();
        expect(severity({ families: { T: true } })).toBe('hint');
        expect(
            runRules(planOf('学校 甲校\n学校 甲校\n'), { severities: { N02: 'hint' } }).map(
                (one) => one.severity
            )
        ).toEqual(['hint']);
    });

    it('of a rule go before those of its family', () => {
        expect(codes(overlapping, { severities: { T02: 'warning' }, families: { T: false } })).toContain(
            'T02'
        );
        expect(codes(overlapping, { severities: { T02: 'off' }, families: { T: true } })).not.toContain(
            'T02'
        );
    });
});

describe('suppressions', () => {
    const reason = '理由：两阶段在2月衔接';

    it('excuse in the whole file at the top level', () => {
        expect(codes(overlapping)).toContain('T02');
        expect(codes(`${overlapping}忽略 T02 ${reason}\n`)).not.toContain('T02');
        expect(codes(`忽略 T02 ${reason}\n${overlapping}`)).not.toContain('N10');
    });

    it('excuse only in the item they stand in', () => {
        const other = '阶段 甲 2010年1月至2月\n阶段 乙 2010年2月至3月 {\n    任务 丙 “丙”\n';
        const inside = `${other}    忽略 T02 ${reason}\n}\n`;
        expect(codes(inside)).not.toContain('T02');
        expect(
            codes(`阶段 零 2009年1月至2月\n阶段 壹 2009年2月至12月\n${inside}`).filter(
                (code) => code === 'T02'
            )
        ).toHaveLength(1);
    });

    it('do not hold without a reason', () => {
        expect(codes(`${overlapping}忽略 T02\n`)).toEqual(expect.arrayContaining(['T02', 'N09']));
    });

    it('are themselves reported when they excuse nothing or name no rule', () => {
        expect(codes(`学校 甲校\n忽略 T02 ${reason}\n`)).toEqual(['N10']);
        expect(codes(`学校 甲校\n忽略 T98 ${reason}\n`)).toEqual(['N08']);
        expect(
            codes(`${overlapping}忽略 T02、T01 ${reason}\n`).filter((code) => code.startsWith('N1'))
        ).toEqual(['N10']);
    });

    it('are not called unused when their rule is off', () => {
        const text = `学校 甲校\n忽略 T02 ${reason}\n`;
        expect(codes(text, { severities: { T02: 'off' } })).toEqual([]);
        expect(codes(text, { severities: { N10: 'off' } })).toEqual([]);
    });
});
