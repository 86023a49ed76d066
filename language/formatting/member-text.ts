/** One property, duty, label line or entry as text. */
import type { AstNode } from 'langium';
import { isChange, isCondition, isDoneProperty, isItem } from '../generated/ast.ts';
import { keywordOf, type KeywordLanguage } from '../keywords/lookup.ts';
import { blankLines } from './blank-lines.ts';
import { inline, type InlineText } from './inline.ts';
import { isFlat, isMember, printElements, shared, tooWide } from './layout.ts';
import { between, type Leaf } from './leaves.ts';
import {
    bracesOf,
    childrenOf,
    isBraced,
    elementsOf,
    type Braces,
    type Comment,
    type Element,
    type Member
} from './members.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { Source } from './source.ts';
import { languageOfText, signIn } from './values.ts';
import { displayWidth } from './width.ts';
import { wrapped } from './wrap.ts';

const step = '    ';

/** A member's text; `key` stands apart where it takes part in the keyword column. */
export interface MemberText {
    readonly key?: string;
    readonly rest: string;
    /** Where in `rest` a long list may go on on the next line. */
    readonly breaks?: readonly number[];
}

/** The member as printed at an indent, the first line without it. */
export function memberText(member: Member, source: Source, indent: string): MemberText {
    const known = source.printed.get(member.node) ?? new Map<string, MemberText>();
    source.printed.set(member.node, known);
    const text = known.get(indent) ?? print(member, source, indent);
    known.set(indent, text);
    return text;
}

function print(member: Member, source: Source, indent: string): MemberText {
    const { node, leaves } = member;
    const language = languageOf(member);
    const end = endSign(member, language);
    if (member.kind === 'entry' || isDoneProperty(node) || (isCondition(node) && bracesOf(node, leaves))) {
        return { rest: nodeText(node, leaves, source, indent, language) + end };
    }
    if (leaves.some((leaf) => leaf.comment)) {
        return { rest: verbatim(leaves, source) + end };
    }
    const pieces = piecesOf(leaves, source, language);
    const [key, ...rest] = pieces;
    if (member.kind !== 'property' || !key || rest[0]?.type === 'LINE') {
        return textOf(inline(pieces, language, indent), end);
    }
    if (rest[0]?.type !== '：') {
        return { key: key.text, ...textOf(inline(rest, language, indent), end) };
    }
    // The colon is decoration, and the values look better in a column; but in 机构 the keyword 成员 is a post like the
    // label lines beside it.
    return isItem(node.$container) && keywordOf(node.$container.keyword) === 'body'
        ? textOf(inline(pieces, language, indent), end)
        : { key: key.text, ...textOf(inline(rest.slice(1), language, indent), end) };
}

const keepsSign: ReadonlySet<string> = new Set(['step', 'condition', 'change']);

/** The language of the member's keyword; names and quotations before it are in any. */
function languageOf({ node, leaves }: Member): KeywordLanguage {
    if (isChange(node)) {
        const keyword = leaves.find((leaf) => leaf.text === node.kind);
        return languageOfText(keyword?.text ?? '');
    }
    let holder = node;
    while (isCondition(holder)) {
        holder = holder.$container;
    }
    return languageOfText(isItem(holder) && isCondition(node) ? holder.keyword : (leaves[0]?.text ?? ''));
}

function textOf({ text, breaks }: InlineText, end: string): MemberText {
    return { rest: text + end, breaks };
}

/**
 * The sign behind a member. Duties end in 。, in English in a full stop; steps keep their sign. Between a property and a label
 * line or duty it stays too: in `人数 5人，校长：…` the amount would else count 校长.
 */
function endSign(member: Member, language: KeywordLanguage): string {
    const sign = member.separator && signIn(member.separator.type, language);
    if (member.kind === 'sentence') {
        return language === 'zh' ? '。' : '.';
    }
    return sign !== undefined && (keepsSign.has(member.kind) || member.beforeName) ? sign : '';
}

/** The source from the first token to the last. */
function verbatim(leaves: readonly Leaf[], source: Source): string {
    return source.text.slice(leaves[0]?.start, leaves.at(-1)?.end).replace(/\r\n?/g, '\n');
}

/** An entry or an 实施 property: its head, its body and what follows. */
function nodeText(
    node: AstNode,
    leaves: readonly Leaf[],
    source: Source,
    indent: string,
    language: KeywordLanguage
): string {
    const braces = bracesOf(node, leaves);
    if (!braces) {
        return runText(leaves, source, indent, language);
    }
    const head = leaves.filter((leaf) => leaf.end <= braces.open.start);
    const last = head.at(-1);
    const endsLine = last?.type === 'LINE' || last?.type === 'SL_COMMENT';
    return [
        runText(head, source, indent, language),
        endsLine ? `\n${indent}` : ' ',
        bodyText(node, leaves, braces, source, indent),
        tailText(tailOf(leaves, braces), braces, source, indent, language)
    ].join('');
}

/** What stands behind the closing brace: running text, 。 */
function tailOf(leaves: readonly Leaf[], { close }: Braces): Leaf[] {
    return leaves.filter((leaf) => leaf.start >= close.end);
}

function runText(leaves: readonly Leaf[], source: Source, indent: string, language: KeywordLanguage): string {
    return leaves.some((leaf) => leaf.comment)
        ? verbatim(leaves, source)
        : wrapped(
              inline(endedPieces(leaves, source, language), language, indent),
              indent.length,
              indent + step
          );
}

/** The pieces of a head; a duty in it ends in the sign of its language. */
function endedPieces(leaves: readonly Leaf[], source: Source, language: KeywordLanguage): Piece[] {
    const pieces = piecesOf(leaves, source, language);
    const last = leaves.at(-1);
    const isDuty = last && isItem(last.node) && last.node.sentences.length > 0 && /^[；。]$/.test(last.type);
    return isDuty ? [...pieces.slice(0, -1), { text: language === 'zh' ? '。' : '.', type: '。' }] : pieces;
}

function tailText(
    tail: readonly Leaf[],
    { close }: Braces,
    source: Source,
    indent: string,
    language: KeywordLanguage
): string {
    const run = [close, ...tail];
    const text = tail.some((leaf) => leaf.comment)
        ? verbatim(run, source)
        : inline(piecesOf(run, source, language), language, indent).text;
    return text.slice(close.text.length);
}

function bodyText(
    node: AstNode,
    leaves: readonly Leaf[],
    braces: Braces,
    source: Source,
    indent: string
): string {
    const elements = bodyElements(node, leaves, braces);
    if (elements.length === 0) {
        return '{ }';
    }
    const inner = indent + step;
    if (fitsOneLine(node, leaves, source)) {
        const lines = printElements(elements, source, inner, 'plain');
        return `{ ${lines.map(({ text }) => text).join('  ')} }`;
    }
    const opening = openingComments(elements, braces, source);
    const rest = elements.slice(opening.length);
    const lines = blankLines(printElements(rest, source, inner, 'column'), source.text, inner);
    const comments = opening.map((comment) => ` ${comment.text}`).join('');
    return `{${comments}\n${rest.length === 0 ? '' : `${inner}${lines}\n`}${indent}}`;
}

function bodyElements(node: AstNode, leaves: readonly Leaf[], { open, close }: Braces): Element[] {
    const nodes = isBraced(node) ? childrenOf(node) : [];
    return elementsOf(between(leaves, open.end, close.start), nodes);
}

/** Comments on the line of the opening brace with nothing else behind them. */
function openingComments(elements: readonly Element[], { open }: Braces, source: Source): Comment[] {
    const found: Comment[] = [];
    let end = open.end;
    for (const element of elements) {
        if (/[\r\n]/.test(source.text.slice(end, element.start))) {
            break;
        }
        if (isMember(element)) {
            return [];
        }
        found.push(element);
        end = element.end;
    }
    return found;
}

/** Whether the node has no body, or one that stays on the line of its braces: it stood there, and is short and plain. */
export function fitsOneLine(node: AstNode, leaves: readonly Leaf[], source: Source): boolean {
    const braces = bracesOf(node, leaves);
    if (!braces) {
        return true;
    }
    const elements = bodyElements(node, leaves, braces);
    if (elements.length === 0) {
        return true;
    }
    if (/[\r\n]/.test(source.text.slice(braces.open.end, braces.close.start))) {
        return false;
    }
    // Text behind a colon takes up what follows the brace on its line.
    const takesLine = leaves.some((leaf) => leaf.type === 'LINE') && tailOf(leaves, braces).length > 0;
    return !takesLine && (isBareEntry(elements, source) || isShortLine(elements, source));
}

function isShortLine(elements: readonly Element[], source: Source): boolean {
    return (
        elements.every((element) => isMember(element) && isFlat(element, source, '')) &&
        !tooWide(elements, source, '')
    );
}

/** A single short item without a body: 阶段 … { 任务：统一思想 }. */
function isBareEntry(elements: readonly Element[], source: Source): boolean {
    const [only, ...others] = elements;
    if (others.length > 0 || !isMember(only) || only.kind !== 'entry' || bracesOf(only.node, only.leaves)) {
        return false;
    }
    const { rest } = memberText(only, source, '');
    return !rest.includes('\n') && displayWidth(rest) <= shared;
}
