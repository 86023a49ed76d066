import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { deleting } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const addresseeLine: Rule = {
    code: 'G12',
    name: 'addressee-line',
    severity: 'hint',
    since: '0.1.0',
    title: both('主送机关的标点', 'Punctuation of the addressees'),
    documentation: {
        what: both(
            '主送机关末尾写了标点；冒号由程序加上。',
            'The addressees end in punctuation; the program prints the colon.'
        ),
        why: both(
            '主送机关后面是全角冒号，句号或逗号都不对，手写的冒号会重复。',
            'Addressees are followed by a colon: a full stop or comma is wrong, and a typed colon would stand twice.'
        ),
        bad: example`
            通知 部署通知 《关于开展结对帮扶的通知》 {
                主送：各乡镇中心小学，县直各学校«。»
            }
        `,
        good: example`
            通知 部署通知 《关于开展结对帮扶的通知》 {
                主送：各乡镇中心小学，县直各学校
            }
        `,
        source: both('GB/T 9704—2012 第7.3.2条。', 'GB/T 9704-2012, clause 7.3.2.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { addressees } of plan.documents) {
            const end =
                addressees && /[\u4e00-\u9fff]/.test(addressees.text)
                    ? /[。，、；：.,;:]+\s*$/.exec(addressees.text)
                    : null;
            if (!addressees || !end) continue;
            const span = within(addressees.span, end.index, end.index + end[0].length);
            yield {
                span,
                message: both(
                    '主送机关后面的冒号由程序加上，请删去末尾的标点（GB/T 9704 第7.3.2条）。',
                    'The program prints the colon after the addressees: delete the final punctuation (GB/T 9704, 7.3.2).'
                ),
                fixes: () => [{ ...deleting(span), preferred: true }]
            };
        }
    }
};
