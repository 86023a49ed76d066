import { rangeOf, type Span } from '../../../../language/source.ts';
import type { Run, Runs } from '../../blocks.ts';
import { escapeMarkup } from '../../text.ts';

export interface HtmlOptions {
    /**
     * Which source offsets are written as `data-start` and `data-end` (UTF-16, the end exclusive): those of the file
     * with this URI, of `all` files, or `none` for a page that leaves the house. Default `all`.
     */
    readonly sources?: 'all' | 'none' | { readonly uri: string } | undefined;
}

interface Attributes {
    readonly class?: string | undefined;
    readonly source?: Span | undefined;
    /** Names are the writer's own words; values are escaped. */
    readonly other?: Readonly<Record<string, string>> | undefined;
}

/** Makes elements for one page, all with the same choice of source offsets. */
export class Elements {
    readonly #sources: NonNullable<HtmlOptions['sources']>;

    constructor(options: HtmlOptions) {
        this.#sources = options.sources ?? 'all';
    }

    /** One element around `content`, which is markup already. */
    element(tag: string, attributes: Attributes, content: string): string {
        return `<${tag}${this.#attributes(attributes)}>${content}</${tag}>`;
    }

    /** An element without content or end tag. */
    empty(tag: string, attributes: Attributes): string {
        return `<${tag}${this.#attributes(attributes)}>`;
    }

    runs(runs: Runs): string {
        return runs.map((run) => this.#run(run)).join('');
    }

    #run(run: Run): string {
        const text = escapeMarkup(run.text);
        const words = `${run.ownLine ? '<br>' : ''}${run.bold ? `<strong>${text}</strong>` : text}`;
        const source = this.#offsets(run.source);
        const look = [...(run.quoted ? ['quoted'] : []), ...(run.face ? [run.face] : [])].join(' ');
        return look !== '' || source
            ? this.element('span', { class: look, source: run.source }, words)
            : words;
    }

    #attributes(attributes: Attributes): string {
        const named = attributes.class ? ` class="${escapeMarkup(attributes.class)}"` : '';
        const other = Object.entries(attributes.other ?? {})
            .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
            .join('');
        return named + other + this.#offsets(attributes.source);
    }

    #offsets(source: Span | undefined): string {
        const wanted = this.#sources;
        if (!source || wanted === 'none') return '';
        if (wanted !== 'all' && wanted.uri !== source.place.uri) return '';
        const { start, end } = rangeOf(source);
        return ` data-start="${start}" data-end="${end}"`;
    }
}
