import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Item } from '../../language/items/item.ts';
import { matcher } from './matching/match.ts';
import { looks } from './kinds.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import { itemsIn } from './walk.ts';

/** Most symbols sent for one query; an editor shows far fewer. */
const limit = 500;

/** Declared names of the plans of the folders that match what was typed, by their characters or pinyin initials. */
export async function workspaceSymbols(
    session: Session,
    params: WorkspaceSymbolParams
): Promise<SymbolInformation[]> {
    const matches = await matcher(params.query);
    const snapshots = await session.everySnapshot();
    const found: SymbolInformation[] = [];
    for (const snapshot of snapshots) {
        for (const item of snapshot.plan.entries.flatMap(itemsIn)) {
            found.push(...symbolsOf(item, snapshot, matches));
            if (found.length >= limit) {
                return found.slice(0, limit);
            }
        }
    }
    return found;
}

function symbolsOf(
    item: Item,
    { uri, lines }: Snapshot,
    matches: (text: string) => boolean
): SymbolInformation[] {
    return item.names
        .filter(({ name, title }) => matches(name) || (title !== undefined && matches(title.text)))
        .map(({ name, span }) => ({
            name: name || item.keyword.text,
            kind: looks[item.kind].symbol,
            containerName: item.keyword.text,
            location: { uri, range: lines.rangeOfSpan(span) }
        }));
}
