import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const missingBrace = syntaxRule({
    code: 'L03',
    name: 'missing-brace',
    problem: 'missing-brace',
    title: both('缺少“}”', 'Closing brace missing'),
    documentation: {
        what: both('一个条目的“{”没有对应的“}”。', 'An item opens a brace and does not close it.'),
        why: both(
            '没有结束的条目会把后面的条目算作自己的内容。',
            'An item that does not end claims the next ones as its content.'
        ),
        bad: example`
            «联盟 第一组» {
                牵头 甲校
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。
        `,
        good: example`
            联盟 第一组 {
                牵头 甲校
            }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。
        `,
        source: both(
            '语言规则：条目的内容写在一对 { } 里。',
            'The language: the content of an item stands in one pair of braces.'
        )
    },
    fixable: true,
    message({ item }) {
        const zh = item ? `“${item}”` : '这一项';
        const en = item ? `“${item}”` : 'This item';
        return both(
            `${zh}缺少“}”。请在下一项之前补上“}”。`,
            `${en} lacks its closing “}”. Add it before the next item.`
        );
    },
    fixTitle: () => both('补上“}”', 'Add “}”')
});
