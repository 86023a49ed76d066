import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const attachmentMissing: Rule = {
    code: 'G03',
    name: 'attachment-missing',
    severity: 'warning',
    since: '0.1.0',
    title: both('附件没有内容', 'Attachment without content'),
    documentation: {
        what: both(
            '附件说明中列了附件，文件里却没有它的内容。',
            'An attachment is named but its content is not there.'
        ),
        why: both(
            '收文的学校会来要附件；缺的往往正是名单。',
            'Those who receive the document will ask for it; mostly it is the list that matters.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” {
                附件 «承包名单» “教育质量承包名单” { 状态 未附 }
            }
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” {
                附件 结对名单 “互助互学结对名单”
            }
            学校 甲校、乙校
            名单 结对名单 “互助互学结对名单” {
                | 牵头学校 | 成员学校 |
                | 甲校 | 乙校 |
            }
        `,
        source: both(
            'GB/T 9704—2012 第7.3.4、7.3.7条：附件说明与附件一致。',
            'GB/T 9704-2012, clauses 7.3.4 and 7.3.7: note and attachments agree.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const attachment of plan.attachments) {
            if (attachment.state !== 'missing') continue;
            yield {
                span: attachment.nameSpan,
                message: both(
                    `附件${attachment.number}“${attachment.title ?? attachment.name}”只有名称，没有内容。请写出同名的名单或表，或者附上文件；不附的，从附件说明中删去。`,
                    `Attachment ${attachment.number} “${attachment.title ?? attachment.name}” is named but has no content. Write a list or table of that name or supply the file; otherwise take it out.`
                )
            };
        }
    }
};
