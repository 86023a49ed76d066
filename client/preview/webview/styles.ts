import { viewKinds, type ViewKind } from '../../../server/protocol.ts';

/** One style sheet for each view, so that none is parsed again while it stays the same. */
export class ViewStyles {
    readonly #styles = new Map(viewKinds.map((view) => [view, { text: '', sheet: new CSSStyleSheet() }]));

    constructor() {
        document.adoptedStyleSheets = [...this.#styles.values()].map(({ sheet }) => sheet);
    }

    set(view: ViewKind, text: string): void {
        const style = this.#styles.get(view);
        if (style && text !== style.text) {
            style.text = text;
            style.sheet.replaceSync(text);
        }
    }
}
