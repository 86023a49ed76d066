import { describe, expect, it } from 'vitest';
import { itemKinds, isItemKind } from '../../../language/items/holds.ts';
import { statusOf } from '../../../language/model/build/work.ts';
import { planOf } from '../../../language/index.ts';
import type { ItemKind } from '../../../language/items/item.ts';
import { keywordEntry, preferredWord, type KeywordLanguage } from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import { kindsFitting, propertiesOf } from '../../../server/lsp/completion/places.ts';
import { snippetFor } from '../../../server/lsp/completion/snippets.ts';
import { usualValues } from '../../../server/lsp/completion/words.ts';

const kinds = [...itemKinds].filter(isItemKind);
const languages: readonly KeywordLanguage[] = ['zh', 'en'];

/** What is wrong with the form of a text. */
function problems(text: string): string[] {
    return planOf(text).problems.map(({ code, found }) => `${code} ${found ?? ''} in ${text}`);
}

describe('whole blocks', () => {
    const blocks = kinds.flatMap((kind) =>
        languages.flatMap((language) => {
            const snippet = snippetFor(kind, language);
            return snippet === undefined ? [] : [{ kind, language, snippet }];
        })
    );

    it.each(blocks)('of $kind in $language can be read as they are offered', ({ kind, snippet }) => {
        const text = snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1');
        expect(problems(`${text}\n`)).toEqual([]);
        expect(planOf(text).entries[0]).toMatchObject({ entry: 'item', kind });
    });

    it('are there for the same kinds in both languages', () => {
        const [zh, en] = languages.map((language) => blocks.filter((one) => one.language === language));
        expect(en?.map(({ kind }) => kind)).toEqual(zh?.map(({ kind }) => kind));
    });

    it('name the year in which they are offered', () => {
        expect(snippetFor('plan', 'zh', 2031)).toContain('2031年1月至2033年12月');
    });

    // A suppression alone does not tell in which language a file is written.
    const telling = blocks.filter(({ kind }) => kind !== 'suppress');

    it.each(telling)('of $kind in $language are written in that language', ({ language, snippet }) => {
        expect(planOf(snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1')).language).toBe(language);
    });
});

/** A value of the form that the property takes. */
const values: Readonly<Partial<Record<KeywordId, string>>> = {
    dated: '2009年1月1日',
    period: '2009年',
    time: '2009年1月1日',
    deadline: '2009年1月1日前',
    originally: '2009年1月 改为 2009年2月',
    duration: '3天',
    termOfOffice: '3年',
    status: '暂定',
    number: '西教发〔2009〕3号',
    basis: '《文件》',
    headcount: '在编18人',
    done: '2009年1月1日 { 备注：无 }',
    heldBy: '甲 担任',
    serves: '甲·教师',
    fullMarks: '100分',
    legalPersons: '2个',
    rate: '每人每学期300元',
    allOf: '{ 教龄 满3年 }',
    anyOf: '{ 教龄 满3年 }',
    someOf: '2项 { 教龄 满3年 }',
    age: '45周岁以下',
    seniority: '满3年'
};

function property(id: KeywordId): string {
    const word = preferredWord(id, 'zh');
    return keywordEntry(id).takesLine === true ? `${word}：文字` : `${word} ${values[id] ?? '甲'}`;
}

describe('properties that completion offers', () => {
    const pairs = kinds.flatMap((kind) =>
        propertiesOf[kind]
            .filter((id) => !(kind === 'role' && id === 'serves'))
            .map((id) => ({ kind, id, text: property(id) }))
    );

    it.each(pairs)('$id can stand in $kind', ({ kind, text }) => {
        expect(problems(itemWith(kind, text))).toEqual([]);
    });
});

/** An item of the kind whose body holds one property. */
function itemWith(kind: ItemKind, text: string): string {
    const word = preferredWord(kind, 'zh');
    return kind === 'quota'
        ? `${word} 乙：每个联盟 每年 开展 活动甲 4次 {\n    ${text}\n}\n`
        : `${word} 乙 {\n    ${text}\n}\n`;
}

describe('values that completion offers', () => {
    const offered = kinds.flatMap((kind) =>
        propertiesOf[kind].flatMap((id) =>
            languages.flatMap((language) =>
                usualValues(id, kind, language).map((value) => ({ kind, id, language, value }))
            )
        )
    );

    it.each(offered)('$value can stand behind $id in $kind', ({ kind, id, language, value }) => {
        const written = id === 'heldBy' ? `${value} 担任` : value;
        expect(problems(itemWith(kind, `${preferredWord(id, language)} ${written}`))).toEqual([]);
    });

    it('name only kinds of items that have names', () => {
        const nameless: readonly ItemKind[] = ['guideline', 'suppress'];
        const named = new Set(Object.values(kindsFitting).flat());
        expect(nameless.filter((kind) => named.has(kind))).toEqual([]);
    });
});

describe('words for the state of an activity', () => {
    it.each(languages.flatMap((language) => usualValues('status', 'activity', language)))(
        '%s is understood',
        (word) => {
            expect(statusOf(word)).toBeDefined();
        }
    );
});
