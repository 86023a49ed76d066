/** Amounts as English papers write them: once and twice, CNY 30,000. */
import type { PrintedPlan } from './wording.ts';

const FIGURE = String.raw`\d+(?:\.\d+)?`;

/** 30000 CNY, 300 to 500 yuan */
const MONEY = new RegExp(
    String.raw`(?<![\d.,])(?:(${FIGURE})( to | or |[-–—]))?(${FIGURE}) ?(CNY|RMB|yuan)\b`,
    'g'
);

/** 1 to 2 times; what is part of a longer figure or range is none of these. */
const ONCE_OR_TWICE = /(?<![\d.,–—-])1(?: to | or |[-–—])2 times\b/g;
const TIMES = /(?<![\d.,–—-]|\d (?:to|or) )(?:1 times?|2 times)\b/g;

/** The words of a duty, a rate or an amount as a paper says them; Chinese as it is. */
export function spokenAmounts(text: string, { language }: Pick<PrintedPlan, 'language'>): string {
    if (language === 'zh') return text;
    return spokenMoney(text, { language })
        .replace(ONCE_OR_TWICE, 'once or twice')
        .replace(TIMES, (amount) => (amount.startsWith('1') ? 'once' : 'twice'));
}

/** 30000 CNY as CNY 30,000; yuan, a word, stays behind its figure: 30,000 yuan. */
export function spokenMoney(text: string, { language }: Pick<PrintedPlan, 'language'>): string {
    if (language === 'zh') return text;
    return text.replace(
        MONEY,
        (_, from: string | undefined, sign: string | undefined, to: string, unit: string) => {
            const figures = `${from === undefined ? '' : `${parted(from)}${sign ?? ''}`}${parted(to)}`;
            return unit === 'yuan' ? `${figures} ${unit}` : `${unit} ${figures}`;
        }
    );
}

/** 30000.5 as 30,000.5 */
function parted(figure: string): string {
    const [whole = '', fraction] = figure.split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
