/** What a printing program stamps on a PDF of its own accord, put right: the hour, and the marks made from it. */
import { isoDay } from './core-properties.ts';
import type { DocumentProperties } from '../blocks.ts';

/** `/CreationDate(D:20261127114712Z')`, `/ID [ <…> <…> ]`, `/DocChecksum /…`, as LibreOffice writes them. */
const HOUR = /(\/(?:CreationDate|ModDate)\s?\(D:)(\d{14})/g;
const MARKS = /\/ID\s?\[\s?<[0-9A-F]{32}>\s*<[0-9A-F]{32}>|\/DocChecksum \/[0-9A-F]{32}/g;

/**
 * The PDF with the date of the paper instead of the hour of printing, as the Word file has it, and marks made from what
 * it holds: the same paper printed twice is the same file. Nothing moves, for every place keeps its length (the file
 * names its parts by their offsets). A PDF that has these places elsewhere, inside its compressed parts, stays as it is.
 */
export async function stampedPdf(pdf: Uint8Array, properties: DocumentProperties): Promise<Uint8Array> {
    const text = latin1(pdf);
    const day = isoDay(properties).replaceAll('-', '');
    const dated = text
        .replace(HOUR, (_, key: string) => `${key}${day}000000`)
        .replace(MARKS, (marks) => marks.replace(/[0-9A-F]{32}/g, '0'.repeat(32)));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(dated)));
    const mark = Array.from(digest.slice(0, 16), (byte) =>
        byte.toString(16).padStart(2, '0').toUpperCase()
    ).join('');
    return bytesOf(dated.replace(MARKS, (marks) => marks.replace(/[0-9A-F]{32}/g, mark)));
}

/** One character a byte, so that the bytes come back as they were. */
function latin1(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) {
        text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return text;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
