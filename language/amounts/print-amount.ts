import type { Amount } from './amount.ts';
import { halfWidth } from '../calendar/half-width.ts';

/**
 * An amount in canonical form: half-width digits, — between the figures of a range in Chinese and – in English, no
 * blanks in Chinese. Words (若干, 一个月, 左右) and the meaning stay as written.
 */
export function printAmount(amount: Amount, language: 'zh' | 'en'): string {
    const plain = halfWidth(amount.text).trim();
    if (amount.dimension === 'ratio' && amount.unit === '') {
        return plain.replace(/ *[:∶比] *(?=\d)/, language === 'zh' ? '∶' : ':');
    }
    const dash = language === 'zh' ? '—' : '–';
    const ranged = plain.replace(
        /([\d%万千百亿一二三四五六七八九十]) *- *(?=[\d一二三四五六七八九十])/g,
        `$1${dash}`
    );
    return /[a-z]/i.test(ranged) ? ranged.replace(/ +/g, ' ') : ranged.replace(/ +/g, '');
}
