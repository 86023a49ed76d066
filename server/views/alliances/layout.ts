/**
 * A layered drawing of a directed graph: who leads stands left of whom they lead. Each part that hangs together is laid
 * out by itself; the parts stand one below the other in the order of their first node.
 */

export interface Box {
    readonly id: string;
    /** Pixels. */
    readonly width: number;
}

export interface Arrow {
    readonly from: string;
    readonly to: string;
}

export interface PlacedBox {
    readonly id: string;
    /** Left edge and middle, in pixels. */
    readonly x: number;
    readonly y: number;
    readonly width: number;
}

export interface Layout {
    readonly boxes: ReadonlyMap<string, PlacedBox>;
    readonly width: number;
    readonly height: number;
}

export const BOX_HEIGHT = 34;
const GAP = { layers: 72, boxes: 10, parts: 26 } as const;
const STEP = BOX_HEIGHT + GAP.boxes;

/** How often the layers are ordered by their neighbours. */
const SWEEPS = 4;

/** Places every box; arrows whose ends are not among the boxes are left out. The same input gives the same places. */
export function layOut(boxes: readonly Box[], arrows: readonly Arrow[]): Layout {
    const known = new Set(boxes.map(({ id }) => id));
    const valid = arrows.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to);
    const neighbours = neighboursIn(boxes, valid);
    const layer = layersOf(boxes, neighbours);
    const columns = columnsFor(boxes, layer);
    const placed = new Map<string, PlacedBox>();
    let top = 0;
    for (const part of partsOf(boxes, neighbours)) {
        const heights = middlesOf(part, layer, neighbours);
        const least = [...heights.values()].reduce((a, b) => Math.min(a, b), Infinity);
        const most = [...heights.values()].reduce((a, b) => Math.max(a, b), -Infinity);
        for (const { id, width } of part) {
            const column = columns[layer.get(id) ?? 0];
            const y = top + (heights.get(id) ?? 0) - least + BOX_HEIGHT / 2;
            placed.set(id, { id, width, x: column?.x ?? 0, y: Math.round(y * 10) / 10 });
        }
        top += most - least + BOX_HEIGHT + GAP.parts;
    }
    const last = columns.at(-1);
    return {
        boxes: placed,
        width: last ? last.x + last.width : 0,
        height: Math.max(0, Math.ceil(top - GAP.parts))
    };
}

interface Neighbours {
    readonly before: ReadonlyMap<string, readonly string[]>;
    readonly after: ReadonlyMap<string, readonly string[]>;
}

function neighboursIn(boxes: readonly Box[], arrows: readonly Arrow[]): Neighbours {
    const before = new Map<string, string[]>(boxes.map(({ id }) => [id, []]));
    const after = new Map<string, string[]>(boxes.map(({ id }) => [id, []]));
    for (const { from, to } of arrows) {
        after.get(from)?.push(to);
        before.get(to)?.push(from);
    }
    return { before, after };
}

/** The length of the longest way to a box; arrows that close a circle do not count. */
function layersOf(boxes: readonly Box[], { after }: Neighbours): ReadonlyMap<string, number> {
    const order = topological(boxes, after);
    const rank = new Map(order.map((id, index) => [id, index]));
    const layer = new Map<string, number>();
    for (const id of order) {
        const own = layer.get(id) ?? 0;
        layer.set(id, own);
        for (const next of after.get(id) ?? []) {
            if ((rank.get(next) ?? 0) > (rank.get(id) ?? 0))
                layer.set(next, Math.max(layer.get(next) ?? 0, own + 1));
        }
    }
    return layer;
}

/** Depth first without recursion, so that a long chain is no danger; each box before those its arrows lead to. */
function topological(boxes: readonly Box[], after: Neighbours['after']): readonly string[] {
    const seen = new Set<string>();
    const finished: string[] = [];
    for (const { id } of boxes) {
        const way = [{ id, next: 0 }];
        if (seen.has(id)) continue;
        seen.add(id);
        while (way.length > 0) {
            const here = way[way.length - 1];
            if (!here) break;
            const target = after.get(here.id)?.[here.next];
            here.next += 1;
            if (target === undefined) {
                finished.push(here.id);
                way.pop();
            } else if (!seen.has(target)) {
                seen.add(target);
                way.push({ id: target, next: 0 });
            }
        }
    }
    return finished.reverse();
}

function columnsFor(
    boxes: readonly Box[],
    layer: ReadonlyMap<string, number>
): readonly { readonly x: number; readonly width: number }[] {
    const widths: number[] = [];
    for (const { id, width } of boxes) {
        const index = layer.get(id) ?? 0;
        widths[index] = Math.max(widths[index] ?? 0, width);
    }
    let x = 0;
    return Array.from(widths, (width = 0) => {
        const column = { x, width };
        x += width + GAP.layers;
        return column;
    });
}

/** What hangs together, in the order of the boxes. */
function partsOf(boxes: readonly Box[], { before, after }: Neighbours): readonly (readonly Box[])[] {
    const part = new Map<string, number>();
    let count = 0;
    for (const { id } of boxes) {
        if (part.has(id)) continue;
        const waiting = [id];
        part.set(id, count);
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            for (const other of [...(before.get(next) ?? []), ...(after.get(next) ?? [])]) {
                if (part.has(other)) continue;
                part.set(other, count);
                waiting.push(other);
            }
        }
        count += 1;
    }
    const parts: Box[][] = Array.from({ length: count }, () => []);
    for (const box of boxes) parts[part.get(box.id) ?? 0]?.push(box);
    return parts;
}

/** The middle of each box, so that boxes of a layer keep their distance and stand near what they are tied to. */
function middlesOf(
    part: readonly Box[],
    layer: ReadonlyMap<string, number>,
    { before, after }: Neighbours
): ReadonlyMap<string, number> {
    const layers: string[][] = [];
    for (const { id } of part) (layers[layer.get(id) ?? 0] ??= []).push(id);
    const middle = new Map<string, number>();
    for (const ids of layers) (ids ?? []).forEach((id, index) => middle.set(id, index * STEP));
    const settle = (ids: readonly string[], ties: Neighbours['before']): void => {
        const wanted = ids
            .map((id) => ({ id, at: mean(ties.get(id) ?? [], middle) ?? middle.get(id) ?? 0 }))
            .sort((a, b) => a.at - b.at);
        const spread = apart(wanted.map(({ at }) => at));
        wanted.forEach(({ id }, index) => middle.set(id, spread[index] ?? 0));
    };
    const full = Array.from(layers, (ids) => ids ?? []);
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        for (const ids of full) settle(ids, before);
        for (const ids of [...full].reverse()) settle(ids, after);
    }
    return middle;
}

function mean(ids: readonly string[], middle: ReadonlyMap<string, number>): number | undefined {
    if (ids.length === 0) return undefined;
    return ids.reduce((sum, id) => sum + (middle.get(id) ?? 0), 0) / ids.length;
}

/**
 * Places as near to the wanted ones (ascending) as they can be when each is at least a step below the one before: those
 * that would be too near are pooled around their common mean.
 */
function apart(wanted: readonly number[]): readonly number[] {
    const pools: { sum: number; count: number }[] = [];
    wanted.forEach((at, index) => {
        pools.push({ sum: at - index * STEP, count: 1 });
        for (let last = pools.length - 1; last > 0; last -= 1) {
            const [upper, lower] = [pools[last - 1], pools[last]];
            if (!upper || !lower || upper.sum / upper.count <= lower.sum / lower.count) break;
            pools.splice(last - 1, 2, { sum: upper.sum + lower.sum, count: upper.count + lower.count });
        }
    });
    return pools
        .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
        .map((base, index) => base + index * STEP);
}
