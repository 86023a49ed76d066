/** Whole tables as bureaus and schools print them: what each row is read as, and nothing found that is not wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planOf } from '../language/index.ts';
import type { Plan } from '../language/model/plan.ts';
import { rangeOf } from '../language/source.ts';
import { formatText } from '../language/formatting/index.ts';
import { wholeText } from '../server/facts/times.ts';
import { runRules } from '../server/rules/runner.ts';

const folder = new URL('support/schedules/', import.meta.url);
const names = readdirSync(fileURLToPath(folder)).map((file) => file.replace('.alliance', ''));

function text(name: string): string {
    return readFileSync(new URL(`${name}.alliance`, folder), 'utf8');
}

/** Each row with the whole date it was read as; of recurring ones how often. */
function rows(plan: Plan): string[] {
    return plan.activities.map(({ title, when }) => {
        const times = when?.resolved?.recurring ? ` ×${String(when.resolved.spans.length)}` : '';
        return `${title ?? ''}: ${when ? wholeText(when, plan.language) : 'none'}${times}`;
    });
}

const expected: Readonly<
    Record<string, { readonly rows: readonly string[]; readonly found: readonly string[] }>
> = {
    'by-month': {
        rows: [
            '开学典礼: 2024年9月2日',
            '教师节表彰: 2024年9月10日',
            '家长会: 2024年9月11日—20日',
            '常规检查: 2024年9月21日—30日',
            '教学开放周: 2024年10月8日—11日',
            '秋季运动会: 2024年10月21日—31日',
            '迎新联欢: 2024年12月30日',
            '期末检测: 2025年1月9日、2025年1月10日',
            '春季开学: 2025年2月17日',
            '学雷锋活动: 2025年3月1日—9日',
            '植树活动: 2025年3月10日—23日',
            '制定计划: 2024年9月3日',
            '送教下乡: 2024年9月21日—30日',
            '期中检测: 2024年11月1日—10日',
            '工作总结: 2025年1月14日',
            '读书活动: 2025年4月'
        ],
        found: []
    },
    weeks: {
        rows: [
            '升旗仪式: 2024年10月14日8:00',
            '班主任例会: 2024年10月14日下午第3节',
            '语文公开课: 2024年10月15日上午第2节',
            '评课: 2024年10月15日上午第3节',
            '安全演练: 2024年10月17日14:30—16:00',
            '卫生检查: 2024年10月18日下午',
            '开学典礼: 2024年9月2日',
            '常规检查: 2024年9月5日',
            '教师节活动: 2024年9月10日',
            '家访: 2024年9月11日—13日'
        ],
        found: []
    },
    conference: {
        rows: [
            '报到: 2024年10月16日8:30—9:00',
            '开幕式: 2024年10月16日9:00—9:20',
            '主题报告: 2024年10月16日9:20—10:40',
            '分组讨论: 2024年10月16日14:30—16:00',
            '小组汇报: 2024年10月16日16:00—17:00',
            '课堂观摩: 2024年10月17日上午',
            '评课: 2024年10月17日上午',
            '闭幕式: 2024年10月17日下午',
            '检查设备: 2024年10月14日上午',
            '布置会场: 2024年10月14日下午',
            '试讲: 2024年10月15日9:00',
            '接站: 2024年10月16日7:30'
        ],
        found: []
    },
    duty: {
        rows: [
            '校长: 2024年10月1日8:00—17:00',
            '副校长: 2024年10月2日',
            '教导主任: 2024年10月3日',
            '总务主任: 2024年10月5日',
            '校长: 2024年秋季学期 周一 ×24',
            '副校长: 2024年秋季学期 周二 ×23',
            '一年级组: 约2024年8月19日—9月8日',
            '二年级组: 约2024年8月26日—9月22日',
            '三年级组: 约2024年9月9日—29日'
        ],
        found: ['D07 日']
    },
    training: {
        rows: [
            '师德专题: 2024年7月15日上午第1—2节',
            '课标解读: 2024年7月15日上午第3—4节',
            '课例研讨: 2024年7月15日下午第5—6节',
            '作业设计: 2024年7月16日上午第1—2节',
            '教学评价: 2024年7月16日上午第3—4节',
            '班级管理: 2024年7月16日上午第4节',
            '语文集体备课: 每月第二个周三 第3节 ×5',
            '数学集体备课: 每月第二个周三第4节 ×5',
            '送教直播: 每周三第3节 ×23'
        ],
        // Lesson 4 beside lessons 3—4, and the weekly slot on the monthly one's days; lessons 3 and 4 do not meet.
        found: ['R10 301教室', 'R10 录播室']
    },
    'ten-days': {
        rows: [
            '启动会: 2024年9月1日—10日',
            '联合教研: 2024年9月11日—20日',
            '校长论坛: 2024年9月21日—30日',
            '教学开放周: 2024年10月11日—31日',
            '青年教师赛课: 2024年11月',
            '工作考核: 不晚于2024年12月31日',
            '总结会: 2025年1月1日—10日',
            '外出考察: 待定'
        ],
        found: ['D16 待定']
    },
    english: {
        rows: [
            'Opening of term: 2024-09-02',
            'Head teachers meet: 2024-09-21 to 2024-09-30',
            'Open lesson: 2024-10-16 morning',
            'Review: 2024-10-16 afternoon',
            'Examination: 2025-01-09',
            'Opening: 2024-10-22 9:00–9:20',
            'Keynote: 2024-10-22 9:20–10:40',
            'Groups: 2024-10-22 afternoon',
            'Lessons observed: 2024-10-23 morning',
            'Closing: 2024-10-23 14:00–15:30',
            'Chinese: Wednesday 3 ×23',
            'Mathematics: Wednesday 4 ×23',
            'Science: Wednesday 3 ×23'
        ],
        // Science in the lesson of Chinese, and Wednesday 16 October, when the room may be taken by the open lesson.
        found: ['R10 recording room', 'R10 recording room', 'R10 recording room', 'R10 recording room']
    },
    'no-year': {
        rows: [
            '启动: 2日',
            '听课: 15日',
            '检查: 中旬',
            '座谈: 上午',
            '听课: 9:20—10:00',
            '听课: 周三',
            '启动: 2024年9月2日',
            '小结: 2024年12月30日',
            '检测: 2025年1月8日'
        ],
        found: ['D06 9月', 'D06 上午', 'D06 第5周']
    }
};

describe('tables as schools print them', () => {
    it('are all expected', () => {
        expect(names).toEqual(Object.keys(expected).sort());
    });

    it.each(names)('%s: every row has its date', (name) => {
        expect(rows(planOf(text(name)))).toEqual(expected[name]?.rows);
    });

    it.each(names)('%s: has exactly the findings a reviewer would defend', (name) => {
        const plan = planOf(text(name));
        const found = runRules(plan).map(({ code, span }) => {
            const { start, end } = rangeOf(span);
            return `${code} ${plan.text.slice(start, end)}`;
        });
        expect(found).toEqual(expected[name]?.found);
    });

    it.each(names)('%s: formatting is stable and leaves every date as it was', (name) => {
        const once = formatText(text(name));
        expect(formatText(once)).toBe(once);
        expect(rows(planOf(once))).toEqual(rows(planOf(text(name))));
    });
});
