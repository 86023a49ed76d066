import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../language/items/access.ts';
import { planOf } from '../../../../language/index.ts';
import { clauseOf, headTimeClause } from '../../../../server/document/build/clauses.ts';
import { clausesOf, sentencesOf, stopped } from '../../../../server/document/build/item-sentences.ts';
import { textOfRuns } from '../../../../server/document/build/runs.ts';
import { printedPlan, type PrintedPlan } from '../../../../server/document/build/wording.ts';
import { standardProfile } from '../../../../server/document/profile.ts';

const frame = `单位 县教育局
单位 教研室 { 上级 县教育局 }
学校 甲校、乙校
方案 帮扶 “结对帮扶方案” { 期限 2009年 }
联盟 第一组 { 牵头 甲校  成员 乙校 }
原则 共享 “资源共享原则”
原则 互补 “优势互补”
原则 协作 “全面协作”
`;

const englishFrame = `unit Bureau "County Bureau"
school TownOne, VillageOne
plan Trial "Plan of a Trial" { period 2009 }
alliance GroupOne { lead TownOne  members VillageOne }
`;

function printed(text: string): PrintedPlan {
    return printedPlan(planOf(text), standardProfile);
}

function lastItem(plan: PrintedPlan) {
    const item = [...itemsOf(plan.entries)].at(-1);
    if (!item) throw new Error('The plan has no item.');
    return item;
}

/** What the last item of the text reads like in the paper. */
function said(text: string, start = frame): string {
    const plan = printed(start + text);
    return textOfRuns(sentencesOf(lastItem(plan), plan, true));
}

/** The clauses that the properties of the last item read like, one by one. */
function clauses(text: string, start = frame): (string | undefined)[] {
    const plan = printed(start + text);
    return lastItem(plan).properties.map((property) => clauseOf(property, plan));
}

describe('an item as sentences', () => {
    it.each([
        [
            'a title with its time, and what flows on',
            '活动 送教 “送教下乡” 每年4月 { 负责 教研室  体现 共享 }',
            '送教下乡（每年4月），由教研室负责，体现资源共享原则。'
        ],
        ['a title alone', '目标 规范 “小学规范”', '小学规范。'],
        [
            'a title that is a heading',
            '原则 捆绑 “捆绑评价原则” { 捆绑 全体 联盟  备注：每组作为一个整体考核 }',
            '捆绑评价原则。对全体联盟实行捆绑评价，每组作为一个整体考核。'
        ],
        [
            'the text of an item before what flows on',
            '原则 联合 “联合原则” 【学校相互交流。】',
            '联合原则。学校相互交流。'
        ],
        [
            'labels apart from what flows',
            '活动 公开课 2009年4月10日 { 负责 甲校  成果：教案\n  内容：怎样备课 }',
            '公开课（2009年4月10日），由甲校负责。成果：教案。内容：怎样备课。'
        ],
        [
            'one label once',
            '活动 公开课 2009年4月10日 { 成果：教案\n  成果：课件 }',
            '公开课（2009年4月10日）。成果：教案、课件。'
        ],
        [
            'who holds a post of a body, flowing on from its name',
            '机构 理事会 { 理事长：甲校·校长  成员：乙校·校长 }',
            '理事会理事长由甲校校长担任，成员由乙校校长担任。'
        ],
        ['what is said of a body first', '机构 理事会 { 办公室设在 教研室 }', '理事会，办公室设在教研室。'],
        [
            'an alliance with its posts behind its schools',
            '联盟 第二组 “第二小组” { 牵头 乙校  成员 甲校  组长：乙校·校长 }',
            '第二小组由乙校牵头，成员为甲校，组长由乙校校长担任。'
        ],
        [
            'a role as one sentence',
            '角色 组长 { 每个联盟 1人。 由 牵头学校·校长 担任 }',
            '组长每个联盟1人，由牵头学校校长担任。'
        ],
        [
            'a quota below its name',
            '定额 选派教师：每个联盟 每年 选派 优秀教师 2名。',
            '选派教师。每个联盟每年选派优秀教师2名。'
        ],
        [
            'a quota that says its name itself',
            '定额 工作方案：每个联盟 每年 提交 工作方案 1份。',
            '每个联盟每年提交工作方案1份。'
        ],
        [
            'a paper that goes one way',
            '报送 工作总结 { 每个联盟 2009年12月20日前 报 县教育局； }',
            '每个联盟于2009年12月20日前将工作总结报县教育局。'
        ],
        [
            'a paper whose time is no date',
            '报送 工作总结 { 每个联盟 每学期末 报 县教育局； }',
            '每个联盟每学期末将工作总结报县教育局。'
        ],
        [
            'a paper that goes on',
            '报送 工作总结 { 甲校 2009年12月10日前 报 教研室； 教研室 2009年12月20日前 报 县教育局； }',
            '工作总结。甲校于2009年12月10日前报教研室；教研室于2009年12月20日前报县教育局。'
        ],
        [
            'what counts and belongs for no reader',
            '活动 送教 2009年4月10日 { 所属 第一组  负责 教研室 }',
            '送教（2009年4月10日），由教研室负责。'
        ]
    ])('has %s', (_, text, wanted) => {
        expect(said(text)).toBe(wanted);
    });

    it('has its text left out where it is printed in paragraphs of its own', () => {
        const plan = printed(`${frame}原则 联合 “联合原则” 【学校相互交流。】`);
        expect(textOfRuns(sentencesOf(lastItem(plan), plan, false))).toBe('联合原则。');
    });

    it.each([
        [
            'a title, a stop, and clauses parted by semicolons',
            'activity Visit "lesson visit" 10 April 2009 { responsible Bureau  output: lesson plans }',
            'Lesson visit (10 April 2009). Responsible: County Bureau; output: lesson plans.'
        ],
        [
            'a quota below its name, always',
            'quota Meetings "Meetings": each alliance holds meetings at least 2 times a year.',
            'Meetings. Each alliance holds meetings at least twice a year.'
        ],
        [
            'a step with its subject',
            'submission Report "Report" { each alliance submits to Bureau by 20 December 2009. }',
            'Report. Each alliance submits to County Bureau by 20 December 2009.'
        ]
    ])('has in English %s', (_, text, wanted) => {
        expect(said(text, englishFrame)).toBe(wanted);
    });

    it('ends in one stop', () => {
        const plan = printed(frame);
        expect(textOfRuns(stopped([{ text: '甲' }], plan))).toBe('甲。');
        expect(textOfRuns(stopped([{ text: '甲！' }], plan))).toBe('甲！');
        expect(stopped([], plan)).toEqual([]);
    });
});

describe('a property as a clause', () => {
    it.each([
        [
            '谁负责、谁配合、谁参加',
            '活动 送教 { 负责 甲校、教研室  配合 乙校  参加 甲校6人（校长1人、语文教师5人） }',
            ['由甲校、教研室负责', '乙校配合', '甲校6人（校长1人、语文教师5人）参加']
        ],
        ['a time that is not decided', '活动 送教 { 时间 另行通知 }', ['时间另行通知']],
        ['a time', '活动 送教 { 时间 2009年4月10日 }', ['时间为2009年4月10日']],
        ['a deadline', '措施 总结 { 截止 2009年12月20日 }', ['于2009年12月20日完成']],
        ['a status', '活动 送教 { 状态 推迟 }', ['已推迟']],
        [
            'principles: plain ones in quotes without a sign between',
            '措施 交流 { 体现 互补、协作 }',
            ['体现“优势互补”“全面协作”']
        ],
        [
            'a principle that calls itself one',
            '措施 交流 { 体现 共享、互补 }',
            ['体现资源共享原则、“优势互补”']
        ],
        ['legal persons', '措施 共同体 { 法人 两个 }', ['设法人单位两个']],
        [
            'papers with their numbers',
            '措施 落实 { 依据 《关于结对的意见》（教基〔2005〕9号） }',
            [expect.stringContaining('《关于结对的意见》（教基〔2005〕9号）')]
        ]
    ])('%s', (_, text, wanted) => {
        expect(clauses(text)).toEqual(wanted);
    });

    it('says what was done, labels as sentences behind it', () => {
        expect(
            clauses('活动 送教 2009年4月10日 { 实施 2009年4月11日 { 参加 甲校6人  成果：教案6份 } }')
        ).toEqual(['已于2009年4月11日实施，甲校6人参加。成果：教案6份']);
    });

    it('is in English as English has it', () => {
        expect(clauses('activity Visit { responsible Bureau  with TownOne }', englishFrame)).toEqual([
            'responsible: County Bureau',
            'with the help of Town One'
        ]);
    });

    it('is there for the time in the head of a table only where it has one', () => {
        const plan = printed(`${frame}表 分工 2009年4月 {\n    | 内容 |\n    | 送教 |\n}`);
        expect(headTimeClause(lastItem(plan), plan)).toEqual(['时间为2009年4月']);
        const timeless = printed(`${frame}表 分工 {\n    | 内容 |\n    | 送教 |\n}`);
        expect(headTimeClause(lastItem(timeless), timeless)).toEqual([]);
    });

    it('is silent on what only the checks need', () => {
        const plan = printed(`${frame}活动 送教 { 所属 第一组  负责 甲校  类别 “送教” }`);
        expect(clausesOf(lastItem(plan), plan)).toEqual(['由甲校负责']);
    });
});
