import { Range, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import { previewSyncs } from '../../server/protocol.ts';
import type { PreviewSync } from '../../server/protocol.ts';
import { chosenSetting } from '../settings.ts';
import type { GoTo } from './messages.ts';

/** In which directions preview and text of a plan follow each other. */
export function syncFor(plan: Uri): PreviewSync {
    return chosenSetting('preview.sync', previewSyncs, plan);
}

/** Shows where something is written: in the editor that has the file open, else in one beside the preview. */
export async function goToSource(plan: Uri, { uri, start, end }: GoTo): Promise<void> {
    const target = uri === undefined ? plan : Uri.parse(uri);
    const document = await workspace.openTextDocument(target);
    const selection = new Range(document.positionAt(start), document.positionAt(end));
    const viewColumn = editorOf(target)?.viewColumn ?? otherEditor()?.viewColumn ?? ViewColumn.Beside;
    const editor = await window.showTextDocument(document, { viewColumn, selection: firstLineOf(selection) });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor that shows the file, if one does. */
export function editorOf(file: Uri): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === file.toString());
}

function otherEditor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined);
}

/** A selection of many lines would be lost by the first key: only the place is taken then. */
function firstLineOf(range: Range): Range {
    return range.isSingleLine ? range : new Range(range.start, range.start);
}
