/** Markup as a type of its own, so that no text gets into a page without being escaped. */
import { escapeMarkup } from '../document/text.ts';
import type { ReaderLanguage } from '../messages/language.ts';
import { sourceEndAttribute, sourceStartAttribute, sourceUriAttribute } from '../protocol.ts';
import type { Place } from './schemas.ts';

declare const isMarkup: unique symbol;

/** HTML or SVG that is safe to put into a page: made by `words` and `element` alone. */
export type Markup = string & { readonly [isMarkup]: true };

export type Children = Markup | readonly Children[];

/** Values are escaped; `undefined` leaves the attribute out. Names are this program's own words. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** How a view is drawn. */
export interface Rendering {
    /** The language of the view's own words; names stay as the plan has them. */
    readonly language: ReaderLanguage;
    /** The file whose places are linked, `none` for a page that leaves the house. */
    readonly sources: 'none' | { readonly uri: string };
}

/** Plain text. */
export function words(text: string): Markup {
    return escapeMarkup(text) as Markup;
}

export const nothing = '' as Markup;

/** One element. SVG elements without content are closed in full too, as HTML wants it. */
export function element(tag: string, attributes: Attributes, ...children: readonly Children[]): Markup {
    const written = Object.entries(attributes)
        .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(String(value))}"`))
        .join('');
    return `<${tag}${written}>${flat(children)}</${tag}>` as Markup;
}

function flat(children: Children): string {
    return typeof children === 'string' ? children : children.map(flat).join('');
}

/** The attributes by which the preview finds the source of an element; none on a page that leaves the house. */
export function sourceOf({ sources }: Rendering, place: Place | undefined): Attributes {
    if (sources === 'none' || place === undefined) return {};
    return {
        [sourceStartAttribute]: place.start,
        [sourceEndAttribute]: place.end,
        [sourceUriAttribute]: place.uri === sources.uri ? undefined : place.uri
    };
}

/** Words that lead to their source: a button in the preview, plain words on a page that leaves the house. */
export function link(
    rendering: Rendering,
    place: Place | undefined,
    attributes: Attributes,
    ...children: readonly Children[]
): Markup {
    return rendering.sources === 'none' || place === undefined
        ? element('span', attributes, ...children)
        : element('button', { type: 'button', ...attributes, ...sourceOf(rendering, place) }, ...children);
}
