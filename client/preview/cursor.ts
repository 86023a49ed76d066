import type { Disposable, TextEditor, TextEditorSelectionChangeEvent, Uri } from 'vscode';
import { editorOf, syncFor } from './source.ts';

/** The cursor must rest so long before the page follows it, in milliseconds. */
const REST = 80;

/** Moves of the cursor so soon after a change of the text belong to typing, in milliseconds. */
const TYPING = 400;

/** Tells a page where the cursor of its plan's text is. */
export class CursorFollower implements Disposable {
    readonly #plan: Uri;
    readonly #send: (offset: number, reveal: boolean) => void;
    /** The text's version when the cursor last moved: another one means that somebody types. */
    #version: number | undefined;
    #typedAt = -Infinity;
    #waiting: ReturnType<typeof setTimeout> | undefined;

    /** @param send gives the page the offset, and whether it may scroll there */
    constructor(plan: Uri, send: (offset: number, reveal: boolean) => void) {
        this.#plan = plan;
        this.#send = send;
    }

    /** The page scrolls when the cursor is moved, not when it moves because somebody types. */
    moved({ textEditor }: TextEditorSelectionChangeEvent): void {
        if (textEditor.document.uri.toString() !== this.#plan.toString()) {
            return;
        }
        const { version } = textEditor.document;
        if (this.#version !== undefined && this.#version !== version) {
            this.#typedAt = Date.now();
        }
        this.#version = version;
        clearTimeout(this.#waiting);
        const typing = Date.now() - this.#typedAt < TYPING;
        this.#waiting = setTimeout(() => this.tell(!typing), REST);
    }

    /** Tells the page where the cursor is now, if the text is open and the page is to follow. */
    tell(reveal: boolean): void {
        const editor = editorOf(this.#plan);
        if (editor && ['both', 'cursorToPage'].includes(syncFor(this.#plan))) {
            this.#version ??= editor.document.version;
            this.#send(offsetIn(editor), reveal);
        }
    }

    dispose(): void {
        clearTimeout(this.#waiting);
    }
}

function offsetIn({ document, selection }: TextEditor): number {
    return document.offsetAt(selection.active);
}
