import { widthOf } from '../../document/text.ts';
import { emptyViews, mapSummary, mapWords } from '../../messages/views.ts';
import {
    element,
    nothing,
    sourceOf,
    words,
    type Attributes,
    type Markup,
    type Rendering
} from '../markup.ts';
import type { AllianceMap, MapEdge, MapNode } from '../schemas.ts';
import { BOX_HEIGHT, layOut, type Layout, type PlacedBox } from './layout.ts';

/** Size of a name on the map, in pixels, and the room around it. */
const LETTER = 14;
const PADDING = 12;

/** A longer name is cut on the map, in ems; what a pointer or a screen reader tells is whole. */
const LONGEST = 15;

const MARGIN = 12;

/** The map with its key; each box tells a screen reader what it is tied to. */
export function allianceMapMarkup(map: AllianceMap, rendering: Rendering): Markup {
    const { language } = rendering;
    if (map.nodes.length === 0)
        return element('p', { class: 'empty' }, words(emptyViews.alliances[language]));
    const shown = map.edges.filter((edge) => !isFolded(edge, map));
    const layout = layOut(
        map.nodes.map(({ id, name, kind }) => ({ id, width: boxWidth(name, kind === 'alliance') })),
        shown
    );
    const [width, height] = [layout.width + 2 * MARGIN, layout.height + 2 * MARGIN];
    const count = (kind: MapNode['kind']): number => map.nodes.filter((node) => node.kind === kind).length;
    const pairs = map.edges.reduce((sum, edge) => sum + (edge.kind === 'pair' ? edge.times : 0), 0);
    return element(
        'div',
        { class: 'map' },
        element(
            'p',
            { class: 'summary' },
            words(mapSummary(count('alliance'), count('school'), pairs)[language])
        ),
        legend(map, rendering),
        element(
            'svg',
            {
                class: 'graph',
                role: 'group',
                'aria-label': mapWords.map[language],
                width,
                height,
                viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`
            },
            shown.map((edge) => arrow(edge, layout)),
            map.nodes.map((node) => [box(node, map, layout, rendering), badge(node, map, layout)])
        )
    );
}

/** A pair of two schools that an alliance ties already is not drawn again; the member's box counts it. */
function isFolded({ from, to, kind }: MapEdge, { edges }: AllianceMap): boolean {
    if (kind !== 'pair') return false;
    const ledByFrom = new Set(
        edges.filter((edge) => edge.kind === 'leads' && edge.from === from).map((edge) => edge.to)
    );
    return edges.some((edge) => edge.kind === 'member' && edge.to === to && ledByFrom.has(edge.from));
}

/** @param bold names of alliances are; bold Latin letters are a seventh wider, Chinese characters are not */
function boxWidth(name: string, bold: boolean): number {
    const letter = bold && /[a-z]/i.test(name) ? LETTER * 1.15 : LETTER;
    return Math.ceil(Math.min(LONGEST, widthOf(name)) * letter) + 2 * PADDING;
}

function cut(name: string): string {
    if (widthOf(name) <= LONGEST) return name;
    let kept = '';
    for (const character of name) {
        if (widthOf(kept + character) > LONGEST - 1) break;
        kept += character;
    }
    return `${kept}…`;
}

function arrow({ from, to, kind, label, times }: MapEdge, { boxes }: Layout): Markup {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (!a || !b) return nothing;
    const [x1, x2] = [a.x + a.width, b.x];
    const bend = Math.max(24, Math.abs(x2 - x1) / 2);
    const text =
        kind === 'leads' ? label : kind === 'pair' ? [label, times > 1 ? `×${times}` : ''].join('') : '';
    return element(
        'g',
        { class: `edge ${kind}`, 'aria-hidden': 'true' },
        element('path', {
            class: 'way',
            d: `M${x1} ${a.y}C${x1 + bend} ${a.y} ${x2 - bend} ${b.y} ${x2 - 5} ${b.y}`
        }),
        element('path', { class: 'head', d: `M${x2} ${b.y}l-8 -4v8z` }),
        text ? element('text', { x: (x1 + x2) / 2, y: (a.y + b.y) / 2 - 5 }, words(cut(text))) : nothing
    );
}

function box(node: MapNode, map: AllianceMap, { boxes }: Layout, rendering: Rendering): Markup {
    const placed = boxes.get(node.id);
    if (!placed) return nothing;
    const label = described(node, map, rendering.language);
    const linked: Attributes =
        rendering.sources === 'none'
            ? { role: 'img' }
            : { role: 'button', tabindex: 0, ...sourceOf(rendering, node.place) };
    return element(
        'g',
        { class: `node ${node.kind} go`, 'aria-label': label, ...linked },
        element('title', {}, words(label)),
        shape(node.kind, placed),
        element('text', { x: placed.x + placed.width / 2, y: placed.y + 5 }, words(cut(node.name)))
    );
}

function shape(kind: MapNode['kind'], { x, y, width }: PlacedBox): Markup {
    const rx = kind === 'alliance' ? BOX_HEIGHT / 2 : 4;
    return element('rect', { class: 'box', x, y: y - BOX_HEIGHT / 2, width, height: BOX_HEIGHT, rx });
}

/** How many pairs help a school within its alliances. */
function foldedPairs(id: string, map: AllianceMap): number {
    return map.edges
        .filter((edge) => edge.to === id && isFolded(edge, map))
        .reduce((sum, { times }) => sum + times, 0);
}

function badge({ id }: MapNode, map: AllianceMap, { boxes }: Layout): Markup {
    const pairs = foldedPairs(id, map);
    const placed = boxes.get(id);
    if (pairs === 0 || !placed) return nothing;
    const { x, y, width } = placed;
    return badgeAt(x + width, y - BOX_HEIGHT / 2, String(pairs));
}

function badgeAt(x: number, y: number, text: string): Markup {
    return element(
        'g',
        { class: 'badge', 'aria-hidden': 'true' },
        element('circle', { cx: x, cy: y, r: 9 }),
        element('text', { x, y: y + 4 }, words(text))
    );
}

/** The box in words: its name, what it is, and everything it is tied to. */
function described(node: MapNode, map: AllianceMap, language: Rendering['language']): string {
    const { nodes, edges } = map;
    const folded = foldedPairs(node.id, map);
    const colon = language === 'zh' ? '：' : ': ';
    const name = (id: string): string => nodes.find((one) => one.id === id)?.name ?? '';
    const ties = (kind: MapEdge['kind'], word: string, end: 'from' | 'to'): string[] => {
        const found = edges.filter((edge) => edge.kind === kind && edge[end] === node.id);
        const others = found.map((edge) => name(end === 'from' ? edge.to : edge.from));
        return others.length > 0
            ? [`${word}${language === 'zh' ? '：' : ': '}${others.join(language === 'zh' ? '、' : ', ')}`]
            : [];
    };
    const all =
        node.kind === 'alliance'
            ? [
                  ...ties('leads', mapWords.leads[language], 'to'),
                  ...ties('member', mapWords.member[language], 'from')
              ]
            : [
                  ...ties('leads', mapWords.leads[language], 'from'),
                  ...ties('member', mapWords.memberOf[language], 'to'),
                  ...ties('pair', mapWords.pair[language], 'from'),
                  ...ties('pair', mapWords.helpedBy[language], 'to'),
                  ...(folded > 0 ? [`${mapWords.folded[language]}${colon}${folded}`] : [])
              ];
    return [node.name, mapWords[node.kind][language], ...all].join(language === 'zh' ? '；' : '; ');
}

function legend(map: AllianceMap, { language }: Rendering): Markup {
    const { nodes, edges } = map;
    const swatch = (content: Markup): Markup =>
        element(
            'svg',
            { width: 40, height: 20, viewBox: '0 0 40 20', 'aria-hidden': 'true', focusable: 'false' },
            content
        );
    const line = (kind: MapEdge['kind']): Markup =>
        swatch(
            element(
                'g',
                { class: `edge ${kind}` },
                element('path', { class: 'way', d: 'M2 10H34' }),
                element('path', { class: 'head', d: 'M38 10l-8 -4v8z' })
            )
        );
    const box = (kind: MapNode['kind'], rx: number): Markup =>
        swatch(
            element(
                'g',
                { class: `node ${kind}` },
                element('rect', { class: 'box', x: 2, y: 2, width: 36, height: 16, rx })
            )
        );
    const hasNode = (kind: MapNode['kind']): boolean => nodes.some((node) => node.kind === kind);
    const hasEdge = (kind: MapEdge['kind']): boolean => edges.some((edge) => edge.kind === kind);
    const entries: readonly (readonly [boolean, Markup, string])[] = [
        [hasNode('school'), box('school', 3), mapWords.school[language]],
        [hasNode('alliance'), box('alliance', 8), mapWords.alliance[language]],
        [hasEdge('leads'), line('leads'), mapWords.leads[language]],
        [hasEdge('member'), line('member'), mapWords.member[language]],
        [
            edges.some((edge) => edge.kind === 'pair' && !isFolded(edge, map)),
            line('pair'),
            mapWords.pair[language]
        ],
        [edges.some((edge) => isFolded(edge, map)), swatch(badgeAt(20, 10, '3')), mapWords.folded[language]]
    ];
    return element(
        'ul',
        { class: 'legend', 'aria-label': mapWords.legend[language] },
        entries.filter(([shown]) => shown).map(([, picture, text]) => element('li', {}, picture, words(text)))
    );
}
