import { scheduleWords } from '../../messages/views.ts';
import { element, nothing, words, type Children, type Markup, type Rendering } from '../markup.ts';
import type { Band, Schedule } from '../schemas.ts';
import { drawing } from './bars.ts';
import { monthsOf, yearsOf, type MonthTick, type Scale } from './scale.ts';

const HEAD = { years: 20, months: 20, terms: 20 } as const;
/** Height of the axis, in pixels. */
export const HEAD_HEIGHT = HEAD.years + HEAD.months + HEAD.terms;

/** A term's name needs so much room, in pixels. */
const TERM_NAME_WIDTH = 92;

const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Years, months and terms above the chart. */
export function axis({ bands, today }: Schedule, scale: Scale, language: Rendering['language']): Markup {
    const months = monthsOf(scale);
    const text = (x: number, y: number, name: string, content: string): Markup =>
        element('text', { x: Math.round(x * 10) / 10, y, class: name }, words(content));
    const terms = bands.filter(({ kind }) => kind !== 'holiday');
    const now = today !== undefined && today >= scale.first && today <= scale.last ? today : undefined;
    return drawing(
        scale.width,
        HEAD_HEIGHT,
        'axis',
        yearsOf(months).map(({ year, x }) => [
            element('path', { class: 'year-line', d: `M${x} 0V${HEAD_HEIGHT}` }),
            text(x + 5, 15, 'year', language === 'zh' ? `${year}年` : String(year))
        ]),
        terms.map((band) => termStrip(band, scale, language)),
        months.map((month) =>
            month.label === 'none'
                ? nothing
                : text(month.x + month.width / 2, HEAD.years + 14, 'month', monthLabel(month, language))
        ),
        now === undefined
            ? nothing
            : text(
                  Math.min(Math.max(scale.start(now), 20), scale.width - 20),
                  15,
                  'today',
                  scheduleWords.today[language]
              )
    );
}

function monthLabel({ month, label }: MonthTick, language: Rendering['language']): string {
    if (label === 'number') return String(month);
    return language === 'zh' ? `${month}月` : (MONTHS_EN[month - 1] ?? '');
}

function termStrip(band: Band, scale: Scale, language: Rendering['language']): Children {
    const x = scale.start(band.first);
    const width = scale.end(band.last) - x;
    const y = HEAD.years + HEAD.months;
    const name = band.name[language];
    const doubt = band.estimated ? ` (${scheduleWords.estimated[language]})` : '';
    return element(
        'g',
        {},
        element('title', {}, words(name + doubt)),
        element('rect', { class: `strip ${band.kind}`, x, y: y + 2, width, height: HEAD.terms - 4, rx: 2 }),
        band.kind === 'term' && width >= TERM_NAME_WIDTH
            ? element('text', { class: 'term', x: x + width / 2, y: y + 14 }, words(name))
            : nothing
    );
}

/** Behind all rows: vacations, holidays, months and today; as high as the table. */
export function backdrop({ bands, today }: Schedule, scale: Scale): Markup {
    const shades = bands
        .filter(({ kind }) => kind !== 'term')
        .map((band) => {
            const x = scale.start(band.first);
            const width = Math.max(1.5, scale.end(band.last) - x);
            return element('rect', { class: `shade ${band.kind}`, x, y: 0, width, height: '100%' });
        });
    const lines = monthsOf(scale).map(({ x, month }) =>
        element('line', { class: month === 1 ? 'year-line' : 'month-line', x1: x, x2: x, y1: 0, y2: '100%' })
    );
    const inside = today !== undefined && today >= scale.first && today <= scale.last;
    const x = inside ? (scale.start(today) + scale.end(today)) / 2 : 0;
    return element(
        'svg',
        { class: 'backdrop', width: scale.width, 'aria-hidden': 'true', focusable: 'false' },
        shades,
        lines,
        inside ? element('line', { class: 'today-line', x1: x, x2: x, y1: 0, y2: '100%' }) : nothing
    );
}
