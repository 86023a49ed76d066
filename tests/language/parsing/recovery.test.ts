import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../language/index.ts';
import { isHiding } from '../../../language/parsing/mended-in-place.ts';
import { parserServices } from '../../../language/parsing/parser.ts';
import type { SyntaxProblem } from '../../../language/parsing/problem.ts';
import { rangeOf } from '../../../language/source.ts';
import { edited, edits, sample, wholeText } from '../support/edits.ts';
import { declaredNames, problemsIn, read } from '../support/read.ts';

const texts = ['xiji.alliance', 'fangji/plan.alliance', 'fangji/registry.alliance', 'english.alliance'].map(
    sample
);

/** How many names of the first list the second lacks, each counted as often as it stands there. */
function lost(before: readonly string[], after: readonly string[]): number {
    const left = [...after];
    return before.filter((name) => {
        const at = left.indexOf(name);
        if (at >= 0) {
            left.splice(at, 1);
        }
        return at < 0;
    }).length;
}

/** The most names that one chunk and its bigger neighbour declare. */
function mostNamesTouched(file: SourceFile, offset: number): number {
    const counts = file.chunks.map((chunk) => declaredNames({ ...file, chunks: [chunk] }).length);
    const at = file.chunks.findIndex(
        (chunk) => chunk.place.start <= offset && offset <= chunk.place.start + chunk.text.length
    );
    return (counts[at] ?? 0) + Math.max(counts[at - 1] ?? 0, counts[at + 1] ?? 0);
}

interface Slip {
    readonly text: number;
    readonly token: number;
    readonly added: string | undefined;
}

const slips: fc.Arbitrary<Slip> = fc.record({
    text: fc.nat({ max: texts.length - 1 }),
    token: fc.nat({ max: 100_000 }),
    added: fc.option(
        fc.constantFrom(
            '{',
            '}',
            '】',
            '“',
            '”',
            '，',
            '、',
            '。',
            '：',
            '（',
            '§',
            '学校',
            '活动',
            '甲',
            '4次',
            '3月',
            '每个',
            '和',
            '|'
        ),
        { nil: undefined }
    )
});

/** The text with one token left out or one put before it, and where. */
function slipped({ text, token, added }: Slip): { before: string; after: string; offset: number } {
    const before = texts[text] ?? '';
    const { tokens } = parserServices().parser.Lexer.tokenize(before);
    const at = tokens[token % tokens.length];
    const offset = at?.startOffset ?? 0;
    const end = offset + (added === undefined ? (at?.image.length ?? 0) : 0);
    const put = added === undefined ? '' : ` ${added} `;
    return { before, after: before.slice(0, offset) + put + before.slice(end), offset };
}

describe('one wrong token', () => {
    it('loses at most the names of its own item and one neighbour', () => {
        fc.assert(
            fc.property(slips, (slip) => {
                const { before, after, offset } = slipped(slip);
                const file = read(before);
                const count = lost(declaredNames(file), declaredNames(read(after)));
                expect(count, after.slice(Math.max(0, offset - 60), offset + 60)).toBeLessThanOrEqual(
                    mostNamesTouched(file, offset)
                );
            }),
            { numRuns: 250 }
        );
    });

    it('loses less than half a name on average', () => {
        let total = 0;
        const runs = fc.sample(slips, { numRuns: 250, seed: 7 });
        for (const slip of runs) {
            const { before, after } = slipped(slip);
            total += lost(declaredNames(read(before)), declaredNames(read(after)));
        }
        expect(total / runs.length).toBeLessThan(0.5);
    });
});

describe('what is not understood', () => {
    it('is always covered by a problem', () => {
        const garbage = fc.constantFrom(
            '§',
            '~~',
            // Two names would do behind a keyword that is also a post: 成员 坏 坏：某甲.
            '坏 坏 坏',
            '％％ 乱',
            ') 乙 (',
            '。。',
            '每个 每个',
            '4次 5次 6次',
            '“半',
            '《半'
        );
        fc.assert(
            fc.property(
                fc.nat({ max: texts.length - 1 }),
                fc.nat({ max: 100_000 }),
                garbage,
                (index, token, bad) => {
                    const before = texts[index] ?? '';
                    const { tokens } = parserServices().parser.Lexer.tokenize(before);
                    const plain = tokens.filter(
                        (each) => !/^(?:LINE|PROSE|ROW|HEADING)$/.test(each.tokenType.name)
                    );
                    const offset = plain[token % plain.length]?.startOffset ?? 0;
                    const after = `${before.slice(0, offset)} ${bad} ${before.slice(offset)}`;
                    expect(
                        problemsIn(read(after)).length,
                        after.slice(offset - 40, offset + 40)
                    ).toBeGreaterThan(0);
                }
            ),
            { numRuns: 250 }
        );
    });

    it('is said once a line, wrong signs and a missing brace besides, inside the text, in order', () => {
        fc.assert(
            fc.property(edits, fc.boolean(), (edit, whole) => {
                const text = edited(whole ? wholeText : (texts[0] ?? ''), edit);
                const all = problemsIn(read(text));
                const problems = all.map(({ span }) => rangeOf(span));
                for (const { start, end } of problems) {
                    expect(end).toBeGreaterThan(start);
                    expect(end).toBeLessThanOrEqual(text.length);
                }
                const starts = problems.map(({ start }) => start);
                expect(starts).toEqual([...starts].sort((a, b) => a - b));
                const lineOf = ({ span }: SyntaxProblem): number =>
                    text.slice(0, rangeOf(span).start).split('\n').length;
                const [braces, others] = [true, false].map((isBrace) =>
                    all
                        .filter((one) => (one.code === 'missing-brace') === isBrace && !isHiding(one))
                        .map(lineOf)
                );
                expect(braces).toEqual([...new Set(braces)]);
                expect(others).toEqual([...new Set(others)]);
                const signs = all.filter(isHiding).map(({ span }) => rangeOf(span).start);
                expect(signs).toEqual([...new Set(signs)]);
            }),
            // A heading with a text left open on its line: behind it a break of a line is no word.
            { numRuns: 200, examples: [[{ at: 0, removed: 0, added: '一、【' }, false]] }
        );
    });
});
