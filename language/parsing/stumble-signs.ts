/** Errors about signs: a full stop, bracket or brace that is missing or too many, a comma for 、. */
import { isItemKind } from '../items/holds.ts';
import { keywordOf, wordsOf } from '../keywords/lookup.ts';
import { anyKeyword } from '../lexing/keyword-words.ts';
import { separated } from './run-together.ts';
import type { SyntaxProblem } from './problem.ts';
import { isClosingBrace, spanOf, type Stumble } from './stumble.ts';

/** A duty or sentence of a role without its 。 */
export function unfinishedSentence({
    rule,
    token,
    previous,
    chunk,
    span
}: Stumble): SyntaxProblem | undefined {
    const endsValue = previous && /^(?:AMOUNT|NUMBER|TIME|ID)$/.test(previous.tokenType.name);
    const isSentence = rule === 'SentenceTail' || (rule === 'Role' && endsValue);
    // A comma of half width between the parts of a duty is no end of it.
    if (!isSentence || token?.image === ',' || (token && separated(token.image) !== undefined)) {
        return undefined;
    }
    if (token?.tokenType.name === 'ID' && isFullLine(chunk.text, token.startOffset)) {
        return undefined;
    }
    const image = previous?.image ?? '';
    return {
        code: 'unfinished-sentence',
        span: previous ? spanOf(previous, chunk) : span,
        found: image,
        replacement: `${image}。`
    };
}

/** Whether the line goes on to a full stop behind an offset: then it is a word that is not understood, no end missing. */
function isFullLine(text: string, offset: number): boolean {
    return /^[^\r\n{}｛｝]*[。.][ \t\u3000]*(?:[\r\n}｝]|$)/.test(text.slice(offset));
}

/** `副组长：乙校·校长（兼任 甲校·副校长`, and the line ends. */
export function openBracket({ token, previous, chunk }: Stumble): SyntaxProblem | undefined {
    if (!previous || token?.image === '）' || token?.image === ')') {
        return undefined;
    }
    const end = previous.startOffset + previous.image.length;
    const line = chunk.text.slice(chunk.text.lastIndexOf('\n', previous.startOffset) + 1, end);
    const isOpen =
        /[（(][^（）()]+$/.test(line) && /^[ \t\u3000]*(?:[\r\n；。}｝]|$)/.test(chunk.text.slice(end));
    return isOpen
        ? {
              code: 'unclosed-quote',
              span: spanOf(previous, chunk),
              found: '（',
              replacement: `${previous.image}）`
          }
        : undefined;
}

/** `牵头＝甲校` */
export function equalsSign({ token, span }: Stumble): SyntaxProblem | undefined {
    return token && /^[=＝]$/.test(token.image)
        ? { code: 'unexpected', span, found: token.image, expected: 'equals', replacement: '：' }
        : undefined;
}

/** What is between the keyword of an item that takes a time in its head and the place for the time. */
const datedHead = new RegExp(
    `^[ \\t\\u3000]*${anyKeyword([...wordsOf('stage'), ...wordsOf('activity'), ...wordsOf('record')])}[ \\t\\u3000：:]+[^\\s：:，,{｛]+(?: ?[“"][^”"]*[”"])?[ \\t\\u3000]*$`
);

const submissionHead = new RegExp(
    `^[ \\t\\u3000]*${anyKeyword(wordsOf('submission'))}[ \\t\\u3000]+[^\\s：:，,{｛]+[ \\t\\u3000]*$`
);

/** `单位：教研室`, `阶段 启动：2024年9月`, `阶段 启动，2024年9月`: a blank stands before the name of an item and its time. */
export function signForBlank({ token, previous, chunk, span }: Stumble): SyntaxProblem | undefined {
    if (!token) {
        return undefined;
    }
    const lineStart = chunk.text.lastIndexOf('\n', span.start - 1) + 1;
    const before = chunk.text.slice(lineStart, span.start);
    const blank = (start: number, found: string): SyntaxProblem => ({
        code: 'unexpected',
        span: { place: chunk.place, start, end: start + found.length },
        found,
        expected: 'blank',
        replacement: ' '
    });
    if (/^[：:]$/.test(token.image) && submissionHead.test(before)) {
        return handInBehindColon(chunk, span, token.image);
    }
    if (/^[：:]$/.test(token.image)) {
        const isBehindKeyword =
            previous !== undefined &&
            isItemKind(keywordOf(previous.image)) &&
            before.trimStart() === previous.image;
        return isBehindKeyword || datedHead.test(before) ? blank(span.start, token.image) : undefined;
    }
    const comma = token.tokenType.name === 'TIME' ? /[，,][ \t\u3000]*$/.exec(before) : null;
    return comma && datedHead.test(before.slice(0, comma.index))
        ? blank(lineStart + comma.index, before.charAt(comma.index))
        : undefined;
}

/** `报送 总结：各校 6月底前 报 教育局`: what is handed in stands in braces. */
function handInBehindColon(chunk: Stumble['chunk'], span: Stumble['span'], found: string): SyntaxProblem {
    const [line = ''] = chunk.text.slice(span.start).split(/[\r\n]/);
    const rest = /^[：:][ \t\u3000]*([^{}｛｝]*)$/.exec(line);
    const words = rest?.[1]?.trim() ?? '';
    const problem: SyntaxProblem = { code: 'unexpected', span, found, expected: 'braces' };
    return words === ''
        ? problem
        : {
              ...problem,
              replacement: ` { ${/[。；]$/.test(words) ? words : `${words}。`} }`,
              mended: { place: chunk.place, start: span.start, end: span.start + line.length }
          };
}

/** A closing brace where none is open. */
export function strayBrace({ token, depth, span }: Stumble): SyntaxProblem | undefined {
    return token && isClosingBrace(token) && depth <= 1
        ? { code: 'stray-brace', span, found: token.image, replacement: '' }
        : undefined;
}

/** Behind ， a clause begins; where a name stands there, or a label without its colon, a list was meant. */
export function commaInList({ rule, token, previous, chunk }: Stumble): SyntaxProblem | undefined {
    const name = rule === 'Label' ? previous : token;
    if (!name || !/^(?:ID|TEXT|CONTACT)$/.test(name.tokenType.name) || separated(name.image) !== undefined) {
        return undefined;
    }
    const comma = /，[ \t\u3000]*$/.exec(chunk.text.slice(0, name.startOffset));
    return comma
        ? {
              code: 'comma-in-list',
              span: { place: chunk.place, start: comma.index, end: comma.index + 1 },
              found: name.image,
              replacement: '、'
          }
        : undefined;
}
