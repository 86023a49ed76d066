import { within } from '../../../language/source.ts';
import { pointAt } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const copiesLine: Rule = {
    code: 'G14',
    name: 'copies-line',
    severity: 'hint',
    since: '0.1.0',
    title: both('抄送机关末尾应是句号', 'Copies line without its full stop'),
    documentation: {
        what: both('抄送机关一行没有以句号结束。', 'The line of copies does not end in a full stop.'),
        why: both(
            '版记中抄送机关最后一个名称后加句号。',
            'In the imprint the last name is followed by a full stop.'
        ),
        bad: example`
            通知 部署通知 《关于开展结对帮扶的通知》 {
                抄送：县委办、县人大办、县政府«办»
            }
        `,
        good: example`
            通知 部署通知 《关于开展结对帮扶的通知》 {
                抄送：县委办、县人大办、县政府办。
            }
        `,
        source: both('GB/T 9704—2012 第7.4.2条。', 'GB/T 9704-2012, clause 7.4.2.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { copies } of plan.documents) {
            const text = copies?.text.trimEnd() ?? '';
            if (!copies || text === '' || text.endsWith('。') || !/[\u4e00-\u9fff]/.test(text)) continue;
            const mark = /[，、；：.,;:]$/.exec(text);
            const last = within(copies.span, text.length - 1, text.length);
            yield {
                span: last,
                message: both(
                    '抄送机关一行以句号结束（GB/T 9704 第7.4.2条）。请加“。”。',
                    'The line of copies ends in a full stop (GB/T 9704, 7.4.2). Add “。”.'
                ),
                fixes: () => [
                    {
                        title: both('以“。”结束', 'End it in “。”'),
                        edits: [{ span: mark ? last : pointAt(last), text: '。' }],
                        preferred: true
                    }
                ]
            };
        }
    }
};
