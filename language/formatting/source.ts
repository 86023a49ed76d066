import type { AstNode } from 'langium';
import type { MemberText } from './member-text.ts';

/** A chunk being formatted. */
export interface Source {
    readonly text: string;
    /** What was printed of a node, by indent: bodies inside bodies are asked for more than once. */
    readonly printed: Map<AstNode, Map<string, MemberText>>;
}
