/** Characters handed to `String.fromCharCode` at once: far below any engine's limit of arguments. */
const step = 8192;

/** Bytes as Base64, in any JavaScript platform. */
export function base64(bytes: Uint8Array): string {
    let text = '';
    for (let start = 0; start < bytes.length; start += step) {
        text += String.fromCharCode(...bytes.subarray(start, start + step));
    }
    return btoa(text);
}

/** The bytes that a Base64 text stands for. Throws where it is none. */
export function bytesOf(base64Text: string): Uint8Array {
    return Uint8Array.from(atob(base64Text), (sign) => sign.charCodeAt(0));
}
