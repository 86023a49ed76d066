import {
    SemanticTokensBuilder,
    type SemanticTokens,
    type SemanticTokensParams,
    type SemanticTokensRangeParams
} from 'vscode-languageserver';
import type { TextRange } from '../../../language/source.ts';
import type { Session } from '../session.ts';
import type { Snapshot } from '../snapshot.ts';
import { tokenModifiers, tokenTypes } from './legend.ts';
import { colouredRanges, type ColouredRange } from './tokens.ts';

/** The colours of a whole file. */
export async function semanticTokens(
    session: Session,
    params: SemanticTokensParams
): Promise<SemanticTokens> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    return snapshot === undefined
        ? { data: [] }
        : encoded(snapshot, { start: 0, end: snapshot.plan.text.length });
}

/** The colours of the part of a file that the editor shows. */
export async function semanticTokensInRange(
    session: Session,
    params: SemanticTokensRangeParams
): Promise<SemanticTokens> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return { data: [] };
    }
    const { lines } = snapshot;
    return encoded(snapshot, {
        start: lines.offsetAt(params.range.start),
        end: lines.offsetAt(params.range.end)
    });
}

function encoded(snapshot: Snapshot, range: TextRange): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    for (const token of colouredRanges(snapshot.plan, range)) {
        pushByLine(builder, snapshot, token);
    }
    return builder.build();
}

/** A token may not cross a line's end, so one that does is sent line by line. */
function pushByLine(builder: SemanticTokensBuilder, { lines }: Snapshot, token: ColouredRange): void {
    const type = tokenTypes.indexOf(token.type);
    const modifiers = token.modifier === undefined ? 0 : 1 << tokenModifiers.indexOf(token.modifier);
    const last = lines.lineAt(token.end);
    for (let line = lines.lineAt(token.start); line <= last; line += 1) {
        const start = Math.max(token.start, lines.startOf(line));
        const end = Math.min(token.end, lines.endOf(line));
        if (start < end) {
            builder.push(line, start - lines.startOf(line), end - start, type, modifiers);
        }
    }
}
