import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { inEachText } from '../support/in-each-text.ts';

export const halfWidthPunctuation: Rule = {
    code: 'S02',
    name: 'half-width-punctuation',
    severity: 'hint',
    since: '0.1.0',
    title: both('中文里用了半角标点', 'Half-width punctuation in Chinese text'),
    documentation: {
        what: both(
            '汉字后面用了半角的逗号、冒号、括号等。',
            'A half-width comma, colon or bracket stands beside Chinese characters.'
        ),
        why: both('中文公文用全角标点，混用时行文不齐。', 'Chinese documents take full-width punctuation.'),
        bad: example`
            正文 【统筹城乡教育«,»缩小差距。】
        `,
        good: example`
            正文 【统筹城乡教育，缩小差距。】
        `,
        source: both('GB/T 15834—2011 标点符号用法。', 'GB/T 15834-2011, punctuation.')
    },
    fixable: true,
    check: inEachText(/[,;:!?().]/, function* (piece): Iterable<Problem> {
        for (const match of piece.text.matchAll(
            /(?<=[\u4e00-\u9fff”’》）])[,;:!?(]|[()](?=[\u4e00-\u9fff“‘《（])|(?<=[\u4e00-\u9fff])\)|(?<=[\u4e00-\u9fff])\.(?=[\u4e00-\u9fff]|$)/g
        )) {
            const mark = match[0];
            const full = FULL[mark];
            if (full === undefined) continue;
            const span = within(piece.span, match.index, match.index + 1);
            yield {
                span,
                message: both(
                    `中文里用全角标点：“${mark}”应为“${full}”。`,
                    `Chinese text takes full-width punctuation: “${full}” for “${mark}”.`
                ),
                fixes: () => [surelyReplacing(span, full)]
            };
        }
    })
};

const FULL: Readonly<Record<string, string>> = {
    ',': '，',
    '.': '。',
    ';': '；',
    ':': '：',
    '!': '！',
    '?': '？',
    '(': '（',
    ')': '）'
};
