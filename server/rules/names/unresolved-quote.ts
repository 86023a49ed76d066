import { rangeOf } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const unresolvedQuote: Rule = {
    code: 'N11',
    name: 'unresolved-quote',
    severity: 'error',
    since: '0.1.0',
    title: both('花括号里的引用没有内容', 'Quote of the model that means nothing'),
    documentation: {
        what: both('正文里 {…} 引用的内容不存在。', 'What a {…} in running text quotes does not exist.'),
        why: both('印出来的文件在这里会是空的。', 'The printed document would have a gap here.'),
        bad: example`
            联盟 第一组
            一、总则
            【全县划分为«{联盟.数目}»个小组。】
        `,
        good: example`
            联盟 第一组
            一、总则
            【全县划分为{联盟.数量}个小组。】
        `,
        source: both('语言规则：{…} 引用方案中的内容。', 'The language: {…} quotes the model.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { quote, text } of plan.quotes) {
            if (text !== undefined) continue;
            const { start, end } = rangeOf(quote.span);
            const written = plan.text.slice(start, end);
            yield {
                span: quote.span,
                message: both(
                    `“${written}”没有对应的内容，印出来会是空的。请检查名称，例如 {联盟.数量}、{第一组.成员}。`,
                    `“${written}” quotes nothing; the document would have a gap. Check the names, as in {alliances.count} or {First.members}.`
                )
            };
        }
    }
};
