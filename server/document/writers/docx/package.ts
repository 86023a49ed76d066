import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { DocumentProperties, DocumentTree } from '../../blocks.ts';
import type { Profile } from '../../profile.ts';
import { withoutExtensions } from './plain-markup.ts';
import { mendSectionBreaks } from './section-breaks.ts';
import { fontTableXml, stylesXml } from './styles.ts';
import { escapeMarkup } from '../../text.ts';

/** The earliest time a zip entry can bear, in the local terms zip uses, so that no time zone shows. */
const ZIP_EPOCH = new Date(1980, 0, 1, 0, 0, 0);

/** Papers without a date still need one; this one is as good as none. */
const UNDATED = '1980-01-01';

/** Word wants these two first; the others follow by name. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/**
 * The package rewritten so that the same document gives the same bytes on every machine and day: own styles, fonts
 * and core properties, entries in a fixed order, all with one time.
 */
export function repack(packed: Uint8Array, tree: DocumentTree, profile: Profile): Uint8Array {
    const parts = new Map(Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith('/')));
    const body = parts.get('word/document.xml');
    if (body) parts.set('word/document.xml', strToU8(mendSectionBreaks(strFromU8(body))));
    parts.set('word/styles.xml', strToU8(stylesXml(profile, tree.language)));
    parts.set('word/fontTable.xml', strToU8(fontTableXml(profile)));
    parts.set('docProps/core.xml', strToU8(coreXml(tree.properties)));
    for (const [name, data] of parts) {
        if (/^word\/[^/]*\.xml$/.test(name)) parts.set(name, strToU8(withoutExtensions(strFromU8(data))));
    }
    const names = [...FIRST, ...[...parts.keys()].filter((name) => !FIRST.includes(name)).sort()];
    const entries: Zippable = {};
    for (const name of names) {
        const data = parts.get(name);
        if (data) entries[name] = [data, { mtime: ZIP_EPOCH, level: 6, os: 0, attrs: 0 }];
    }
    return zipSync(entries);
}

function coreXml(properties: DocumentProperties): string {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(properties.date ?? '') ? properties.date : UNDATED;
    const optional = (tag: string, text: string | undefined): string =>
        text ? `<${tag}>${escapeMarkup(text)}</${tag}>` : '';
    const time = (tag: string): string => `<${tag} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</${tag}>`;
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        `<dc:title>${escapeMarkup(properties.title)}</dc:title>${optional('dc:subject', properties.subject)}` +
        `${optional('dc:creator', properties.issuer)}${optional('cp:keywords', properties.keywords?.join('; '))}` +
        `<cp:revision>1</cp:revision>${time('dcterms:created')}${time('dcterms:modified')}</cp:coreProperties>`
    );
}
