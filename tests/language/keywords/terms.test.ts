import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { termIn, usualTerms, type Vocabulary } from '../../../language/keywords/terms.ts';
import { asWritten } from '../../../language/parsing/writing-names.ts';

const vocabularies = ['phase', 'seat', 'post', 'counted'] as const satisfies Vocabulary[];

describe('words of the closed vocabularies', () => {
    it.each(vocabularies)('of %s have one word in each language, and find the way back', (vocabulary) => {
        for (const [language, other] of [
            ['zh', 'en'],
            ['en', 'zh']
        ] as const) {
            const words = usualTerms(vocabulary, language);
            expect(new Set(words).size).toBe(words.length);
            expect(words.map((word) => termIn(vocabulary, word, other))).toEqual(
                usualTerms(vocabulary, other)
            );
        }
    });

    it('stay where they are of the language, and names stay', () => {
        expect(termIn('phase', '初级中学', 'zh')).toBe('初级中学');
        expect(termIn('seat', '吉强镇', 'en')).toBe('吉强镇');
        expect(termIn('post', 'Teacher', 'en')).toBe('Teacher');
    });

    it('are understood by other words for the same, however spaced', () => {
        expect(termIn('phase', '完小', 'en')).toBe('primary');
        expect(termIn('post', 'Vice-Principal', 'zh')).toBe('副校长');
        expect(termIn('seat', ' Country  side', 'zh')).toBe(' Country  side');
        expect(termIn('seat', 'County-Town', 'zh')).toBe('县城');
        expect(termIn('seat', 'county seat', 'zh')).toBe('县城');
        expect(termIn('seat', 'country', 'zh')).toBe('农村');
    });

    it('can be written in a plan of their language', () => {
        const written = (vocabulary: Vocabulary): string[] => usualTerms(vocabulary, 'en').map(asWritten);
        const texts = [
            ...written('phase').map((phase) => `school One { phase ${phase} }`),
            ...written('seat').map((seat) => `school One { seat ${seat} }`),
            ...written('post').map((post) => `school One\nperson Two { serves One.${post} }`),
            ...usualTerms('counted', 'en').map((who) => `school One { headcount ${who} 8 people }`)
        ];
        expect(texts.flatMap((text) => planOf(text).problems)).toEqual([]);
    });
});
