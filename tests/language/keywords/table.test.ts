import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { AlliancePlanGrammar } from '../../../language/generated/grammar.ts';
import {
    allKeywordWords,
    keywordEntry,
    keywordIds,
    keywordOf,
    languageOfWord,
    lineWords,
    preferredWord,
    wordsOf
} from '../../../language/keywords/lookup.ts';
import { tokens } from '../support/tokens.ts';

const grammarKeywords = [
    ...new Set(
        [...AstUtils.streamAllContents(AlliancePlanGrammar())]
            .filter(GrammarAST.isKeyword)
            .map((k) => k.value)
    )
];
const words = keywordIds.flatMap(wordsOf);

describe('the keyword table', () => {
    it('gives no word two meanings', () => {
        expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    });

    it('has a word in both languages for every keyword', () => {
        for (const id of keywordIds) {
            expect(preferredWord(id, 'zh'), id).toMatch(/^[\u4e00-\u9fff]+$/);
            expect(preferredWord(id, 'en'), id).toMatch(/^[a-z]+( [a-z]+)*$/);
        }
    });

    it('tells the language of each word by its letters', () => {
        for (const id of keywordIds) {
            expect(keywordEntry(id).zh.map(languageOfWord), id).not.toContain('en');
            expect(keywordEntry(id).en.map(languageOfWord), id).not.toContain('zh');
        }
    });

    it('finds every word again', () => {
        for (const id of keywordIds) {
            expect(wordsOf(id).map(keywordOf)).toEqual(wordsOf(id).map(() => id));
        }
        expect(keywordOf('学校甲')).toBeUndefined();
        expect([...allKeywordWords()].sort()).toEqual([...words].sort());
    });

    it('names the keywords whose text runs to the end of the line', () => {
        expect(lineWords.has('备注')).toBe(true);
        expect(lineWords.has('note')).toBe(true);
        expect(lineWords.has('宗旨')).toBe(true);
        expect(lineWords.has('负责')).toBe(false);
    });
});

describe('table and grammar', () => {
    it('know the same keywords, but for 至, which only stands within a time', () => {
        const used = new Set(grammarKeywords.map(keywordOf).filter((id) => id !== undefined));
        expect(keywordIds.filter((id) => !used.has(id))).toEqual(['until']);
        expect(tokens('2009年1月 至 2月')).toBe('TIME(2009年1月 至 2月)');
    });

    it('write every keyword of the grammar in its first Chinese form', () => {
        const signs = grammarKeywords.filter((word) => keywordOf(word) === undefined);
        expect(signs.sort().join(' ')).toBe(
            ['·', '。', '、', '{', '}', '=', '（', '）', '，', '：', '；'].sort().join(' ')
        );
        for (const word of grammarKeywords) {
            const id = keywordOf(word);
            expect(id === undefined ? word : preferredWord(id, 'zh')).toBe(word);
        }
    });

    it.each(words.filter((word) => keywordOf(word) !== 'until'))('read %s as a keyword by itself', (word) => {
        expect(tokens(word)).toBe(`<${word}>`);
        expect(tokens(` ${word}\n`)).toBe(`<${word}>`);
    });

    it.each(words.filter((word) => word.includes(' ')))(
        'read %s as one whatever the blanks in it',
        (word) => {
            const wide = word.replaceAll(' ', ' \t ');
            expect(tokens(wide)).toBe(`<${wide}>`);
            expect(keywordOf(wide)).toBe(keywordOf(word));
        }
    );

    it.each(words.filter((word) => languageOfWord(word) === 'zh'))(
        'let %s yield to a longer name',
        (word) => {
            expect(tokens(`${word}甲乙`)).toBe(`${word}甲乙`);
        }
    );

    it.each(words.filter((word) => languageOfWord(word) === 'en'))(
        'let %s yield to a longer word',
        (word) => {
            expect(tokens(`${word}Xy`)).not.toContain(`<${word}>`);
        }
    );
});
