import type { DocumentTree, Section } from '../../blocks.ts';
import type { Profile } from '../../profile.ts';
import { escapeMarkup } from '../../text.ts';
import { sectionBlocks } from './blocks.ts';
import { Elements, type HtmlOptions } from './elements.ts';
import { imprintLineCount } from '../../heights.ts';
import { measureFor, type Measure } from '../../measure.ts';
import { pageLayout } from '../../pages.ts';
import { MOST_FOOT_LINES, MOST_SHEETS } from './sizes.ts';
import { pageStyle, previewStyle } from './style.ts';

const LANGUAGE_TAG = { zh: 'zh-CN', en: 'en' } as const;

/**
 * The document as one HTML file with its style inside, for reading on a screen and for printing to the same pages.
 * It holds no script and fetches nothing.
 */
export function writeHtml(tree: DocumentTree, profile: Profile, options: HtmlOptions = {}): string {
    const { title, issuer } = tree.properties;
    const body = writePreviewBody(tree, profile, options);
    const author = issuer ? `<meta name="author" content="${escapeMarkup(issuer)}">\n` : '';
    return (
        `<!DOCTYPE html>\n<html lang="${LANGUAGE_TAG[tree.language]}">\n<head>\n<meta charset="utf-8">\n` +
        `<meta name="viewport" content="width=device-width">\n${author}` +
        `<title>${escapeMarkup(title)}</title>\n<style>\n${pageStyle}${previewStyle(profile, body)}</style>\n</head>\n` +
        `<body>\n${body}\n</body>\n</html>\n`
    );
}

/**
 * The document's markup alone, for a page that has its own head and a strict content security policy: no style
 * attribute, no script, no address. Goes with {@link previewStyle}.
 */
export function writePreviewBody(tree: DocumentTree, profile: Profile, options: HtmlOptions = {}): string {
    const elements = new Elements(options);
    const { sections } = pageLayout(tree, profile);
    const measure = measureFor(profile, tree.language);
    const section = (each: Section, index: number): string => {
        const blocks = sectionBlocks(each.blocks, { elements, profile, measure });
        const pages = sections[index];
        const content = pages
            ? footed(blocks, each, pages.last - pages.first + 1, { profile, measure })
            : blocks;
        return elements.element(
            'section',
            { class: sectionClasses(each), source: each.source },
            `<div class="flow">\n${content}\n</div>`
        );
    };
    const language = { lang: LANGUAGE_TAG[tree.language] };
    const content = `\n${tree.sections.map(section).join('\n')}\n`;
    return elements.element('article', { class: 'document', other: language }, content);
}

/** Blocks that end in an imprint, made as high as their pages, so that the imprint stands at the foot of the last one. */
function footed(
    blocks: string,
    section: Section,
    pages: number,
    { profile, measure }: { readonly profile: Profile; readonly measure: Measure }
): string {
    const last = section.blocks.at(-1);
    if (last?.kind !== 'imprint') return blocks;
    const lines = Math.min(MOST_FOOT_LINES, imprintLineCount(last, profile, measure));
    return `<div class="footed sheets-${Math.min(MOST_SHEETS, pages)} foot-${lines}">\n${blocks}\n</div>`;
}

function sectionClasses({ kind, form, orientation, afterEmptyPage, tighter }: Section): string {
    return [
        'pages',
        kind,
        ...(form ? [form] : []),
        ...(afterEmptyPage ? ['unnumbered'] : []),
        ...(tighter ? [`tighter-${tighter}`] : []),
        ...(orientation === 'landscape' ? ['landscape'] : [])
    ].join(' ');
}
