/** Previews that stay steady while somebody types. */
import type { Plan } from '../language/model/plan.ts';
import type { PreviewPage } from './export.ts';
import { previewBroken, previewKept } from './messages/preview.ts';
import type { Bilingual } from './rules/rule.ts';

export interface Preview {
    readonly ok: true;
    readonly title: string;
    readonly body: string;
    readonly style: string;
    /** The text has syntax errors, so the page shows the last good document, or what the text says in spite of them. */
    readonly broken: boolean;
    readonly note?: Bilingual;
}

/** Pages kept at most: more than anybody has open beside their texts. */
const mostKept = 16;

/**
 * The last good page of each plan. It stays as long as a broken text would show less of the document; a mistake that
 * costs nothing of it lets the page follow, so that work on the rest can be seen.
 */
export class Previews {
    readonly #good = new Map<string, PreviewPage>();

    /** What to show for the plan, whose page as it stands now is `page`. */
    show(plan: Plan, page: PreviewPage): Preview {
        if (plan.problems.length === 0) {
            this.#keep(plan.uri, page);
            return shown(page);
        }
        const good = this.#good.get(plan.uri);
        return good !== undefined && page.size < good.size
            ? shown(good, previewKept(plan.problems.length))
            : shown(page, previewBroken(plan.problems.length));
    }

    #keep(uri: string, page: PreviewPage): void {
        this.#good.delete(uri);
        this.#good.set(uri, page);
        const [oldest] = this.#good.keys();
        if (this.#good.size > mostKept && oldest !== undefined) {
            this.#good.delete(oldest);
        }
    }
}

function shown({ title, body, style }: PreviewPage, note?: Bilingual): Preview {
    return { ok: true, title, body, style, broken: note !== undefined, ...(note && { note }) };
}
