import { countStandings } from '../../facts/counting/index.ts';
import { boundedText, emptyViews, quotaSummary, quotaWords, uncountableWords } from '../../messages/views.ts';
import { element, link, nothing, words, type Attributes, type Markup, type Rendering } from '../markup.ts';
import type { QuotaCell, Quotas, QuotaView } from '../schemas.ts';
import { countText, countWithUnit, stateText } from './words.ts';

/** One table a quota: whom it is for by when, each cell with its count and, by word and colour, its state. */
export function quotasMarkup({ quotas }: Quotas, rendering: Rendering): Markup {
    const { language } = rendering;
    if (quotas.length === 0) return element('p', { class: 'empty' }, words(emptyViews.quotas[language]));
    return element(
        'div',
        { class: 'quotas' },
        element(
            'p',
            { class: 'summary' },
            words(quotaSummary(countStandings(quotas.map(({ standing }) => standing)))[language])
        ),
        quotas.map((quota, index) => section(quota, index, rendering))
    );
}

function section(quota: QuotaView, index: number, rendering: Rendering): Markup {
    const { language } = rendering;
    const id = `quota-${index + 1}`;
    return element(
        'section',
        { class: `quota ${quota.standing}`, 'aria-labelledby': id },
        element('h2', { id }, link(rendering, quota.place, { class: 'go' }, words(quota.name))),
        element('p', { class: 'duty' }, words(quota.duty)),
        quota.uncountable
            ? element('p', { class: 'reason' }, words(uncountableWords[quota.uncountable][language]))
            : nothing,
        quota.unlisted ? element('p', { class: 'reason' }, words(quotaWords.unlisted[language])) : nothing,
        quota.bounded
            ? element(
                  'p',
                  { class: 'reason' },
                  words(boundedText(quota.bounded, quota.rows.length, quota.columns.length)[language])
              )
            : nothing,
        quota.columns.length > 0 ? table(quota, id, rendering) : nothing
    );
}

function table(quota: QuotaView, id: string, rendering: Rendering): Markup {
    const { language } = rendering;
    const head = quota.columns.map(({ key, label, asked, partial }) =>
        element(
            'th',
            { scope: 'col' },
            words(key === 'plan' ? quotaWords.wholePlan[language] : label[language]),
            element(
                'span',
                { class: 'asked' },
                words(asked[language] + (partial ? ` · ${quotaWords.partial[language]}` : ''))
            )
        )
    );
    return element(
        'div',
        { class: 'matrix', role: 'group', tabindex: '0', 'aria-labelledby': id },
        element(
            'table',
            {},
            element(
                'thead',
                {},
                element('tr', {}, element('th', { scope: 'col' }, words(quotaWords.base[language])), head)
            ),
            element(
                'tbody',
                {},
                quota.rows.map((_, row) => [rowOf(quota, row, rendering), detail(quota, row, rendering)])
            )
        )
    );
}

function rowOf(quota: QuotaView, row: number, rendering: Rendering): Markup {
    const { language } = rendering;
    const { label = '', cells = [] } = quota.rows[row] ?? {};
    return element(
        'tr',
        {},
        element('th', { scope: 'row' }, words(label || quotaWords.wholePlan[language])),
        cells.map((cell, column) =>
            element('td', { class: cell.state }, cellButton(quota, row, column, cell, rendering))
        )
    );
}

function cellButton(
    quota: QuotaView,
    row: number,
    column: number,
    cell: QuotaCell,
    rendering: Rendering
): Markup {
    const { language } = rendering;
    const count = element('span', { class: 'count' }, words(countText(cell)));
    const note = element('span', { class: 'state' }, words(stateText(cell, quota.unit)[language]));
    if (rendering.sources === 'none') return element('span', { class: 'cell' }, count, note);
    const open = quota.opened?.row === row && quota.opened.column === column;
    const names: Attributes = {
        type: 'button',
        class: 'cell',
        'data-quota': quota.id,
        'data-row': quota.rows[row]?.label,
        'data-column': quota.columns[column]?.key,
        'aria-expanded': String(open)
    };
    return element('button', names, count, note);
}

/** Below its row: what the opened cell counts. */
function detail(quota: QuotaView, row: number, rendering: Rendering): Markup {
    const { opened, columns, unit } = quota;
    if (opened?.row !== row) return nothing;
    const { language } = rendering;
    const items = opened.items.map((item) =>
        element(
            'li',
            {},
            link(rendering, item.place, { class: 'go' }, words(item.name)),
            element('span', { class: 'when' }, words(item.when[language])),
            element(
                'span',
                { class: 'adds' },
                words(
                    `${countWithUnit(item, unit)}${item.possible !== item.certain ? ` · ${quotaWords.uncertain[language]}` : ''}`
                )
            )
        )
    );
    const content =
        items.length > 0
            ? element('ul', { 'aria-label': quotaWords.counted[language] }, items)
            : element('p', {}, words(quotaWords.none[language]));
    return element('tr', { class: 'detail' }, element('td', { colspan: columns.length + 1 }, content));
}
