import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../language/prose/inline.ts';
import { parseProse } from '../../../language/prose/parse.ts';
import type { Line, Prose } from '../../../language/prose/prose.ts';
import type { Span } from '../../../language/source.ts';

const place = { uri: 'memory:///plan.alliance', start: 0 };

function spanOf(text: string): Span {
    return { place, start: 0, end: text.length };
}

function prose(text: string): Prose {
    return parseProse(text, spanOf(text));
}

/** A line as it is written: quotes in braces, plain text plain. */
function shown(line: Line): string {
    return line.inlines
        .map((inline) =>
            inline.kind === 'plain' ? inline.text : `<${inline.path.map((step) => step.name).join('|')}>`
        )
        .join('');
}

/** A block on one line. */
function block(text: string): string[] {
    return prose(text).blocks.map((each) => {
        switch (each.kind) {
            case 'paragraph':
                return `p ${shown(each.line)}`;
            case 'numbered':
                return `${each.level} ${shown(each.line)}`;
            case 'bullets':
                return `* ${each.lines.map(shown).join(' / ')}`;
            case 'table':
                return [each.header, ...each.rows].map((row) => row.map(shown).join(' | ')).join(' // ');
        }
    });
}

/** Every line of every block. */
function linesOf({ blocks }: Prose): Line[] {
    return blocks.flatMap((each) =>
        each.kind === 'bullets'
            ? each.lines
            : each.kind === 'table'
              ? [each.header, ...each.rows].flat()
              : [each.line]
    );
}

describe('blocks', () => {
    it.each([
        ['each line a paragraph', '甲\n乙\n\n\n丙', ['p 甲', 'p 乙', 'p 丙']],
        ['indented lines', '　　甲\r\n\t乙  ', ['p 甲', 'p 乙']],
        ['nothing', ' \n　\r\n', []],
        ['lists', '- 甲\n- 乙\n* 丙\n• 丁\n戊', ['* 甲 / 乙 / 丙 / 丁', 'p 戊']],
        ['a dash without a blank', '-甲', ['p -甲']],
        ['numbered paragraphs', '1. 甲\n2．乙\n（1）丙\n(2) 丁', ['3 甲', '3 乙', '4 丙', '4 丁']],
        ['a figure that is no number', '3.5万元\n2024. 甲', ['p 3.5万元', 'p 2024. 甲']],
        ['tables', '| 甲 | 乙 |\n|----|:--:|\n| 1 | |\n| 2 |\n丙', ['甲 | 乙 // 1 |  // 2', 'p 丙']],
        ['tables with full-width bars', '｜甲｜乙｜\n｜1｜2｜', ['甲 | 乙 // 1 | 2']],
        ['a table without its last bar', '| 甲 | 乙', ['甲 | 乙']],
        ['a ruler alone', '|---|', []],
        ['two tables', '| 甲 |\n乙\n| 丙 |', ['甲', 'p 乙', '丙']],
        ['marks and quotations', '“甲”《乙》‘丙’', ['p “甲”《乙》‘丙’']]
    ] as const)('%s', (_, text, expected) => {
        expect(block(text)).toEqual(expected);
    });

    it('keep the text as written', () => {
        expect(prose(' 甲\n乙 ').text).toBe(' 甲\n乙 ');
    });
});

describe('quotes of the model', () => {
    it.each([
        ['共{联盟.数量}个', '共<联盟|数量>个'],
        ['{附件 名册}', '<附件|名册>'],
        ['{甲．乙·丙}', '<甲|乙|丙>'],
        ['{{甲}}', '{甲}'],
        ['{{{甲}}}', '{<甲>}'],
        ['{}', '<>'],
        ['{甲', '{甲'],
        ['甲}', '甲}'],
        ['{甲{乙}}', '{甲<乙>}'],
        ['{甲}{乙}', '<甲><乙>']
    ])('%s reads %s', (text, expected) => {
        expect(shown(parseLine(text, spanOf(text)))).toBe(expected);
    });

    it('end with their line', () => {
        expect(block('{甲\n乙}')).toEqual(['p {甲', 'p 乙}']);
    });
});

describe('spans', () => {
    it('of lines, quotes and steps are where they stand', () => {
        const text = '　甲{乙.丙}\n- 丁 {戊}\n| 己 | {庚} 辛 |';
        const at = ({ start, end }: Span): string => text.slice(start, end);
        const lines = linesOf(prose(text));
        expect(lines.map((line) => at(line.span))).toEqual(['甲{乙.丙}', '丁 {戊}', '己', '{庚} 辛']);
        const quotes = lines.flatMap((line) => line.inlines.filter((inline) => inline.kind === 'quote'));
        expect(quotes.map((quote) => at(quote.span))).toEqual(['{乙.丙}', '{戊}', '{庚}']);
        expect(quotes.flatMap((quote) => quote.path.map((step) => at(step.span)))).toEqual([
            '乙',
            '丙',
            '戊',
            '庚'
        ]);
    });

    it('lie within the text and hold what they say, whatever is written', () => {
        const texts = fc
            .array(fc.constantFrom(...'甲乙{}|-*12.（）\n\n 　'), { maxLength: 60 })
            .map((parts) => parts.join(''));
        fc.assert(
            fc.property(texts, (text) => {
                let last = 0;
                for (const { span, inlines } of linesOf(prose(text))) {
                    expect(span.start).toBeGreaterThanOrEqual(last);
                    expect(span.end).toBeLessThanOrEqual(text.length);
                    expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
                    let inner = span.start;
                    for (const inline of inlines) {
                        expect(inline.span.start).toBe(inner);
                        inner = inline.span.end;
                        const written = text.slice(inline.span.start, inline.span.end);
                        if (inline.kind === 'plain') {
                            expect(written.replaceAll('{{', '{').replaceAll('}}', '}')).toBe(inline.text);
                        } else {
                            expect(written.startsWith('{') && written.endsWith('}')).toBe(true);
                        }
                    }
                    expect(inner).toBe(span.end);
                    last = span.end;
                }
            }),
            { numRuns: 500 }
        );
    });
});
