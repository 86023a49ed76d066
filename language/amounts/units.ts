import type { Dimension } from './amount.ts';

/** How a written unit is understood: its canonical unit, what it measures, and its size in canonical units. */
export interface Unit {
    readonly unit: string;
    readonly dimension: Dimension;
    readonly factor: number;
}

const GROUPS: readonly (readonly [dimension: Dimension, unit: string, words: string])[] = [
    ['people', '人', '人 个人 名 位 people persons teachers students principals pupils'],
    ['people', '人次', '人次'],
    ['duration', '人日', '人日'],
    ['count', '次', '次 回 times'],
    ['count', '节', '节课 节 课时 学时 lessons periods'],
    ['count', '场', '场'],
    ['count', '份', '份 copies'],
    ['count', '个', '个'],
    ['count', '项', '项'],
    ['count', '所', '所 schools'],
    ['count', '对', '对 pairs'],
    ['count', '组', '组 groups'],
    ['count', '篇', '篇'],
    ['count', '例', '例'],
    ['count', '册', '册'],
    ['count', '本', '本'],
    ['count', '套', '套 sets'],
    ['count', '台', '台'],
    ['count', '条', '条'],
    ['count', '门', '门'],
    ['count', '户', '户'],
    ['count', '辆', '辆'],
    ['count', '班', '班 classes'],
    ['count', '届', '届'],
    ['count', '校', '校'],
    ['count', '件', '件'],
    ['count', '部', '部'],
    ['count', '字', '字'],
    ['count', '处', '处'],
    ['count', '层', '层'],
    ['count', '级', '级 levels'],
    ['other', '分', '分 points'],
    ['other', '平方米', '平方米'],
    ['ratio', '倍', '倍'],
    ['duration', '小时', '个小时 小时 hours'],
    ['duration', '分钟', '分钟 minutes'],
    ['duration', '半天', '个半天'],
    ['duration', '天', '天 日 days'],
    ['duration', '工作日', '个工作日 工作日 workdays'],
    ['duration', '周', '周 个星期 星期 个周 weeks'],
    ['duration', '月', '个月 月 months'],
    ['duration', '学期', '个学期 学期 terms'],
    ['duration', '学年', '个学年 学年'],
    ['duration', '年', '年 周年 years'],
    ['age', '岁', '周岁 岁'],
    ['money', '元', '元 CNY RMB yuan'],
    ['percent', '%', '%']
];

const SCALED: readonly (readonly [word: string, unit: Unit])[] = [
    ['百元', { unit: '元', dimension: 'money', factor: 100 }],
    ['千元', { unit: '元', dimension: 'money', factor: 1000 }],
    ['万元', { unit: '元', dimension: 'money', factor: 10_000 }],
    ['亿元', { unit: '元', dimension: 'money', factor: 100_000_000 }],
    ['‰', { unit: '%', dimension: 'percent', factor: 0.1 }],
    ['成', { unit: '%', dimension: 'percent', factor: 10 }]
];

/** English singulars that lose more than an s. */
const IRREGULAR: readonly (readonly [word: string, unit: Unit])[] = [
    ['copy', { unit: '份', dimension: 'count', factor: 1 }],
    ['class', { unit: '班', dimension: 'count', factor: 1 }]
];

/** English singulars, understood beside the plurals listed above. */
const SINGULAR =
    /^(people|persons|teachers|students|principals|pupils|times|lessons|periods|points|hours|minutes|days|workdays|weeks|months|terms|years|schools|groups|pairs|sets|levels)$/;

/** Every unit word understood, with its meaning. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
    ...GROUPS.flatMap(([dimension, unit, words]) =>
        words.split(' ').flatMap((word): [string, Unit][] => {
            const meaning: Unit = { unit, dimension, factor: 1 };
            const singular = SINGULAR.test(word) && word !== 'people' ? [word.slice(0, -1)] : [];
            return [word, ...singular].map((form) => [form, meaning]);
        })
    ),
    ...SCALED,
    ...IRREGULAR
]);

/** All unit words as one pattern, the longest first. */
export const UNIT_PATTERN = [...UNITS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^[a-z]+$/i.test(word) ? `${word}(?![a-z])` : word))
    .join('|');
