import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { rangeOf } from '../../../language/source.ts';
import { rules } from '../../../server/rules/registry.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { applied, unmark } from './check.ts';

const texts = rules.flatMap(({ documentation }) => [unmark(documentation.bad).text, documentation.good]);

/** Several of the examples together, with a stretch taken out or typed in at a random place. */
const broken = fc
    .record({
        parts: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 5 }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 12 }),
        typed: fc.constantFrom(
            '',
            '}',
            '{',
            '“',
            '”',
            '【',
            '】',
            '|',
            '。',
            '，',
            '2009年',
            '每年',
            '附件',
            '10个',
            '\n',
            '忽略 T02 理由：'
        )
    })
    .map(({ parts, at, length, typed }) => {
        const text = parts.join('\n');
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + typed + text.slice(start + length);
    });

describe('the rules on broken text', () => {
    it('never fail and point into the text', () => {
        fc.assert(
            fc.property(broken, (text) => {
                for (const { code, span, related = [], message } of runRules(planOf(text))) {
                    expect(code, message.zh).not.toBe('N99');
                    for (const { start, end } of [span, ...related.map((one) => one.span)].map(rangeOf)) {
                        expect(start).toBeGreaterThanOrEqual(0);
                        expect(end).toBeGreaterThanOrEqual(start);
                        expect(end).toBeLessThanOrEqual(text.length);
                    }
                }
            }),
            { numRuns: 250 }
        );
    });

    it('have fixes that can be made', () => {
        fc.assert(
            fc.property(broken, (text) => {
                for (const finding of runRules(planOf(text))) {
                    for (const { edits, title } of finding.fixes?.() ?? []) {
                        expect(edits.length).toBeGreaterThan(0);
                        expect(title.zh.trim()).not.toBe('');
                        expect(applied(text, edits)).not.toBe(text);
                    }
                }
            }),
            { numRuns: 120 }
        );
    });
});
