import type {
    DocumentFormattingParams,
    DocumentOnTypeFormattingParams,
    DocumentRangeFormattingParams,
    TextEdit
} from 'vscode-languageserver';
import { formatOnType, formattedChunks } from '../../language/formatting/index.ts';
import type { TextRange } from '../../language/source.ts';
import { layingOut } from '../messages/server.ts';
import type { Session } from './session.ts';

/** Edits that bring the whole file into the one layout. The editor's own settings of tabs do not matter to it. */
export function formatting(session: Session, params: DocumentFormattingParams): Promise<TextEdit[]> {
    return edits(session, params.textDocument.uri);
}

/** The same for the items that a selection touches. */
export async function rangeFormatting(
    session: Session,
    params: DocumentRangeFormattingParams
): Promise<TextEdit[]> {
    const { uri } = params.textDocument;
    const snapshot = await session.snapshot(uri);
    if (snapshot === undefined) {
        return [];
    }
    const { start, end } = params.range;
    return edits(session, uri, { start: snapshot.lines.offsetAt(start), end: snapshot.lines.offsetAt(end) });
}

/** What a sign that was just typed completes, laid out. */
export async function onTypeFormatting(
    session: Session,
    { textDocument, position, ch }: DocumentOnTypeFormattingParams
): Promise<TextEdit[]> {
    const file = await session.source(textDocument.uri);
    const lines = session.lines(textDocument.uri);
    return file === undefined || lines === undefined
        ? []
        : formatOnType(file, lines.offsetAt(position), ch).map((change) => ({
              range: lines.range(change),
              newText: change.text
          }));
}

/** None where the planner stops the work, or goes on writing meanwhile: half a layout is none. */
async function edits(session: Session, uri: string, range?: TextRange): Promise<TextEdit[]> {
    const file = await session.source(uri);
    const lines = session.lines(uri);
    if (file === undefined || lines === undefined) {
        return [];
    }
    return session.progress(layingOut, async (progress) => {
        const made: TextEdit[] = [];
        let done = 0;
        for (const change of formattedChunks(file, range && { range })) {
            if (change !== undefined) {
                made.push({ range: lines.range(change), newText: change.text });
            }
            done += 1;
            await progress.step(done, file.chunks.length);
            if (progress.stopped || session.lines(uri) !== lines) {
                return [];
            }
        }
        return made;
    });
}
