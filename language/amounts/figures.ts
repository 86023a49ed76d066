import { AGE_WORDS, FALLS, RISES } from './figure-words.ts';

/** One end of a change: the amount as written, and the date where there is one. */
export interface FigureText {
    readonly amount: string;
    readonly time?: string;
}

/** 由2024年的60%提高到2026年的95%, as written. */
export interface FiguresText {
    readonly direction: 'rise' | 'fall';
    readonly from: FigureText;
    readonly to: FigureText;
}

const CHINESE = new RegExp(
    `^[由从]\\s*(.*?)\\s*(${[...RISES.zh, ...FALLS.zh].join('|')})\\s*[到至为]?\\s*(.*)$`
);
const ENGLISH = new RegExp(
    `^(${[...RISES.en, ...FALLS.en].join('|')}) from (.*?)(?: in (.*?))? to (.*?)(?: (?:in|by) (.*))?$`
);
/** 2024年12月的60%: date and amount. */
const DATED = /^([0-9０-９]{4}年(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?|[初底末])?)\s*的?\s*(.+)$/;

/** Takes apart the text of a figure that changes; undefined where it is no such text. */
export function parseFigures(text: string): FiguresText | undefined {
    const chinese = CHINESE.exec(text.trim());
    if (chinese) {
        const [, from = '', verb = '', to = ''] = chinese;
        const falls = (FALLS.zh as readonly string[]).includes(verb);
        return { direction: falls ? 'fall' : 'rise', from: figureOf(from), to: figureOf(to) };
    }
    const english = ENGLISH.exec(text.trim());
    if (!english) return undefined;
    const [, verb = '', from = '', begins, to = '', ends] = english;
    return {
        direction: new RegExp(`^(?:${FALLS.en.join('|')})$`).test(verb) ? 'fall' : 'rise',
        from: { amount: from, ...(begins !== undefined && { time: begins }) },
        to: { amount: to, ...(ends !== undefined && { time: ends }) }
    };
}

function figureOf(written: string): FigureText {
    const [, time, amount] = DATED.exec(written) ?? [];
    return time === undefined || amount === undefined ? { amount: written } : { amount, time };
}

/** An age that narrows a base: 45周岁以下. */
export interface AgeLimit {
    readonly comparison: 'at-most' | 'at-least';
    readonly years: number;
    /** As written. */
    readonly text: string;
}

/** Reads 45周岁以下, under 45, over the age of 45; undefined where it is neither. */
export function parseAge(text: string): AgeLimit | undefined {
    const years = Number(/\d+/.exec(text.replace(/[０-９]/g, narrow))?.[0]);
    const words = { ...AGE_WORDS.zh, ...AGE_WORDS.en };
    const word = Object.keys(words).find((one) => text.includes(one));
    const comparison = word === undefined ? undefined : words[word];
    return comparison === undefined || Number.isNaN(years)
        ? undefined
        : { comparison, years, text: text.trim() };
}

function narrow(sign: string): string {
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
