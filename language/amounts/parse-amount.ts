import { ENGLISH_NUMBERS } from './english-number.ts';
import { halfWidth } from '../calendar/half-width.ts';
import type { Amount, AmountProblem, ParsedAmount } from './amount.ts';
import { chineseNumber } from './chinese-number.ts';
import { durationDays } from './duration-days.ts';
import { UNIT_PATTERN, UNITS } from './units.ts';
import type { Unit } from './units.ts';

const MAX_LENGTH = 60;
const DIGITS = '\\d[\\d,]{0,15}(?:\\.\\d{1,6})?';
const CHINESE = '[〇一二两三四五六七八九十百千万亿]{1,24}';
const NUMBER = `(?:${DIGITS}(?:[百千万亿](?!元))?|${CHINESE}|半)`;
const UNIT = `(?:${UNIT_PATTERN})`;

const AT_LEAST = '不少于|至少|不低于|最少|满|at-least|at least|over|above|older than';
const AT_MOST =
    '不超过|不满|未满|至多|不高于|最多|不多于|at-most|at most|up to|under|below|younger than|no older than';
const LEADING = new RegExp(`^(?:(${AT_LEAST})|(${AT_MOST})|(约|大约|近|about)) *(?:the age of )?`, 'i');
const TRAILING =
    / *(?:(及?以上| or (?:more|over|above|older))|(及?以下|以内|之内| or (?:less|fewer|under|below|younger))|(左右|上下))$/;
/** 45 years of age */
const OF_AGE = /(?<=years?) (?:old|of age)(?= or |$)/;
const UNQUANTIFIED = new RegExp(
    `^(若干|一定数量|适当数量|一定|适量|部分|数|几|some|several) *(${UNIT})?(?:的)?`,
    'i'
);
const RATIO = new RegExp(`^(${DIGITS}) *[∶:比] *(${DIGITS})$`);
const PERCENT = new RegExp(`^(百分之|千分之)(${CHINESE}|${DIGITS}|百)$`);
const FRACTION = new RegExp(`^(${CHINESE})分之(${CHINESE})$`);
const PLAIN = new RegExp(`^(${NUMBER})([多余来])? *(${UNIT})?([多半])?`, 'i');
const RANGE = new RegExp(`^(?:-|至|到|或者?|to(?= )) *(${NUMBER})([多余来])? *(${UNIT})?`, 'i');
const BY_SEX = /^[男女](?:性|教师|干部)?([^男女、,;]+?)(?:[、,;]?[男女](?:性|教师|干部)?([^男女、,;]+))?$/;
/** One term, three months: before their unit only. */
const NUMBER_WORD = new RegExp(
    `(?<![A-Za-z])(?:${Object.keys(ENGLISH_NUMBERS).join('|')})(?= [A-Za-z])`,
    'gi'
);
/** At least once a month. */
const ADVERBS: Readonly<Record<string, number>> = { once: 1, twice: 2 };
const MULTIPLES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
/** 四五个: two neighbouring digits mean "four or five". */
const NEIGHBOURS = /^[一二两三四五六七八九]{2}$/;

interface Read {
    min?: number;
    max?: number;
    approximate: boolean;
    unit: string;
}

function numberOf(text: string): number | undefined {
    if (text === '半') return 0.5;
    if (!/^\d/.test(text)) return chineseNumber(text);
    const sign = text.slice(-1);
    const multiple = MULTIPLES[sign];
    const digits = (multiple === undefined ? text : text.slice(0, -1)).replaceAll(',', '');
    return Number(digits) * (multiple ?? 1);
}

/** The two figures of a pair such as 三四, if they are neighbours. */
function neighbours(text: string): [number, number] | undefined {
    if (!NEIGHBOURS.test(text)) return undefined;
    const [first, second] = [...text].map((sign) => chineseNumber(sign) ?? NaN);
    if (first === undefined || second === undefined || second !== first + 1) return undefined;
    return [first, second];
}

/** Reads 4次, 2—3名, 一年半, 十多人; undefined where something is left over. */
function readPlain(text: string): Read | undefined {
    const adverb = ADVERBS[text.toLowerCase()];
    if (adverb !== undefined) return { min: adverb, max: adverb, approximate: false, unit: 'times' };
    const first = PLAIN.exec(text);
    const digits = first?.[1];
    if (first === null || digits === undefined) return undefined;
    const pair = neighbours(digits);
    const value = pair?.[0] ?? numberOf(digits);
    if (value === undefined || !Number.isFinite(value)) return undefined;
    const rough = first[2] ?? (first[4] === '多' ? '多' : undefined);
    const half = first[4] === '半' ? 0.5 : 0;
    if (first[4] !== undefined && first[3] === undefined) return undefined;
    const read: Read = { min: value + half, approximate: rough !== undefined, unit: first[3] ?? '' };
    read.max = pair?.[1] ?? (rough === undefined ? value + half : roughLimit(value));
    if (pair !== undefined) read.approximate = true;
    const rest = text.slice(first[0].length).trimStart();
    return rest === '' ? read : readRange(rest, read);
}

/** 10多 stops before 20, 100多 before 200. */
function roughLimit(value: number): number {
    const step = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
    return value < 10 ? value + 1 : (Math.floor(value / step) + 1) * step - 1;
}

function readRange(rest: string, read: Read): Read | undefined {
    const second = RANGE.exec(rest);
    if (second === null || second[0].length !== rest.length) return undefined;
    const value = numberOf(second[1] ?? '');
    if (value === undefined) return undefined;
    const unit = second[3] ?? read.unit;
    const own = read.unit === '' ? unit : read.unit;
    if (UNITS.get(own)?.unit !== UNITS.get(unit)?.unit) return undefined;
    const scale = (UNITS.get(own)?.factor ?? 1) / (UNITS.get(unit)?.factor ?? 1);
    return { ...read, min: (read.min ?? 0) * scale, max: value, unit };
}

/** Reads the forms that carry their own unit: 1∶2, 百分之十, 三分之一. */
function readShare(text: string): (Read & { ratio?: true }) | undefined {
    const ratio = RATIO.exec(text);
    if (ratio !== null) {
        const value = Number(ratio[1]?.replaceAll(',', '')) / Number(ratio[2]?.replaceAll(',', ''));
        return Number.isFinite(value)
            ? { min: value, max: value, approximate: false, unit: '', ratio: true }
            : undefined;
    }
    if (/^(?:一半|半数|half)$/i.test(text)) {
        return { min: 50, max: 50, approximate: false, unit: '%' };
    }
    const percent = PERCENT.exec(text);
    const share = percent === null ? undefined : percent[2] === '百' ? 100 : numberOf(percent[2] ?? '');
    if (share !== undefined) {
        return { min: share, max: share, approximate: false, unit: percent?.[1] === '千分之' ? '‰' : '%' };
    }
    const fraction = FRACTION.exec(text);
    const [below, above] = [chineseNumber(fraction?.[1] ?? ''), chineseNumber(fraction?.[2] ?? '')];
    if (below === undefined || above === undefined || below === 0) return undefined;
    const value = (above / below) * 100;
    return { min: value, max: value, approximate: false, unit: '%' };
}

function scaled(value: number | undefined, unit: Unit | undefined): number | undefined {
    return value === undefined || unit === undefined ? value : Number((value * unit.factor).toFixed(6));
}

function build(text: string, read: Read & { ratio?: true }): Amount {
    const meaning = UNITS.get(read.unit) ?? UNITS.get(read.unit.toLowerCase());
    const min = scaled(read.min, meaning);
    const max = scaled(read.max, meaning);
    const dimension = read.ratio ? 'ratio' : (meaning?.dimension ?? 'count');
    const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    const least = durationDays(min ?? max ?? 0, meaning?.unit ?? '');
    const most = durationDays(max ?? min ?? 0, meaning?.unit ?? '');
    return {
        text,
        ...limits,
        approximate: read.approximate,
        unquantified: false,
        unit: meaning?.unit ?? '',
        writtenUnit: read.unit,
        dimension,
        ...(least !== undefined && most !== undefined ? { days: { min: least.min, max: most.max } } : {}),
        ...(dimension === 'money' ? { yuan: limits } : {})
    };
}

function unreadable(text: string): ParsedAmount {
    const start = text.length - text.trimStart().length;
    const end = Math.max(start, text.trimEnd().length);
    return { problems: [{ code: 'unreadable', start, end, data: { text: text.slice(start, start + 20) } }] };
}

function problemsOf(text: string, { min, max, dimension, approximate }: Amount): AmountProblem[] {
    const whole = { start: 0, end: text.length };
    if (min !== undefined && max !== undefined && min > max) {
        return [{ code: 'empty-range', ...whole, data: { min, max } }];
    }
    if (dimension === 'percent' && !approximate && (min ?? 0) > 100) {
        return [{ code: 'above-hundred-percent', ...whole, data: { min: min ?? 0 } }];
    }
    return [];
}

/** 男50周岁以下、女45周岁以下: of nobody in particular holds what holds of either. */
function widest(text: string, limits: readonly string[]): ParsedAmount {
    const amounts = limits.flatMap((limit) => parseAmount(limit).amount ?? []);
    const [first] = amounts;
    if (!first || amounts.length < limits.length || amounts.some(({ dimension }) => dimension !== 'age')) {
        return unreadable(text);
    }
    const min = Math.min(...amounts.map((one) => one.min ?? -Infinity));
    const max = Math.max(...amounts.map((one) => one.max ?? Infinity));
    const amount: { -readonly [K in keyof Amount]: Amount[K] } = { ...first, text, min, max };
    if (!Number.isFinite(min)) delete amount.min;
    if (!Number.isFinite(max)) delete amount.max;
    return { amount, problems: [] };
}

/**
 * Reads an amount: a number or range with its unit, with 以上, 以下, 左右, 不少于 and the like around it. Never throws.
 * `amount` is absent where the text is not an amount or its range is empty; 120% is read and reported.
 */
export function parseAmount(text: string): ParsedAmount {
    const narrow = halfWidth(text).trim();
    const bySex = BY_SEX.exec(narrow);
    if (bySex !== null) return widest(text, bySex.slice(1).filter(Boolean));
    const plain = narrow
        .replace(OF_AGE, '')
        .replace(NUMBER_WORD, (word) => String(ENGLISH_NUMBERS[word.toLowerCase()] ?? word));
    if (plain === '' || plain.length > MAX_LENGTH) return unreadable(text);
    const none = UNQUANTIFIED.exec(plain);
    if (none !== null && none[0].length === plain.length) {
        const meaning = UNITS.get(none[2] ?? '');
        return {
            amount: {
                text,
                approximate: false,
                unquantified: true,
                unit: meaning?.unit ?? '',
                writtenUnit: none[2] ?? '',
                dimension: meaning?.dimension ?? 'count'
            },
            problems: []
        };
    }
    const leading = LEADING.exec(plain);
    const trailing = TRAILING.exec(plain);
    const core = plain
        .slice(leading?.[0].length ?? 0, plain.length - (trailing?.[0].length ?? 0))
        .replace(/的$/, '');
    const read = readShare(core) ?? readPlain(core);
    if (read === undefined) return unreadable(text);
    if (leading?.[1] !== undefined || trailing?.[1] !== undefined) delete read.max;
    if (leading?.[2] !== undefined || trailing?.[2] !== undefined) delete read.min;
    if (leading?.[3] !== undefined || trailing?.[3] !== undefined) read.approximate = true;
    const amount = build(text, read);
    const problems = problemsOf(text, amount);
    return problems.some(({ code }) => code === 'empty-range') ? { problems } : { amount, problems };
}
