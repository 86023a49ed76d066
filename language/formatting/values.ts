/** Times, amounts, quotation marks and signs in the one form the formatter writes. */
import { parseAmount, printAmount, type Amount } from '../amounts/index.ts';
import { parseTime, type WrittenPart, type WrittenPoint, type WrittenTime } from '../calendar/index.ts';
import type { KeywordLanguage } from '../keywords/lookup.ts';

/** The language of a line: that of its first word. */
export function languageOfText(text: string): KeywordLanguage {
    return /^["“「]?[\x21-\x7e]/.test(text) ? 'en' : 'zh';
}

const chineseSigns: Readonly<Record<string, string>> = {
    '，': '，',
    '。': '。',
    '；': '；',
    '：': '：',
    '、': '、',
    '（': '（',
    '）': '）',
    '{': '{',
    '}': '}',
    '=': '='
};
/** `，` is not among them: its half-width form opens a clause only where the next word makes it clear. */
const englishSigns: Readonly<Record<string, string>> = {
    ...chineseSigns,
    '。': '.',
    '；': ';',
    '：': ':',
    '、': ',',
    '（': '(',
    '）': ')'
};

/** A sign of the grammar, given as the grammar spells it, in the width of the line's language. */
export function signIn(type: string, language: KeywordLanguage): string | undefined {
    return (language === 'zh' ? chineseSigns : englishSigns)[type];
}

const straight = /^"([^"]*)"$/;
const curled = /^“([^“”"]*)”$/;
/** What “ ” can hold: nested once, in pairs. */
const nestsOnce = /^(?:[^“”]|“[^“”]*”)*$/;

/** Quotation marks of the line's language, where the words inside allow it. 「」 and 《》 stay. */
export function quotedIn(text: string, language: KeywordLanguage): string {
    const inner = (language === 'zh' ? straight : curled).exec(text)?.[1];
    if (inner === undefined || !nestsOnce.test(inner)) {
        return text;
    }
    return language === 'zh' ? `“${inner}”` : `"${inner}"`;
}

/** A name or keyword of several words, which stand one blank apart. */
export function singleBlanks(text: string): string {
    return text.replace(/[ \t\u3000]+/g, ' ');
}

function narrowDigits(text: string): string {
    return text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/**
 * A time with half-width digits and 至 between the ends of a range; — between bare figures, as in 3月18—21日. The forms an
 * official text should not use (二00八年, 2009.1.13) stay: they are findings, not layout. Unchanged where the meaning would not stay the same.
 */
export function timeText(written: string): string {
    const plain = narrowDigits(written.trim().replace(/\s+/g, ' '));
    const { time } = parseTime(plain);
    if (!time) {
        return written;
    }
    const ranged = withRangeSigns(plain, time);
    return sameTime(parseTime(written).time, parseTime(ranged).time) ? ranged : written;
}

function withRangeSigns(text: string, { parts }: WrittenTime): string {
    return parts.reduceRight((result, { from, to }) => {
        if (to === undefined || to.start <= from.end) {
            return result;
        }
        const gap = result.slice(from.end, to.start);
        if (!/^\s*[—–－～~\-至到]+\s*$/.test(gap)) {
            return result;
        }
        const first = text.slice(from.start, from.end);
        // 3月18—21日 has bare figures on both sides; 2009-01-13 and 2009.1.13 are whole dates.
        const figures = /\d$/.test(first) && !/[-.]/.test(first) && /^\d/.test(text.slice(to.start));
        const dash = figures && !/[至到]/.test(gap);
        return `${result.slice(0, from.end)}${dash ? '—' : '至'}${result.slice(to.start)}`;
    }, text);
}

function sameTime(a: WrittenTime | undefined, b: WrittenTime | undefined): boolean {
    return a !== undefined && b !== undefined && meaningOf(a) === meaningOf(b);
}

function meaningOf({ parts, alternatives, undetermined, provisional }: WrittenTime): string {
    const point = (written: WrittenPoint): Partial<WrittenPoint> => ({ ...written, start: 0, end: 0 });
    const stated = parts.map((part: WrittenPart) => ({
        ...part,
        from: point(part.from),
        ...(part.to && { to: point(part.to) })
    }));
    return JSON.stringify({ stated, alternatives, undetermined, provisional });
}

/** An amount in canonical form, — between the figures of a range. Unchanged where the meaning would not stay the same. */
export function amountText(written: string, language: KeywordLanguage): string {
    const { amount } = parseAmount(written);
    if (!amount) {
        return written;
    }
    const printed = printAmount(amount, /[a-z]/i.test(written) ? 'en' : language).replace(
        /(\d)[至到](?=\d)/,
        '$1—'
    );
    const again = parseAmount(printed).amount;
    return again && sameAmount(amount, again) ? printed : written;
}

function sameAmount(a: Amount, b: Amount): boolean {
    return JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' });
}
