/** Arguments one call takes at most, so that a large file does not overflow the stack. */
const portion = 0x8000;

/** The bytes as base64, in a browser as in Node. */
export function base64Of(bytes: Uint8Array): string {
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += portion) {
        parts.push(String.fromCharCode(...bytes.subarray(at, at + portion)));
    }
    return btoa(parts.join(''));
}

/** The bytes that were written as base64. */
export function bytesOf(base64: string): Uint8Array {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
