import type { DocumentTree, Section } from '../../blocks.ts';
import type { Profile } from '../../profile.ts';
import { escapeMarkup } from '../../text.ts';
import { sectionBlocks } from './blocks.ts';
import { Elements, type HtmlOptions } from './elements.ts';
import { pageStyle, previewStyle } from './style.ts';

const LANGUAGE_TAG = { zh: 'zh-CN', en: 'en' } as const;

/**
 * The document as one HTML file with its style inside, for reading on a screen and for printing to the same pages.
 * It holds no script and fetches nothing.
 */
export function writeHtml(tree: DocumentTree, profile: Profile, options: HtmlOptions = {}): string {
    const { title, issuer } = tree.properties;
    const author = issuer ? `<meta name="author" content="${escapeMarkup(issuer)}">\n` : '';
    return (
        `<!DOCTYPE html>\n<html lang="${LANGUAGE_TAG[tree.language]}">\n<head>\n<meta charset="utf-8">\n` +
        `<meta name="viewport" content="width=device-width">\n${author}` +
        `<title>${escapeMarkup(title)}</title>\n<style>\n${pageStyle}${previewStyle(profile)}</style>\n</head>\n` +
        `<body>\n${writePreviewBody(tree, profile, options)}\n</body>\n</html>\n`
    );
}

/**
 * The document's markup alone, for a page that has its own head and a strict content security policy: no style
 * attribute, no script, no address. Goes with {@link previewStyle}.
 */
export function writePreviewBody(tree: DocumentTree, profile: Profile, options: HtmlOptions = {}): string {
    const elements = new Elements(options);
    const section = (each: Section): string =>
        elements.element(
            'section',
            { class: sectionClasses(each), source: each.source },
            `<div class="flow">\n${sectionBlocks(each.blocks, { elements, profile })}\n</div>`
        );
    const language = { lang: LANGUAGE_TAG[tree.language] };
    const content = `\n${tree.sections.map(section).join('\n')}\n`;
    return elements.element('article', { class: 'document', other: language }, content);
}

function sectionClasses(section: Section): string {
    return section.orientation === 'landscape' ? `pages ${section.kind} landscape` : `pages ${section.kind}`;
}
