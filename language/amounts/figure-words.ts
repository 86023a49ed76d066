/** Words of figures that change, in both languages: what grammar and reader share. */

export const RISES = {
    zh: ['提高', '增加', '上升', '增长', '提升', '扩大'],
    en: ['rises?', 'grows?', 'increases?']
} as const;
export const FALLS = {
    zh: ['降低', '下降', '减少', '缩小', '降'],
    en: ['falls?', 'drops?', 'decreases?']
} as const;

/** Words of an age limit: whether it is the highest or the lowest age. */
export const AGE_WORDS: Readonly<Record<'zh' | 'en', Readonly<Record<string, 'at-most' | 'at-least'>>>> = {
    zh: {
        及以下: 'at-most',
        以下: 'at-most',
        以内: 'at-most',
        及以上: 'at-least',
        以上: 'at-least'
    },
    en: {
        'no older than': 'at-most',
        'younger than': 'at-most',
        under: 'at-most',
        below: 'at-most',
        'up to': 'at-most',
        'older than': 'at-least',
        over: 'at-least',
        above: 'at-least'
    }
};
