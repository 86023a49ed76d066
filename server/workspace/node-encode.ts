/** Text back to the bytes it came from. */
import { decodeText } from './decode.ts';
import type { StoredForm } from './workspace.ts';

/** The text in the form the file had; undefined where that form cannot hold it without loss. */
export async function encodeText(text: string, form: StoredForm): Promise<Uint8Array | undefined> {
    if (form.encoding === 'utf-8') {
        return new TextEncoder().encode(form.byteOrderMark ? `\ufeff${text}` : text);
    }
    const { default: iconv } = await import('iconv-lite');
    const bytes = new Uint8Array(iconv.encode(text, form.encoding));
    const back = decodeText(bytes);
    return back.ok && back.text === text ? bytes : undefined;
}
