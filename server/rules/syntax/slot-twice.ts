import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const slotTwice = syntaxRule({
    code: 'L13',
    name: 'slot-twice',
    problem: 'slot-twice',
    title: both('一句话里同一项写了两次', 'One slot of a sentence filled twice'),
    documentation: {
        what: both(
            '一句话中时间、数量或动词出现了两次。',
            'A sentence gives its time, amount or verb twice.'
        ),
        why: both(
            '多半是上一句没有写“。”，两句连成了一句；只有第一个会被采用。',
            'Mostly the sentence before lost its full stop; only the first value counts.'
        ),
        bad: example`
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次 «不少于5次»。
        `,
        good: example`
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。
        `,
        source: both('语言规则：两项职责写成两句话。', 'The language: two duties are two sentences.')
    },
    fixable: false,
    message({ found }) {
        return both(
            `这句话里${found ? `“${found}”` : '同一项'}是第二次出现，只采用第一次的。上一句话末尾是否漏了“。”？`,
            `${found ? `“${found}” says` : 'This says'} a second time what this sentence has said already, and only the first counts. Is a “。” missing at the end of the sentence before?`
        );
    }
});
