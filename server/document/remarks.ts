/** Findings as remarks on the blocks of a document, for a copy that goes to a reviewer. */
import { rangeOf, type Span } from '../../language/source.ts';
import type { Block, DocumentTree } from './blocks.ts';

export interface Remark {
    readonly text: string;
    /** What it is about. */
    readonly span: Span;
}

export interface PlacedRemark extends Remark {
    /** The name of the attachment it is about, counted from 0; absent where it is about the block as a whole. */
    readonly item?: number;
}

/** The remarks on each block, in their order. */
export type Remarks = ReadonlyMap<Block, readonly PlacedRemark[]>;

/**
 * The block each remark belongs to: of those whose source holds it the narrowest. A remark on what is printed nowhere
 * (a suppression, an import) stands on the first block, so that none is lost.
 */
export function placeRemarks(tree: DocumentTree, remarks: readonly Remark[]): Remarks {
    const blocks = tree.sections.flatMap((section) => section.blocks);
    const sourced = blocks.flatMap((block) => sourcesOf(block).map((source) => ({ block, source })));
    const placed = new Map<Block, PlacedRemark[]>();
    for (const remark of remarks) {
        const block = narrowest(sourced, remark.span) ?? blocks[0];
        if (!block) continue;
        const there = { ...remark, ...itemOf(block, remark.span) };
        const before = placed.get(block);
        if (before) before.push(there);
        else placed.set(block, [there]);
    }
    return placed;
}

/** Which of the names in a note of attachments the span lies in. */
function itemOf(block: Block, span: Span): { readonly item?: number } {
    if (block.kind !== 'attachmentsNote') return {};
    const item = block.items.findIndex(({ source }) => source !== undefined && holds(source, span));
    return item < 0 ? {} : { item };
}

function holds(source: Span, span: Span): boolean {
    const range = rangeOf(source);
    const { start } = rangeOf(span);
    return source.place.uri === span.place.uri && range.start <= start && start < range.end;
}

interface SourcedBlock {
    readonly block: Block;
    readonly source: Span;
}

function narrowest(sourced: readonly SourcedBlock[], span: Span): Block | undefined {
    let best: { readonly block: Block; readonly length: number } | undefined;
    for (const { block, source } of sourced) {
        const range = rangeOf(source);
        const length = range.end - range.start;
        if (holds(source, span) && (!best || length < best.length)) best = { block, length };
    }
    return best?.block;
}

/** The block's own source, those of its runs, and those of its rows and items. */
function sourcesOf(block: Block): Span[] {
    const spans: Span[] = [];
    const collect = (value: unknown): void => {
        if (Array.isArray(value)) {
            value.forEach(collect);
        } else if (typeof value === 'object' && value !== null) {
            for (const [key, inner] of Object.entries(value)) {
                if (key === 'source' && inner !== undefined) spans.push(inner as Span);
                else collect(inner);
            }
        }
    };
    collect(block);
    return spans;
}
