import { Disposable, window, workspace } from 'vscode';
import type { TextDocument, TextEditor, TreeView } from 'vscode';
import { languageId, settingsSection } from '../../server/protocol.ts';
import { entryAt } from './entry.ts';
import type { PlanEntry } from './entry.ts';
import type { PlanTree } from './tree.ts';

/** The tree follows when the cursor has rested this long, in milliseconds. */
const rest = 200;

/** Marks the entry the cursor is at, as long as the view can be seen; the focus stays in the text. */
export function followCursor(view: TreeView<PlanEntry>, tree: PlanTree): Disposable {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
            const editor = window.activeTextEditor;
            const wanted = workspace.getConfiguration(settingsSection).get('planView.followCursor', true);
            const entry = wanted && view.visible && editor ? entryOf(editor, tree) : undefined;
            if (entry && view.selection[0]?.id !== entry.id) {
                // The tree may have been drawn anew in the meantime; the next movement of the cursor sets it right.
                view.reveal(entry, { select: true, focus: false }).then(undefined, () => undefined);
            }
        }, rest);
    };
    return Disposable.from(
        window.onDidChangeTextEditorSelection(follow),
        window.onDidChangeActiveTextEditor(follow),
        view.onDidChangeVisibility(follow),
        tree.onDidChangeTreeData(follow),
        new Disposable(() => clearTimeout(waiting))
    );
}

function entryOf({ document, selection }: TextEditor, tree: PlanTree): PlanEntry | undefined {
    if (document.languageId !== languageId) {
        return undefined;
    }
    const { active } = selection;
    return entryAt(tree.entries, document.uri, active, itemStart(document, active.line));
}

/** The line on which the top-level item around a line begins: such items begin at the line's first character. */
function itemStart(document: TextDocument, line: number): number {
    let first = line;
    while (first > 0 && /^(?:[\s}｝】|｜]|$)/.test(document.lineAt(first).text)) {
        first -= 1;
    }
    return first;
}
