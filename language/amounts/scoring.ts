/** How points are given or taken, as score tables say it: 每缺1份扣3分，扣至0分; 不足4次的，按比例计分; …以上…分. */
import { chineseNumber } from './chinese-number.ts';
import { englishRules } from './scoring-english.ts';

/** One rule of scoring; points and limits in the unit of the table. */
export type ScoringRule =
    /** 每缺1份扣3分, 每增加1次加2分: so many points for each unit of what is missing or more. */
    | {
          readonly type: 'deduct' | 'add';
          readonly points: number;
          readonly per: number;
          readonly unit: string;
          readonly what: string;
      }
    /** 发现一例弄虚作假扣5分 or 无计划扣10分: points for something that is so. */
    | { readonly type: 'deduct-if' | 'add-if'; readonly points: number; readonly what: string }
    /** 扣至0分, 扣完为止: no fewer than so many. */
    | { readonly type: 'floor'; readonly points: number }
    /** 最高加5分, 不超过10分: no more than so many. */
    | { readonly type: 'cap'; readonly points: number }
    /** 按比例计分: in proportion to what was reached. */
    | { readonly type: 'proportional' }
    /** 不得分, 一票否决: nothing at all where it is so. */
    | { readonly type: 'none-if'; readonly what: string }
    /**
     * 90分以上为优秀, 80%以上得10分, 60—79分为合格: a tier from 以上 to 以下 as written. Whether 以下 takes in the limit, the
     * plan does not say.
     */
    | {
          readonly type: 'tier';
          readonly from?: number;
          readonly to?: number;
          readonly unit: string;
          readonly points?: number;
          readonly grade?: string;
      };

export interface Scoring {
    readonly rules: readonly ScoringRule[];
    /** What was not understood, as written: it stays words. */
    readonly rest: readonly string[];
}

const NUMBER = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+)';
const UNIT = '(次|份|节|人|名|项|例|场|个百分点|个|天|篇|门|所|起|处|件|周|课时|%)';

function numberOf(text: string | undefined): number {
    if (text === undefined) return 1;
    return /^\d/.test(text) ? Number(text) : text === '两' ? 2 : (chineseNumber(text) ?? NaN);
}

type Read = (match: RegExpExecArray) => ScoringRule;

function rule(source: string, read: Read): { readonly pattern: RegExp; readonly read: Read } {
    return { pattern: new RegExp(`^${source}$`), read };
}

const each: Read = (match) => ({
    type: match[4] === '加' ? 'add' : 'deduct',
    points: numberOf(match[5]),
    per: numberOf(match[2]),
    unit: match[3] ?? '',
    what: match[1] ?? ''
});

const tier = (
    from: string | undefined,
    to: string | undefined,
    unit: string | undefined,
    result: string
): ScoringRule => {
    const points = new RegExp(`^(?:得|计|奖励?|补助?)?${NUMBER}(?:分|元|万元)$`).exec(result);
    return {
        type: 'tier',
        ...(from !== undefined && { from: numberOf(from) }),
        ...(to !== undefined && { to: numberOf(to) }),
        unit: unit ?? '',
        ...(points ? { points: numberOf(points[1]) } : { grade: result.replace(/^(?:为|评为|定为|是)/, '') })
    };
};
const RESULT =
    '((?:得|计|奖励?|补助?)?(?:\\d+(?:\\.\\d+)?)(?:分|元|万元)|(?:为|评为|定为|是)[^，；。]{1,12})';
const TIER_UNIT = '(分|%|次|人|名|节|元|年)?';

const rules = [
    rule(
        `每(?:有)?(少于?|缺少?|超过?|增加|迟交?|多|差|发现|发生)?${NUMBER}?个?${UNIT}?[^扣，；]{0,12}?(扣|加|减)${NUMBER}分`,
        each
    ),
    rule(`(?:扣至|扣到|最低(?:为|得)?|最少得)${NUMBER}分(?:为止)?`, (match) => ({
        type: 'floor',
        points: numberOf(match[1])
    })),
    rule('(?:本项)?(?:分数?)?扣完为止', () => ({ type: 'floor', points: 0 })),
    rule(`(?:最高|最多|上限|累计不超过|不超过|至多)(?:加|扣|得|为)?${NUMBER}分`, (match) => ({
        type: 'cap',
        points: numberOf(match[1])
    })),
    rule('(?:.{0,16}的[，,]?)?按比例(?:计分|得分|扣分|折算)', () => ({ type: 'proportional' })),
    rule('(.{1,20}?)的?[，,]?(?:不得分|不计分|得0分|一票否决)', (match) => ({
        type: 'none-if',
        what: match[1] ?? ''
    })),
    rule(`${NUMBER}${TIER_UNIT}(?:（含）)?(?:及?以上|起)(?:的)?[，,]?${RESULT}`, (match) =>
        tier(match[1], undefined, match[2], match[3] ?? '')
    ),
    rule(`${NUMBER}${TIER_UNIT}(?:及?以下|以内)(?:的)?[，,]?${RESULT}`, (match) =>
        tier(undefined, match[1], match[2], match[3] ?? '')
    ),
    rule(`${NUMBER}${TIER_UNIT}?[—–\\-~～至到]${NUMBER}${TIER_UNIT}(?:的)?[，,]?${RESULT}`, (match) =>
        tier(match[1], match[3], match[4] ?? match[2], match[5] ?? '')
    ),
    rule(`(.{1,20}?)的?[，,]?(扣|加|减)${NUMBER}分`, (match) => ({
        type: match[2] === '加' ? 'add-if' : 'deduct-if',
        points: numberOf(match[3]),
        what: match[1] ?? ''
    }))
] as const;

/** Reads one clause; undefined where it fits no pattern. */
function readClause(clause: string): ScoringRule | undefined {
    for (const { pattern, read } of [...rules, ...englishRules]) {
        const match = pattern.exec(clause);
        if (match !== null) return read(match);
    }
    return undefined;
}

/** Reads a cell of a score table. What fits no known pattern is given back as written, never dropped. */
export function parseScoring(text: string): Scoring {
    const read: ScoringRule[] = [];
    const rest: string[] = [];
    for (const sentence of text.split(/[；;。]/)) {
        const clauses = sentence
            .split(/[，,]/)
            .map((clause) => clause.trim())
            .filter(Boolean);
        for (let at = 0; at < clauses.length; at += 1) {
            const [one = '', next] = [clauses[at], clauses[at + 1]];
            const alone = readClause(one);
            const joint = alone || next === undefined ? undefined : readClause(`${one}，${next}`);
            if (joint) at += 1;
            const found = alone ?? joint;
            if (found) read.push(found);
            else rest.push(one);
        }
    }
    return { rules: read, rest };
}
