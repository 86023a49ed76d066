import {
    DocumentHighlightKind,
    type DocumentHighlight,
    type DocumentHighlightParams
} from 'vscode-languageserver';
import { occurrenceAt, occurrencesByKey } from './names/occurrences.ts';
import { isDeclaration } from './references.ts';
import type { Session } from './session.ts';

/** The other places of this file where the name under the cursor stands; its declaration as a write. */
export async function highlights(
    session: Session,
    params: DocumentHighlightParams
): Promise<DocumentHighlight[]> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    const here = snapshot && occurrenceAt(snapshot.plan, snapshot.lines.offsetAt(params.position));
    if (snapshot === undefined || here === undefined) {
        return [];
    }
    return (occurrencesByKey(snapshot.plan).get(here.key) ?? []).map((one) => ({
        range: snapshot.lines.rangeOfSpan(one.span),
        kind: isDeclaration(one) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read
    }));
}
