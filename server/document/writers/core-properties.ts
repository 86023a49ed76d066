import type { DocumentProperties } from '../blocks.ts';
import { escapeMarkup } from '../text.ts';
import { UNDATED } from './zip.ts';

/** The day the paper bears, `2008-12-13`; a fixed one for a paper without a date. */
export function isoDay({ date }: DocumentProperties): string {
    return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : UNDATED;
}

/** `docProps/core.xml` of an Office file: the document's own title, issuer and date, and nothing of the machine. */
export function coreXml(properties: DocumentProperties): string {
    const day = isoDay(properties);
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
