import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { readSource } from '../../../language/index.ts';
import type { Entry } from '../../../language/items/item.ts';
import {
    keywordIds,
    keywordOf,
    languageOfWord,
    wordsOf,
    type KeywordLanguage
} from '../../../language/keywords/lookup.ts';
import { chineseTwin, englishTwin, twinWords } from '../../../language/keywords/twins.ts';
import { leavesOf } from '../../../language/formatting/leaves.ts';
import { parseChunk } from '../../../language/parsing/parser.ts';
import { otherLanguages, translateText } from '../../../language/translation/index.ts';
import { wordlessMeaning } from '../../../language/translation/same-in-translation.ts';
import { samplePaths, sampleText } from '../../support/samples.ts';
import { tokens } from '../support/tokens.ts';
import { itemText, planText } from '../plans.ts';

const read = (text: string): ReturnType<typeof readSource> => readSource('memory:///a.alliance', text);
const entriesOf = (text: string): Entry[] => read(text).chunks.flatMap(({ entries }) => entries);
const meaning = (text: string): string => wordlessMeaning(entriesOf(text));

/** [what it shows, Chinese, English]; both ways unless the English has a sign that only one way gives. */
const pairs: readonly (readonly [string, string, string])[] = [
    ['字', '单位 甲局 { 上级 乙局 }\n', 'unit 甲局 { under 乙局 }\n'],
    [
        '句子各按各的次序',
        '定额 联合：每个联盟 每年 开展 帮扶活动 不少于4次。\n',
        'quota 联合: each alliance holds 帮扶活动 at least 4次 a year.\n'
    ],
    [
        '多个主体时动词用原形',
        '定额 交流：全体 成员学校 应当 互派 教师，每次 不少于1个月。\n',
        'quota 交流: all member schools shall exchange 教师, each time at least 1个月.\n'
    ],
    [
        '年龄的语气',
        '条件 甲 { 全部 { 年龄 一般 under 45 } }\n条件 评优 { 全部 { 年龄 原则上 不超过45周岁 } }\n',
        'eligibility 甲 { all of { age usually under 45 } }\neligibility 评优 { all of { age normally at most 45周岁 } }\n'
    ],
    [
        '牵头学校带冠词',
        '定额 任教：牵头学校 每年 选派 教师 2名 到 成员学校。\n',
        'quota 任教: the lead school sends 教师 2名 to the member schools each year.\n'
    ],
    [
        '担任',
        '角色 组长 {\n    每个联盟 1人。\n    由  牵头学校·校长 担任\n}\n',
        'role 组长 {\n    each alliance 1人.\n    held by  lead school·校长\n}\n'
    ],
    [
        '同义词各有各的英语词',
        '联盟 甲 { 总校 乙校  分校 丙校、丁校 }\n定额 讲座：总校 每学年 举办 讲座 2次。\n定额 交流：每个分校 每年 派出 教师 至少2名 向 总校。\n',
        'alliance 甲 { main school 乙校  branch schools 丙校, 丁校 }\nquota 讲座: the main school runs 讲座 2次 a school year.\nquota 交流: each branch school dispatches 教师 no fewer than 2名 towards the main school each year.\n'
    ],
    [
        '量词不丢',
        '定额 甲：每所成员学校 每学期 提交 工作计划 1份。\n定额 乙：每名骨干教师 每学期 提交 论文 1篇。\n补贴 丙 { 标准 每名教师 每学期 300元 }\n补贴 丁 { 标准 每人 每次 50元 }\n',
        'quota 甲: every member school hands in 工作计划 1份 a term.\nquota 乙: every 骨干教师 hands in 论文 1篇 a term.\nallowance 丙 { rate every 教师 each term 300元 }\nallowance 丁 { rate each person each time 50元 }\n'
    ],
    [
        '改期的逗号',
        '变更 甲 { 调研 原定 2024年4月，改为 2024年9月 }\n活动 乙 { 原定 2024年4月，改为 2024年9月 }\n',
        'amendment 甲 { 调研 originally 2024年4月, moved to 2024年9月 }\nactivity 乙 { originally 2024年4月, moved to 2024年9月 }\n'
    ],
    [
        '谁牵头谁配合',
        '活动 甲 { 负责 教研室（牵头）、督导室（配合） }\n',
        'activity 甲 { responsible 教研室 (lead), 督导室 (with) }\n'
    ],
    ['其中一家', '定额 甲：一小 或 二小 举办 讲座 1次。\n', 'quota 甲: 一小 or 二小 runs 讲座 1次.\n'],
    [
        '每一对',
        '定额 甲：每对 每年 开展 互访 1次。\n定额 乙：每对学校 每年 开展 互访 1次。\n定额 丙：每个结对 每年 开展 互访 1次。\n',
        'quota 甲: each pair holds 互访 1次 a year.\nquota 乙: each pair of schools holds 互访 1次 a year.\nquota 丙: each pairing holds 互访 1次 a year.\n'
    ],
    [
        '所有的是复数',
        '附件 总表 《阶段一览》 { 来源 阶段 }\n',
        'attachment 总表 《阶段一览》 { source stages }\n'
    ],
    [
        '其中几项',
        '条件 甲 { 全部 { 其中 2项 { “骨干” “班主任” } } }\n',
        'eligibility 甲 { all of { 2项 of these { "骨干" "班主任" } } }\n'
    ],
    [
        '推选',
        '家委会 校家委会 { 由 班家委会 推选 }\n角色 委员 { 由 班家委会 推选 }\n',
        'parent committee 校家委会 { elected by 班家委会 }\nrole 委员 { elected by 班家委会 }\n'
    ],
    ['推选写成列表', '机构 理事会 { 推选：教研室 }\n', 'body 理事会 { elected by: 教研室 }\n'],
    ['状态', '活动 听课 { 状态 暂定 }\n', 'activity 听课 { status provisional }\n'],
    [
        '同名的不是关键字',
        '活动 活动 2009年\n目标 共享：活动 达到 共享率 90%。\n',
        'activity 活动 2009年\ngoal 共享: 活动 reaches 共享率 90%.\n'
    ],
    [
        '每组与每个联盟',
        '定额 甲：每组 每年 开展 活动 1次。\n定额 乙：每个联盟 每年 开展 活动 1次。\n',
        'quota 甲: every alliance holds activity 1次 a year.\nquota 乙: each alliance holds activity 1次 a year.\n'
    ],
    ['文字照旧', '措施：开展活动，每年4次\n', 'measure: 开展活动，每年4次\n'],
    ['注释照旧', '# 每年\n单位 甲 # 牵头\n', '# 每年\nunit 甲 # 牵头\n']
];

describe('translateText', () => {
    it.each(pairs)('%s', (_, zh, en) => {
        expect(translateText(zh, 'en')).toBe(en);
        expect(translateText(en, 'zh')).toBe(zh);
    });

    it.each([
        ['每位骨干教师', '每名骨干教师'],
        ['各联盟', '每个联盟'],
        ['每校', '每所学校']
    ])('brings %s back as its fellow %s, as the reference says', (written, back) => {
        const duty = (who: string): string => `定额 甲：${who} 每年 开展 活动 1次。\n`;
        expect(translateText(translateText(duty(written), 'en'), 'zh')).toBe(duty(back));
    });

    it('leaves alone what is in the language already, untidy as it may be', () => {
        expect(translateText('单位   甲局\nunit   乙局\n', 'zh')).toBe('单位   甲局\n单位 乙局\n');
    });

    it('leaves alone an item with a mistake, and no other', () => {
        expect(translateText('活动 甲 {\n时间 \n学校 乙校\n', 'en')).toBe('活动 甲 {\n时间 \nschool 乙校\n');
    });

    it('keeps line ends and a byte order mark', () => {
        expect(translateText('\ufeff单位 甲\r\n\r\n联盟 乙 {\r\n牵头 丙\r\n}\r\n', 'en')).toBe(
            '\ufeffunit 甲\r\n\r\nalliance 乙 {\r\n    lead  丙\r\n}\r\n'
        );
    });

    it('tells which languages a file is not in', () => {
        expect(otherLanguages(read('单位 甲\n'))).toEqual(['en']);
        expect(otherLanguages(read('unit A\n单位 甲\n'))).toEqual(['zh', 'en']);
        // What cannot be read is not put into another language, so none is offered for it.
        expect(otherLanguages(read('定额 { 甲\n'))).toEqual([]);
    });
});

describe('the twins', () => {
    it('are words of the keyword they belong to', () => {
        expect(twinWords().filter(([id, word]) => !wordsOf(id).includes(word))).toEqual([]);
    });

    it('give every Chinese word of every keyword an English one of its own, which leads back to it', () => {
        const forms = ['first', 'verb', 'plain verb', 'plural', 'one'] as const;
        const lost = keywordIds.flatMap((id) =>
            wordsOf(id)
                .filter((word) => languageOfWord(word) === 'zh')
                .flatMap((word) => forms.map((form) => [word, chineseTwin(id, englishTwin(id, word, form))]))
                .filter(([word, back]) => word !== back)
        );
        expect(lost).toEqual([]);
    });
});

/** Keywords of the language that are still in the text, as words that are no names. */
function left(text: string, language: KeywordLanguage): string[] {
    const chinese = language === 'zh';
    const known = new Set(
        keywordIds.flatMap(wordsOf).filter((word) => (languageOfWord(word) === 'zh') === chinese)
    );
    return entriesOf(text).flatMap((entry) =>
        entry.entry === 'item' && known.has(entry.keyword.text) ? [entry.keyword.text] : []
    );
}

/**
 * The keywords of a text as they are written, names left out: an English verb as it stands behind `each`. The sign
 * between two parties may be a word in the other language: 总校、分校 is `main school and branch schools`.
 */
function keywordsIn(text: string): string[] {
    return read(text).chunks.flatMap((chunk) =>
        leavesOf(parseChunk(chunk.text)!.value).flatMap((leaf) => {
            const isWord = keywordOf(leaf.type) !== undefined && !/^(?:和|and)$/.test(leaf.text);
            return isWord
                ? [leaf.text.replace(/^reach$/, 'reaches').replace(/^each time for$/, 'each time')]
                : [];
        })
    );
}

describe('there and back', () => {
    it.each(samplePaths)('%s means the same in both languages', (path) => {
        const text = sampleText(path);
        for (const [there, back] of [
            ['en', 'zh'],
            ['zh', 'en']
        ] as const) {
            const translated = translateText(text, there);
            expect(left(translated, back)).toEqual([]);
            expect(meaning(translated)).toBe(meaning(text));
            expect(meaning(translateText(translated, back))).toBe(meaning(text));
            expect(translateText(translated, there)).toBe(translated);
        }
    });

    it.each(samplePaths)('%s has its own words again, in order', (path) => {
        const text = sampleText(path);
        for (const [there, back] of [
            ['en', 'zh'],
            ['zh', 'en']
        ] as const) {
            const own = translateText(text, back);
            const returned = translateText(translateText(own, there), back);
            expect(keywordsIn(returned)).toEqual(keywordsIn(own));
        }
    });

    it('keeps what plans by chance say', () => {
        fc.assert(
            fc.property(planText, (text) => {
                const english = translateText(text, 'en');
                const chinese = translateText(english, 'zh');
                expect(left(english, 'zh')).toEqual([]);
                expect(left(chinese, 'en')).toEqual([]);
                expect(meaning(english)).toBe(meaning(text));
                expect(meaning(chinese)).toBe(meaning(text));
            }),
            { numRuns: 150 }
        );
    });

    it('keeps what ten thousand single items say', () => {
        fc.assert(
            fc.property(itemText, (text) => {
                const said = meaning(text);
                const english = translateText(text, 'en');
                return meaning(english) === said && meaning(translateText(english, 'zh')) === said;
            }),
            { numRuns: 10_000 }
        );
    });
});

it('a word of the other language is never read as part of a name', () => {
    expect(tokens('至少 一个月')).toBe('<至少> AMOUNT(一个月)');
});
