import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { inEachText } from '../support/in-each-text.ts';

export const citationOrder: Rule = {
    code: 'G20',
    name: 'citation-order',
    severity: 'hint',
    since: '0.1.0',
    title: both('引用公文时文号在前', 'Citation with the number first'),
    documentation: {
        what: both(
            '引用公文时先写发文字号，后写标题。',
            'A document is cited with its number before its title.'
        ),
        why: both(
            '引用公文先引标题，后引发文字号，文号放在圆括号里。',
            'A citation gives the title first and the number after it in brackets.'
        ),
        bad: example`
            正文 【根据«西教发〔2009〕3号《关于调整活动时间的通知》»，制定本方案。】
        `,
        good: example`
            正文 【根据《关于调整活动时间的通知》（西教发〔2009〕3号），制定本方案。】
        `,
        source: both(
            '公文处理惯例：先引标题，后引发文字号。',
            'Practice for official documents: title first, then the number.'
        )
    },
    fixable: true,
    check: inEachText(/号/, function* (piece): Iterable<Problem> {
        for (const match of piece.text.matchAll(
            /([\u4e00-\u9fff]{1,6}?[〔[（(]\d{4}[〕\]）)]\s*\d+号)(?:文件?)?\s*(《[^《》]+(?:《[^《》]*》[^《》]*)?》)/g
        )) {
            const lead =
                /^(?:根据|按照|依据|依照|遵照|贯彻|落实|执行|参照)+/.exec(match[1] ?? '')?.[0].length ?? 0;
            const number = (match[1] ?? '').slice(lead);
            const span = within(piece.span, match.index + lead, match.index + match[0].length);
            const proper = `${match[2] ?? ''}（${number}）`;
            yield {
                span,
                message: both(
                    `引用公文先写标题，后写发文字号：“${proper}”。`,
                    `Cite the title first, then the number: “${proper}”.`
                ),
                fixes: () => [surelyReplacing(span, proper)]
            };
        }
    })
};
