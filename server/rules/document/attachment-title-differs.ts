import { normalTitle } from '../../facts/titles.ts';
import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const attachmentTitleDiffers: Rule = {
    code: 'G22',
    name: 'attachment-title-differs',
    severity: 'warning',
    since: '0.2.0',
    title: both('附件名称与正文标题不同', 'Attachment name and title differ'),
    documentation: {
        what: both(
            '附件说明里的名称，与所附文件自己的标题不同。由名单、表生成的附件以附件名称为标题，不在此列。',
            'The note gives an attached document another name than its own title. Lists and tables that are printed under the attachment’s name are not looked at.'
        ),
        why: both(
            '附件说明与附件标题应当一致，读的人才找得到。',
            'Note and title have to agree, or readers will not find it.'
        ),
        bad: example`
            通知 印发通知 《关于印发方案的通知》 {
                附件 实施方案 “«结对帮扶活动方案»” { 印发 帮扶 }
            }
            方案 帮扶 “结对帮扶工作实施方案”
        `,
        good: example`
            通知 印发通知 《关于印发方案的通知》 {
                附件 实施方案 “结对帮扶工作实施方案” { 印发 帮扶 }
            }
            方案 帮扶 “结对帮扶工作实施方案”
        `,
        source: both('GB/T 9704—2012 第7.3.7条。', 'GB/T 9704-2012, clause 7.3.7.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const attachment of plan.attachments) {
            const named = attachment.item.names[0]?.title;
            const own = attachment.document?.title;
            if (!named || own === undefined || normalTitle(named.text) === normalTitle(own)) continue;
            yield {
                span: named.span,
                message: both(
                    `附件名称写“${named.text}”，附件自己的标题是“${own}”。请改成一致。`,
                    `The note says “${named.text}”, the attachment’s own title is “${own}”. Make them agree.`
                ),
                fixes: () => [replacing(named.span, own)]
            };
        }
        for (const { item, forwards } of plan.documents) {
            const title = item.names[0]?.title;
            const own = forwards?.kind === 'notice' ? undefined : forwards?.title;
            const cited = title && CITED.exec(title.text);
            if (!cited || own === undefined || normalTitle(cited[1] ?? '') === normalTitle(own)) continue;
            const start = cited.index + cited[0].indexOf(cited[1] ?? '');
            const span = within(title.span, start, start + (cited[1] ?? '').length);
            yield {
                span,
                message: both(
                    `通知标题里写“${cited[1] ?? ''}”，所印发文件的标题是“${own}”。请改成一致。`,
                    `The notice’s title says “${cited[1] ?? ''}”, the title of what it issues is “${own}”. Make them agree.`
                ),
                fixes: () => [replacing(span, own)]
            };
        }
    }
};

/** 关于印发〈…〉的通知: what the title of a notice cites. */
const CITED = /(?:印发|发布|公布|颁布)[〈《]([^〈〉《》]+)[〉》]/;
