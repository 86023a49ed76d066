import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keywordIds, preferredWord, wordsOf } from '../../language/keywords/lookup.ts';
import { planOf } from '../../language/index.ts';
import { problemsIn, read } from './support/read.ts';

const readme = readFileSync(new URL('../../language/README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```alliance\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

describe('the reference of the language', () => {
    it.each(examples.map((text) => [text.split('\n')[0], text] as const))(
        'reads its example: %s',
        (_, text) => {
            expect(problemsIn(read(text)).map(({ code, found }) => [code, found])).toEqual([]);
        }
    );

    it('resolves every quote of the model that its examples make, taken together', () => {
        const all = planOf(examples.filter((text) => !text.startsWith('#')).join('\n'));
        expect(all.quotes.length).toBeGreaterThan(3);
        expect(all.quotes.map((quote) => quote.text)).not.toContain(undefined);
    });

    it('names every keyword', () => {
        const missing = keywordIds.filter((id) => !wordsOf(id).some((word) => readme.includes(word)));
        expect(missing.map((id) => preferredWord(id, 'zh'))).toEqual([]);
    });
});
