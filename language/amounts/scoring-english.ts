/** How points are given or taken, as English score tables say it: 3 points off for each missing plan, down to 0. */
import type { ScoringRule } from './scoring.ts';

const POINTS = '(\\d+(?:\\.\\d+)?)(?: more)?(?: points?)?(?: (off|more))?';
const WHAT = '([^,;]{1,40}?)';

function points(text: string | undefined): number {
    return Number(text);
}

type Read = (match: RegExpExecArray) => ScoringRule;

function rule(source: string, read: Read): { readonly pattern: RegExp; readonly read: Read } {
    return { pattern: new RegExp(`^${source}$`, 'i'), read };
}

/** The patterns, the narrower first. */
export const englishRules = [
    rule(`${POINTS} for (?:each|every)(?: (\\d+))? ${WHAT}`, ([whole, number, off, per, what = '']) => ({
        type: off === 'off' ? 'deduct' : 'add',
        points: points(number),
        per: per === undefined ? 1 : points(per),
        unit: /times?$/.test(whole) ? 'time' : '',
        what
    })),
    rule('(?:down to|no lower than) (\\d+(?:\\.\\d+)?)(?: points?)?', (match) => ({
        type: 'floor',
        points: points(match[1])
    })),
    rule('(?:at most|no more than|up to) (\\d+(?:\\.\\d+)?)(?: more)?(?: points?)?(?: more)?', (match) => ({
        type: 'cap',
        points: points(match[1])
    })),
    rule('(?:points? )?in proportion(?: .{1,40})?', () => ({ type: 'proportional' })),
    rule(`(?:nothing|none|no points) (?:for|if) ${WHAT}`, ([, what = '']) => ({ type: 'none-if', what })),
    rule(
        '(\\d+(?:\\.\\d+)?)(?: points?)? (?:or|and) (more|less|fewer)(?: is| are|:) ([^,;]{1,24})',
        (match) => ({
            type: 'tier',
            ...(match[2] === 'more' ? { from: points(match[1]) } : { to: points(match[1]) }),
            unit: '',
            grade: match[3] ?? ''
        })
    ),
    rule(`${POINTS} (?:if|for) ${WHAT}`, ([, number, off, what = '']) => ({
        type: off === 'off' ? 'deduct-if' : 'add-if',
        points: points(number),
        what
    }))
] as const;
