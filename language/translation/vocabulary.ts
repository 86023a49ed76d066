/** Words beside the keywords that go with the language of a file: states, recurrences, schools meant in turn. */
import type { KeywordLanguage } from '../keywords/lookup.ts';

type Pairs = readonly (readonly [zh: string, en: string])[];

const states: Pairs = [
    ['计划', 'planned'],
    ['暂定', 'provisional'],
    ['进行中', 'underway'],
    ['已完成', 'done'],
    ['取消', 'cancelled'],
    ['推迟', 'postponed']
];
const periods: Pairs = [
    ['年', 'year'],
    ['学年', 'school year'],
    ['学期', 'term'],
    ['月', 'month'],
    ['周', 'week'],
    ['天', 'day']
];
const parties: Pairs = [
    ['牵头学校', 'lead school'],
    ['成员学校', 'member schools'],
    ['成员学校', 'member school'],
    ['全县', 'county'],
    ['全区', 'district'],
    ['全市', 'city']
];

function twin(pairs: Pairs, word: string, to: KeywordLanguage): string | undefined {
    return to === 'en' ? pairs.find(([zh]) => zh === word)?.[1] : pairs.find(([, en]) => en === word)?.[0];
}

export function statusTwin(word: string, to: KeywordLanguage): string | undefined {
    return twin(states, word, to);
}

/** 每年 for `a year`, `each year` and the like, and the other way round; any other time stays as it is. */
export function recurrenceTwin(text: string, to: KeywordLanguage, counted: boolean): string | undefined {
    if (to === 'zh') {
        const unit = /^(?:every|each|per|an?)[- ]([a-z -]+)$/.exec(text)?.[1]?.replace('-', ' ');
        const period = unit === undefined ? undefined : twin(periods, unit, 'zh');
        return period && `每${period}`;
    }
    const unit = twin(periods, text.replace(/^每/, ''), 'en');
    return unit !== undefined && text.startsWith('每') ? `${counted ? 'a' : 'each'} ${unit}` : undefined;
}

/** Schools meant in each alliance in turn, and the whole area. */
export function relativeTwin(word: string, to: KeywordLanguage, withArticle: boolean): string | undefined {
    const found = twin(parties, word.replace(/[ \t\u3000]+/g, ' '), to);
    return found !== undefined && to === 'en' && withArticle ? `the ${found}` : found;
}
