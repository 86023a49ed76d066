import { dayOf, parseTime, type Day } from '../../language/calendar/index.ts';
import { itemsOf } from '../../language/items/access.ts';
import { columnMeaning } from '../../language/items/columns.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { Span } from '../../language/source.ts';

interface DayInCell {
    readonly day: Day;
    readonly text: string;
    readonly span: Span;
}

/** A term as a row of a 校历 states it. */
export interface StatedTerm {
    readonly opening: DayInCell;
    readonly closing: DayInCell;
}

/** The terms of the plan's own 校历, in the order of their first days; rows without two readable days left out. */
export function statedTermsOf({ entries }: Plan): readonly StatedTerm[] {
    const terms: StatedTerm[] = [];
    for (const { kind, rows } of itemsOf(entries)) {
        const [head, ...body] = kind === 'calendar' ? rows : [];
        const meanings = head?.cells.map(({ text }) => columnMeaning(text)) ?? [];
        for (const { cells } of body) {
            const opening = dayIn(cells[meanings.indexOf('opening')]);
            const closing = dayIn(cells[meanings.indexOf('closing')]);
            if (opening && closing) terms.push({ opening, closing });
        }
    }
    return terms.sort((a, b) => a.opening.day - b.opening.day);
}

function dayIn(cell: { readonly text: string; readonly span: Span } | undefined): DayInCell | undefined {
    const { year, month, day } = parseTime(cell?.text ?? '').time?.parts[0]?.from ?? {};
    if (!cell || year === undefined || month === undefined || day === undefined) return undefined;
    return { day: dayOf(year, month, day), text: cell.text.trim(), span: cell.span };
}
