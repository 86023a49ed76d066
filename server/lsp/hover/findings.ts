import { rangeOf, type TextRange } from '../../../language/source.ts';
import { explainBriefly } from '../../facade.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Told } from './told.ts';

/** Rules explained at most in one hover: more would not be read. */
const mostExplained = 3;

/** What the rules are about that found something under the cursor, the narrowest finding first. */
export function findingsTold(
    findings: readonly Finding[],
    offset: number,
    language: ReaderLanguage
): Told | undefined {
    const here = findings
        .map(({ code, span }) => ({ code, range: rangeOf(span) }))
        .filter(({ range }) => range.start <= offset && offset <= range.end)
        .sort((a, b) => lengthOf(a.range) - lengthOf(b.range));
    const [narrowest] = here;
    const codes = [...new Set(here.map(({ code }) => code))].slice(0, mostExplained);
    const texts = codes.flatMap((code) => explainBriefly(code, language) ?? []);
    return narrowest === undefined || texts.length === 0
        ? undefined
        : { range: narrowest.range, text: texts.join('\n\n') };
}

function lengthOf({ start, end }: TextRange): number {
    return end - start;
}
