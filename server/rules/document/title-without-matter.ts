import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const titleWithoutMatter: Rule = {
    code: 'G08',
    name: 'title-without-matter',
    severity: 'warning',
    since: '0.1.0',
    title: both('标题没有事由', 'Title without its matter'),
    documentation: {
        what: both(
            '标题只有文种，或者通知的标题没有“关于……”。',
            'The title is only a kind of document, or a notice does not say what it is about.'
        ),
        why: both(
            '收文单位按标题登记和分送，没有事由就无法分送。',
            'Documents are registered and passed on by their titles.'
        ),
        bad: example`
            方案 帮扶 “«实施方案»” { 期限 2009年 }
        `,
        good: example`
            方案 帮扶 “结对帮扶实施方案” { 期限 2009年 }
        `,
        source: both(
            '《党政机关公文处理工作条例》第九条。',
            'The regulation on official documents, article 9.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const document of plan.documents) {
            const title = document.item.names[0]?.title;
            if (!title) continue;
            const bare =
                /^(?:工作|实施|活动)?(?:方案|通知|章程|计划|汇报|总结|办法|规划|意见|报告|材料|plan|notice|charter|report)$/i.test(
                    title.text.trim()
                );
            const notice = document.kind === 'notice' && /通知$/.test(title.text) && !/关于/.test(title.text);
            if (!bare && !notice) continue;
            yield {
                span: title.span,
                message: notice
                    ? both(
                          '通知的标题应写明事由：“关于……的通知”。',
                          'A notice’s title states its matter: “关于……的通知”.'
                      )
                    : both(
                          `标题“${title.text}”只有文种，没有事由。请写明是什么工作的${title.text}。`,
                          `The title “${title.text}” states no matter. Say what it is about.`
                      )
            };
        }
    }
};
