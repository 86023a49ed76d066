import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { inEachText } from '../support/in-each-text.ts';

export const mismatchedQuotes: Rule = {
    code: 'S01',
    name: 'mismatched-quotes',
    severity: 'warning',
    since: '0.1.0',
    title: both('引号、括号不配对', 'Mismatched quotation marks or brackets'),
    documentation: {
        what: both(
            '前后引号或括号不是一对，例如“捆绑式发展’。',
            'An opening mark and its closing mark do not match.'
        ),
        why: both(
            '印出来的文件里引号错了，引文从哪里到哪里也看不清。',
            'The printed text shows the slip, and where the quotation ends is unclear.'
        ),
        bad: example`
            正文 【开展“捆绑式发展«’»互助互学活动。】
        `,
        good: example`
            正文 【开展“捆绑式发展”互助互学活动。】
        `,
        source: both('GB/T 15834—2011 标点符号用法。', 'GB/T 15834-2011, punctuation.')
    },
    fixable: true,
    check: inEachText(/[‘’“”《》〈〉（）「」]/, function* (piece): Iterable<Problem> {
        for (const slip of slipsIn(piece.text)) {
            const span = within(piece.span, slip.at, slip.at + 1);
            const { proper, mark } = slip;
            yield {
                span,
                message: proper
                    ? both(
                          `前面是 ${slip.open} ，这里应是 ${proper} ，不是 ${mark} 。`,
                          `${slip.open} is closed by ${proper}, not by ${mark}.`
                      )
                    : both(
                          ` ${mark} 没有配对，请补上另一半或删去它。`,
                          `${mark} has no partner: add the other half or delete this one.`
                      ),
                ...(proper && { fixes: () => [surelyReplacing(span, proper)] })
            };
        }
    })
};

interface Slip {
    readonly at: number;
    readonly mark: string;
    readonly open: string;
    /** The mark that would match, where one stands in its place. */
    readonly proper?: string;
}

const CLOSING: Readonly<Record<string, string>> = {
    '“': '”',
    '‘': '’',
    '《': '》',
    '〈': '〉',
    '（': '）',
    '「': '」'
};
const CLOSERS = new Set(Object.values(CLOSING));

/** Marks without their partner in one stretch of text. */
function slipsIn(text: string): readonly Slip[] {
    const open: { readonly mark: string; readonly at: number }[] = [];
    const slips: Slip[] = [];
    for (const { 0: mark, index: at } of text.matchAll(/[‘’“”《》〈〉（）「」]/g)) {
        if (CLOSING[mark]) {
            open.push({ mark, at });
        } else if (CLOSERS.has(mark) && !isApostrophe(text, at) && !isEnumeration(text, at)) {
            const last = open.at(-1);
            if (!last) slips.push({ at, mark, open: '' });
            else if (CLOSING[last.mark] === mark) open.pop();
            else if (open.some((one) => CLOSING[one.mark] === mark)) {
                slips.push({ at: last.at, mark: last.mark, open: '' });
                while (CLOSING[open.pop()?.mark ?? ''] !== mark);
            } else {
                slips.push({ at, mark, open: last.mark, proper: CLOSING[last.mark] ?? '' });
                open.pop();
            }
        }
    }
    slips.push(...open.map(({ mark, at }) => ({ at, mark, open: '' })));
    return slips;
}

function isApostrophe(text: string, at: number): boolean {
    return text.charAt(at) === '’' && /[A-Za-z]/.test(text.charAt(at - 1));
}

/** 一）and 1）number list items without an opening bracket. */
function isEnumeration(text: string, at: number): boolean {
    return text.charAt(at) === '）' && /^\s*[\d一二三四五六七八九十]{1,3}$/.test(text.slice(0, at));
}
