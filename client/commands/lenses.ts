import { Disposable, Location, Position, Range, Selection, Uri, commands, window } from 'vscode';
import { previewHereCommand, showReferencesCommand } from '../../server/protocol.ts';
import type { Previews } from '../preview/previews.ts';

/** Places as they come over the wire: lines and UTF-16 characters from 0. */
interface SentPosition {
    readonly line: number;
    readonly character: number;
}

interface SentLocation {
    readonly uri: string;
    readonly range: { readonly start: SentPosition; readonly end: SentPosition };
}

/** What the lenses above items do; the server names these commands in them. */
export function registerLensCommands(previews: Previews): Disposable {
    return Disposable.from(
        commands.registerCommand(
            showReferencesCommand,
            (uri: string, at: SentPosition, uses: readonly SentLocation[]) =>
                commands.executeCommand(
                    'editor.action.showReferences',
                    Uri.parse(uri),
                    positionOf(at),
                    uses.map(({ uri: other, range }) => new Location(Uri.parse(other), rangeOf(range)))
                )
        ),
        commands.registerCommand(previewHereCommand, (uri: string, at: SentPosition) => {
            const plan = Uri.parse(uri);
            const editor = window.visibleTextEditors.find(
                ({ document }) => document.uri.toString() === plan.toString()
            );
            if (editor) {
                editor.selection = new Selection(positionOf(at), positionOf(at));
            }
            previews.open(plan);
        })
    );
}

function positionOf({ line, character }: SentPosition): Position {
    return new Position(line, character);
}

function rangeOf({ start, end }: SentLocation['range']): Range {
    return new Range(positionOf(start), positionOf(end));
}
