/** Previews that stay steady while somebody types. */
import type { Plan } from '../language/model/plan.ts';
import { lossesAmong } from '../language/parsing/problem.ts';
import type { PreviewPage } from './export.ts';
import { previewBroken, previewKept, viewKept } from './messages/preview.ts';
import type { ViewKind } from './protocol.ts';
import type { Bilingual } from './rules/rule.ts';

export interface Preview {
    readonly ok: true;
    readonly title: string;
    readonly body: string;
    readonly style: string;
    /** The text has syntax errors, so the page shows the last good state, or what the text says in spite of them. */
    readonly broken: boolean;
    /** The page is that of an older text: its offsets are not those of the text as it stands. */
    readonly kept: boolean;
    readonly note?: Bilingual;
}

/** Pages kept at most: more than anybody has open beside their texts. */
const mostKept = 40;

/**
 * The last good page of each view of each plan. It stays as long as a broken text would show less; a mistake that costs
 * nothing lets the page follow, so that work on the rest can be seen.
 */
export class Previews {
    readonly #good = new Map<string, PreviewPage>();

    /** What to show for a view of the plan, whose page as it stands now is `page`. */
    show(plan: Plan, view: ViewKind, page: PreviewPage): Preview {
        const key = `${view} ${plan.uri}`;
        const mistakes = lossesAmong(plan.problems).length;
        if (mistakes === 0) {
            this.#keep(key, page);
            return shown(page);
        }
        const good = this.#good.get(key);
        return good !== undefined && page.size < good.size
            ? { ...shown(good, view === 'document' ? previewKept(mistakes) : viewKept(mistakes)), kept: true }
            : shown(page, previewBroken(mistakes));
    }

    #keep(key: string, page: PreviewPage): void {
        this.#good.delete(key);
        this.#good.set(key, page);
        const [oldest] = this.#good.keys();
        if (this.#good.size > mostKept && oldest !== undefined) {
            this.#good.delete(oldest);
        }
    }
}

function shown({ title, body, style }: PreviewPage, note?: Bilingual): Preview {
    return { ok: true, title, body, style, broken: note !== undefined, kept: false, ...(note && { note }) };
}
