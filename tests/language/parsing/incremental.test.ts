import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource, type SourceFile } from '../../../language/index.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import { edited, edits, sample, wholeText } from '../support/edits.ts';
import { uri } from '../support/read.ts';

/** All that a file says, with absolute offsets in place of spans. */
function said(file: SourceFile): unknown {
    const chunks = file.chunks.map(({ text, entries, problems, missing }) => ({
        text,
        entries,
        problems,
        missing
    }));
    return JSON.parse(
        JSON.stringify(chunks, (_key, value: unknown) => (isSpan(value) ? rangeOf(value) : value))
    ) as unknown;
}

function isSpan(value: unknown): value is Span {
    return typeof value === 'object' && value !== null && 'place' in value;
}

describe('reading after an edit', () => {
    it('says the same as reading anew', () => {
        fc.assert(
            fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), fc.boolean(), (steps, whole) => {
                let text = whole ? wholeText : sample('fangji/plan.alliance');
                let file = readSource(uri, text);
                for (const step of steps) {
                    text = edited(text, step);
                    file = readSource(uri, text, file);
                }
                expect(file.text).toBe(text);
                expect(said(file)).toEqual(said(readSource(uri, text)));
            }),
            { numRuns: 120 }
        );
    });

    it('takes over every chunk but the one that changed, and moves those behind it', () => {
        const before = '学校 甲\n学校 乙\n学校 丙\n学校 丁\n';
        const file = readSource(uri, before);
        const kept = [...file.chunks];
        const after = readSource(uri, before.replace('乙', '乙乙'), file);
        expect(after.chunks.map((chunk) => kept.indexOf(chunk))).toEqual([0, -1, 2, 3]);
        expect(after.chunks.map((chunk) => chunk.place.start)).toEqual([0, 5, 11, 16]);
    });

    it('takes over all where a whole item is put in or taken out', () => {
        const before = '学校 甲\n学校 乙\n';
        const file = readSource(uri, before);
        const [first, second] = file.chunks;
        const more = readSource(uri, '学校 甲\n学校 丙\n学校 乙\n', file);
        expect([more.chunks[0], more.chunks[2]]).toEqual([first, second]);
        expect(more.chunks[0]).toBe(first);
        expect(more.chunks[2]).toBe(second);
        const less = readSource(uri, '学校 乙\n', more);
        expect(less.chunks).toHaveLength(1);
        expect(less.chunks[0]).toBe(second);
        expect(second?.place.start).toBe(0);
    });

    it('reads anew what stands before an opened comment or bracket', () => {
        const before = '正文 【甲】\n学校 乙\n学校 丙\n';
        const file = readSource(uri, before);
        const after = readSource(uri, before.replace('】', ''), file);
        expect(said(after)).toEqual(said(readSource(uri, before.replace('】', ''))));
    });

    it('takes nothing from another file', () => {
        const file = readSource('memory:///a.alliance', '学校 甲\n');
        const other = readSource('memory:///b.alliance', '学校 甲\n', file);
        expect(other.chunks[0]).not.toBe(file.chunks[0]);
        expect(other.chunks[0]?.place.uri).toBe('memory:///b.alliance');
    });
});
