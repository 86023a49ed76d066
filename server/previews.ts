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
    /** The text has syntax errors, so the page shows less than the text says, or the last good document. */
    readonly broken: boolean;
    readonly note?: Bilingual;
}

/** Pages kept at most: more than anybody has open beside their texts. */
const mostKept = 16;

/** Share of a document that may be missing before its last good state is shown instead. */
const mostLost = 0.1;

/**
 * The last good page of each plan. A broken text shows what it still says, so that work on the rest can be seen; where
 * it says much less than before (a bracket just opened swallows what follows) the last good page stays.
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
        return good !== undefined && page.size < good.size * (1 - mostLost)
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
