import {
    SemanticTokensBuilder,
    type SemanticTokens,
    type SemanticTokensDelta,
    type SemanticTokensDeltaParams,
    type SemanticTokensParams,
    type SemanticTokensRangeParams
} from 'vscode-languageserver';
import type { TextRange } from '../../../language/source.ts';
import type { Session } from '../session.ts';
import type { Snapshot } from '../snapshot.ts';
import { tokenModifiers, tokenTypes } from './legend.ts';
import { colouredRanges, type ColouredRange } from './tokens.ts';

/** Documents whose last colours are kept, to tell the next ones by what differs; more are seldom looked at. */
const mostKept = 32;

/** The colours of whole files; of one that was coloured before, by what differs. */
export class TokenMemory {
    readonly #builders = new Map<string, SemanticTokensBuilder>();

    async full(session: Session, { textDocument }: SemanticTokensParams): Promise<SemanticTokens> {
        const snapshot = await session.snapshot(textDocument.uri);
        if (snapshot === undefined) {
            return { data: [] };
        }
        const builder = new SemanticTokensBuilder();
        this.#keep(textDocument.uri, builder);
        push(builder, snapshot, whole(snapshot));
        return builder.build();
    }

    /** All colours where those the client has are not known any more. */
    async delta(
        session: Session,
        { textDocument, previousResultId }: SemanticTokensDeltaParams
    ): Promise<SemanticTokens | SemanticTokensDelta> {
        const snapshot = await session.snapshot(textDocument.uri);
        if (snapshot === undefined) {
            return { data: [] };
        }
        const builder = this.#builders.get(textDocument.uri) ?? new SemanticTokensBuilder();
        this.#keep(textDocument.uri, builder);
        builder.previousResult(previousResultId);
        push(builder, snapshot, whole(snapshot));
        return builder.buildEdits();
    }

    #keep(uri: string, builder: SemanticTokensBuilder): void {
        this.#builders.delete(uri);
        this.#builders.set(uri, builder);
        const [oldest] = this.#builders.keys();
        if (this.#builders.size > mostKept && oldest !== undefined) {
            this.#builders.delete(oldest);
        }
    }
}

function whole({ plan }: Snapshot): TextRange {
    return { start: 0, end: plan.text.length };
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
    const builder = new SemanticTokensBuilder();
    push(builder, snapshot, {
        start: lines.offsetAt(params.range.start),
        end: lines.offsetAt(params.range.end)
    });
    return { data: builder.build().data };
}

function push(builder: SemanticTokensBuilder, snapshot: Snapshot, range: TextRange): void {
    for (const token of colouredRanges(snapshot.plan, range)) {
        pushByLine(builder, snapshot, token);
    }
}

/** A token may not cross a line's end, so one that does is sent line by line. */
function pushByLine(builder: SemanticTokensBuilder, { lines }: Snapshot, token: ColouredRange): void {
    const type = tokenTypes.indexOf(token.type);
    const modifiers = token.modifier === undefined ? 0 : 1 << tokenModifiers.indexOf(token.modifier);
    const first = lines.lineAt(token.start);
    const last = token.end <= lines.endOf(first) ? first : lines.lineAt(token.end);
    for (let line = first; line <= last; line += 1) {
        const start = Math.max(token.start, lines.startOf(line));
        const end = Math.min(token.end, lines.endOf(line));
        if (start < end) {
            builder.push(line, start - lines.startOf(line), end - start, type, modifiers);
        }
    }
}
