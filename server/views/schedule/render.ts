import { emptyViews, scheduleWords, statusWords } from '../../messages/views.ts';
import { element, link, nothing, words, type Markup, type Rendering } from '../markup.ts';
import type { Mark, Schedule, ScheduleRow } from '../schemas.ts';
import { bar, drawing, fades, ROW_HEIGHT, type BarLook } from './bars.ts';
import { axis, backdrop } from './head.ts';
import { legend } from './legend.ts';
import { scaleFor, type Scale } from './scale.ts';

/**
 * The schedule as a table whose last column is the time line. What the bars show stands as text beside each name, so
 * the drawing is for the eye alone.
 */
export function scheduleMarkup(schedule: Schedule, rendering: Rendering): Markup {
    const { language } = rendering;
    if (schedule.groups.length === 0)
        return element('p', { class: 'empty' }, words(emptyViews.schedule[language]));
    const scale = schedule.range && scaleFor(schedule.range.first, schedule.range.last);
    const rows = schedule.groups.flatMap(({ kind, rows: own }) => [
        groupRow(scheduleWords[kind][language], own.length, scale),
        ...own.map((row) => tableRow(row, kind, scale, rendering))
    ]);
    return element(
        'div',
        { class: 'schedule' },
        scale
            ? legend(schedule, rendering)
            : element('p', { class: 'empty' }, words(scheduleWords.nothingDated[language])),
        fades(),
        element(
            'div',
            { class: 'chart' },
            scale ? backdrop(schedule, scale) : nothing,
            element(
                'table',
                {},
                element('thead', {}, head(schedule, scale, rendering)),
                element('tbody', {}, rows)
            )
        )
    );
}

function head(schedule: Schedule, scale: Scale | undefined, { language }: Rendering): Markup {
    return element(
        'tr',
        {},
        element('th', { scope: 'col', class: 'name' }, words(scheduleWords.name[language])),
        scale
            ? element(
                  'th',
                  { scope: 'col', class: 'line' },
                  element('span', { class: 'unseen' }, words(scheduleWords.chart[language])),
                  axis(schedule, scale, language)
              )
            : nothing
    );
}

function groupRow(name: string, count: number, scale: Scale | undefined): Markup {
    const heading = element(
        'th',
        { scope: 'rowgroup', class: 'group' },
        words(name),
        element('span', { class: 'count' }, words(String(count)))
    );
    return element('tr', { class: 'group-row' }, heading, scale ? element('td', { class: 'line' }) : nothing);
}

type GroupKind = Schedule['groups'][number]['kind'];

function tableRow(
    row: ScheduleRow,
    group: GroupKind,
    scale: Scale | undefined,
    rendering: Rendering
): Markup {
    const { language } = rendering;
    const status = row.status === 'planned' ? undefined : statusWords[row.status][language];
    const when = row.when[language] || scheduleWords.undated[language];
    const name = element(
        'th',
        { scope: 'row', class: 'name' },
        link(rendering, row.place, { class: 'go', title: row.name }, words(row.name)),
        element(
            'span',
            { class: 'when', title: when },
            status ? element('span', { class: `tag ${row.status}` }, words(status)) : nothing,
            words(when)
        )
    );
    return element(
        'tr',
        { class: `row ${row.status}` },
        name,
        scale ? element('td', { class: 'line' }, bars(row, group, scale)) : nothing
    );
}

function bars({ marks }: ScheduleRow, group: GroupKind, scale: Scale): Markup {
    if (marks.length === 0) return nothing;
    return drawing(
        scale.width,
        ROW_HEIGHT,
        'bars',
        marks.map((mark) => bar(mark, lookOf(mark, group), scale))
    );
}

function lookOf({ role }: Mark, group: GroupKind): BarLook {
    if (role !== 'planned') return role;
    return group === 'stages' ? 'stage' : group === 'deadlines' ? 'deadline' : 'activity';
}
