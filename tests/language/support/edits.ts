import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { allKeywordWords } from '../../../language/keywords/lookup.ts';
import { constructs } from './constructs.ts';

/** Texts to change at random: every construct in one, and the samples. */
export const wholeText = constructs.map(({ text }) => text).join('\n\n');

export function sample(name: string): string {
    return readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8');
}

/** Words, signs and line breaks that mean something to the language, and some that do not. */
export const pieces = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...allKeywordWords()) },
    {
        weight: 4,
        arbitrary: fc.constantFrom(
            ...'{}｛｝【】“”"「」《》|#/:：，,、；。（）·=§一二3次年月每\n\n\t　 ',
            '/*',
            '*/',
            '\r\n',
            '\n\n',
            '一、'
        )
    },
    {
        weight: 2,
        arbitrary: fc.constantFrom('甲校', '乙校', '4次', '3月1日', '每年', '一年级', '\n学校 丙\n', '\n}\n')
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }
);

export interface Edit {
    /** Where, as a share of the text's length. */
    readonly at: number;
    readonly removed: number;
    readonly added: string;
}

export const edits: fc.Arbitrary<Edit> = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 })),
    added: fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join(''))
});

export function edited(text: string, { at, removed, added }: Edit): string {
    const offset = Math.round(at * text.length);
    return text.slice(0, offset) + added + text.slice(offset + removed);
}
