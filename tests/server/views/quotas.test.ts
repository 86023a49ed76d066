import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { quotasOf } from '../../../server/views/quotas/data.ts';
import { quotasMarkup } from '../../../server/views/quotas/render.ts';
import { MOST_BASES, MOST_PERIODS } from '../../../server/views/quotas/bounds.ts';
import { countText } from '../../../server/views/quotas/words.ts';
import { quotasSchema, type QuotaView } from '../../../server/views/schemas.ts';
import { samplePaths, samplePlan } from '../../support/samples.ts';

const frame = `学校 甲校、乙校、丙校、丁校
方案 帮扶 “帮扶方案” { 期限 2009年至2010年 }
联盟 第一组 { 牵头 甲校  成员 乙校 }
联盟 第二组 { 牵头 丙校  成员 丁校 }
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
`;
const activities = `活动 送教 “送教下乡” 2009年4月10日 { 所属 第一组  计入 联合活动 }
活动 联考 2009年11月5日 { 所属 第一组  计入 联合活动 }
活动 座谈 2010年6月 { 所属 第一组  计入 联合活动 }
活动 观摩 2010年 { 计入 联合活动 }
`;

function first(text: string, opened?: Parameters<typeof quotasOf>[1]): QuotaView {
    const [quota] = quotasSchema.parse(quotasOf(planOf(text), opened)).quotas;
    if (!quota) throw new Error('no quota');
    return quota;
}

/** A cell as its count and state. */
const told = ({ rows }: QuotaView): string[] =>
    rows.map(
        ({ label, cells }) =>
            `${label}: ${cells.map((cell) => `${countText(cell)} ${cell.state}${cell.missing ?? ''}`).join(', ')}`
    );

describe('the matrix of a quota', () => {
    it('is base by period, red only where it is surely short', () => {
        const quota = first(frame + activities);
        expect(quota.columns.map(({ label, asked }) => `${label.zh} ${asked.zh}`)).toEqual([
            '2009年 不少于2次',
            '2010年 不少于2次'
        ]);
        expect(told(quota)).toEqual(['第一组: 2 met, 1–2 perhaps1', '第二组: 0 short2, 0–1 short2']);
    });

    it('tells what is above a limit', () => {
        const limit = first(`${frame.replace('不少于2次', '不超过1次')}${activities}`);
        expect(told(limit)).toEqual(['第一组: 2 over, 1–2 perhaps', '第二组: 0 met, 0–1 met']);
    });

    it('demands nothing where the plan only allows', () => {
        expect(told(first(`${frame.replace('开展', '可以 开展')}`))).toEqual([
            '第一组: 0 unasked, 0 unasked',
            '第二组: 0 unasked, 0 unasked'
        ]);
    });

    it('stands in the summary as in the status bar, which both count by the table', () => {
        const allowed = frame.replace('开展', '可以 开展');
        const told = (text: string): string[] =>
            quotasOf(planOf(text)).quotas.map(({ standing }) => standing);
        expect(told(allowed)).toEqual(['met']);
        expect(told(frame + activities)).toEqual(['short']);
        expect(told(frame.replace('不少于2次', '若干次'))).toEqual(['uncountable']);
        const atMost = frame.replace('不少于2次', '不超过1次');
        expect(told(`${atMost}活动 座谈 2009年、2010年 { 计入 联合活动 }\n`)).toEqual(['met']);
        const oneToTwo = `${frame.replace('每年', '').replace('不少于2次', '不少于1次')}活动 观摩 2010年 { 计入 联合活动 }\n`;
        expect(told(oneToTwo)).toEqual(['perhaps']);
        expect(quotasMarkup(quotasOf(planOf(allowed)), { language: 'zh', sources: 'none' })).toContain(
            '共1项定额：1项达到。'
        );
    });

    it('tells what the plan only allows and what is done nevertheless', () => {
        const allowed = frame.replace('开展', '可以 开展').replace('不少于2次', '1次');
        const once = `${allowed}活动 送教 2009年4月10日 { 所属 第一组  计入 联合活动 }\n`;
        expect(told(first(once))).toEqual(['第一组: 1 met, 0 unasked', '第二组: 0 unasked, 0 unasked']);
    });

    it('shows of hundreds of days those on which something is missing, and what all come to', () => {
        const daily = frame
            .replace('每年 开展 帮扶活动 不少于2次', '每天 开展 日记传递 1次')
            .replace('2009年至2010年', '2009年9月1日至2010年6月30日');
        const diary = (until: string): string =>
            `${daily}活动 日记 2009年9月1日至${until}每天 { 所属 第一组、第二组  计入 联合活动 }\n`;
        const short = first(diary('2010年6月10日'));
        expect(short.columns.length).toBeLessThanOrEqual(MOST_PERIODS);
        expect(short.columns[0]?.key).toBe('2010-06-11');
        expect(short.rows.every(({ cells }) => cells.every(({ state }) => state === 'short'))).toBe(true);
        const { bounded } = short;
        expect(bounded?.periods).toBeGreaterThan(150);
        expect(bounded?.short).toBe(short.columns.length * 2);
        expect(bounded?.met).toBe((bounded?.periods ?? 0) * 2 - short.columns.length * 2);
        const met = first(diary('2010年6月30日'));
        expect([met.columns.length, met.bounded?.short]).toEqual([MOST_PERIODS, 0]);
        const said = quotasMarkup({ quotas: [short] }, { language: 'zh', sources: 'none' });
        expect(said).toContain(`共2个对象、${bounded?.periods ?? 0}个时段`);
        const last = { quota: '联合活动', row: '第二组', column: '2010-06-11' };
        expect(first(diary('2010年6月10日'), last).opened).toMatchObject({ row: 1, column: 0 });
    });

    it('has a row for each pair, of very many those that fall short', () => {
        const members = Array.from({ length: MOST_BASES + 10 }, (_, index) => `“村校${index + 1}”`);
        const pairs = `学校 甲校\n方案 帮扶 “帮扶方案” { 期限 2009年 }\n结对 全县 { 牵头 甲校  成员 ${members.join('、')} }\n定额 送教：每对学校 每年 开展 送教活动 1次。\n`;
        const visits = (from: number): string =>
            members
                .slice(from)
                .map(
                    (name, index) => `活动 送${index} 2009年4月10日 { 主办 甲校  地点 ${name}  计入 送教 }\n`
                )
                .join('');
        const most = first(pairs + visits(3));
        expect(most.rows.map(({ label }) => label)).toEqual(['甲校—村校1', '甲校—村校2', '甲校—村校3']);
        expect(most.bounded).toEqual({
            bases: MOST_BASES + 10,
            periods: 1,
            met: MOST_BASES + 7,
            short: 3,
            perhaps: 0
        });
        expect(first(pairs).rows.length).toBe(MOST_BASES);
        expect(first(pairs.replace(`、${members.slice(-10).join('、')}`, '')).bounded).toBeUndefined();
    });

    it('says why a quota is not counted', () => {
        expect(first(`${frame.replace('不少于2次', '若干次')}`)).toMatchObject({
            uncountable: 'no-amount',
            columns: [],
            rows: []
        });
    });

    it('calls a quota without a name by what it says', () => {
        const text = frame.replace('定额 联合活动：', '定额：');
        expect(first(text)).toMatchObject({ name: '每个联盟每年开展帮扶活动不少于2次' });
        expect(
            first(text, { quota: '每个联盟 每年 开展 帮扶活动 不少于2次', row: '第一组', column: '2009' })
                .opened
        ).toBeDefined();
    });

    it('counts the plan as a whole where the bases are not listed', () => {
        const quota = first(
            '方案 甲 “甲方案” { 期限 2009年 }\n定额 共读：每个班级 每年 开展 亲子共读 1次。\n'
        );
        expect(quota.unlisted).toBe(true);
        expect(told(quota)).toEqual([': 0 short1']);
    });
});

describe('the names of a matrix', () => {
    it('are titles where alliances have them, and open their cell by title or by name', () => {
        const titled = frame.replace('联盟 第一组 {', '联盟 第一组 “第一联合发展小组” {') + activities;
        expect(first(titled).rows.map(({ label }) => label)).toEqual(['第一联合发展小组', '第二组']);
        for (const row of ['第一组', '第一联合发展小组']) {
            expect(first(titled, { quota: '联合活动', row, column: '2010' }).opened).toMatchObject({
                row: 0
            });
        }
    });

    it('ask in the language of the plan', () => {
        const english =
            'plan Aid "Aid" { period 2009 to 2010 }\nschool A, B\nalliance G { lead A  members B }\n' +
            'quota Meetings: each alliance holds meetings once a year.\n';
        expect(first(english).columns.map(({ asked }) => asked.en)).toEqual(['1 time', '1 time']);
    });
});

describe('an opened cell', () => {
    const opened = { quota: '联合活动', row: '第一组', column: '2010' };

    it('lists what adds up to its count, and nothing else', () => {
        const quota = first(frame + activities, opened);
        expect(quota.opened).toMatchObject({ row: 0, column: 1 });
        expect(quota.opened?.items.map(({ name, certain, possible }) => [name, certain, possible])).toEqual([
            ['座谈', 1, 1],
            ['观摩', 0, 1]
        ]);
    });

    it.each(samplePaths)('of %s holds items that sum to the count', (path) => {
        const plan = samplePlan(path);
        for (const quota of quotasOf(plan).quotas) {
            quota.rows.forEach(({ label, cells }) =>
                cells.forEach((cell, column) => {
                    const key = quota.columns[column]?.key ?? '';
                    const { quotas } = quotasOf(plan, { quota: quota.id, row: label, column: key });
                    const items = quotas.find(({ id }) => id === quota.id)?.opened?.items ?? [];
                    expect(items.reduce((sum, { certain }) => sum + certain, 0)).toBe(cell.certain);
                })
            );
        }
    });

    it('is left out when its quota, row or column is gone', () => {
        expect(first(frame, { ...opened, row: '第九组' }).opened).toBeUndefined();
        expect(first(frame, { ...opened, column: '1999' }).opened).toBeUndefined();
        expect(first(frame, { ...opened, quota: '别的' }).opened).toBeUndefined();
    });

    it('stands below its row, its button marked as expanded', () => {
        const plan = planOf(frame + activities);
        const markup = quotasMarkup(quotasOf(plan, opened), { language: 'zh', sources: { uri: plan.uri } });
        expect(markup.match(/aria-expanded="true"/g)).toHaveLength(1);
        expect(markup).toMatch(/<tr class="detail">.*座谈.*2010年6月/);
        expect(markup).toContain('1次');
    });

    it('puts a blank between a count and an English unit, which is one of one', () => {
        const plan = samplePlan('english.alliance');
        const markup = quotasMarkup(
            quotasOf(plan, { quota: 'JointActivities', row: 'First Joint Group', column: '2009' }),
            { language: 'en', sources: { uri: plan.uri } }
        );
        expect(markup).toContain('>1 time<');
        expect(markup).not.toMatch(/\dtimes/);
    });
});

describe('view and findings', () => {
    it.each(samplePaths)('agree on what falls short in %s', (path) => {
        const plan = samplePlan(path);
        const reported = runRules(plan).filter(({ code }) => code === 'Q01');
        const counted = quotasOf(plan).quotas.filter(({ uncountable }) => !uncountable);
        const missing = (state: string): number =>
            counted.filter(({ rows }) =>
                rows.some(({ cells }) =>
                    cells.some((cell) => cell.state === state && cell.missing !== undefined)
                )
            ).length;
        expect(missing('short')).toBeGreaterThanOrEqual(
            reported.filter(({ severity }) => severity !== 'hint').length
        );
        expect(missing('short') + missing('perhaps')).toBe(reported.length);
    });
});
