import { Range, Uri } from 'vscode';
import type { Position } from 'vscode';
import type { OutlineNode } from '../../server/protocol.ts';
import type { CurrentPlan } from './current-plan-outline.ts';

/** A node of the plan's tree that knows where it stands in it. */
export interface PlanEntry {
    readonly node: OutlineNode;
    /** Unlike any other in the tree, and the same from one reply to the next. */
    readonly id: string;
    readonly parent: PlanEntry | undefined;
    readonly children: readonly PlanEntry[];
    /** Where it leads; nothing for a heading. */
    readonly place: PlanPlace | undefined;
}

export interface PlanPlace {
    readonly uri: Uri;
    readonly range: Range;
}

/** The nodes as entries, with their parents, which the editor asks for when it is to reveal one. */
export function entriesOf(
    nodes: readonly OutlineNode[],
    plan: CurrentPlan,
    parent?: PlanEntry
): readonly PlanEntry[] {
    return nodes.map((node) => {
        const children: PlanEntry[] = [];
        const id = parent ? `${parent.id}/${node.id}` : node.id;
        const entry: PlanEntry = { node, id, parent, children, place: placeOf(node, plan) };
        children.push(...entriesOf(node.children ?? [], plan, entry));
        return entry;
    });
}

function placeOf({ uri, range }: OutlineNode, plan: CurrentPlan): PlanPlace | undefined {
    return (
        range && {
            uri: uri === undefined ? plan.uri : Uri.parse(uri),
            range: new Range(range.start.line, range.start.character, range.end.line, range.end.character)
        }
    );
}

/**
 * The entry for the place the cursor is at: of those that begin on the cursor's line or above, but not above `first`,
 * the line on which the item around the cursor begins, the last that begins before the cursor, else the first.
 * Nothing where no entry stands for that item.
 */
export function entryAt(
    entries: readonly PlanEntry[],
    uri: Uri,
    cursor: Position,
    first: number
): PlanEntry | undefined {
    const all = (entry: PlanEntry): PlanEntry[] => [entry, ...entry.children.flatMap(all)];
    const near = entries
        .flatMap(all)
        .filter(({ place }) => place?.uri.toString() === uri.toString())
        .filter(
            ({ place }) => place && place.range.start.line >= first && place.range.start.line <= cursor.line
        )
        .sort((a, b) => (a.place && b.place ? a.place.range.start.compareTo(b.place.range.start) : 0));
    return near.findLast(({ place }) => place?.range.start.isBeforeOrEqual(cursor)) ?? near[0];
}
