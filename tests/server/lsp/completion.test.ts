import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { TestClient } from './support/client.ts';
import { cursorOf, marked } from './support/marked.ts';

let client: TestClient;
let count = 0;
beforeAll(async () => {
    client = await TestClient.start({ files: { '名录.alliance': '学校 城关一小\n单位 督导室\n' } });
});
afterAll(() => client.stop());

/** What is offered at the cursor. */
async function offered(fixture: string): Promise<readonly CompletionItem[]> {
    const plan = marked(fixture);
    count += 1;
    const { uri } = await client.open(`补全${String(count)}.alliance`, plan.text);
    const list = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: cursorOf(plan)
    });
    return list.items;
}

async function labels(fixture: string): Promise<string[]> {
    return (await offered(fixture)).map(({ label }) => label);
}

/** The text after taking the offer of this label. */
async function taken(fixture: string, label: string): Promise<string> {
    const plan = marked(fixture);
    const item = (await offered(fixture)).find((one) => one.label === label);
    const edit = item?.textEdit;
    if (edit === undefined || !('range' in edit)) {
        throw new Error(`${label} is not offered`);
    }
    return TextDocument.applyEdits(TextDocument.create('memory:///a', 'alliance-plan', 1, plan.text), [edit]);
}

describe('behind the name of an imported file', () => {
    const both = '导入 “名录.alliance”\n学校 甲校\n';

    it('are the names that file declares, and no others', async () => {
        expect((await labels(`${both}活动 送教 { 负责 名录·‸ }\n`)).sort()).toEqual(['城关一小', '督导室']);
        expect(await taken(`${both}活动 送教 { 负责 名录·城‸ }\n`, '城关一小')).toBe(
            `${both}活动 送教 { 负责 名录·城关一小 }\n`
        );
    });

    it('are the posts of what goes by that name in the plan itself, and behind the name of the file', async () => {
        expect(await labels(`${both}单位 名录\n活动 送教 { 负责 名录·‸ }\n`)).not.toContain('城关一小');
        expect(await labels(`${both}活动 送教 { 负责 名录·城关一小·‸ }\n`)).toContain('校长');
    });
});

const names =
    '学校 甲校、乙校\n单位 教研室\n原则 共享 【共享。】\n阶段 推进 2009年\n定额 联合活动：每个联盟 每年 开展 帮扶活动 4次。\n联盟 第一组 { 牵头 甲校  成员 乙校 }\n';

describe('keywords', () => {
    it('open items at the top level, with whole blocks beside them', async () => {
        const all = await labels('‸');
        expect(all).toEqual(
            expect.arrayContaining(['方案', '通知', '学校', '联盟', '活动', '导入', '活动 …'])
        );
        expect(all).not.toContain('牵头');
    });

    it('are the properties that fit the item, and the items it may hold', async () => {
        const activity = await labels('活动 甲 {\n    ‸\n}\n');
        expect(activity).toEqual(expect.arrayContaining(['时间', '地点', '负责', '计入']));
        expect(activity).not.toContain('牵头');
        expect(activity).not.toContain('联盟');
        const stage = await labels('阶段 甲 2009年 {\n    ‸\n}\n');
        expect(stage).toEqual(expect.arrayContaining(['负责', '活动', '措施', '活动 …']));
        expect(stage).not.toContain('联盟');
    });

    it('follow the property that stands complete before them on the line', async () => {
        expect(await labels('活动 甲 { 负责 教研室  ‸ }\n')).toContain('地点');
    });

    it('follow a comma in an item without braces', async () => {
        const all = await labels('活动 甲，‸\n');
        expect(all).toContain('负责');
        expect(all).not.toContain('活动');
    });

    it('are English in an English file', async () => {
        const all = await labels('school TownOne\nactivity Visit {\n    ‸\n}\n');
        expect(all).toContain('responsible');
        expect(all).not.toContain('负责');
    });

    it('include the words bureaus use for the same thing', async () => {
        expect(await labels('联盟 甲 {\n    ‸\n}\n')).toEqual(
            expect.arrayContaining(['牵头', '总校', '盟主', '组长'])
        );
    });

    it('can be typed by pinyin, in mid-word and by their twins', async () => {
        const school = (await offered('xx‸')).find(({ label }) => label === '学校');
        expect(school?.filterText?.split(' ')).toEqual(
            expect.arrayContaining(['学校', '校', 'xue', 'xiao', 'school'])
        );
        expect(await taken('xx‸', '学校')).toBe('学校');
        expect(await taken('# 注\r\n学‸', '学校')).toBe('# 注\r\n学校');
    });
});

describe('names', () => {
    it('are those of the kind that fits the property', async () => {
        const responsible = await labels(`${names}活动 戊 { 负责 ‸ }\n`);
        expect(responsible).toEqual(expect.arrayContaining(['教研室', '甲校']));
        expect(responsible).not.toContain('共享');
        expect(await labels(`${names}活动 戊 { 体现 ‸ }\n`)).toEqual(['共享']);
        expect(await labels(`${names}活动 戊 { 计入 ‸ }\n`)).toEqual(['联合活动']);
        expect(await labels(`${names}活动 戊 { 所属 ‸ }\n`)).toEqual(
            expect.arrayContaining(['推进', '第一组'])
        );
    });

    it('go on behind the list sign, also on the next line', async () => {
        expect(await labels(`${names}联盟 丁 {\n    成员 甲校、‸\n}\n`)).toContain('乙校');
        expect(await labels(`${names}联盟 丁 {\n    成员 甲校、\n        ‸\n}\n`)).toContain('乙校');
    });

    it('stand beside the usual values of the property in that item', async () => {
        expect(await labels('活动 戊 { 状态 ‸ }\n')).toContain('推迟');
        expect(await labels('附件 戊 { 状态 ‸ }\n')).toEqual(['未附', '已附', '另附']);
    });

    it('take full-width punctuation and a colon', async () => {
        expect(await labels(`${names}活动\u3000戊｛\u3000负责：‸\u3000｝\n`)).toContain('教研室');
    });

    it('come from imported files too', async () => {
        const all = await labels('导入 “名录.alliance”\n活动 戊 { 负责 ‸ }\n');
        expect(all).toEqual(expect.arrayContaining(['督导室', '城关一小']));
    });

    it('are quoted where they have to be', async () => {
        expect(await taken('学校 “12中”\n联盟 丁 { 牵头 ‸ }\n', '12中')).toBe(
            '学校 “12中”\n联盟 丁 { 牵头 “12中” }\n'
        );
    });

    it('are offered in an unfinished item, without its brace', async () => {
        expect(await labels(`${names}活动 戊 {\n    负责 ‸`)).toContain('教研室');
        expect(await labels(`${names}活动 戊 {\n    负责 ‸\n学校 丙校\n`)).toContain('教研室');
    });

    it('are not offered where a name is declared, in comments and in running text', async () => {
        expect(await labels(`${names}学校 ‸\n`)).toEqual([]);
        expect(await labels(`${names}# 甲‸\n`)).toEqual([]);
        expect(await labels(`${names}活动 戊 { 备注：甲‸\n}\n`)).toEqual([]);
        expect(await labels(`${names}正文 【甲‸】\n`)).toEqual([]);
        expect(await labels('一、‸\n')).toEqual([]);
    });

    it('fill the cells of a table by the column', async () => {
        const all = await labels(`${names}名单 丁 {\n    | 牵头学校 | 成员学校 |\n    | 甲校 | ‸ |\n}\n`);
        expect(all).toEqual(expect.arrayContaining(['甲校', '乙校']));
        expect(all).not.toContain('教研室');
    });
});

describe('posts', () => {
    it('follow the sign between school and post, declared ones first', async () => {
        const all = await offered('学校 甲校 { 教务主任：某甲 }\n联盟 丁 { 组长：甲校·‸ }\n');
        expect(all.map(({ label }) => label)).toEqual(expect.arrayContaining(['教务主任', '校长']));
        expect(all.find(({ label }) => label === '教务主任')?.detail).toBe('某甲');
    });
});

describe('posts in English', () => {
    const school = 'school A { phase primary }\n';

    it('are written as an import writes them', async () => {
        const all = await labels(`${school}alliance B { lead A  leader: A.‸ }\n`);
        expect(all).toEqual(expect.arrayContaining(['principal', 'deputy principal', 'teacher']));
        expect(all).not.toContain('deputy');
        expect(await labels('school A {\n    ‸\n}\n')).toContain('deputy principal');
    });

    it('are offered once where a school declares them in other letters', async () => {
        const declared = 'school A { “Deputy Principal”: Li }\n';
        const all = await labels(`${declared}alliance B { lead A  leader: A.‸ }\n`);
        expect(all.filter((label) => /deputy principal/i.test(label))).toEqual(['“Deputy Principal”']);
    });
});

describe('posts of a side of the alliances', () => {
    it('are those that its schools declare', async () => {
        const plan =
            '学校 甲校 { 教务主任：某甲 }\n学校 乙校 { 总务主任：某乙 }\n联盟 丙 { 牵头 甲校  成员 乙校 }\n';
        const lead = await labels(`${plan}机构 丁 { 组长：牵头学校·‸ }\n`);
        expect(lead).toContain('教务主任');
        expect(lead).not.toContain('总务主任');
        expect(await labels(`${plan}机构 丁 { 组长：成员学校·‸ }\n`)).toContain('总务主任');
    });

    it('are those of a school whose name stands in quotation marks', async () => {
        expect(await labels('学校 “12中” { 教务主任：某甲 }\n联盟 丁 { 组长：“12中”·‸ }\n')).toContain(
            '教务主任'
        );
    });
});

describe('values', () => {
    it('of a goal are figures over the period of the plan', async () => {
        const plan = '方案 甲 “甲方案” { 期限 2009年1月至2012年12月 }\n';
        expect(await labels(`${plan}目标 覆盖：成员学校 ‸\n`)).toContain('由2008年的60%提高到2012年的95%');
        expect(await labels('goal Coverage: the member schools ‸\n')).toContain('rise from 60% to 95%');
    });

    it('of a duty are shares of those of an age', async () => {
        expect(await labels('定额 交流：每个联盟 每年 选派 骨干教师 ‸\n')).toContain(
            '不低于 45周岁以下青年教师的20%'
        );
    });

    it('of an allowance are rates, of an award tiers', async () => {
        expect(await labels('补贴 讲课 { 标准 ‸ }\n')).toEqual(
            expect.arrayContaining(['每人每次50元', '每人每学期300元，满3年的500元，不超过1000元'])
        );
        expect(await labels('allowance Posting { rate ‸ }\n')).toContain('each person 300 CNY a term');
        expect(await labels('奖项 课例 4个 { 等级 ‸ }\n')).toContain('一等奖1个、二等奖3个');
    });

    it('in brackets behind one who is responsible are who leads and who assists', async () => {
        expect(await labels(`${names}活动 戊 { 负责 教研室（‸\n`)).toEqual(['牵头', '配合']);
        expect(await labels(`unit Office\nactivity E { responsible Office (‸\n`)).toEqual(['lead', 'with']);
        expect(await labels(`${names}活动 戊 { 参加 教研室（‸\n`)).not.toContain('牵头');
    });

    it('in brackets behind who holds a post are from when to when', async () => {
        const plan = '方案 甲 “甲方案” { 期限 2009年1月至2012年12月 }\n学校 丙校\n';
        expect(await labels(`${plan}联盟 乙 {\n    组长：丙校·校长（‸\n}\n`)).toEqual([
            '2009年1月起',
            '2009年1月至2012年12月',
            '兼任'
        ]);
        expect(await labels('school A\nalliance B {\n    Leader: A.Principal (‸\n}\n')).toEqual(['also']);
        expect(await labels(`${plan}定额 听课：每个联盟（‸\n`)).not.toContain('2009年1月起');
        expect(await labels(`${plan}学校 丁校 { 人数 18人（‸ }\n`)).not.toContain('2009年1月起');
    });

    it.each([
        '目标 覆盖：成员学校 由2008年的60%提高到2012年的95%。',
        'goal Coverage: the member schools fall from 10% in 2008 to 5% in 2012.',
        '定额 甲：每个联盟 每年 选派 骨干教师 不低于 45周岁以下青年教师的20%。',
        'quota A: each alliance sends at least 20% of young teachers under 45 a year.',
        '补贴 甲 { 标准 每名教师每月200元 }',
        '补贴 甲 { 标准 每人每学期300元，满3年的500元，不超过1000元 }',
        'allowance A { rate each person 300 CNY a term, at least 3 years of 500 CNY, at most 1000 CNY }',
        'allowance A { rate 50 CNY each time }',
        'award A 4 lessons { tiers first prize 1, second prize 3 }'
    ])('that are offered can be read: %s', (text) => {
        expect(planOf(text).problems).toEqual([]);
    });
});

describe('dates', () => {
    const calendar =
        '校历 本县 {\n    | 学期 | 开学 | 放假 |\n    | 2009年春季学期 | 2009年2月16日 | 2009年7月8日 |\n}\n';
    const plan = `方案 甲 “甲方案” { 期限 2009年1月至12月 }\n${calendar}阶段 推进 “推进阶段” 2009年3月至6月 {\n    活动 送教 { 时间 ‸ }\n}\n`;
    const details = async (fixture: string): Promise<Record<string, string | undefined>> =>
        Object.fromEntries((await offered(fixture)).map(({ label, detail }) => [label, detail]));

    it('are the ends of the stage and the next school days in it, with the weekday and what they are', async () => {
        const all = await details(plan);
        expect(all).toMatchObject({
            '2009年3月1日': '周日 · “推进阶段”开始',
            '2009年6月30日': '周二 · “推进阶段”结束',
            '2009年3月2日': '周一 · 上课日'
        });
        expect(Object.keys(all).filter((label) => /^2009年/.test(label))).toHaveLength(7);
        expect(all).not.toHaveProperty('2009年3月7日');
    });

    it('are outside of stages those of the plan, its stages and its terms', async () => {
        const all = await details(plan.replace('时间 ‸', '').concat('活动 收尾 { 时间 ‸ }\n'));
        expect(all).toMatchObject({
            '2009年1月1日': expect.stringContaining('期限开始'),
            '2009年2月16日': expect.stringMatching(
                /^周一 · 2009年春季学期开学$|^周一 · 2009年春季学期开学 · /
            ),
            '2009年3月1日': expect.stringContaining('“推进阶段”开始')
        });
    });

    it('stand in the order of time and are found by day and month', async () => {
        const all = (await offered(plan)).filter(({ label }) => /^2009年/.test(label));
        const sorted = [...all].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
        expect(sorted[0]?.label).toBe('2009年3月1日');
        expect(sorted.at(-1)?.label).toBe('2009年6月30日');
        expect(sorted.at(-1)?.filterText).toContain('6月30日');
    });

    it('are offered behind the name of an activity, in steps and in tables, and as English dates in an English file', async () => {
        const head = plan.replace('时间 ‸', '');
        expect(await labels(`${head}活动 收尾 ‸\n`)).toContain('2009年3月1日');
        expect(await labels(`${head}报送 材料 {\n    每个联盟 ‸\n}\n`)).toContain('2009年3月1日');
        expect(await labels(`${head}日程 安排 {\n    | 时间 | 内容 |\n    | ‸ | 开会 |\n}\n`)).toContain(
            '2009年3月1日'
        );
        const month = await labels(
            `${head}日程 安排 {\n    | 时间 | 内容 |\n    | 2009年5月 |\n    | ‸ | 开会 |\n}\n`
        );
        expect(month).toContain('2009年5月31日');
        expect(month).toContain('2009年5月4日');
        expect(await labels(`${head}活动 收尾 { 原定 2009年4月 改为 ‸ }\n`)).toContain('2009年3月1日');
        const english = 'plan A "Plan" { period 2009-01 until 2009-12 }\nactivity Visit { on ‸ }\n';
        expect(await labels(english)).toContain('1 January 2009');
    });

    it('do not follow a name that is being declared, nor a date', async () => {
        expect(await labels('活动 ‸\n')).toEqual([]);
        expect(await labels('活动 收尾 2009年4月10日 ‸\n')).toEqual([]);
    });
});

describe('the order of what is offered', () => {
    const sorted = async (fixture: string): Promise<string[]> =>
        [...(await offered(fixture))]
            .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
            .map(({ label }) => label);

    it('is that of the kinds which fit: stages, then alliances, then tasks', async () => {
        const all = await sorted(`${names}措施 阿方案\n活动 送教 { 所属 ‸ }\n`);
        expect(all.slice(0, 3)).toEqual(['推进', '第一组', '阿方案']);
    });

    it('gives whole items dates of the plan where that is of another year', async () => {
        const block = async (fixture: string): Promise<string> => taken(fixture, '活动 …');
        expect(await block('方案 甲 “甲” { 期限 2009年至2012年 }\n‸\n')).toContain('2009年4月10日');
        expect(await block('‸\n')).not.toContain('2009年');
    });
});

describe('phrases of duties', () => {
    it('are whole slots, those that come next first', async () => {
        const groups = async (fixture: string): Promise<Record<string, string>> =>
            Object.fromEntries(
                (await offered(fixture)).map(({ label, sortText }) => [label, (sortText ?? '').charAt(0)])
            );
        const behindPeriod = await groups(`${names}定额 丁：每个联盟 每年 ‸\n`);
        expect(behindPeriod).toMatchObject({ '开展 帮扶活动': '0', 不少于4次: '3' });
        const behindWork = await groups(`${names}定额 丁：每个联盟 每年 开展 帮扶活动 ‸\n`);
        expect(behindWork).toMatchObject({ 不少于4次: '0' });
        expect(behindWork).not.toHaveProperty('开展 帮扶活动');
    });

    it('count people behind a verb of sending, papers behind one of handing in', async () => {
        expect(await labels(`${names}定额 丁：牵头学校 每年 选派 骨干教师 ‸\n`)).toContain('2—3名');
        expect(await labels(`${names}定额 丁：每个联盟 每年 提交 工作计划 ‸\n`)).toContain('1份');
    });

    it('are clauses behind a comma, with the conditions of the plan', async () => {
        const all = await labels(`条件 选派条件 { 教龄 满3年 }\n定额 丁：牵头学校 每年 选派 教师 2名，‸\n`);
        expect(all).toEqual(expect.arrayContaining(['每次 不少于一个月', '符合 选派条件']));
        expect(all).not.toContain('不少于4次');
    });
});

describe('duties', () => {
    it('begin with those whom they bind', async () => {
        expect(await labels(`${names}定额 丁：‸\n`)).toEqual(
            expect.arrayContaining(['每个联盟', '牵头学校', '第一组'])
        );
    });

    it('go on with period, verb and amount', async () => {
        expect(await labels(`${names}定额 丁：每个联盟 ‸\n`)).toEqual(
            expect.arrayContaining(['每年', '开展', '不少于'])
        );
    });

    it('name behind a verb what other duties name', async () => {
        expect(await labels(`${names}定额 丁：每个联盟 每年 开展 ‸\n`)).toContain('帮扶活动');
    });

    it('take clauses behind a comma', async () => {
        expect(await labels(`${names}定额 丁：每个联盟 每年 开展 帮扶活动 4次，‸\n`)).toContain('按比例');
    });

    it('end with the sentence', async () => {
        expect(await labels(`${names}定额 丁：每个联盟 每年 开展 帮扶活动 4次。\n‸`)).toContain('活动');
    });
});

describe('quotes in prose', () => {
    it('begin with collections and names, and go on with what can be asked for', async () => {
        expect(await labels(`${names}正文 【共{‸}个】\n`)).toEqual(
            expect.arrayContaining(['联盟', '第一组'])
        );
        expect(await labels(`${names}正文 【共{联盟.‸}个】\n`)).toContain('数量');
    });

    it('ask for what the thing has: an alliance has members and no time, a stage a time and no members', async () => {
        const plan = `${names}阶段 启动 2024年1月至3月\n`;
        const ofAlliance = await labels(`${plan}正文 【由{第一组.‸}参加】\n`);
        expect(ofAlliance).toEqual(expect.arrayContaining(['成员', '牵头', '名称']));
        expect(ofAlliance).not.toContain('时间');
        const ofStage = await labels(`${plan}正文 【在{启动.‸}】\n`);
        expect(ofStage).toEqual(expect.arrayContaining(['时间', '名称']));
        expect(ofStage).not.toContain('成员');
        expect(await labels(`${plan}正文 【在{启动.时间.‸}】\n`)).toEqual(
            expect.arrayContaining(['起', '止'])
        );
        expect(await labels(`${plan}正文 【共{学校.‸}所】\n`)).toEqual(['数量', '农村', '县城']);
        expect(await labels(`${plan}正文 【由{尚未写明.‸}参加】\n`)).toContain('成员');
    });

    it('are offered in text behind a colon', async () => {
        expect(await labels(`${names}活动 戊 { 备注：共{‸} }\n`)).toContain('联盟');
    });
});

describe('documentation', () => {
    it('comes with the question for one offer', async () => {
        const [item] = (await offered(`${names}活动 戊 { 负责 ‸ }\n`)).filter(
            ({ label }) => label === '甲校'
        );
        expect(item?.documentation).toBeUndefined();
        const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
        expect(resolved.documentation).toMatchObject({
            kind: 'markdown',
            value: expect.stringContaining('第一组')
        });
    });

    it('explains keywords and codes of rules', async () => {
        const resolve = async (fixture: string, label: string): Promise<unknown> => {
            const item = (await offered(fixture)).find((one) => one.label === label);
            return (await client.request<CompletionItem>('completionItem/resolve', item)).documentation;
        };
        expect(await resolve('‸', '定额')).toMatchObject({ value: expect.stringContaining('`quota`') });
        expect(await resolve('忽略 ‸', 'N01')).toMatchObject({ value: expect.stringContaining('N01') });
    });
});

describe('a long list', () => {
    it('is filtered by what was typed, and asked for again as typing goes on', async () => {
        const schools = Array.from({ length: 400 }, (_, index) => `学校 第${String(index)}小学`).join('\n');
        const plan = marked(`${schools}\n联盟 丁 { 牵头 第39‸ }\n`);
        const { uri } = await client.open('长.alliance', plan.text);
        const list = await client.request<CompletionList>('textDocument/completion', {
            textDocument: { uri },
            position: cursorOf(plan)
        });
        expect(list.items.length).toBeLessThanOrEqual(200);
        expect(list.items.map(({ label }) => label)).toContain('第399小学');
    });
});
