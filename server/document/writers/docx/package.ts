import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { DocumentTree } from '../../blocks.ts';
import type { Profile } from '../../profile.ts';
import { withoutExtensions } from './plain-markup.ts';
import { mendSectionBreaks } from './section-breaks.ts';
import { fontTableXml, stylesXml } from './styles.ts';
import { coreXml } from '../core-properties.ts';
import { zipPackage } from '../zip.ts';

/**
 * The package rewritten so that the same document gives the same bytes on every machine and day: own styles, fonts
 * and core properties, entries in a fixed order, all with one time.
 */
export function repack(packed: Uint8Array, tree: DocumentTree, profile: Profile): Uint8Array {
    const parts = new Map(Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith('/')));
    const body = parts.get('word/document.xml');
    if (body) parts.set('word/document.xml', strToU8(mendSectionBreaks(strFromU8(body))));
    parts.set('word/styles.xml', strToU8(stylesXml(profile, tree.language)));
    parts.set('word/fontTable.xml', strToU8(fontTableXml(profile, tree.language)));
    parts.set('docProps/core.xml', strToU8(coreXml(tree.properties)));
    for (const [name, data] of parts) {
        if (/^word\/[^/]*\.xml$/.test(name)) parts.set(name, strToU8(withoutExtensions(strFromU8(data))));
    }
    return zipPackage(parts);
}
