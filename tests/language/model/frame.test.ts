import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../language/calendar/index.ts';
import { planOf } from '../../../language/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { textAt } from '../support/plans.ts';

function quotesOf(text: string): (string | undefined)[] {
    return planOf(text).quotes.map((quote) => quote.text);
}

const issued = `单位 县教育局
通知 转发 《关于印发〈帮扶方案〉的通知》 {
    印发 方案甲
    发文机关 县教育局
    发文字号 县教发〔2024〕7号
    成文日期 2024年2月1日
    主送：各中心小学
    抄送：县委办
    附件 正本 “帮扶方案” { 印发 方案甲 }
    附件 名册 “帮扶名册” { 来源 结对表 }
}
方案 方案甲 “帮扶方案” {
    期限 2024年3月至2026年
    依据 《意见》（县政发〔2023〕2号）、章程乙
    附件 步骤 “步骤表” { 来源 阶段 }
    附件 样表 “样表” { 状态 已附 }
    附件 缺表 “缺表”
}
章程 章程乙
名单 结对表 {
    | 牵头学校 | 成员学校 |
    | 甲校 | 乙校 |
}
`;

describe('what an attachment is made from', () => {
    it.each([
        ['阶段', 'stages'],
        ['结对', 'pairs'],
        ['定额', 'quotas']
    ])('来源 %s means all of that kind', (word, kind) => {
        const plan = planOf(`通知 甲 { 附件 一览表 “一览” { 来源 ${word} } }\n`);
        expect(plan.problems).toEqual([]);
        expect(plan.attachments[0]).toMatchObject({ state: 'generated', generatedFrom: kind });
    });
});

describe('documents', () => {
    const plan = planOf(issued);
    const [notice, main, charter] = plan.documents;

    it('are those of the file, the plan governing', () => {
        expect(plan.documents.map((each) => [each.kind, each.name])).toEqual([
            ['notice', '转发'],
            ['plan', '方案甲'],
            ['charter', '章程乙']
        ]);
        expect(plan.main).toBe(main);
        expect(planOf('通知 甲\n章程 乙\n汇报 丙').main?.name).toBe('乙');
        expect(planOf('通知 甲').main?.name).toBe('甲');
        expect(planOf('学校 甲').main).toBeUndefined();
    });

    it('carry what stands in their heads', () => {
        expect(notice).toMatchObject({
            title: '关于印发〈帮扶方案〉的通知',
            number: { text: '县教发〔2024〕7号' },
            addressees: { text: '各中心小学' },
            copies: { text: '县委办' },
            issuers: [{ text: '县教育局', organisation: { name: '县教育局' } }]
        });
        expect(notice?.forwards).toBe(main);
        expect(textAt(plan, notice!.addressees!.span)).toBe('各中心小学');
        expect(isoDate(notice!.dated!.resolved!.hull!.earliestStart)).toBe('2024-02-01');
        expect(
            main?.basis.map((cited) => [
                cited.title?.text,
                cited.number?.text,
                cited.reference?.segments[0].name
            ])
        ).toEqual([
            ['意见', '县政发〔2023〕2号', undefined],
            [undefined, undefined, '章程乙']
        ]);
        expect(charter?.basis).toEqual([]);
    });

    it('set the plan’s period, its ends whole months and years', () => {
        const { period } = plan;
        expect(period && [period.earliestStart, period.latestEnd].map(isoDate)).toEqual([
            '2024-03-01',
            '2026-12-31'
        ]);
        const alliance = planOf('联盟 甲 { 期限 2024年 }').period;
        expect(alliance && isoDate(alliance.latestEnd)).toBe('2024-12-31');
        expect(planOf('学校 甲').period).toBeUndefined();
    });

    it('number their attachments through and know what each prints', () => {
        expect(plan.attachments.map(({ number, name, state }) => [number, name, state])).toEqual([
            [1, '正本', 'generated'],
            [2, '名册', 'generated'],
            [3, '步骤', 'generated'],
            [4, '样表', 'external'],
            [5, '缺表', 'missing']
        ]);
        expect(plan.attachments[0]?.document).toBe(main);
        expect(plan.attachments[1]?.generatedFrom).toMatchObject({ name: '结对表' });
        expect(plan.attachments[2]?.generatedFrom).toBe('stages');
        expect(notice?.attachments.map((each) => each.name)).toEqual(['正本', '名册']);
        expect(main?.attachments).toHaveLength(3);
    });
});

describe('chapters', () => {
    it('hold what stands under them, sections within', () => {
        const plan = planOf('学校 甲\n一、总则\n【乙】\n原则 丙\n（一）细目\n目标 丁\n二、附则\n措施 戊');
        expect(
            plan.chapters.map(({ heading, entries, sections }) => [
                heading.title,
                entries.length,
                sections.length
            ])
        ).toEqual([
            ['总则', 1, 1],
            ['附则', 1, 0]
        ]);
        expect(plan.chapters[0]?.sections[0]?.heading.title).toBe('细目');
        expect(plan.chapters[0]?.sections[0]?.entries).toHaveLength(1);
    });

    it('take a section without a chapter above it as one', () => {
        expect(planOf('（一）甲\n学校 乙').chapters.map((chapter) => chapter.heading.title)).toEqual(['甲']);
    });
});

describe('quotes of the model', () => {
    const model = `${issued}
学校 甲校 “县第一小学”
学校 乙校
联盟 一号 “一号小组” { 牵头 甲校  成员 乙校、丙校 }
结对 甲乙 { 牵头 甲校  成员 乙校 }
阶段 起步 “起步阶段” 2024年3月至5月
变量 次数 = 4次
变量 起日 = 2024年3月1日
`;

    it.each([
        ['联盟.数量', '1'],
        ['学校.数量', '2'],
        ['结对.数量', '1'],
        ['阶段.数量', '1'],
        ['附件.数量', '5'],
        ['方案甲.期限', '2024年3月至2026年'],
        ['方案甲.期限.起', '2024年3月'],
        ['方案甲.标题', '帮扶方案'],
        ['方案甲', '帮扶方案'],
        ['起步.时间', '2024年3月至5月'],
        ['起步.起', '2024年3月'],
        ['起步.止', '2024年5月'],
        ['一号.成员', '乙校、丙校'],
        ['一号.牵头', '县第一小学'],
        ['一号.成员.数量', '2'],
        ['一号.数量', '3'],
        ['结对表.数量', '1'],
        ['附件 名册', '附件2'],
        ['附件 步骤表', '附件3'],
        ['样表', '附件4'],
        ['样表.编号', '附件4'],
        ['次数', '4次'],
        ['起日', '2024年3月1日'],
        ['甲校', '县第一小学'],
        ['乙校', '乙校'],
        ['一号．成员', '乙校、丙校']
    ])('{%s} says %s', (path, expected) => {
        expect(quotesOf(`${model}正文 【前{${path}}后】`)).toEqual([expected]);
    });

    it('count a pair once that an item and a list name', () => {
        const pairs =
            '学校 甲校、乙校、丙校\n结对 甲乙 { 牵头 甲校  成员 乙校 }\n名单 结对表 {\n    | 牵头学校 | 成员学校 |\n    | 甲校 | 乙校、丙校 |\n}\n';
        expect(quotesOf(`${pairs}正文 【共{结对.数量}对。】`)).toEqual(['2']);
    });

    it.each(['无此', '一号.起', '联盟.成员', '方案甲.期限.起.止', '', '附件 无此', '甲校.无此'])(
        '{%s} says nothing',
        (path) => {
            expect(quotesOf(`${model}正文 【前{${path}}后】`)).toEqual([undefined]);
        }
    );

    it('stand in prose, text behind a colon and notes, at any depth, and know what they name', () => {
        const text = `${model}一、章
【{次数}】
指导思想：{次数}
阶段 子 {
    备注：{次数}
    任务 丑 【- {次数}
| {次数} |】
    正文 【{次数}】
}
`;
        const plan = planOf(text);
        expect(plan.quotes.map((quote) => quote.text)).toEqual(new Array(6).fill('4次'));
        expect(new Set(plan.quotes.map((quote) => quote.target))).toEqual(new Set([plan.names.find('次数')]));
        expect(plan.quotes.map(({ quote }) => textAt(plan, quote.span))).toEqual(new Array(6).fill('{次数}'));
    });

    it('are not made by doubled braces', () => {
        expect(quotesOf(`${model}正文 【{{次数}} {{{次数}}}】`)).toEqual(['4次']);
    });

    it('speak the plan’s language', () => {
        const english =
            'plan A "A" { period 2024-03-01 until 2024-12-31\nattachment B "B" { status attached }\n}\nalliance C { members D, E }\n';
        expect(
            quotesOf(`${english}text 【{B} {C.members} {A.period} {attachments.B} {alliances.count}】`)
        ).toEqual(['Attachment 1', 'D, E', '2024-03-01 until 2024-12-31', 'Attachment 1', '1']);
    });
});

describe('the plan as a whole', () => {
    const language = (text: string): Plan['language'] => planOf(text).language;

    it('has the language of most of its keywords', () => {
        expect(language('学校 甲')).toBe('zh');
        expect(language('school A\nunit B\n学校 甲')).toBe('en');
        expect(language('school A\n学校 甲')).toBe('zh');
        expect(language('')).toBe('zh');
    });

    it('keeps suppressions with their reasons and scopes', () => {
        const plan = planOf('忽略 T02、D01 理由：两阶段衔接\n阶段 甲 {\n    忽略 Q01\n}');
        expect(
            plan.suppressions.map(({ rules, reason, scope }) => [
                rules.map((rule) => rule.code),
                reason,
                scope?.names[0]?.name
            ])
        ).toEqual([
            [['T02', 'D01'], '两阶段衔接', undefined],
            [['Q01'], undefined, '甲']
        ]);
        expect(plan.suppressions[0]?.rules.map(({ span }) => textAt(plan, span))).toEqual(['T02', 'D01']);
    });

    it('keeps variables of every sort', () => {
        const plan = planOf('变量 甲 = 4次\n变量 乙：3月1日\n变量 丙 = 丁校');
        expect(plan.variables.map((variable) => variable.text)).toEqual(['4次', '3月1日', '丁校']);
    });

    it('keeps everything in the order of the file', () => {
        const plan = planOf('导入 “甲”\n一、乙\n【丙】\n学校 丁\n正文：戊');
        expect(plan.entries.map(({ entry }) => entry)).toEqual(['import', 'heading', 'item', 'paragraph']);
    });
});
