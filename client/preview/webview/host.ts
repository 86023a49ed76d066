import { viewKinds, type ViewKind } from '../../../server/protocol.ts';
import type { FromPage, PageState } from '../messages.ts';

/** What the editor gives a preview's page. */
export interface Host {
    postMessage(message: FromPage): void;
    getState(): unknown;
    setState(state: PageState): void;
}

/** What the page kept before, as far as it is of this plan and of a form that is known. */
export function stateFor(uri: string, kept: unknown): PageState {
    const fresh: PageState = { uri, view: 'document', places: {}, zooms: {}, outline: false };
    if (typeof kept !== 'object' || kept === null) {
        return fresh;
    }
    const old = kept as Partial<PageState>;
    if (old.uri !== uri || !isView(old.view)) {
        return fresh;
    }
    return { ...fresh, ...old };
}

function isView(view: unknown): view is ViewKind {
    return viewKinds.some((kind) => kind === view);
}
