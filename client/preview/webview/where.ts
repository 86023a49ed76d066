/** Where the reader is in a view, and how they are brought back there. */
import type { ViewKind } from '../../../server/protocol.ts';
import type { Place } from '../messages.ts';
import { contentOf, panelOf } from './elements.ts';
import { restorePlace, takeAnchor, type Anchor } from './place.ts';

/** Views beside the document have heads that stay in place, so that only the scroll offsets tell where one is. */
export function whereIn(view: ViewKind): Anchor | Place | undefined {
    const panel = panelOf(view);
    return view === 'document'
        ? takeAnchor(panel, contentOf(view))
        : { start: 0, nth: 0, left: panel.scrollLeft, top: panel.scrollTop };
}

/** Scrolls the view to where `whereIn` once was. */
export function goBack(view: ViewKind, place: Anchor | Place): void {
    const panel = panelOf(view);
    if (view === 'document') {
        restorePlace(panel, contentOf(view), place, 'element' in place ? place.element : undefined);
    } else {
        panel.scrollTo({ left: place.left, top: place.top, behavior: 'instant' });
    }
}

/** Does something that moves what is shown, and leaves the reader where they were. */
export function keepingPlace(view: ViewKind, action: () => void): void {
    const place = whereIn(view);
    action();
    if (place) {
        goBack(view, place);
    }
}
