/** The places of a file that say who does something: 负责, 主办, 配合, who hands in, who holds a role. */
import { columnMeaning } from '../../../language/items/columns.ts';
import type { Item, Row } from '../../../language/items/item.ts';
import { itemsOf } from '../../../language/items/access.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { rangeOf, type Span, type TextRange } from '../../../language/source.ts';
import { oncePerPlan } from '../../facts/memo.ts';
import { lastAtOrBefore } from '../search.ts';

/** A place that names those who do something. */
export interface Duty {
    /** Where they are named. */
    readonly range: TextRange;
    /** What they do. */
    readonly work: Work;
    /** 负责, 组长 …: in what capacity, as written. */
    readonly capacity: string;
}

/** Something that is done: an item, or a row of a table. */
export interface Work {
    readonly item: Item;
    readonly name: string;
    readonly span: Span;
    /** What an editor marks of it: the name. */
    readonly nameSpan: Span;
}

const doing: ReadonlySet<string> = new Set<KeywordId>(['responsible', 'host', 'assisting']);

/** The duties of the plan's own file, by position. */
export const dutiesOf = oncePerPlan((plan: Plan): readonly Duty[] =>
    [...itemsOf(plan.entries)].flatMap((item) => dutiesIn(item)).sort((a, b) => a.range.start - b.range.start)
);

/** The duty that names whoever stands at the offset. */
export function dutyAt(plan: Plan, offset: number): Duty | undefined {
    const duty = lastAtOrBefore(dutiesOf(plan), offset, ({ range }) => range.start);
    return duty !== undefined && offset <= duty.range.end ? duty : undefined;
}

/** The item as something that is done. */
export function workOf(item: Item): Work {
    const [name] = item.names;
    return {
        item,
        name: name?.title?.text ?? (name?.name || item.words?.text || item.keyword.text),
        span: item.span,
        nameSpan: name === undefined || name.name === '' ? item.keyword.span : name.span
    };
}

function dutiesIn(item: Item): Duty[] {
    const work = workOf(item);
    const duty = (span: Span, capacity: string): Duty => ({ range: rangeOf(span), work, capacity });
    const holds = item.kind === 'alliance' || item.kind === 'body';
    return [
        ...item.properties
            .filter(({ type, key }) => type === 'mentions' && doing.has(key.id))
            .map(({ span, key }) => duty(span, key.text)),
        ...(holds ? item.labels : []).map(({ span, labels }) =>
            duty(span, labels.map(({ name }) => name).join('、'))
        ),
        ...item.steps.map(({ who }) => duty(who.span, item.keyword.text)),
        ...dutiesInRows(item)
    ];
}

/** Cells below 负责, 主办 and the like; the row is what is done. */
function dutiesInRows(item: Item): Duty[] {
    const [head, ...body] = item.rows;
    const meanings = head?.cells.map(({ text }) => columnMeaning(text)) ?? [];
    const title = meanings.findIndex((meaning) => meaning === 'title' || meaning === 'topic');
    return body.flatMap((row) =>
        row.cells.flatMap((cell, column) =>
            doing.has(meanings[column] ?? '') && cell.text !== ''
                ? [
                      {
                          range: rangeOf(cell.span),
                          work: rowWork(item, row, title),
                          capacity: head?.cells[column]?.text ?? ''
                      }
                  ]
                : []
        )
    );
}

function rowWork(item: Item, row: Row, title: number): Work {
    const cell = row.cells[title] ?? row.cells[0];
    return { item, name: cell?.text ?? '', span: row.span, nameSpan: cell?.span ?? row.span };
}
