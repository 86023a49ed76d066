import { EndOfLine, Position, Selection, TextEditorRevealType } from 'vscode';
import type { TextEditor } from 'vscode';

/** Puts whole lines before a line of the text, as one step to undo, and shows them. */
export async function insertLines(editor: TextEditor, line: number, text: string): Promise<void> {
    const { document } = editor;
    const { position, lines } = linesAt(document, line, text);
    if (await editor.edit((edit) => edit.insert(position, lines))) {
        const start = new Position(Math.min(line, document.lineCount - 1), 0);
        editor.selection = new Selection(start, start);
        editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
    }
}

/** Where and how whole lines go in: behind the last line a line end has to come first. */
export function linesAt(
    document: TextEditor['document'],
    line: number,
    text: string
): { readonly position: Position; readonly lines: string } {
    const own = document.eol === EndOfLine.CRLF ? text.replace(/\r?\n/g, '\r\n') : text;
    if (line < document.lineCount) {
        return { position: new Position(line, 0), lines: own };
    }
    const last = document.lineAt(document.lineCount - 1);
    const end = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
    return { position: last.range.end, lines: last.text === '' ? own : `${end}${own}` };
}
