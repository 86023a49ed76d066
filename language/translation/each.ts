/** 每所, 每名, 每对 … in English, and each with the measure word that Chinese has for what is counted. */
import { isRateProperty, isWho } from '../generated/ast.ts';
import type { Leaf } from '../formatting/leaves.ts';

/** Words that say whom they count with nothing behind them. */
const alone: Readonly<Record<string, string>> = {
    每对: 'each pair',
    每人: 'each person',
    每校: 'every school',
    每组: 'every alliance'
};
/** Those of which the Chinese has no need of the noun. */
const joined: Readonly<Record<string, string>> = {
    'each pair': '每对',
    'each person': '每人',
    'every alliance': '每组'
};

/**
 * The English for a word such as 每所; undefined for one that has none, such as 每届. 每个 is `each`, a measure word of its
 * own (每所, 每名, 每组) is `every`, so that it comes back as it was.
 */
export function eachInEnglish({ node, text }: Leaf): string | undefined {
    const isAlone =
        (isWho(node) && node.parties.length === 0) || (isRateProperty(node) && node.of === undefined);
    if (isAlone) {
        return alone[text];
    }
    if (/^每一?对$/.test(text)) {
        return 'each pair of';
    }
    return /^每一?[所名位]$/.test(text) ? 'every' : /^(?:每一?个|各)$/.test(text) ? 'each' : undefined;
}

/** The Chinese for `each` (每个联盟) and `every` (每所学校, 每名教师) before a word. Undefined for what is Chinese. */
export function eachInChinese({ text }: Leaf, next: string): string | undefined {
    if (!/^[a-z]/.test(text)) {
        return undefined;
    }
    if (/of$/.test(text)) {
        return '每对';
    }
    const word = joined[`${text} ${next}`];
    const counted = next.replace(/每.*$/, '');
    const measure = text === 'each' ? undefined : measures.find(([, what]) => what.test(counted))?.[0];
    return word ?? `每${measure ?? '个'}`;
}

const measures: readonly (readonly [measure: string, counted: RegExp])[] = [
    ['所', /(?:校|小学?|中学?|园|schools?)$/i],
    [
        '名',
        /(?:教师|老师|校长|园长|干部|教研员|班主任|学生|teachers?|principals?|pupils?|students?|person|people)$/i
    ]
];

/** Whether the word at the index is said by the measure word already: pair in each pair, which is 每对. */
export function standsInMeasure(leaves: readonly Leaf[], index: number): boolean {
    const before = leaves[index - 1];
    const word = leaves[index]?.text ?? '';
    return before?.type === 'EACH' && joined[`${before.text} ${word}`] !== undefined;
}
