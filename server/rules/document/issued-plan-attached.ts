import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { deletingLine, propertyText, replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const issuedPlanAttached: Rule = {
    code: 'G27',
    name: 'issued-plan-attached',
    severity: 'hint',
    since: '0.2.0',
    title: both('印发的文件列成了附件', 'What is issued listed as an attachment'),
    documentation: {
        what: both(
            '通知印发的文件又列在它的附件里。',
            'A notice issues a paper and lists the same paper as an attachment.'
        ),
        why: both(
            '印发的文件是公文的主体，接在通知后面另起一页印出；附件说明只列其余的材料。',
            'What is issued is the body of the document and follows the notice on a page of its own; the note lists only what else comes with it.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案”
            通知 印发通知 “关于印发《结对帮扶工作实施方案》的通知” {
                印发 帮扶
                附件 «正本» “结对帮扶工作实施方案” { 印发 帮扶 }
            }
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案”
            通知 印发通知 “关于印发《结对帮扶工作实施方案》的通知” {
                印发 帮扶
            }
        `,
        source: both(
            'GB/T 9704—2012 第7.3.4、7.3.7条；《党政机关公文处理工作条例》第九条：附件是正文的说明、补充或者参考资料。',
            'GB/T 9704-2012, clauses 7.3.4 and 7.3.7; Regulations on Official Documents, article 9: an attachment explains, supplements or gives material for the body.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        // The custom is that of Chinese papers; one in English names the plan among its enclosures.
        if (plan.language !== 'zh') return;
        for (const { forwards, attachments } of plan.documents) {
            for (const { document, name, title = name, nameSpan, item } of attachments) {
                if (document === undefined || document !== (forwards ?? document)) continue;
                const property = propertyText(plan, 'forwards', document.name);
                yield {
                    span: nameSpan,
                    message: both(
                        `“${title}”由这份通知印发，不是它的附件。请在通知里只写“${property}”：方案接在通知后面印出，附件说明只列其余的材料。`,
                        `“${title}” is issued by this notice and no attachment of it. Write only “${property}” in the notice: the plan is printed behind it, and the note lists only what else comes with it.`
                    ),
                    fixes: () => [forwards ? deletingLine(plan, item.span) : replacing(item.span, property)]
                };
            }
        }
    }
};
