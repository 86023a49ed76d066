import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import type { ResolvedImport } from '../../language/model/plan.ts';
import { touches } from './search.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/** A link on the path of every import that leads to a file. */
export async function documentLinks(session: Session, params: DocumentLinkParams): Promise<DocumentLink[]> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return [];
    }
    return snapshot.plan.imports
        .filter((one) => one.failure === undefined || one.failure === 'circular')
        .map((one) => ({
            range: snapshot.lines.rangeOfSpan(one.entry.path.span),
            target: one.uri
        }));
}

/** The import on whose path the offset stands. */
export function importAt(snapshot: Snapshot, offset: number): ResolvedImport | undefined {
    return snapshot.plan.imports.find((one) => touches(one.entry.path.span, offset));
}
