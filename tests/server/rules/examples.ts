import { expect, it } from 'vitest';
import { check } from './check.ts';

/** Marked texts in which a rule must report exactly the marks, and texts in which it must not report at all. */
export interface Examples {
    readonly must: readonly string[];
    readonly not: readonly string[];
}

/** One test for each text. */
export function verify(examples: Readonly<Record<string, Examples>>): void {
    for (const [code, { must, not }] of Object.entries(examples)) {
        it.each(must)(`${code} reports %#: %s`, (text) => {
            const { found, marked } = check(code, text);
            expect(marked.length).toBeGreaterThan(0);
            expect(found).toEqual(marked);
        });
        it.each(not)(`${code} is silent %#: %s`, (text) => {
            expect(text).not.toMatch(/[«»]/);
            expect(check(code, text).found).toEqual([]);
        });
    }
}

/** Two schools and an alliance of them, to put in front of what a rule looks at. */
export const pair = '学校 甲校、乙校\n联盟 第一组 { 牵头 甲校  成员 乙校 }\n';

/** A plan for the calendar years 2009 to 2012. */
export const fourYears = '方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2012年 }\n';
