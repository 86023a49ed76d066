import type { ViewKind } from '../../../server/protocol.ts';

/** An element of the page's frame, which is always there. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
    const element = document.getElementById(id);
    if (!element) {
        throw new Error(`The page has no #${id}.`);
    }
    return element as Kind;
}

export const tabOf = (view: ViewKind): HTMLElement => byId(`tab-${view}`);
export const panelOf = (view: ViewKind): HTMLElement => byId(`panel-${view}`);

/** What a view fills: the paper in the document's panel, all of the others'. */
export function contentOf(view: ViewKind): HTMLElement {
    const content =
        view === 'document' ? byId('paper') : panelOf(view).querySelector<HTMLElement>('.content');
    if (!content) {
        throw new Error(`The panel of ${view} has no content.`);
    }
    return content;
}
