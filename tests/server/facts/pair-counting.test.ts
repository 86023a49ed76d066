import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { quotaTables } from '../../../server/facts/counting/index.ts';
import { applied, findingsOf } from '../rules/check.ts';

const head = `方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
学校 甲校、乙校、丙校、丁校
人员 赵三、钱四、孙五 { 担任 甲校·教师 }
结对 一帮二 { 牵头 甲校  成员 乙校、丙校 }
名单 名册 {
    | 帮扶学校 | 受援学校 |
    | 甲校 | 乙校 |
    | 丁校 | 戊校 |
}
`;
const mentors = '名单 师徒 {\n    | 师傅 | 徒弟 |\n    | 赵三 | 钱四、孙五 |\n    | 李六 | 乙校·教师 |\n}\n';

/** Rows as `label: certain/possible`, undefined for a base that is not listed. */
function rows(quota: string, ...activities: readonly string[]): readonly string[] | undefined {
    const plan = planOf(`${head}${mentors}定额 送教：${quota}\n${activities.join('\n')}\n`);
    expect(plan.problems).toEqual([]);
    const [table] = quotaTables(plan);
    return table?.unlisted
        ? undefined
        : table?.rows.map(
              ({ label, counts }) =>
                  `${label}: ${counts.map(({ certain, possible }) => (certain === possible ? certain : `${certain}/${possible}`)).join(' ')}`
          );
}

const yearly = '每对学校 每年 开展 送教活动 2次。';
const counted = (properties: string): string => `活动 送课 2009年4月10日 { 计入 送教  ${properties} }`;

describe('a quota of each pair', () => {
    it('has a row for each pair of schools, one named twice but once', () => {
        expect(rows(yearly)).toEqual(['甲校—乙校: 0', '甲校—丙校: 0', '丁校—戊校: 0']);
        expect(rows('每个结对 每年 开展 送教活动 2次。')).toEqual(rows(yearly));
        expect(rows('每对结对学校 每年 开展 送教活动 2次。')).toEqual(rows(yearly));
    });

    it('has a row for each pair of people where people are meant', () => {
        expect(rows('每对师徒 每年 开展 听课 2次。')).toEqual([
            '赵三—钱四: 0',
            '赵三—孙五: 0',
            '李六—乙校·教师: 0'
        ]);
    });

    it.each([
        ['both partners named', '主办 甲校  地点 乙校', ['1', '0', '0']],
        ['three schools of two pairs', '参加 甲校、乙校、丙校', ['1', '1', '0']],
        ['the member alone, which has no other partner', '地点 丙校', ['0', '1', '0']],
        ['the lead alone, of a single member', '主办 丁校', ['0', '0', '1']],
        ['the lead alone, of two members', '主办 甲校', ['0/1', '0/1', '0']],
        [
            'the lead and one member, with a member of another pair',
            '参加 甲校、乙校、“戊校”',
            ['1', '0', '1']
        ],
        ['the item of two pairs', '所属 一帮二', ['0/1', '0/1', '0']],
        ['the item and a member', '所属 一帮二  地点 丙校', ['0', '1', '0']],
        ['somebody who answers for it, but does not take part', '负责 丁校', ['0/1', '0/1', '0/1']],
        ['nobody at all', '备注：另行确定', ['0/1', '0/1', '0/1']]
    ])('counts an activity with %s', (_, properties, counts) => {
        expect(rows(yearly, counted(properties))?.map((row) => row.split(': ')[1])).toEqual(counts);
    });

    it('counts nothing for schools that are in no pair, nor for pairs outside the alliance', () => {
        expect(rows(yearly, '学校 己校', counted('地点 己校'))?.every((row) => row.endsWith(': 0'))).toBe(
            true
        );
        const group = '联盟 东片 { 牵头 丁校  成员 “戊校” }';
        expect(rows(yearly, group, counted('所属 东片'))).toEqual([
            '甲校—乙校: 0',
            '甲校—丙校: 0',
            '丁校—戊校: 1'
        ]);
    });

    it('counts the people of both schools, and those of whom no school is said', () => {
        const people = '每对学校 每年 互派 教师 3名。';
        expect(rows(people, counted('参加 甲校2名教师、乙校1名教师'))?.[0]).toBe('甲校—乙校: 3');
        expect(rows(people, counted('主办 甲校  地点 乙校  参加 教师4人'))?.[0]).toBe('甲校—乙校: 4');
        expect(rows(people, counted('主办 甲校  地点 乙校  参加 丁校4名教师'))?.[0]).toBe(
            '甲校—乙校: 0/Infinity'
        );
    });

    it('counts what mentors do by their names, and possibly for all where only schools are named', () => {
        const lessons = '每对师徒 每年 开展 听课 2次。';
        expect(rows(lessons, counted('参加 赵三、钱四'))?.map((row) => row.split(': ')[1])).toEqual([
            '1',
            '0',
            '0'
        ]);
        expect(rows(lessons, counted('参加 赵三'))?.map((row) => row.split(': ')[1])).toEqual([
            '0/1',
            '0/1',
            '0'
        ]);
        expect(rows(lessons, counted('地点 丁校'))?.map((row) => row.split(': ')[1])).toEqual([
            '0/1',
            '0/1',
            '0/1'
        ]);
    });

    it('counts what is handed in for the pairs that are named, else for each', () => {
        const papers = '每对学校 每年 提交 工作计划 1份。';
        const handed = (who: string): string => `报送 工作计划 { ${who} 2009年3月10日前 报 丁校。 }`;
        expect(rows(papers, handed('丙校'))?.map((row) => row.split(': ')[1])).toEqual(['0', '1', '0']);
        expect(rows(papers, handed('每所学校'))?.map((row) => row.split(': ')[1])).toEqual(['1', '1', '1']);
    });

    it('is not counted pair by pair where people are paired by number', () => {
        const plan = planOf(
            '学校 甲校、乙校\n方案 帮扶 “帮扶方案” { 期限 2009年 }\n结对 师徒 { 帮扶学校 甲校·教师  被帮扶学校 乙校13名教师  模式 一对一 }\n定额 听课：每对师徒 每年 开展 听课 2次。\n'
        );
        expect(quotaTables(plan)[0]?.unlisted).toBe(true);
        const [finding] = findingsOf(plan, 'Q01');
        expect(finding?.message.zh).toContain('没有列出每一对是谁和谁');
    });

    it('is reported by the pairs that fall short, and mended for them', () => {
        const text = `${head}定额 送教：${yearly}\n活动 送课 2009年4月10日、9月10日 { 主办 甲校  地点 乙校  计入 送教 }\n`;
        const [finding] = findingsOf(planOf(text), 'Q01');
        expect(finding?.message.zh).toContain('甲校—丙校2009年、丁校—戊校2009年各有0次，各缺2次');
        expect(finding?.message.zh).not.toContain('甲校—乙校');
        const [fix] = finding?.fixes?.() ?? [];
        const mended = applied(text, fix?.edits ?? []);
        expect(mended).toContain('主办 甲校  地点 丙校  计入 送教');
        expect(findingsOf(planOf(mended), 'Q01')).toEqual([]);
        const many = text.replace('2次。', '9次。');
        const [rowsFix] = findingsOf(planOf(many), 'Q01')[0]?.fixes?.() ?? [];
        const scheduled = applied(many, rowsFix?.edits ?? []);
        expect(scheduled).toContain('| 时间 | 主题 | 主办 | 地点 | 计入 |'.split(' | ')[3]);
        expect(findingsOf(planOf(scheduled), 'Q01')).toEqual([]);
        const people = text.replace('开展 送教活动 2次', '互派 骨干教师 2名');
        const [peopleFix] = findingsOf(planOf(people), 'Q01')[0]?.fixes?.() ?? [];
        expect(findingsOf(planOf(applied(people, peopleFix?.edits ?? [])), 'Q01')).toEqual([]);
    });
});
