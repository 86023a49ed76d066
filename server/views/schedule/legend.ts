import { scheduleWords } from '../../messages/views.ts';
import { element, words, type Markup, type Rendering } from '../markup.ts';
import type { Mark, Schedule } from '../schemas.ts';
import { bar, drawing, ROW_HEIGHT, type BarLook } from './bars.ts';
import { scaleFor } from './scale.ts';

type GroupKind = Schedule['groups'][number]['kind'];

/** What the shapes mean, of those that are on the chart. */
export function legend({ groups, bands }: Schedule, { language }: Rendering): Markup {
    const scale = scaleFor(0, 364);
    const width = 34;
    const sample = (mark: Partial<Mark>, look: BarLook): Markup =>
        drawing(
            width,
            ROW_HEIGHT,
            'bars',
            bar(
                {
                    shape: 'period',
                    role: 'planned',
                    first: 1,
                    last: 11,
                    softStart: 0,
                    softEnd: 0,
                    openEnd: false,
                    ...mark
                },
                look,
                { ...scale, width }
            )
        );
    const shade = (kind: string): Markup =>
        drawing(
            width,
            ROW_HEIGHT,
            'bars',
            element('rect', { class: `shade ${kind}`, x: 4, y: 8, width: 26, height: 24 })
        );
    const all = groups.flatMap(({ kind, rows }) =>
        rows.flatMap(({ marks }) => marks.map((mark) => ({ mark, kind })))
    );
    const has = (test: (one: { mark: Mark; kind: GroupKind }) => boolean): boolean => all.some(test);
    const entries: readonly (readonly [boolean, Markup, string])[] = [
        [has(({ kind }) => kind === 'stages'), sample({}, 'stage'), scheduleWords.stage[language]],
        [
            has(({ mark }) => mark.shape === 'day'),
            sample({ shape: 'day', first: 5, last: 6 }, 'activity'),
            scheduleWords.day[language]
        ],
        [
            has(({ mark, kind }) => mark.shape === 'period' && kind === 'activities'),
            sample({}, 'activity'),
            scheduleWords.period[language]
        ],
        [
            has(({ mark }) => mark.shape === 'within'),
            sample({ shape: 'within', softStart: 9, softEnd: 9 }, 'activity'),
            scheduleWords.within[language]
        ],
        [
            has(({ mark, kind }) => mark.shape === 'deadline' || kind === 'deadlines'),
            sample({ shape: 'deadline' }, 'deadline'),
            scheduleWords.deadline[language]
        ],
        [
            has(({ mark }) => mark.role === 'done'),
            sample({ role: 'done' }, 'done'),
            scheduleWords.done[language]
        ],
        [
            has(({ mark }) => mark.role === 'former'),
            sample({ role: 'former' }, 'former'),
            scheduleWords.former[language]
        ],
        [bands.some(({ kind }) => kind === 'vacation'), shade('vacation'), scheduleWords.vacation[language]],
        [bands.some(({ kind }) => kind === 'holiday'), shade('holiday'), scheduleWords.holiday[language]]
    ];
    return element(
        'ul',
        { class: 'legend', 'aria-label': scheduleWords.legend[language] },
        entries.filter(([shown]) => shown).map(([, picture, text]) => element('li', {}, picture, words(text)))
    );
}
