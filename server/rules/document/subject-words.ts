import type { Plan } from '../../../language/model/plan.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { deletingLine } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const subjectWords: Rule = {
    code: 'G11',
    name: 'subject-words',
    severity: 'warning',
    since: '0.1.0',
    title: both('主题词已取消', 'Subject words are abolished'),
    documentation: {
        what: both('文件里还写着“主题词”。', 'The document still carries subject words (主题词).'),
        why: both(
            '2012年的新标准取消了主题词，现在的公文不再标注。',
            'The standard of 2012 dropped them; documents no longer carry them.'
        ),
        bad: example`
            正文 【请认真贯彻执行。

            «主题词：教育 结对 方案 通知»】
        `,
        good: example`
            正文 【请认真贯彻执行。】
        `,
        source: both(
            'GB/T 9704—2012（代替1999年版，取消主题词）。',
            'GB/T 9704-2012, which replaced the edition of 1999.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const piece of textsOf(plan)) {
            if (/^\s*主题词\s*[:：]?/.test(piece.text)) {
                yield problemAt(plan, piece.span, piece.kind === 'prose');
            }
        }
        for (const document of plan.documents) {
            for (const line of document.item.labels) {
                if (line.labels.some((label) => label.name === '主题词')) {
                    yield problemAt(plan, toLineEnd(plan, line.span), true);
                }
            }
        }
    }
};

/** With the words that stand behind on the line: 主题词：教育 通知 is one abolished line, not a holder and an item. */
function toLineEnd({ text }: Plan, span: Span): Span {
    const [behind] = /^[^\r\n{}｛｝]*(?=[\r\n}｝]|$)/.exec(text.slice(rangeOf(span).end)) ?? [''];
    return { ...span, end: span.end + behind.trimEnd().length };
}

function problemAt(plan: Plan, span: Span, isWholeLine: boolean): Problem {
    return {
        span,
        deprecated: true,
        message: both(
            '主题词自2012年起已取消（GB/T 9704—2012），请删去这一行。',
            'Subject words were abolished in 2012 (GB/T 9704-2012): delete this line.'
        ),
        ...(isWholeLine && { fixes: () => [{ ...deletingLine(plan, span), preferred: true as const }] })
    };
}
