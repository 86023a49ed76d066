import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const misplacedItem = syntaxRule({
    code: 'L10',
    name: 'misplaced-item',
    problem: 'misplaced-item',
    title: both('条目放错了地方', 'Item inside one that may not hold it'),
    documentation: {
        what: both('一个条目写在不能容纳它的条目里。', 'An item stands inside another that may not hold it.'),
        why: both(
            '只有阶段、措施、原则可以包含其他条目；放错地方的条目关系不明。',
            'Only stages, measures and principles hold other items; elsewhere the relation stays unclear.'
        ),
        bad: example`
            活动 送教 {
                «联盟» 第一组
            }
        `,
        good: example`
            联盟 第一组
            活动 送教 { 所属 第一组 }
        `,
        source: both(
            '语言规则：只有阶段、措施、原则（以及文件中的附件）可以包含条目。',
            'The language: only stages, measures, principles (and documents, for attachments) hold items.'
        )
    },
    fixable: true,
    message({ found, item }) {
        const inner = found ? `“${found}”` : '条目';
        return both(
            `${item ? `“${item}”` : '这一项'}里不能再建${inner}。要说明所属，请写“所属 …”；否则请移到外面。`,
            `${item ? `“${item}”` : 'This item'} cannot hold ${found ? inner : 'an item'}. To say where it belongs write “所属 …” (in …); otherwise move it outside.`
        );
    }
});
