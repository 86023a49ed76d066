import { emptyViews, roleWords } from '../../messages/views.ts';
import { element, link, nothing, words, type Markup, type Rendering } from '../markup.ts';
import type { Holder, RoleCell, Roles } from '../schemas.ts';

/** Alliances by roles, gaps marked by word and colour; then the bodies with who serves in them. */
export function rolesMarkup({ roles, alliances, bodies }: Roles, rendering: Rendering): Markup {
    const { language } = rendering;
    if (roles.length === 0 && bodies.length === 0)
        return element('p', { class: 'empty' }, words(emptyViews.roles[language]));
    return element(
        'div',
        { class: 'roles' },
        roles.length > 0 ? matrix({ roles, alliances }, rendering) : nothing,
        bodies.length > 0 ? bodyTable(bodies, rendering) : nothing
    );
}

function matrix({ roles, alliances }: Pick<Roles, 'roles' | 'alliances'>, rendering: Rendering): Markup {
    const { language } = rendering;
    const head = roles.map(({ name, asked, place }) =>
        element(
            'th',
            { scope: 'col' },
            link(rendering, place, { class: 'go' }, words(name)),
            asked
                ? element(
                      'span',
                      { class: 'asked' },
                      words(`${roleWords.asked[language]}${gap(language)}${asked[language]}`)
                  )
                : nothing
        )
    );
    const rows = alliances.map(({ name, place, cells }) =>
        element(
            'tr',
            {},
            element('th', { scope: 'row' }, link(rendering, place, { class: 'go' }, words(name))),
            cells.map((cell) => element('td', { class: cell.state }, cellContent(cell, rendering)))
        )
    );
    return section('roles-alliances', roleWords.perAlliance[language], [
        element(
            'table',
            {},
            element(
                'thead',
                {},
                element('tr', {}, element('th', { scope: 'col' }, words(roleWords.alliance[language])), head)
            ),
            element('tbody', {}, rows)
        )
    ]);
}

/** English words are apart. */
function gap(language: Rendering['language']): string {
    return language === 'en' ? ' ' : '';
}

function cellContent({ state, holders }: RoleCell, rendering: Rendering): Markup {
    const { language } = rendering;
    const flag =
        state === 'gap'
            ? (holders.length > 0 ? roleWords.wrongCount : roleWords.gap)[language]
            : state === 'perhaps'
              ? roleWords.perhaps[language]
              : undefined;
    if (state === 'none') return element('span', { class: 'flag' }, words(roleWords.none[language]));
    return element(
        'div',
        {},
        flag ? element('span', { class: 'flag' }, words(flag)) : nothing,
        holders.length > 0 ? holderList(holders, rendering) : nothing
    );
}

function holderList(holders: readonly Holder[], rendering: Rendering): Markup {
    const { language } = rendering;
    return element(
        'ul',
        {},
        holders.map(({ text, also, place }) =>
            element(
                'li',
                {},
                link(rendering, place, { class: 'go' }, words(text)),
                also.length > 0
                    ? element(
                          'span',
                          { class: 'also' },
                          words(`${roleWords.also[language]} ${also.join(language === 'zh' ? '、' : ', ')}`)
                      )
                    : nothing
            )
        )
    );
}

function bodyTable(bodies: Roles['bodies'], rendering: Rendering): Markup {
    const { language } = rendering;
    const head = [roleWords.body, roleWords.role, roleWords.holders].map((word) =>
        element('th', { scope: 'col' }, words(word[language]))
    );
    const rows = bodies.flatMap(({ name, place, roles }) => {
        const heading = element(
            'th',
            { scope: 'rowgroup', rowspan: Math.max(1, roles.length) },
            link(rendering, place, { class: 'go' }, words(name))
        );
        if (roles.length === 0)
            return [
                element('tr', {}, heading, element('td', { colspan: 2 }, words(roleWords.none[language])))
            ];
        return roles.map(({ name: role, holders }, index) =>
            element(
                'tr',
                {},
                index === 0 ? heading : nothing,
                element('th', { scope: 'row', class: 'role' }, words(role)),
                element('td', { class: 'held' }, holderList(holders, rendering))
            )
        );
    });
    return section('roles-bodies', roleWords.bodies[language], [
        element('table', {}, element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows))
    ]);
}

function section(id: string, heading: string, content: readonly Markup[]): Markup {
    return element(
        'section',
        { 'aria-labelledby': id },
        element('h2', { id }, words(heading)),
        element('div', { class: 'matrix', role: 'group', tabindex: '0', 'aria-labelledby': id }, content)
    );
}
