/**
 * Bytes to text, without losing any: UTF-8 with or without a byte order mark, and GB18030, which older Chinese
 * editors write. Anything else is named, not guessed at.
 */
import type { Bilingual } from '../rules/rule.ts';
import { damagedUtf8, inOtherEncoding, notText, unknownEncoding } from '../messages/files.ts';

export type TextEncodingName = 'utf-8' | 'gb18030';

export interface DecodedText {
    readonly ok: true;
    /** Without the byte order mark; line ends as in the file. */
    readonly text: string;
    readonly encoding: TextEncodingName;
    readonly byteOrderMark: boolean;
}

export interface UndecodedText {
    readonly ok: false;
    /** Whether the file is text, in another encoding or damaged. */
    readonly isText: boolean;
    readonly message: Bilingual;
}

/** The file's text, or a sentence that names what the file is instead. */
export function decodeText(bytes: Uint8Array): DecodedText | UndecodedText {
    const kind = otherKindOf(bytes);
    if (kind !== undefined) {
        return { ok: false, ...kind };
    }
    const utf8 = decodeStrictly(bytes, 'utf-8');
    if (utf8 !== undefined) {
        const byteOrderMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
        return { ok: true, text: utf8, encoding: 'utf-8', byteOrderMark };
    }
    const damage = damageOfUtf8(bytes);
    if (damage !== undefined) {
        return { ok: false, isText: true, message: damagedUtf8(damage) };
    }
    const chinese = decodeStrictly(bytes, 'gb18030');
    if (chinese !== undefined && looksSimplified(bytes)) {
        return { ok: true, text: chinese, encoding: 'gb18030', byteOrderMark: false };
    }
    if (decodeStrictly(bytes, 'big5') !== undefined && looksTraditional(bytes)) {
        return { ok: false, isText: true, message: inOtherEncoding('Big5') };
    }
    return { ok: false, isText: true, message: unknownEncoding };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
        return undefined;
    }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
    return start.every((byte, index) => bytes[index] === byte);
}

/** Files planners drop in by mistake, by their first bytes. */
const signatures: readonly { readonly start: readonly number[]; readonly what: Bilingual }[] = [
    {
        start: [0x50, 0x4b, 0x03, 0x04],
        what: { zh: 'Word、Excel 文件或压缩包', en: 'a Word or Excel file or an archive' }
    },
    {
        start: [0xd0, 0xcf, 0x11, 0xe0],
        what: { zh: '旧版 Word 或 Excel 文件', en: 'a file of an older Word or Excel' }
    },
    { start: [0x25, 0x50, 0x44, 0x46], what: { zh: 'PDF 文件', en: 'a PDF file' } }
];

function otherKindOf(bytes: Uint8Array): Omit<UndecodedText, 'ok'> | undefined {
    const inEncoding = (encoding: string): Omit<UndecodedText, 'ok'> => ({
        isText: true,
        message: inOtherEncoding(encoding)
    });
    for (const { start, what } of signatures) {
        if (startsWith(bytes, start)) {
            return { isText: false, message: notText(what) };
        }
    }
    if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
        return inEncoding('UTF-32');
    }
    if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
        return inEncoding('UTF-16');
    }
    const firstNul = bytes.indexOf(0);
    if (firstNul < 0) {
        return undefined;
    }
    return looksUtf16(bytes)
        ? inEncoding('UTF-16')
        : { isText: false, message: notText({ zh: '二进制文件', en: 'a binary file' }) };
}

/**
 * UTF-16 without its mark: every line end and blank is a NUL beside the character, on the same side each time but for a
 * few characters such as 一 (U+4E00), which have theirs on the other.
 */
function looksUtf16(bytes: Uint8Array): boolean {
    let even = 0;
    let odd = 0;
    const sample = Math.min(bytes.length, 4096);
    for (let index = 0; index < sample; index += 2) {
        even += bytes[index] === 0 ? 1 : 0;
        odd += bytes[index + 1] === 0 ? 1 : 0;
    }
    return bytes.length % 2 === 0 && Math.max(even, odd) >= 4 * Math.min(even, odd);
}

/**
 * The line, counted from 1, of the first damaged byte in a file that is otherwise UTF-8; undefined where it is some
 * other encoding. Of other encodings nearly every character is damage; here at least nine in ten are sound.
 */
function damageOfUtf8(bytes: Uint8Array): number | undefined {
    const text = new TextDecoder('utf-8').decode(bytes);
    let damaged = 0;
    let sound = 0;
    let firstDamage = -1;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 0xfffd) {
            damaged++;
            firstDamage = firstDamage < 0 ? index : firstDamage;
        } else if (code > 0x7f) {
            sound++;
        }
    }
    if (damaged === 0 || sound < damaged * 9) {
        return undefined;
    }
    return text.slice(0, firstDamage).split(/\r\n|\r|\n/).length;
}

/** The parts of the pairs of bytes with a high first byte that say which encoding wrote them. */
interface PairCounts {
    readonly pairs: number;
    /** Both bytes as in the common part of GB18030: punctuation and the characters of GB 2312. */
    readonly simplified: number;
    /** Second byte in the lower range, which common Big5 characters use as often as the upper one. */
    readonly low: number;
}

function countPairs(bytes: Uint8Array): PairCounts {
    let pairs = 0;
    let simplified = 0;
    let low = 0;
    for (let index = 0; index < bytes.length; index++) {
        const lead = bytes[index] ?? 0;
        if (lead < 0x80) {
            continue;
        }
        const trail = bytes[index + 1] ?? 0;
        if (trail >= 0x30 && trail <= 0x39) {
            // Four bytes, a rare character of GB18030: says nothing either way.
            index += 3;
            continue;
        }
        index++;
        pairs++;
        if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xf7))) {
            simplified++;
        } else if (trail >= 0x40 && trail <= 0x7e) {
            low++;
        }
    }
    return { pairs, simplified, low };
}

/**
 * Nearly every double byte decodes as some rare character of GB18030, so that alone proves nothing. Real text is made
 * of GB 2312's characters but for rare names; other encodings put half and more of theirs elsewhere.
 */
function looksSimplified(bytes: Uint8Array): boolean {
    const { pairs, simplified } = countPairs(bytes);
    return simplified >= pairs * 0.7;
}

function looksTraditional(bytes: Uint8Array): boolean {
    const { pairs, low } = countPairs(bytes);
    return low >= pairs * 0.2;
}
