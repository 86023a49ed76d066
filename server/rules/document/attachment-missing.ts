import { preferredWord } from '../../../language/keywords/lookup.ts';
import { itemsOf } from '../../../language/items/access.ts';
import type { Item } from '../../../language/items/item.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { addingProperty, propertyText } from '../support/edits.ts';
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
                附件 «结对名单» “互助互学结对名单”
            }
            学校 甲校、乙校
            名单 互助名单 “互助互学结对名单” {
                | 牵头学校 | 成员学校 |
                | 甲校 | 乙校 |
            }
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” {
                附件 结对名单 “互助互学结对名单” { 来源 互助名单 }
            }
            学校 甲校、乙校
            名单 互助名单 {
                | 牵头学校 | 成员学校 |
                | 甲校 | 乙校 |
            }
        `,
        source: both(
            'GB/T 9704—2012 第7.3.4、7.3.7条：附件说明与附件一致。',
            'GB/T 9704-2012, clauses 7.3.4 and 7.3.7: note and attachments agree.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const printable = new Map<string, Item>();
        for (const item of itemsOf(plan.entries)) {
            if (!PRINTABLE.has(item.kind)) continue;
            for (const { name, title } of item.names) printable.set(title?.text ?? name, item);
        }
        for (const attachment of plan.attachments) {
            if (attachment.state !== 'missing' || brokenItems(plan).has(attachment.item)) continue;
            const title = attachment.title ?? attachment.name;
            const source = printable.get(title)?.names[0]?.name;
            yield {
                span: attachment.nameSpan,
                message: source
                    ? both(
                          `附件${attachment.number}“${title}”没有内容；方案里有同名的“${source}”。请写“来源 ${source}”，由程序生成。`,
                          `Attachment ${attachment.number} “${title}” has no content, but “${source}” has the same title. Write “${preferredWord('source', plan.language)} ${source}” to have it printed.`
                      )
                    : both(
                          `附件${attachment.number}“${title}”只有名称，没有内容。请写出名单或表并加“来源 …”（名单、表的名称，或者 阶段、结对、定额），或者另附文件并写“状态 另附”；不附的，从附件中删去。`,
                          `Attachment ${attachment.number} “${title}” is named but has no content. Write the list and add “${preferredWord('source', plan.language)} …” (the name of a list or table, or ${plan.language === 'zh' ? '阶段, 结对, 定额' : 'stages, pairings, quotas'}), or supply a file and write “${plan.language === 'zh' ? '状态 另附' : 'status attached'}”; otherwise take it out.`
                      ),
                ...(source !== undefined && {
                    fixes: () => [
                        {
                            title: both(`由“${source}”生成`, `Print it from “${source}”`),
                            edits: [
                                addingProperty(plan, attachment.item, propertyText(plan, 'source', source))
                            ],
                            preferred: true as const
                        }
                    ]
                })
            };
        }
    }
};

/** What an attachment can be printed from. */
const PRINTABLE: ReadonlySet<string> = new Set(['list', 'table', 'schedule']);
