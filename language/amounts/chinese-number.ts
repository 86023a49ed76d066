const DIGITS = new Map<string, number>([
    ...Array.from('〇一二三四五六七八九', (sign, value): [string, number] => [sign, value]),
    ['零', 0],
    ['○', 0],
    ['两', 2]
]);
const PLACES = new Map<string, number>([
    ['十', 10],
    ['百', 100],
    ['千', 1000]
]);
const MYRIADS = new Map<string, number>([
    ['万', 10_000],
    ['亿', 100_000_000]
]);

/** As many signs as 九亿九千九百九十九万九千九百九十九 and a few more. */
const MAX_SIGNS = 24;

/** Reads a group below 万: 三百二十五, 十二, 一百零五. Digits must fall in place value. */
function readBelowMyriad(text: string): number | undefined {
    let total = 0;
    let digit: number | undefined;
    let lowest = 10_000;
    for (const sign of text) {
        const value = DIGITS.get(sign);
        const place = PLACES.get(sign);
        if (value === 0 && digit === undefined) continue;
        if (value !== undefined) {
            if (digit !== undefined) return undefined;
            digit = value;
        } else if (place !== undefined && place < lowest && (digit !== undefined || place === 10)) {
            total += (digit ?? 1) * place;
            digit = undefined;
            lowest = place;
        } else {
            return undefined;
        }
    }
    return total + (digit ?? 0);
}

/** Reads digits written one after the other: 二〇〇八 is 2008, 三〇 is 30. */
function readPositional(text: string): number | undefined {
    let total = 0;
    for (const sign of text) {
        const value = DIGITS.get(sign);
        if (value === undefined || sign === '两') return undefined;
        total = total * 10 + value;
    }
    return total;
}

/**
 * The whole number a Chinese numeral stands for: 二十五 is 25, 两千 is 2000, 三万五千 is 35000 and, read digit by digit,
 * 二〇〇八 is 2008. Gives undefined for anything else (also for longer ones than 999,999,999 needs).
 */
export function chineseNumber(text: string): number | undefined {
    if (text.length === 0 || text.length > MAX_SIGNS) return undefined;
    if (text.length === 1) return DIGITS.get(text) ?? (text === '十' ? 10 : undefined);
    if (!/[十百千万亿]/.test(text)) return readPositional(text);
    let total = 0;
    let group = '';
    let lowest = Infinity;
    for (const sign of text) {
        const myriad = MYRIADS.get(sign);
        if (myriad === undefined) {
            group += sign;
            continue;
        }
        const value = readBelowMyriad(group);
        if (value === undefined || value === 0 || myriad >= lowest) return undefined;
        total += value * myriad;
        lowest = myriad;
        group = '';
    }
    const rest = readBelowMyriad(group);
    return rest === undefined ? undefined : total + rest;
}

const SIGNS = Array.from('零一二三四五六七八九');

function writeBelowMyriad(value: number): string {
    let text = '';
    let rest = value;
    let gap = false;
    for (const [sign, place] of [
        ['千', 1000],
        ['百', 100],
        ['十', 10],
        ['', 1]
    ] as const) {
        const digit = Math.floor(rest / place);
        rest %= place;
        if (digit === 0) {
            gap = text !== '';
        } else {
            text += `${gap ? '零' : ''}${SIGNS[digit] ?? ''}${sign}`;
            gap = false;
        }
    }
    return text;
}

/**
 * Writes a whole number from 0 to 999,999,999 in Chinese numerals: 25 is 二十五, 12 is 十二, 105 is 一百零五.
 * A number outside that range or with a fraction comes back in digits.
 */
export function chineseNumeral(value: number): string {
    if (!Number.isInteger(value) || value < 0 || value > 999_999_999) return String(value);
    if (value === 0) return '零';
    let text = '';
    let rest = value;
    for (const [sign, size] of [
        ['亿', 100_000_000],
        ['万', 10_000],
        ['', 1]
    ] as const) {
        const group = Math.floor(rest / size);
        rest %= size;
        if (group === 0) continue;
        const gap = text !== '' && group < 1000;
        text += `${gap ? '零' : ''}${writeBelowMyriad(group)}${sign}`;
    }
    return text.replace(/^一十/, '十');
}
