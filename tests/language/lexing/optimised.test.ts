import { Lexer, type TokenType } from 'chevrotain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allKeywordWords } from '../../../language/keywords/lookup.ts';
import { parserServices } from '../../../language/parsing/parser.ts';
import { largePlan } from '../support/large-plan.ts';

/** What Chevrotain knows of itself, past its declared face. */
interface LexerInside {
    readonly canModeBeOptimized: Readonly<Record<string, boolean>>;
    readonly charCodeToPatternIdxToConfig: Readonly<Record<string, readonly (readonly unknown[])[]>>;
    readonly lexerDefinitionErrors: readonly unknown[];
    readonly lexerDefinition: TokenType[];
}

const inside = (parserServices().parser.Lexer as unknown as { chevrotainLexer: LexerInside }).chevrotainLexer;
const unoptimised = new Lexer(inside.lexerDefinition, { safeMode: true, positionTracking: 'onlyOffset' });

const pieces = fc.oneof(
    fc.constantFrom(...allKeywordWords()),
    fc.constantFrom(
        ...'{}｛｝【】“”"「」《》|｜#＃/*：:，,、；;。（）()〔〕[]=·.．-—至年月日次个第每各的一二三0３\n\t　 ab'
    ),
    fc.string({ maxLength: 3 })
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

function optimisedTokens(text: string): string[] {
    const { tokens, hidden } = parserServices().parser.Lexer.tokenize(text);
    return [...tokens, ...hidden].map((token) => `${token.startOffset}${token.tokenType.name}${token.image}`);
}

function plainTokens(text: string): string[] {
    const { tokens, groups } = unoptimised.tokenize(text);
    return [...tokens, ...(groups['hidden'] ?? [])].map(
        (token) => `${token.startOffset}${token.tokenType.name}${token.image}`
    );
}

describe('the lexer looks tokens up by their first character', () => {
    it('in every mode', () => {
        expect(inside.lexerDefinitionErrors).toEqual([]);
        expect(inside.canModeBeOptimized).toEqual({ defaultMode: true });
    });

    it('and tries few for any', () => {
        const byCode = inside.charCodeToPatternIdxToConfig['defaultMode'] ?? [];
        const tried = Object.values(byCode).map((configs) => configs.length);
        expect(Math.max(...tried)).toBeLessThanOrEqual(32);
    });

    it('without missing one: any text reads the same with the look-up switched off', () => {
        fc.assert(
            fc.property(texts, (text) => {
                expect(optimisedTokens(text)).toEqual(plainTokens(text));
            }),
            { numRuns: 300 }
        );
        const plan = largePlan(20);
        expect(optimisedTokens(plan)).toEqual(plainTokens(plan));
    });
});

describe('tokens and what is unknown', () => {
    it('cover every sign of any text but blanks, each once', () => {
        fc.assert(
            fc.property(texts, (text) => {
                const { tokens, hidden, errors } = parserServices().parser.Lexer.tokenize(text);
                const covered = new Array<number>(text.length).fill(0);
                const cover = (start: number, length: number): void => {
                    covered.fill(1, start, start + length);
                };
                [...tokens, ...hidden].forEach((token) => cover(token.startOffset, token.image.length));
                errors.forEach((error) => cover(error.offset, error.length));
                const left = [...text].length === text.length ? text : text.slice(0, text.length);
                expect(
                    left
                        .split('')
                        .filter((_, index) => !covered[index])
                        .join('')
                ).toMatch(/^[\s\u3000\ufeff]*$/);
                const lengths = [...tokens, ...hidden].reduce((sum, token) => sum + token.image.length, 0);
                const unknown = errors.reduce((sum, error) => sum + error.length, 0);
                expect(lengths + unknown).toBe(covered.filter(Boolean).length);
            }),
            { numRuns: 300 }
        );
    });
});
