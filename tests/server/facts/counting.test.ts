import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { quotaTables, type QuotaTable } from '../../../server/facts/counting/index.ts';

const head = `方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2010年 }
学校 甲校、乙校、丙校、丁校
联盟 第一组 { 牵头 甲校  成员 乙校 }
联盟 第二组 { 牵头 丙校  成员 丁校 }
`;

function table(quota: string, activities: readonly string[], before = head): QuotaTable {
    const [first] = quotaTables(planOf(`${before}定额 联合：${quota}\n${activities.join('\n')}\n`));
    if (!first) throw new Error('there is one quota');
    return first;
}

/** Rows as `label: certain/possible …`. */
function rows({ rows: all }: QuotaTable): string[] {
    return all.map(
        ({ label, counts }) =>
            `${label}: ${counts.map(({ certain, possible }) => (certain === possible ? certain : `${certain}/${possible}`)).join(' ')}`
    );
}

const perAlliance = '每个联盟 每年 开展 帮扶活动 不少于4次。';

describe('counting quotas', () => {
    it('counts by 计入 and by 类别, for base and year', () => {
        const counted = table(perAlliance, [
            '活动 送教 2009年4月10日 { 所属 第一组  计入 联合 }',
            '活动 联考 2010年4月10日 { 所属 第二组  类别 帮扶活动 }',
            '活动 帮扶活动研讨 2009年5月6日 { 所属 第一组 }'
        ]);
        expect(counted.columns.map(({ label }) => label.zh)).toEqual(['2009年', '2010年']);
        expect(rows(counted)).toEqual(['第一组: 1 0', '第二组: 0 1']);
        expect(counted.activities).toHaveLength(2);
    });

    it('counts once for whichever of several does it, called in the language of the plan', () => {
        const chinese = table('甲校 或 丙校 每年 举办 开放日 1次。', []);
        expect(chinese.rows.map(({ label }) => label)).toEqual(['甲校或丙校']);
        const english = quotaTables(
            planOf(
                'plan Joint "Joint plan" { period 2009-01 until 2010-12 }\nschool One, Two\nquota Welcome: One or Two holds an opening meeting 1 time each year.\n'
            )
        );
        expect(english[0]?.rows.map(({ label }) => label)).toEqual(['One or Two']);
    });

    it('counts a recurrence with ends between them only', () => {
        const { columns } = table('每个联盟 2009年3月至6月每月 开展 帮扶活动 不少于1次。', []);
        expect(columns.map(({ label }) => label.zh)).toEqual([
            '2009年3月',
            '2009年4月',
            '2009年5月',
            '2009年6月'
        ]);
    });

    it('counts by weeks and days of school', () => {
        const spring = head.replace('2009年至2010年', '2009年4月20日至5月17日');
        const weekly = table(
            '每个联盟 每周 开展 教研活动 1次。',
            [
                '活动 教研 2009年4月22日、4月29日、5月6日 { 所属 第一组  计入 联合 }',
                '活动 例会 每周三 { 所属 第二组  计入 联合 }'
            ],
            spring
        );
        expect(weekly.columns.map(({ label }) => label.zh)).toEqual([
            '2009年4月20日起的一周',
            '2009年4月27日起的一周',
            '2009年5月4日起的一周',
            '2009年5月11日起的一周'
        ]);
        expect(rows(weekly)).toEqual(['第一组: 1 1 1 0', '第二组: 1 1 1 1']);
        const holiday = table(
            '每个联盟 每周 开展 教研活动 1次。',
            [],
            head.replace('2009年至2010年', '2009年9月28日至10月11日')
        );
        expect(holiday.columns.map(({ label }) => label.en)).toEqual(['week of 2009-09-28']);
        const daily = table(
            '每个联盟 每天 开展 日记传递 1次。',
            ['活动 日记 每天 { 所属 第一组  计入 联合 }'],
            spring
        );
        expect(daily.columns).toHaveLength(19);
        expect(rows(daily)[0]).toBe(`第一组: ${Array(19).fill(1).join(' ')}`);
        const long = table(
            '每个联盟 每天 开展 日记传递 1次。',
            [],
            head.replace('2009年至2010年', '2009年至2016年')
        );
        expect(long.uncountable).toBe('period');
    });

    it('counts in the months that a duty is bound to, and not in the rest of the year', () => {
        const bound = table('每个联盟 每年3月至6月 开展 帮扶活动 不少于4次。', [
            '活动 送教 2009年4月10日 { 所属 第一组  计入 联合 }',
            '活动 观摩 2009年9月10日 { 所属 第一组  计入 联合 }',
            '活动 交流 2010年6月20日至7月5日 { 所属 第二组  计入 联合 }'
        ]);
        expect(bound.columns.map(({ label }) => label)).toEqual([
            { zh: '2009年（3月至6月）', en: '2009 (March to June)' },
            { zh: '2010年（3月至6月）', en: '2010 (March to June)' }
        ]);
        expect(rows(bound)).toEqual(['第一组: 1 0', '第二组: 0 0/1']);
        const seasons = table('每个联盟 每年春秋两季 开展 帮扶活动 2次。', [
            '活动 送教 2009年4月10日 { 所属 第一组  计入 联合 }',
            '活动 暑期 2009年8月5日 { 所属 第一组  计入 联合 }'
        ]);
        expect(rows(seasons)[0]).toBe('第一组: 1 0');
        const monthly = table('每个联盟 每年3月至6月每月 开展 帮扶活动 1次。', []);
        expect(monthly.columns.map(({ key }) => key)).toEqual(
            ['2009', '2010'].flatMap((year) => ['03', '04', '05', '06'].map((month) => `${year}-${month}`))
        );
    });

    it('asks for the months that a plan holds wholly, though the year reaches beyond it', () => {
        const spring = head.replace('2009年至2010年', '2009年2月至2010年8月');
        const bound = table('每个联盟 每年3月至6月 开展 帮扶活动 不少于4次。', [], spring);
        expect(bound.columns.map(({ part }) => part)).toEqual(['whole', 'whole']);
        const cut = table('每个联盟 每年9月至12月 开展 帮扶活动 不少于4次。', [], spring);
        expect(cut.columns.map(({ key, part }) => [key, part])).toEqual([['2009', 'whole']]);
    });

    it('counts a joint activity for each alliance, named or known by its schools', () => {
        const counted = table(perAlliance, [
            '活动 运动会 2009年4月10日 { 所属 第一组、第二组  计入 联合 }',
            '活动 观摩 2009年5月10日 { 参加 乙校、丁校  计入 联合 }'
        ]);
        expect(rows(counted)).toEqual(['第一组: 2 0', '第二组: 2 0']);
    });

    it('counts for the party the quota names also what that party is in charge of', () => {
        const talk = '活动 讲堂 2009年4月10日 { 主办 家长会  地点 “礼堂”  负责 甲校  计入 联合 }';
        const committee = `${head}家委会 家长会\n`;
        expect(rows(table('甲校 每年 举办 家长讲堂 1次。', [talk], committee))).toEqual(['甲校: 1 0']);
        expect(rows(table('乙校 每年 举办 家长讲堂 1次。', [talk], committee))).toEqual(['乙校: 0 0']);
        expect(rows(table('每所成员学校 每年 举办 家长讲堂 1次。', [talk], committee))[0]).toBe('乙校: 0 0');
    });

    it('counts for the school in charge where schools of that side are asked, and perhaps for the others', () => {
        const lecture = '活动 讲座一 2009年4月10日 { 负责 甲校  计入 联合 }';
        expect(rows(table('牵头学校 每年 举办 讲座 1次。', [lecture]))).toEqual(['甲校: 1 0', '丙校: 0/1 0']);
        expect(rows(table('牵头学校 每年 选派 教师 1次。', [lecture]))).toEqual([
            '甲校: 0/1 0',
            '丙校: 0/1 0'
        ]);
        expect(rows(table('每所成员学校 每年 参加 讲座 1次。', [lecture]))[0]).toBe('乙校: 0/1 0');
    });

    it('leaves out all schools that are named in brackets', () => {
        const rest = table(
            '每所成员学校（不含 乙校、丁校） 每年 参加 教学观摩 1次。',
            [],
            head.replace('成员 乙校', '成员 乙校、戊校')
        );
        expect(rest.rows.map(({ label }) => label)).toEqual(['戊校']);
    });

    it('leaves cancelled and postponed activities out', () => {
        const counted = table(perAlliance, [
            '活动 送教 2009年4月10日 { 所属 第一组  计入 联合  状态 取消 }',
            '活动 送课 2009年4月10日 { 所属 第一组  计入 联合  状态 推迟 }',
            '活动 联欢 2009年4月10日 { 所属 第一组  计入 联合  状态 暂定 }'
        ]);
        expect(rows(counted)).toEqual(['第一组: 1 0', '第二组: 0 0']);
    });

    it('counts each occurrence of a recurrence and each date of a list', () => {
        const counted = table(perAlliance, [
            '活动 例会 每月第一周 { 所属 第一组  计入 联合 }',
            '活动 听课 2009年3月18日、19日、21日 { 所属 第二组  计入 联合 }'
        ]);
        expect(rows(counted)).toEqual(['第一组: 12 12', '第二组: 3 0']);
    });

    it('counts what is not certain as possible', () => {
        const counted = table(perAlliance, [
            '活动 会议 待定 { 所属 第一组  计入 联合 }',
            '活动 交流 2009年12月20日至2010年1月10日 { 所属 第一组  计入 联合 }',
            '活动 培训 2009年4月10日 { 计入 联合 }'
        ]);
        expect(rows(counted)).toEqual(['第一组: 0/3 0/2', '第二组: 0/1 0']);
    });

    it('counts an activity in a plan with one alliance for it without being told', () => {
        const one =
            '方案 帮扶 “方案” { 期限 2009年 }\n学校 甲校、乙校\n联盟 第一组 { 牵头 甲校  成员 乙校 }\n';
        expect(rows(table(perAlliance, ['活动 送教 2009年4月10日 { 计入 联合 }'], one))).toEqual([
            '第一组: 1'
        ]);
    });

    it('counts what was done in the place of what was planned', () => {
        const counted = table(perAlliance, [
            '活动 送教 2009年12月10日 { 所属 第一组  计入 联合  实施 2010年1月11日 { 参加 教师6人 } }'
        ]);
        expect(rows(counted)).toEqual(['第一组: 0 1', '第二组: 0 0']);
    });

    it('counts schools, and people where the quota asks for people', () => {
        const sent = table('牵头学校 每年 选派 2名 骨干教师 到 成员学校。', [
            '活动 支教 2009年9月1日至30日 { 参加 甲校3名骨干教师、乙校2名骨干教师  计入 联合 }',
            '活动 听课 2009年10月12日 { 参加 丙校2名教师  计入 联合 }'
        ]);
        expect(sent.counts).toBe('people');
        expect(rows(sent)).toEqual(['甲校: 3 0', '丙校: 2 0']);
        const seen = table('全体 成员学校（不含 丁校） 每学期 参加 教学观摩 至少1次。', [
            '活动 听课 2009年4月10日 { 参加 成员学校  所属 第一组  计入 联合 }'
        ]);
        expect(rows(seen)).toEqual(['乙校: 1 0 0 0']);
    });

    it('takes people for the schools they have posts at', () => {
        const before = head.replace('学校 甲校、乙校', '学校 甲校 { 教导主任：刘某 }\n学校 乙校');
        const counted = table(
            '牵头学校 每年 开展 示范课 1次。',
            ['记录 上课 2009年4月10日 { 参加 刘某  地点 乙校  计入 联合 }'],
            before
        );
        expect(rows(counted)).toEqual(['甲校: 1 0', '丙校: 0 0']);
    });

    it('counts submissions for what is to be handed in', () => {
        const counted = table('每个联盟 提交 工作方案 1份。', [
            '单位 教育局\n报送 工作实施方案 { 每个联盟 2009年3月 报 教育局。 }'
        ]);
        expect(rows(counted)).toEqual(['第一组: 1', '第二组: 1']);
    });

    it('counts every line in which something is first handed in, not those that pass it on', () => {
        const counted = table('每个联盟 每年 提交 工作小结 2份。', [
            '单位 教育局、市局\n报送 工作小结 { 每个联盟 2009年7月 报 教育局；每个联盟 2009年12月 报 教育局；教育局 2009年12月底 报 市局。 }'
        ]);
        expect(rows(counted)).toEqual(['第一组: 2 0', '第二组: 2 0']);
    });

    it('counts a line for the party it names', () => {
        const counted = table('每个联盟 提交 工作小结 1份。', [
            '单位 教育局\n报送 工作小结 { 第一组 2009年7月 报 教育局；第二组 2009年8月 报 教育局。 }'
        ]);
        expect(rows(counted)).toEqual(['第一组: 1', '第二组: 1']);
    });

    it('takes the terms that a plan for calendar years means', () => {
        const counted = table('每个联盟 每学期 开展 帮扶活动 不少于1次。', []);
        expect(counted.columns.map(({ label, part }) => `${label.zh} ${part}`)).toEqual([
            '2009年春季学期 whole',
            '2009年秋季学期 whole',
            '2010年春季学期 whole',
            '2010年秋季学期 whole'
        ]);
    });

    it('takes the school years that a plan means', () => {
        const columns = (period: string): string[] =>
            table(
                '每个联盟 每学年 开展 帮扶活动 不少于1次。',
                [],
                head.replace('2009年至2010年', period)
            ).columns.map(({ label, unruled }) => `${label.zh}${unruled ? ' ?' : ''}`);
        expect(columns('2009年9月至2011年7月')).toEqual(['2009—2010学年', '2010—2011学年']);
        expect(columns('2009年10月至2011年1月')).toEqual(['2009—2010学年', '2010—2011学年 ?']);
    });

    it('scales the bound for a part of a year where the quota says so', () => {
        const half = head.replace('2009年至2010年', '2009年7月至2010年12月');
        const bounds = (quota: string): (number | undefined)[] =>
            table(quota, [], half).columns.map(({ bound }) => bound.amount.min);
        expect(bounds('每个联盟 每年 开展 帮扶活动 不少于4次，按比例。')).toEqual([2, 4]);
        expect(bounds(perAlliance)).toEqual([4, 4]);
        // Eight months of twelve are two thirds, though 243 days of 365 are a little less.
        const twoThirds = head.replace('2009年至2010年', '2009年1月至2009年8月');
        expect(
            table('每个联盟 每年 开展 帮扶活动 不少于3次，按比例。', [], twoThirds).columns.map(
                ({ bound }) => bound.amount.min
            )
        ).toEqual([2]);
        expect(table(perAlliance, [], half).columns.map(({ unruled }) => unruled)).toEqual([true, false]);
    });

    it.each([
        ['牵头学校 每年 选派 若干名 优秀教师 到 成员学校。', 'no-amount'],
        ['每个联盟 每学年 选派 骨干教师 不低于 青年教师的20%。', 'share']
    ])('says why %s cannot be counted', (quota, reason) => {
        expect(table(quota, []).uncountable).toBe(reason);
    });

    it.each([
        ['每季度', 8, '2009年1月至2009年3月', 1],
        ['每半年', 4, '2009年1月至2009年6月', 1],
        ['每两年', 1, '2009年1月至2010年12月', 1],
        ['每两月', 12, '2009年1月至2009年2月', 1]
    ])('counts in the blocks of %s', (every, number, label, asked) => {
        const { uncountable, columns } = table(`每个联盟 ${every} 开展 帮扶活动 不少于1次。`, []);
        expect(uncountable).toBeUndefined();
        expect([columns.length, columns[0]?.label.zh, columns[0]?.bound.amount.min]).toEqual([
            number,
            label,
            asked
        ]);
        expect(columns.every(({ part, unruled }) => part === 'whole' && !unruled)).toBe(true);
    });

    it('takes a plan shorter than the block for a part of it', () => {
        const [column] = table('每个联盟 每三年 开展 帮扶活动 不少于1次。', []).columns;
        expect([column?.part, column?.unruled]).toEqual(['partial', true]);
    });

    it.each(['隔周', '每两周', '双周'])('counts %s by the term, in favour of the schools', (every) => {
        const { columns } = table(`每个联盟 ${every} 开展 教研活动 1次。`, []);
        expect(columns.map(({ label }) => label.zh)).toContain('2009年春季学期');
        const spring = columns.find(({ label }) => label.zh === '2009年春季学期');
        expect(spring?.bound.amount.min).toBeGreaterThanOrEqual(7);
        expect(spring?.bound.amount.min).toBeLessThanOrEqual(10);
    });

    it.each([
        ['exactly', 'once a fortnight'],
        ['at-least', 'at least once a fortnight'],
        ['at-least', 'at least 1 time every fortnight']
    ])('takes a fortnight as two weeks, %s in %s', (comparison, often) => {
        const english = (duty: string): QuotaTable | undefined =>
            quotaTables(
                planOf(
                    `plan Help “Plan for Help” { period 2009 to 2010 }\nschool One, Two\nalliance First { lead One  members Two }\nquota Work: each alliance holds activities ${duty}.\n`
                )
            )[0];
        const asked = english(often)?.columns.map(({ label, bound }) => [label.en, bound.amount.min]);
        expect(asked?.[0]?.[0]).toBe('spring term 2009');
        expect(asked).toEqual(
            english('at least once every two weeks')?.columns.map(({ label, bound }) => [
                label.en,
                bound.amount.min
            ])
        );
        expect(english(often)?.quota.bound?.comparison).toBe(comparison);
    });

    it.each([
        ['a quarter', 8],
        ['each quarter', 8],
        ['per half-year', 4],
        ['every half year', 4]
    ])('counts once %s in its blocks', (every, number) => {
        const [first] = quotaTables(
            planOf(
                `plan Help “Plan for Help” { period 2009 to 2010 }\nschool One, Two\nalliance First { lead One  members Two }\nquota Work: each alliance holds activities at least once ${every}.\n`
            )
        );
        expect(first?.columns).toHaveLength(number);
    });

    it('counts the plan as a whole where the bases are not listed', () => {
        const none = table(
            perAlliance,
            ['活动 送教 2009年4月10日 { 计入 联合 }'],
            '方案 帮扶 “方案” { 期限 2009年 }\n'
        );
        expect([none.unlisted, none.rows.length, none.whole]).toEqual([
            true,
            0,
            [{ certain: 1, possible: 1 }]
        ]);
    });

    it('never counts more as certain than as possible, nor more than there are activities', () => {
        const activity = fc.record({
            month: fc.integer({ min: 1, max: 12 }),
            year: fc.constantFrom('2009年', '2010年', ''),
            group: fc.constantFrom('所属 第一组', '所属 第二组', '所属 第一组、第二组', ''),
            counted: fc.boolean()
        });
        fc.assert(
            fc.property(fc.array(activity, { maxLength: 8 }), (list) => {
                const lines = list.map(
                    ({ month, year, group, counted }, index) =>
                        `活动 活动第${index}号 { 时间 ${year}${month}月 ${group} ${counted ? '计入 联合' : ''} }`
                );
                const { rows: all, activities } = table(perAlliance, lines);
                expect(activities).toHaveLength(list.filter(({ counted }) => counted).length);
                for (const { counts } of all) {
                    for (const { certain, possible } of counts) {
                        expect(certain).toBeLessThanOrEqual(possible);
                        expect(possible).toBeLessThanOrEqual(activities.length);
                    }
                }
            }),
            { numRuns: 40 }
        );
    });
});
