import type { Plan } from '../../language/model/plan.ts';
import { rangeOf, type Span } from '../../language/source.ts';

/** Whether the span points into the plan's own file, not into one it imports. */
export function isOwn(plan: Plan, span: Span): boolean {
    return span.place.uri === plan.uri;
}

/** The text of the plan's own file that the span covers. */
export function writtenAt(plan: Plan, span: Span): string {
    const { start, end } = rangeOf(span);
    return plan.text.slice(start, end);
}

/** The empty span at the end (default) or start of a span: where something is to be inserted. */
export function pointAt(span: Span, side: 'start' | 'end' = 'end'): Span {
    const offset = side === 'end' ? span.end : span.start;
    return { place: span.place, start: offset, end: offset };
}
