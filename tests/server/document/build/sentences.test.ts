import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { reportTree } from '../../../../server/document/build/report.ts';
import { printedPlan } from '../../../../server/document/build/wording.ts';
import { standardProfile } from '../../../../server/document/profile.ts';
import type { DocumentTree } from '../../../../server/document/blocks.ts';

function paragraphsIn({ sections }: DocumentTree): string[] {
    return sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) =>
            block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []
        );
}

function said(text: string): string {
    const frame = '方案 甲 “甲方案”\n单位 教研室\n学校 一小、东小\n一、内容\n';
    // Declarations that the text does not name come last, in a chapter of their own.
    return paragraphsIn(buildDocument(planOf(`${frame}${text}\n`)))
        .join('')
        .replace(/有关单位：.*$/, '');
}

describe('what an item says, as sentences', () => {
    it.each([
        [
            'a title and its clauses are one',
            '活动 送教 每年4月 { 负责 教研室  地点 东小 }',
            '送教（每年4月），由教研室负责，地点在东小。'
        ],
        ['a title is the subject', '联盟 第一组 { 牵头 一小  成员 东小 }', '第一组由一小牵头，成员为东小。'],
        [
            'what has a label stands apart',
            '活动 送教 { 成果：教案\n负责 教研室 }',
            '送教，由教研室负责。成果：教案。'
        ],
        [
            'so does a sentence of its own',
            '措施 培训 { 负责 教研室  备注：先培训，再上岗 }',
            '培训，由教研室负责。先培训，再上岗。'
        ],
        [
            'a comma in a title changes nothing',
            '措施 总结 “总结经验，完善措施” { 负责 一小 }',
            '总结经验，完善措施，由一小负责。'
        ],
        [
            'a time not decided yet',
            '活动 调研 { 时间 另行通知  负责 教研室 }',
            '调研，时间另行通知，由教研室负责。'
        ],
        [
            'a role and its number',
            '角色 组长 { 每组 1人。\n由 牵头学校·校长 担任 }',
            '组长每组1人，由牵头学校校长担任。'
        ],
        [
            'a paper and when it is due',
            '报送 计划 { 每组 2009年3月1日前 报 教研室； }',
            '每组于2009年3月1日前将计划报教研室。'
        ],
        [
            'a principle is a heading',
            '原则 评价 “评价原则” { 捆绑 全体 联盟 }',
            '评价原则。对全体联盟实行捆绑评价。'
        ]
    ])('%s', (_, text, expected) => {
        expect(said(text)).toBe(expected);
    });

    it('quotes principles that do not call themselves so', () => {
        const principles = '原则 共享 “资源共享”\n原则 互补 “互补原则”\n原则 同行 “同行，共进”\n';
        expect(said(`${principles}措施 交流 { 体现 共享、同行、互补 }`)).toContain(
            '交流，体现“资源共享”“同行，共进”、互补原则。'
        );
    });

    it('calls the alliances groups where the duties do', () => {
        const text = '原则 评价 “评价原则” { 捆绑 全体 联盟 }\n定额 活动：每组 每年 开展 交流 不少于4次。';
        expect(said(text)).toContain('对各组实行捆绑评价');
    });

    it('says who holds a post once, with the body, and the number with the role', () => {
        const body =
            '机构 小组 { 所属 每个联盟  组长：牵头学校·校长  副组长：成员学校·校长（兼任 牵头学校·副校长） }\n';
        const leader = '角色 组长 { 每组 1人。\n由 牵头学校·校长 担任 }\n';
        const deputy = '角色 副组长 { 每组 1人。\n由 成员学校·校长 担任  兼任 牵头学校·副校长 }\n';
        expect(said(body + leader + deputy)).toMatch(/2\. 组长每组1人。3\. 副组长每组1人。$/);
        const other = '角色 组长 { 每组 1人。\n由 成员学校·校长 担任 }\n';
        expect(said(body + other)).toMatch(/组长每组1人，由成员学校校长担任。$/);
    });

    it('tells schools from people on the two sides of a pairing', () => {
        expect(said('结对 师徒 { 帮扶学校 一小  被帮扶学校 东小3名教师 }')).toBe(
            '师徒，帮扶学校为一小，被帮扶学校一方为东小3名教师。'
        );
    });
});

describe('the last line of a report', () => {
    const last = (title: string, text: string): string | undefined =>
        paragraphsIn(buildDocument(planOf(`汇报 甲 “${title}”\n一、物品\n${text}\n`))).at(-1);
    const table = '表 物品 {\n    | 名称 | 数量 |\n    | 图书 | 3 |\n}';

    it('stands behind a table, so that the signature is not alone', () => {
        expect(last('帮扶工作汇报', `正文 【有下列物品。】\n${table}`)).toBe('特此汇报。');
    });

    it('stands behind no text, and not in a summary', () => {
        expect(last('帮扶工作汇报', `${table}\n正文 【以上如实。】`)).toBe('以上如实。');
        expect(last('帮扶工作总结', `正文 【有下列物品。】\n${table}`)).toBe('有下列物品。');
    });
});

describe('the table of quotas in a report', () => {
    const tables = (text: string): string[][][] =>
        reportTree('summary', printedPlan(planOf(text), standardProfile))
            .sections.flatMap(({ blocks }) => blocks)
            .flatMap((block) =>
                block.kind === 'table'
                    ? [
                          block.rows.map(({ cells }) =>
                              cells.map(({ runs }) => runs.map((run) => run.text).join(''))
                          )
                      ]
                    : []
            );

    it('says a quota once, over the rows of its schools and years', () => {
        const [table = []] = tables(
            '方案 甲 “甲方案” { 期限 2009年至2010年 }\n学校 一小、东小\n联盟 第一组 { 牵头 一小  成员 东小 }\n' +
                '定额 活动：每个联盟 每年 开展 交流 1次。\n' +
                '活动 会一 2009年4月1日 { 所属 第一组  计入 活动  状态 已完成 }\n' +
                '活动 会二 2009年5月1日 { 所属 第一组  计入 活动  状态 已完成 }\n'
        );
        expect(table).toEqual([
            ['单位和期间', '完成', '结论'],
            ['活动：每个联盟每年开展交流1次'],
            ['第一组，2009年', '2', '超出要求'],
            ['第一组，2010年', '0', '未完成']
        ]);
    });
});
