/** What the extension sends to the preview's page. */
export interface ShowDocument {
    readonly type: 'document';
    readonly title: string;
    /** HTML fragment; absent when there is nothing newer to show than what is shown. */
    readonly body?: string;
    readonly style: string;
    /** One sentence above the paper about what is not as written; empty for none. */
    readonly note: string;
}

/** What the preview's page sends to the extension: it has been loaded and waits for a document. */
export interface PageReady {
    readonly type: 'ready';
}

/** What the page keeps over being hidden and over a restart of the editor. */
export interface PageState {
    /** URI of the plan. */
    readonly uri: string;
    readonly place?: Place;
}

/** Where the reader is: a block by its source offset, and where its first line stands in the window, in pixels. */
export interface Place {
    readonly start: number;
    readonly left: number;
    readonly top: number;
}
