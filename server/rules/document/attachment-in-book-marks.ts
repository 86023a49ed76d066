import { rangeOf, within } from '../../../language/source.ts';
import { isOwn } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const attachmentInBookMarks: Rule = {
    code: 'G10',
    name: 'attachment-in-book-marks',
    severity: 'warning',
    since: '0.1.0',
    title: both('附件名称加了书名号', 'Attachment name in 《 》'),
    documentation: {
        what: both('附件名称外面加了书名号。', 'The name of an attachment stands in 《 》.'),
        why: both('附件说明中的名称不加书名号。', 'The attachments note gives names without 《 》.'),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” {
                附件 承包名单 «《教育质量承包名单》» { 状态 未附 }
            }
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” {
                附件 承包名单 “教育质量承包名单” { 状态 未附 }
            }
        `,
        source: both('GB/T 9704—2012 第7.3.4条。', 'GB/T 9704-2012, clause 7.3.4.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const attachment of plan.attachments) {
            const title = attachment.item.names[0]?.title;
            if (!title || !isOwn(plan, title.span)) continue;
            const { start, end } = rangeOf(title.span);
            const inside = /^《[^《》]*》$/.test(title.text.trim());
            const around = plan.text.charAt(start - 1) === '《' && plan.text.charAt(end) === '》';
            if (!inside && !around) continue;
            const span = around ? within(title.span, -1, end - start + 1) : title.span;
            const bare = title.text.trim().replace(/^《|》$/g, '');
            yield {
                span,
                message: both(
                    `附件名称不加书名号，请写“${bare}”（GB/T 9704 第7.3.4条）。`,
                    `Attachment names take no 《 》: write “${bare}” (GB/T 9704, 7.3.4).`
                ),
                // Quotation marks that do not match must be mended first: put into others, they would never close.
                ...(marksMatch(bare) && {
                    fixes: () => [
                        { ...replacing(span, around ? `“${bare}”` : bare), preferred: true as const }
                    ]
                })
            };
        }
    }
};

function marksMatch(text: string): boolean {
    return (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0);
}
