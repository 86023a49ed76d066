/** Prose and words of the plan -> runs and blocks, quotes of the model filled in. */
import { resolveQuote } from '../../../language/index.ts';
import { spokenAmounts } from './english.ts';
import type { PrintedPlan } from './wording.ts';
import { parseLine } from '../../../language/prose/inline.ts';
import type { Line, Prose } from '../../../language/prose/prose.ts';
import type { Words } from '../../../language/items/item.ts';
import type { Block, Run, Runs } from '../blocks.ts';
import type { Numbering } from './numbering.ts';

/** A line of prose as runs. A quote that means nothing is printed as it was typed, so that it is seen. */
export function runsOfLine(line: Line, plan: PrintedPlan): Run[] {
    return line.inlines.map((inline) => {
        if (inline.kind === 'plain') {
            return { text: inline.text, source: inline.span };
        }
        const { text } = resolveQuote(inline, plan);
        return text === undefined
            ? { text: `{${inline.path.map((step) => step.name).join('.')}}`, source: inline.span }
            : { text: spokenAmounts(text, plan), quoted: true, source: inline.span };
    });
}

export function runsOfWords(words: Words, plan: PrintedPlan): Run[] {
    return runsOfLine(parseLine(words.text, words.span), plan);
}

/** The words of runs. */
export function textOfRuns(runs: Runs): string {
    return runs.map((run) => run.text).join('');
}

/**
 * Running text as blocks, its numbered paragraphs numbered anew.
 *
 * @param standing the text stands by itself in its chapter, so that its paragraphs are articles where there are any
 */
export function blocksOfProse(
    prose: Prose,
    plan: PrintedPlan,
    numbering: Numbering,
    standing = false
): Block[] {
    return prose.blocks.map((block): Block => {
        switch (block.kind) {
            case 'paragraph': {
                const number = standing ? numbering.paragraph() : '';
                return {
                    kind: 'paragraph',
                    runs: [
                        ...(number === '' ? [] : [numbering.run(number)]),
                        ...runsOfLine(block.line, plan)
                    ],
                    source: block.line.span
                };
            }
            case 'numbered': {
                const number = block.level === 3 ? numbering.third() : numbering.fourth();
                return {
                    kind: 'paragraph',
                    runs: [numbering.typed(number), ...runsOfLine(block.line, plan)],
                    source: block.line.span
                };
            }
            case 'bullets':
                return {
                    kind: 'list',
                    ordered: false,
                    items: block.lines.map((line) => ({
                        label: '·',
                        runs: runsOfLine(line, plan),
                        source: line.span
                    }))
                };
            case 'table':
                return {
                    kind: 'table',
                    columns: block.header.map(() => ({ width: 1 })),
                    headRows: 1,
                    rows: [block.header, ...block.rows].map((cells) => ({
                        cells: block.header.map((_, index) => {
                            const line = cells[index];
                            return { runs: line ? runsOfLine(line, plan) : [] };
                        })
                    })),
                    source: block.span
                };
        }
    });
}
