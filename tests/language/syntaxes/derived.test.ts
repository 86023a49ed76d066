import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageConfiguration } from '../../../language/syntaxes/configuration.ts';
import { syntaxFiles } from '../../../language/syntaxes/generate.ts';

describe('derived files', () => {
    it.each(syntaxFiles())('$path is what the generator gives', ({ path, content }) => {
        expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(content);
    });
});

describe('language configuration', () => {
    const { wordPattern } = languageConfiguration();
    const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));

    it('takes whole names for words', () => {
        expect(words('西吉一小·校长、TownOne 活动1')).toEqual(['西吉一小', '校长', 'TownOne', '活动1']);
    });

    it('takes a hyphenated keyword for one word', () => {
        expect(words('every-year hold 2 at-least')).toEqual(['every-year', 'hold', '2', 'at-least']);
    });
});
