import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const unfinishedSentence = syntaxRule({
    code: 'L07',
    name: 'unfinished-sentence',
    problem: 'unfinished-sentence',
    title: both('句子没有结束', 'Sentence without its full stop'),
    documentation: {
        what: both(
            '定额或报送的句子末尾没有“。”。',
            'The sentence of a quota or submission does not end in a full stop.'
        ),
        why: both(
            '没有句号，程序无法判断下一个词是否还属于这句话。',
            'Without it nobody can tell whether the next word still belongs to the sentence.'
        ),
        bad: example`
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于«4次»
            学校 甲校
        `,
        good: example`
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。
            学校 甲校
        `,
        source: both('语言规则：一句话以“。”或“；”结束。', 'The language: a sentence ends in 。 or ；.')
    },
    fixable: true,
    message({ found }) {
        return both(
            `这句话没有结束，请在${found ? `“${found}”后` : '句末'}加“。”。`,
            `This sentence does not end: put “。” ${found ? `after “${found}”` : 'at its end'}.`
        );
    },
    fixTitle: () => both('加上“。”', 'Add the full stop')
});
