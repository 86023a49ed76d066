/** What the extension and the preview's page say to each other, and what the page keeps. */
import type { MarginNote, OpenedCell, ViewKind } from '../../server/protocol.ts';

/** To the page: what one of its tabs shows. */
export interface ShowView {
    readonly type: 'view';
    readonly view: ViewKind;
    readonly title: string;
    /** HTML fragment; absent when there is nothing newer to show than what is shown. */
    readonly body?: string;
    readonly style: string;
    /** One sentence above the view about what is not as written; empty for none. */
    readonly note: string;
    /** Absent where those that are shown stay. */
    readonly findings?: readonly MarginNote[];
}

/** To the page: where the cursor is in the plan's text. */
export interface ShowCursor {
    readonly type: 'cursor';
    /** UTF-16 offset. */
    readonly offset: number;
    /** Whether to scroll there where it cannot be seen: not while somebody types. */
    readonly reveal: boolean;
}

/** To the page: the view it waits for is long in the making, or is not made any more because the reader stopped it. */
export interface ShowMaking {
    readonly type: 'making';
    readonly state: 'going' | 'stopped';
}

export type ToPage = ShowView | ShowCursor | ShowMaking;

/** From the page: it waits for this view, because it was loaded, or because another tab or cell was chosen. */
export interface WantView {
    readonly type: 'want';
    readonly view: ViewKind;
    readonly opened?: OpenedCell;
}

/** From the page: the reader wants to see where something is written. Offsets are UTF-16, the end exclusive. */
export interface GoTo {
    readonly type: 'goTo';
    /** The file, where it is not the plan's own. */
    readonly uri?: string;
    readonly start: number;
    readonly end: number;
}

/** From the page: the finding at this place is to be mended by its fix, which the note calls by this title. */
export interface ApplyFix {
    readonly type: 'fix';
    readonly title: string;
    readonly start: number;
    readonly end: number;
}

/** From the page: the view is to be printed. */
export interface Print {
    readonly type: 'print';
    readonly view: ViewKind;
}

/** From the page: the view is not to be made; nothing is drawn until one is wanted again. */
export interface Stop {
    readonly type: 'stop';
}

export type FromPage = WantView | GoTo | ApplyFix | Print | Stop;

/** How large a view is shown: fitted to the window, or as a factor of its own size. */
export type ZoomChoice = 'auto' | 'width' | 'page' | number;

/** What the page keeps over being hidden and over a restart of the editor. */
export interface PageState {
    /** URI of the plan. */
    readonly uri: string;
    readonly view: ViewKind;
    readonly opened?: OpenedCell | undefined;
    readonly places: Partial<Record<ViewKind, Place | undefined>>;
    readonly zooms: Partial<Record<ViewKind, ZoomChoice>>;
    readonly outline: boolean;
    /** Whether notes stand beside the paper; where nobody has said so, they do if there is room. */
    readonly notes?: boolean | undefined;
}

/**
 * Where the reader is: a block by its source offset, and where its first line stands below the panel's top left
 * corner, in pixels. Of several blocks with that offset it is the one with the index `nth`.
 */
export interface Place {
    readonly start: number;
    readonly nth: number;
    readonly left: number;
    readonly top: number;
}

/** The page's own words; the extension gives them in the reader's language. */
export interface PageWords {
    readonly views: Record<ViewKind, string>;
    readonly tabs: string;
    readonly tools: string;
    readonly outline: string;
    readonly findings: string;
    readonly zoom: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly zoomChoices: { readonly auto: string; readonly width: string; readonly page: string };
    readonly print: string;
    /** How the document is read by keys; shown while it has the focus by keys. */
    readonly keys: string;
    /** Told while a view is long in the making, with a button that stops it. */
    readonly waiting: string;
    readonly stop: string;
    /** Told when it was stopped, with a button that has it made again. */
    readonly stopped: string;
    readonly again: string;
    /** `{0}` is the page, `{1}` how many there are. */
    readonly pages: string;
    readonly severities: Record<MarginNote['severity'], string>;
}
