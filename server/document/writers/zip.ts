import { zipSync, type Zippable } from 'fflate';

/** The earliest time a zip entry can bear, in the local terms zip uses, so that no time zone shows. */
const ZIP_EPOCH = new Date(1980, 0, 1, 0, 0, 0);

/** Office programs want these two first; the others follow by name. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** Papers without a date still need one; this one is as good as none. */
export const UNDATED = '1980-01-01';

/** An Office package with its entries in a fixed order and with one time, so that the same parts give the same bytes. */
export function zipPackage(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const names = [...FIRST, ...[...parts.keys()].filter((name) => !FIRST.includes(name)).sort()];
    const entries: Zippable = {};
    for (const name of names) {
        const data = parts.get(name);
        if (data) entries[name] = [data, { mtime: ZIP_EPOCH, level: 6, os: 0, attrs: 0 }];
    }
    return zipSync(entries);
}
