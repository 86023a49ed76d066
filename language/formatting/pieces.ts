/** A run of tokens as it is printed on one line: signs in the line's width, figures in one form, sentences in order. */
import { AstUtils } from 'langium';
import { isSentence, isTime, type Sentence } from '../generated/ast.ts';
import { keywordOf, type KeywordLanguage } from '../keywords/lookup.ts';
import { opensClause } from '../lexing/token-builder.ts';
import { between, runFrom, type Leaf } from './leaves.ts';
import type { Source } from './source.ts';
import { orderedSlots, type Stretch } from './sentence-order.ts';
import { amountText, quotedIn, signIn, singleBlanks, timeText } from './values.ts';

/** One printed word or sign. */
export interface Piece {
    readonly text: string;
    readonly type: string;
    /** Where it stands in the chunk; both absent for a sign that the formatter adds. */
    readonly start?: number;
    readonly end?: number;
    /** Kept behind a line break: running text that began on a line of its own. */
    readonly ownLine?: true;
}

/** The pieces of a run of tokens. There must be no comments among them. */
export function piecesOf(leaves: readonly Leaf[], source: Source, language: KeywordLanguage): Piece[] {
    const pieces: Piece[] = [];
    for (let at = 0; at < leaves.length;) {
        const leaf = leaves[at];
        if (!leaf) {
            break;
        }
        const sentence = AstUtils.getContainerOfType(leaf.node, isSentence);
        const end = sentence?.$cstNode?.end;
        const run = end === undefined ? undefined : runFrom(leaves, at, (each) => each.end <= end);
        if (sentence && run) {
            pieces.push(...sentencePieces(run, sentence, source, language));
        } else {
            pieces.push(valuePiece(leaves, at, source, language));
        }
        at += run?.length ?? valueLength(leaves, at);
    }
    return countFirst(pieces);
}

/** 其中2项 and some of 2, but 2 of these: the number stands on the side that the words want. */
function countFirst(pieces: readonly Piece[]): Piece[] {
    const ordered = [...pieces];
    const at = ordered.findIndex(({ type }) => keywordOf(type) === 'someOf');
    const [before, words, behind] = [ordered[at - 1], ordered[at], ordered[at + 1]];
    if (words?.text === 'of these' && behind && isCount(behind)) {
        ordered.splice(at, 2, behind, words);
    } else if (words && words.text !== 'of these' && before && isCount(before)) {
        ordered.splice(at - 1, 2, words, before);
    }
    return ordered;
}

function isCount({ type }: Piece): boolean {
    return type === 'AMOUNT' || type === 'NUMBER';
}

/** How many tokens the value at the index has: a time can have several. */
function valueLength(leaves: readonly Leaf[], at: number): number {
    const node = leaves[at]?.node;
    return isTime(node) ? runFrom(leaves, at, (each) => each.node === node).length : 1;
}

function sentencePieces(
    leaves: readonly Leaf[],
    sentence: Sentence,
    source: Source,
    language: KeywordLanguage
): Piece[] {
    function plain({ start, end }: Stretch): Piece[] {
        const own = between(leaves, start, end);
        const pieces: Piece[] = [];
        for (let at = 0; at < own.length; at += valueLength(own, at)) {
            pieces.push(valuePiece(own, at, source, language));
        }
        return pieces;
    }
    const { who, main, clauses } = orderedSlots(sentence, leaves, language);
    return [
        ...plain(who),
        ...main.flatMap(plain),
        ...clauses.flatMap((clause) => {
            const pieces = clause.flatMap(plain);
            const comma = clauseSign(language, pieces[0]?.text);
            return comma === undefined ? pieces : [{ text: comma, type: '，' }, ...pieces];
        })
    ];
}

/** A half-width comma opens a clause only before an English keyword; before anything else English does without. */
function clauseSign(language: KeywordLanguage, next: string | undefined): '，' | ',' | undefined {
    if (language === 'zh') {
        return '，';
    }
    return next !== undefined && opensClause(next) ? ',' : undefined;
}

function valuePiece(leaves: readonly Leaf[], at: number, source: Source, language: KeywordLanguage): Piece {
    const leaf = leaves[at];
    const last = leaves[at + valueLength(leaves, at) - 1];
    if (!leaf || !last) {
        return { text: '', type: '' };
    }
    if (isTime(leaf.node)) {
        const text = timeText(source.text.slice(leaf.start, last.end));
        return { text, type: 'TIME', start: leaf.start, end: last.end };
    }
    return pieceOf(leaf, source, language, leaves[at - 1], leaves[at + 1]);
}

function pieceOf(
    leaf: Leaf,
    source: Source,
    language: KeywordLanguage,
    before: Leaf | undefined,
    next: Leaf | undefined
): Piece {
    const place = { type: leaf.type, start: leaf.start, end: leaf.end };
    switch (leaf.type) {
        case 'AMOUNT':
            return { ...place, text: amountText(leaf.text, language) };
        case 'TEXT':
            return { ...place, text: quotedIn(leaf.text, language) };
        case 'LINE': {
            const words = leaf.text.slice(1).trim();
            return { ...place, text: language === 'zh' ? `：${words}` : `: ${words}` };
        }
        case 'PROSE': {
            const ownLine = before !== undefined && /[\r\n]/.test(source.text.slice(before.end, leaf.start));
            return {
                ...place,
                text: leaf.text,
                ...(ownLine && leaf.node.$containerProperty === 'prose' && { ownLine: true })
            };
        }
        case '、':
        case '，':
            if (keywordOf(next?.type ?? '') === 'movedTo') {
                return { ...place, type: '，', text: language === 'zh' ? '，' : ',' };
            }
            if (leaf.type === '，') {
                return { ...place, text: clauseSign(language, next?.text) ?? leaf.text };
            }
            // A half-width comma would open a clause: lead and members.
            return language === 'en' && next && opensClause(next.text)
                ? { ...place, type: '和', text: 'and' }
                : { ...place, text: signIn(leaf.type, language) ?? leaf.text };
        default:
            return { ...place, text: signIn(leaf.type, language) ?? singleBlanks(leaf.text) };
    }
}
