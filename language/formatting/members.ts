/** What stands between two braces, or at the top of a chunk: members and the comments around them, in order. */
import type { AstNode } from 'langium';
import {
    isChange,
    isCondition,
    isDoneProperty,
    isEntry,
    isItem,
    isLabel,
    isProperty,
    isRow,
    isSentence,
    type Condition,
    type DoneProperty,
    type Item
} from '../generated/ast.ts';
import { runFrom, type Leaf } from './leaves.ts';

export interface Member {
    readonly kind: 'property' | 'label' | 'sentence' | 'step' | 'condition' | 'change' | 'row' | 'entry';
    readonly node: AstNode;
    /** Its tokens, comments inside it included. */
    readonly leaves: readonly Leaf[];
    /** The sign behind it: ，；。 */
    readonly separator?: Leaf;
    /** A label line, duty or step follows: something that begins with a name. */
    readonly beforeName?: true;
    /** UTF-16 offsets in the chunk, from its first token to the end of its separator. */
    readonly start: number;
    readonly end: number;
}

export interface Comment {
    readonly kind: 'comment';
    readonly text: string;
    readonly start: number;
    readonly end: number;
}

export type Element = Member | Comment;

/** A node with a body in braces. */
export type Braced = Item | DoneProperty | Condition;

export function isBraced(node: AstNode): node is Braced {
    return isItem(node) || isDoneProperty(node) || isCondition(node);
}

export interface Braces {
    readonly open: Leaf;
    readonly close: Leaf;
}

/** The node's own braces. */
export function bracesOf(node: AstNode, leaves: readonly Leaf[]): Braces | undefined {
    if (!isBraced(node)) {
        return undefined;
    }
    const open = leaves.find((leaf) => leaf.node === node && leaf.type === '{');
    const close = leaves.findLast((leaf) => leaf.node === node && leaf.type === '}');
    return open && close ? { open, close } : undefined;
}

/** The members that a node can have in its braces, by the offset of their first token. */
function membersByStart(nodes: readonly AstNode[]): ReadonlyMap<number, AstNode> {
    return new Map(nodes.flatMap((node) => (node.$cstNode ? [[node.$cstNode.offset, node] as const] : [])));
}

export function childrenOf(node: Braced): readonly AstNode[] {
    if (isItem(node)) {
        return [
            ...node.properties,
            ...node.labels,
            ...node.sentences,
            ...node.steps,
            ...node.conditions,
            ...node.changes,
            ...node.rows,
            ...node.items
        ];
    }
    return isCondition(node) ? node.conditions : node.properties;
}

/** The elements among the tokens; `nodes` are the members they can belong to. */
export function elementsOf(leaves: readonly Leaf[], nodes: readonly AstNode[]): Element[] {
    const starts = membersByStart(nodes);
    const elements: Element[] = [];
    for (let at = 0; at < leaves.length;) {
        const leaf = leaves[at];
        if (!leaf) {
            break;
        }
        const node = leaf.comment ? undefined : starts.get(leaf.start);
        if (node) {
            const end = node.$cstNode?.end ?? leaf.end;
            const own = runFrom(leaves, at, (each) => each.end <= end);
            elements.push({ kind: kindOf(node), node, leaves: own, start: leaf.start, end });
            at += Math.max(1, own.length);
            continue;
        }
        if (leaf.comment) {
            elements.push({
                kind: 'comment',
                text: leaf.text.trimEnd().replace(/\r\n?/g, '\n'),
                start: leaf.start,
                end: leaf.end
            });
        } else {
            attachSeparator(elements, leaf);
        }
        at += 1;
    }
    return withNeighbours(elements);
}

/** What may begin with a name. */
const namesFirst: ReadonlySet<string> = new Set(['label', 'sentence', 'step', 'change']);

function withNeighbours(elements: readonly Element[]): Element[] {
    return elements.map((element, index) => {
        const next = elements.slice(index + 1).find((each) => each.kind !== 'comment');
        const isName = next !== undefined && namesFirst.has(next.kind);
        return element.kind === 'property' && isName ? { ...element, beforeName: true } : element;
    });
}

/** The sign belongs to the last member, whatever comments stand between. */
function attachSeparator(elements: Element[], separator: Leaf): void {
    const index = elements.findLastIndex((element) => element.kind !== 'comment');
    const member = elements[index];
    if (member && member.kind !== 'comment') {
        const isNext = index === elements.length - 1;
        elements[index] = { ...member, separator, ...(isNext && { end: separator.end }) };
    }
}

function kindOf(node: AstNode): Member['kind'] {
    if (isProperty(node)) {
        return 'property';
    }
    if (isLabel(node)) {
        return 'label';
    }
    if (isSentence(node)) {
        return 'sentence';
    }
    if (isRow(node)) {
        return 'row';
    }
    if (isCondition(node)) {
        return 'condition';
    }
    if (isChange(node)) {
        return 'change';
    }
    return isEntry(node) ? 'entry' : 'step';
}
