import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { runRules } from '../../../server/rules/runner.ts';

/** Codes and texts of all findings that say something is absent. */
function absences(text: string): string[] {
    const codes = new Set(['R07', 'D16', 'Q05', 'T04', 'T06', 'M03', 'M04', 'R02', 'R03']);
    return runRules(planOf(text))
        .filter(({ code }) => codes.has(code))
        .map(({ code, message }) => `${code} ${message.zh.slice(0, 4)}`);
}

describe('what could not be read', () => {
    it('is not reported as absent', () => {
        const schools = '学校 甲校、乙校\n单位 教研室\n';
        expect(absences(`${schools}活动 调研 / 2009年4月 { 负责 教研室 }`)).toEqual([]);
        expect(absences(`${schools}联盟 第一组 / { 牵头 甲校  成员 乙校 }`)).toEqual([]);
        expect(absences(`${schools}阶段 启动 / 2009年4月 { 任务 动员 { 负责 教研室 } }`)).toEqual([]);
        expect(absences(`${schools}措施 送课 / { 负责 教研室 }`)).toEqual([]);
    });

    it('excuses only the item it stands in', () => {
        expect(absences('单位 教研室\n活动 调研 / { 负责 教研室 }\n活动 听课 2009年4月10日')).toEqual([
            'R07 “听课”'
        ]);
    });
});
