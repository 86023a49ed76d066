/** Who holds which post, as it reads in the document. */
import { itemsOf } from '../../../language/items/access.ts';
import type { Item, LabelLine } from '../../../language/items/item.ts';
import type { PrintedPlan } from './wording.ts';
import { frameWordsOf, mentionList, titleWords } from './words.ts';

/** 组长由牵头学校校长担任 */
export function labelClause(label: LabelLine, plan: PrintedPlan): string {
    const posts = label.labels.map((each) => each.name).join(frameWordsOf(plan).listSign);
    return holdersClause(posts, mentionList(label.holders, plan), plan);
}

export function holdersClause(posts: string, holders: string, plan: PrintedPlan): string {
    return plan.language === 'zh' ? `${posts}由${holders}担任` : `${posts}: ${holders}`;
}

/**
 * What a role says beyond what a body of the same paper says of the post in the same words: who is leader stands with
 * the leading group, how many there are with the role.
 */
export function notSaidByBody(role: Item, clauses: readonly string[], plan: PrintedPlan): readonly string[] {
    const held = clauses.find((clause) => /^由.*担任$/.test(clause));
    if (held === undefined) return clauses;
    const also = clauses.find((clause) => clause.startsWith('兼任'));
    const { opening, closing } = frameWordsOf(plan);
    const post = titleWords(role, 0, plan);
    const said = new Set(
        [...itemsOf(plan.entries)]
            .filter(({ kind }) => kind === 'body')
            .flatMap(({ labels }) => labels.map((label) => labelClause(label, plan)))
    );
    const both = `${post}${held.slice(0, -'担任'.length)}${opening}${also ?? ''}${closing}担任`;
    if (also !== undefined && said.has(both))
        return clauses.filter((clause) => clause !== held && clause !== also);
    return said.has(`${post}${held}`) ? clauses.filter((clause) => clause !== held) : clauses;
}
