/** The stages at a glance: no date is torn, and each year is called one where it has the room. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import type { Table } from '../../../../server/document/blocks.ts';
import { stageTable } from '../../../../server/document/build/stage-table.ts';
import { printedPlan } from '../../../../server/document/build/wording.ts';
import { standardProfile } from '../../../../server/document/profile.ts';
import { widthOf } from '../../../../server/document/text.ts';

function tableOf(stages: string): Table {
    return stageTable(printedPlan(planOf(`方案 甲 “甲县方案”\n${stages}`), standardProfile));
}

/** The lines of each stage's time. */
function timesOf({ rows }: Table): string[][] {
    return rows.slice(2).map(({ cells }) => (cells[1]?.runs ?? []).map(({ text }) => text));
}

describe('the stages at a glance', () => {
    it('gives the times the room that few columns leave', () => {
        const table = tableOf('阶段 推进 2024年10月至2026年5月\n阶段 考评 2026年6月至8月');
        expect(timesOf(table)).toEqual([['2024年10月至2026年5月'], ['2026年6月至8月']]);
        expect(table.columns[1]?.width).toBeGreaterThan(widthOf('2024年10月至2026年5月'));
        const years = table.rows[0]?.cells.slice(2).map(({ runs }) => runs[0]?.text);
        expect(years).toEqual(['2024', '2025', '2026']);
    });

    it('breaks a time that is longer than its column before 至', () => {
        const table = tableOf('阶段 动员 2009年1月至2月15日\n阶段 推广 2009年12月16日至2012年12月');
        expect(timesOf(table)).toEqual([
            ['2009年1月', '至2月15日'],
            ['2009年12月16日', '至2012年12月']
        ]);
        expect(table.rows[0]?.cells[2]?.runs[0]?.text).toBe('2009年');
    });
});
