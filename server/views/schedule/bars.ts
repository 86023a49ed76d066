import type { Mark } from '../schemas.ts';
import { element, nothing, type Children, type Markup } from '../markup.ts';
import type { Scale } from './scale.ts';

/** Height of a row's drawing and the bar in it, in pixels. */
export const ROW_HEIGHT = 40;
const BAR = { top: 11, height: 18 } as const;
const MIDDLE = BAR.top + BAR.height / 2;

/** Half the diagonal of the mark for a single day. */
const DAY_SIZE = 7;

/** A soft edge is at most so wide, and at least so that it is seen. */
const SOFT = { least: 6, most: 14 } as const;
/** How far an open side trails off. */
const TAIL = 30;

export type BarLook = 'stage' | 'activity' | 'done' | 'former' | 'deadline';

export const barLooks: readonly BarLook[] = ['stage', 'activity', 'done', 'former', 'deadline'];

/** Gradients by which bars fade, one pair for each look; put once on a page. */
export function fades(): Markup {
    const stop = (look: BarLook, offset: number, shown: 'full' | 'clear'): Markup =>
        element('stop', { offset, class: `stop ${look} ${shown}` });
    const gradients = barLooks.flatMap((look) => [
        element('linearGradient', { id: `in-${look}` }, stop(look, 0, 'clear'), stop(look, 1, 'full')),
        element('linearGradient', { id: `out-${look}` }, stop(look, 0, 'full'), stop(look, 1, 'clear'))
    ]);
    return element(
        'svg',
        { class: 'fades', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
        element('defs', {}, gradients)
    );
}

/** One mark on the time line, with `look` for its colour. */
export function bar(mark: Mark, look: BarLook, scale: Scale): Markup {
    const from = Math.max(0, scale.start(mark.first));
    const to = Math.min(scale.width, scale.end(mark.last));
    if (mark.shape === 'deadline') return deadline(to, scale);
    if (mark.shape === 'day') return diamond((from + to) / 2, look);
    const soft = {
        left: mark.first < scale.first ? 0 : edge(mark.softStart, to - from, scale),
        right: mark.openEnd ? Math.min(TAIL, (to - from) / 2) : edge(mark.softEnd, to - from, scale)
    };
    return element(
        'g',
        { class: mark.shape === 'within' ? 'within' : 'sure' },
        piece(from, soft.left, `url(#in-${look})`, look),
        piece(from + soft.left, to - from - soft.left - soft.right, undefined, look),
        piece(to - soft.right, soft.right, `url(#out-${look})`, look),
        outline(from, to, look)
    );
}

/** Zero for a sharp edge. */
function edge(days: number, width: number, { perDay }: Scale): number {
    if (days === 0) return 0;
    return Math.min(width / 2, SOFT.most, Math.max(SOFT.least, days * perDay));
}

function piece(x: number, width: number, fill: string | undefined, look: BarLook): Children {
    if (width <= 0) return nothing;
    const shape = { x: tenth(x), y: BAR.top, width: tenth(Math.max(width, 1)), height: BAR.height };
    // A fade has its colours from the gradient, so the look's own fill must not win over it.
    return element('rect', { class: fill === undefined ? `bar ${look}` : 'bar', ...shape, fill });
}

/** Seen where colours are few: the stretch as a line around it. */
function outline(from: number, to: number, look: BarLook): Markup {
    return element('rect', {
        class: `outline ${look}`,
        x: tenth(from),
        y: BAR.top,
        width: tenth(Math.max(to - from, 1)),
        height: BAR.height,
        rx: 2
    });
}

function diamond(x: number, look: BarLook): Markup {
    const path = `M${tenth(x)} ${MIDDLE - DAY_SIZE}l${DAY_SIZE} ${DAY_SIZE}l${-DAY_SIZE} ${DAY_SIZE}l${-DAY_SIZE} ${-DAY_SIZE}z`;
    return element('path', { class: `day ${look}`, d: path });
}

/** A stop at the last day, and a tail before it: when it begins is not said. */
function deadline(x: number, { width }: Scale): Markup {
    const at = Math.min(x, width - 1);
    const tail = Math.min(TAIL, at);
    return element(
        'g',
        {},
        piece(at - tail, tail, 'url(#in-deadline)', 'deadline'),
        element('path', {
            class: 'limit deadline',
            d: `M${tenth(at)} ${BAR.top - 4}v${BAR.height + 8}`
        })
    );
}

function tenth(value: number): number {
    return Math.round(value * 10) / 10;
}

/** A drawing for the eye alone: what it shows stands as text beside it. */
export function drawing(
    width: number,
    height: number,
    name: string,
    ...content: readonly Children[]
): Markup {
    return element(
        'svg',
        {
            class: name,
            width,
            height,
            viewBox: `0 0 ${width} ${height}`,
            'aria-hidden': 'true',
            focusable: 'false'
        },
        ...content
    );
}
