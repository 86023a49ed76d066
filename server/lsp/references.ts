import type { Location, ReferenceParams } from 'vscode-languageserver';
import { occurrenceAt, occurrencesByKey, type Occurrence } from './names/occurrences.ts';
import { locate, type Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/** Every place in the plans of the folders where the name under the cursor stands. */
export async function references(session: Session, params: ReferenceParams): Promise<Location[]> {
    const snapshots = await session.everySnapshot();
    const snapshot = await session.snapshot(params.textDocument.uri);
    const here = snapshot && occurrenceAt(snapshot.plan, snapshot.lines.offsetAt(params.position));
    if (here === undefined) {
        return [];
    }
    return everywhere(snapshots, here.key)
        .filter((one) => params.context.includeDeclaration || !isDeclaration(one))
        .flatMap((one) => locate(session, one.span) ?? []);
}

/** The occurrences of one name in the files given. */
export function everywhere(snapshots: readonly Snapshot[], key: string): Occurrence[] {
    return snapshots.flatMap(({ plan }) => occurrencesByKey(plan).get(key) ?? []);
}

export function isDeclaration({ kind }: Occurrence): boolean {
    return kind === 'declaration' || kind === 'alias' || kind === 'post declaration';
}
