/** The tokens of a chunk's syntax tree, comments among them. */
import { CstUtils, type AstNode } from 'langium';

export interface Leaf {
    readonly text: string;
    /** UTF-16 offsets in the chunk, the end exclusive. */
    readonly start: number;
    readonly end: number;
    /** The terminal's name, or the keyword as the grammar spells it. */
    readonly type: string;
    readonly comment: boolean;
    /** The syntax node the token belongs to. */
    readonly node: AstNode;
}

/** All tokens below the root in the order of the text; blanks are not among them. */
export function leavesOf(root: AstNode): Leaf[] {
    if (!root.$cstNode) {
        return [];
    }
    return CstUtils.flattenCst(root.$cstNode)
        .map((leaf) => ({
            text: leaf.text,
            start: leaf.offset,
            end: leaf.end,
            type: leaf.tokenType.name,
            // An article is read over, yet stays a word of its sentence.
            comment: leaf.hidden && leaf.tokenType.name !== 'ARTICLE',
            node: leaf.astNode
        }))
        .toArray()
        .sort((a, b) => a.start - b.start);
}

/** The tokens from `start` to `end`. */
export function between(leaves: readonly Leaf[], start: number, end: number): Leaf[] {
    return leaves.filter((leaf) => leaf.start >= start && leaf.end <= end);
}

/** The tokens from an index on, as long as they pass the test. */
export function runFrom(leaves: readonly Leaf[], index: number, test: (leaf: Leaf) => boolean): Leaf[] {
    let end = index;
    for (let leaf = leaves[end]; leaf && test(leaf); leaf = leaves[end]) {
        end += 1;
    }
    return leaves.slice(index, end);
}
