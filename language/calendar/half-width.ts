/** Signs that input methods type in another form, each one UTF-16 unit long so that offsets stay valid. */
const PLAIN = new Map<string, string>([
    ['\u3000', ' '],
    ['\u00a0', ' '],
    ['\t', ' '],
    ['\r', ' '],
    ['\n', ' '],
    ['（', '('],
    ['）', ')'],
    ['：', ':'],
    ['．', '.'],
    ['／', '/'],
    ['，', ','],
    ['％', '%'],
    ['－', '-'],
    ['—', '-'],
    ['–', '-'],
    ['―', '-'],
    ['−', '-'],
    ['～', '-'],
    ['~', '-'],
    ['〜', '-'],
    ['零', '〇'],
    ['○', '〇'],
    ['Ｏ', '〇']
]);

/**
 * The same text with half-width digits and punctuation, blanks as spaces and every dash as `-`. The result has exactly
 * the length of the input, unit by unit, so an offset in one is an offset in the other.
 */
export function halfWidth(text: string): string {
    let plain = '';
    for (let i = 0; i < text.length; i++) {
        const sign = text.charAt(i);
        const code = text.charCodeAt(i);
        if (code >= 0xff10 && code <= 0xff19) plain += String.fromCharCode(code - 0xfee0);
        else plain += code < 0x7e && code > 0x1f ? sign : (PLAIN.get(sign) ?? sign);
    }
    return plain;
}
