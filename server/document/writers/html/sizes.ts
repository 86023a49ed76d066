/** Classes for what depends on the document, because style attributes are not allowed in a preview. */
import { gbt9704 } from '../../gbt9704.ts';
import type { Profile } from '../../profile.ts';
import { TIGHTER_PT, TIGHTEST } from '../../spacing.ts';
import { LONGEST_MARK } from './blocks.ts';

/** The most pages of a section that ends in an imprint, and the most lines of an imprint, that there are classes for. */
export const MOST_SHEETS = 100;
export const MOST_FOOT_LINES = 12;

/** Declarations by class name, for every number a document may come to. */
function sizes(profile: Profile): ReadonlyMap<string, string> {
    const mark = (characters: number): string =>
        `font-size: min(${profile.issuerMarkSizePt}pt, calc((var(--text-width) - 2mm) / ${characters}));`;
    const pitch = (steps: number): number => Number((profile.linePitchPt - steps * TIGHTER_PT).toFixed(2));
    return new Map([
        ...numbered('fit', 1, LONGEST_MARK, mark),
        ...numbered(
            'below',
            0,
            3,
            (lines) => `margin-top: calc(${gbt9704.head.issuerMarkTop.value}mm - ${lines} * var(--line));`
        ),
        ...numbered('w', 1, 100, (percent) => `width: ${percent}%;`),
        ...numbered('sheets', 1, MOST_SHEETS, (sheets) => `--sheets: ${sheets};`),
        ...numbered('foot', 1, MOST_FOOT_LINES, (lines) => `padding-bottom: calc(${lines} * var(--line));`),
        ...numbered('tighter', 1, TIGHTEST, (steps) => `--line: ${pitch(steps)}pt; line-height: var(--line);`)
    ]);
}

/** The rules of all sizes, or of those that `markup` uses: a file holds its own document and no other. */
export function sizeRules(profile: Profile, markup?: string): string {
    const used = markup === undefined ? undefined : classesIn(markup);
    return [...sizes(profile)]
        .filter(([name]) => used?.has(name) ?? true)
        .map(([name, declarations]) => `.document .${name} { ${declarations} }\n`)
        .join('');
}

function classesIn(markup: string): ReadonlySet<string> {
    return new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
}

/** Class names `stem`-N with N from `first` to `last`, both included. */
function numbered(
    stem: string,
    first: number,
    last: number,
    declarations: (number: number) => string
): readonly (readonly [string, string])[] {
    return Array.from({ length: last - first + 1 }, (_, index) => {
        const number = first + index;
        return [`${stem}-${number}`, declarations(number)] as const;
    });
}
