import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { inEachText } from '../support/in-each-text.ts';

export const jiezhi: Rule = {
    code: 'S07',
    name: 'jiezhi',
    severity: 'hint',
    since: '0.1.0',
    title: both('“截止”与“截至”', '截止 for 截至'),
    documentation: {
        what: both(
            '后面跟着时间，应当用“截至”，写成了“截止”。',
            '截止 stands before a time where 截至 is meant.'
        ),
        why: both('“截止”是停止，“截至”是到某个时间为止。', '截止 means to stop, 截至 means up to.'),
        bad: example`
            正文 【«截止»2009年3月，共开展活动4次。】
        `,
        good: example`
            正文 【截至2009年3月，共开展活动4次。】
        `,
        source: both('《现代汉语词典》；公文写作惯例。', 'The standard dictionary; drafting practice.')
    },
    fixable: true,
    check: inEachText(/截止/, function* (piece): Iterable<Problem> {
        for (const match of piece.text.matchAll(/截止到?(?=\s*(?:\d{4}年|\d{1,2}月|目前|今|现在))/g)) {
            const span = within(piece.span, match.index, match.index + match[0].length);
            yield {
                span,
                message: both(
                    '后面是时间，应写“截至”。',
                    'Before a time write 截至 (up to), not 截止 (to stop).'
                ),
                fixes: () => [surelyReplacing(span, '截至')]
            };
        }
    })
};
