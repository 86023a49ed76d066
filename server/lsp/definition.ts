import type { DefinitionLink, DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import type { Span } from '../../language/source.ts';
import { importAt } from './links.ts';
import { occurrenceAt, occurrencesOf, type Occurrence } from './names/occurrences.ts';
import { locate, type Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

const start = { line: 0, character: 0 };
const fileStart = { start, end: start };

/** Where the name under the cursor is declared; the start of the file for the path of an import. */
export async function definition(
    session: Session,
    params: DefinitionParams
): Promise<DefinitionLink[] | Location[]> {
    const links = await linksAt(session, params);
    return session.client.definitionLinks
        ? links
        : links.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
}

async function linksAt(session: Session, params: DefinitionParams): Promise<DefinitionLink[]> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return [];
    }
    const offset = snapshot.lines.offsetAt(params.position);
    const imported = importAt(snapshot, offset);
    if (imported !== undefined && imported.failure === undefined) {
        const originSelectionRange = snapshot.lines.rangeOfSpan(imported.entry.path.span);
        return [
            {
                originSelectionRange,
                targetUri: imported.uri,
                targetRange: fileStart,
                targetSelectionRange: fileStart
            }
        ];
    }
    const occurrence = occurrenceAt(snapshot.plan, offset);
    return occurrence === undefined ? [] : linkTo(session, snapshot, occurrence);
}

async function linkTo(session: Session, snapshot: Snapshot, occurrence: Occurrence): Promise<LocationLink[]> {
    const originSelectionRange = snapshot.lines.rangeOfSpan(occurrence.span);
    const declaration = await declarationOf(session, snapshot, occurrence);
    const location = declaration && locate(session, declaration);
    if (location === undefined) {
        return [];
    }
    const { uri: targetUri, range } = location;
    return [{ originSelectionRange, targetUri, targetRange: range, targetSelectionRange: range }];
}

/** The place that introduces the name: its declaration, or the first use of a kind that needs none. */
async function declarationOf(
    session: Session,
    snapshot: Snapshot,
    occurrence: Occurrence
): Promise<Span | undefined> {
    const { key, kind, target } = occurrence;
    if (kind === 'post') {
        const home = target && (await session.snapshot(target.nameSpan.place.uri));
        const declared = home && occurrencesOf(home.plan).find((one) => one.key === key);
        return declared?.kind === 'post declaration' ? declared.span : undefined;
    }
    return target?.nameSpan ?? occurrencesOf(snapshot.plan).find((one) => one.key === key)?.span;
}
