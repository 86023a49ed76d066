/** The lexer: a keyword where an item's own name must stand is the name. */
import type { IToken } from 'chevrotain';
import { DefaultLexer, type LexerResult, type TokenizeOptions } from 'langium';
import { isItemKind } from '../items/holds.ts';
import { keywordOf } from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';

/** The keywords that the grammar's rule for declared names takes without quotation marks. */
const free: ReadonlySet<KeywordId | undefined> = new Set(
    '实施 汇报 计划 捆绑 办法 章程 提交 报送 记录 活动 校历 考核 评分 变更 经费 奖项 条件 物资 协议 统一 模式 层级 等级'
        .split(' ')
        .map(keywordOf)
);

/** What an item's keyword stands behind: the line's beginning, a bracket, the end of an item. */
const beforeItem = /(?:^|[\r\n{｛}｝。；;】])[ \t\u3000\ufeff]*$/;
/** What stands behind a name that is declared: a title, a date, a colon, a brace, the end of the line. */
const behindName = /^[ \t\u3000]*(?:[0-9０-９{｛“"《：:\r\n]|$)/;
const oneBlank = /^[ \t\u3000]+$/;

/** Whether the words are a name that is declared, written like a keyword, which takes quotation marks. */
export function isKeywordAsName(name: string): boolean {
    const [first = ''] = name.split(/[ \t\u3000]/);
    const id = keywordOf(name) ?? (first === name ? undefined : keywordOf(first));
    return id !== undefined && !free.has(id);
}

/**
 * As Langium's, but `附件 名单 “结对名单” { … }` is read as meant: 名单 can be nothing but the name there, and as a keyword it would
 * take the rest of the item with it. In English a word behind it belongs to the name: `submission plan form { … }`.
 */
export class AlliancePlanLexer extends DefaultLexer {
    override tokenize(text: string, options?: TokenizeOptions): LexerResult {
        const result = super.tokenize(text, options);
        const name = this.definition['ID'];
        if (!name) return result;
        const tokens: IToken[] = [];
        for (let at = 0; at < result.tokens.length; at += 1) {
            const token = result.tokens[at];
            if (!token) continue;
            const end = nameEnd(text, result.tokens, at);
            if (end === undefined) {
                tokens.push(token);
                continue;
            }
            const last = result.tokens[end] ?? token;
            tokens.push({
                ...last,
                image: text.slice(token.startOffset, last.startOffset + last.image.length),
                startOffset: token.startOffset,
                ...(token.startLine !== undefined && { startLine: token.startLine }),
                ...(token.startColumn !== undefined && { startColumn: token.startColumn }),
                tokenType: name,
                tokenTypeIdx: name.tokenTypeIdx ?? last.tokenTypeIdx
            });
            at = end;
        }
        return { ...result, tokens };
    }
}

/** Where a keyword is a name, the index of the last token of that name. */
function nameEnd(text: string, tokens: readonly IToken[], at: number): number | undefined {
    const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!previous || !token || !isItemKind(keywordOf(previous.image))) return undefined;
    const id = keywordOf(token.image);
    if (id === undefined || free.has(id)) return undefined;
    const between = text.slice(endOf(previous), token.startOffset);
    if (
        !oneBlank.test(between) ||
        !beforeItem.test(text.slice(Math.max(0, previous.startOffset - 40), previous.startOffset))
    )
        return undefined;
    if (behindName.test(restOf(text, token))) return at;
    const goesOn =
        next?.tokenType.name === 'ID' &&
        /^[a-z][a-z -]*$/.test(next.image) &&
        text.slice(endOf(token), next.startOffset) === ' ' &&
        behindName.test(restOf(text, next));
    return goesOn && isItemKind(id) && /^[a-z]/.test(token.image) ? at + 1 : undefined;
}

function endOf({ startOffset, image }: IToken): number {
    return startOffset + image.length;
}

function restOf(text: string, token: IToken): string {
    const end = endOf(token);
    return text.slice(end, end + 40);
}
