import { describe, expect, it } from 'vitest';
import { buildPlan, planOf, readSource, type Plan } from '../language/index.ts';
import { rangeOf } from '../language/source.ts';
import { english } from './facts/english.ts';
import { fangji } from './facts/text-5.ts';
import { hefei } from './facts/text-3.ts';
import { homeSchool } from './facts/text-4.ts';
import { xingfu } from './facts/text-6.ts';
import { xiji } from './facts/text-7.ts';
import { hadatamu, shawan } from './facts/texts-1-2.ts';
import type { Fact } from './facts/fact.ts';
import { readSample, samplePlan, sampleText, sampleUri } from './support/samples.ts';

const texts: readonly (readonly [text: string, facts: readonly Fact[]])[] = [
    ['1, Hadatamu', hadatamu],
    ['2, Shawan', shawan],
    ['3, Hefei', hefei],
    ['4, home and school', homeSchool],
    ['5, Fangji', fangji],
    ['6, Xingfu and Liu’an Road', xingfu],
    ['7, Xiji', xiji],
    ['in English, with every construct of the language', english]
];

/** The sample's plan once without each of its items that stand at the top, and once without each import. */
function plansWithoutOne(sample: string): readonly Plan[] {
    const text = sampleText(sample);
    return samplePlan(sample).entries.flatMap((entry) => {
        if (entry.entry !== 'item' && entry.entry !== 'import') {
            return [];
        }
        const { start, end } = rangeOf(entry.span);
        return [buildPlan(readSource(sampleUri(sample), text.slice(0, start) + text.slice(end)), readSample)];
    });
}

const shortened = new Map<string, readonly Plan[]>();

function without(sample: string): readonly Plan[] {
    const known = shortened.get(sample) ?? plansWithoutOne(sample);
    shortened.set(sample, known);
    return known;
}

/** Everything the sample says, as one paragraph. */
function asProse(sample: string): Plan {
    return planOf(`正文 【${sampleText(sample).replace(/[【】]/g, '')}】`);
}

describe.each(texts)('text %s', (_, facts) => {
    it.each(facts)('$fact ($sample)', ({ sample, holds }) => {
        expect(holds(samplePlan(sample))).toBe(true);
    });

    it.each(facts)('$fact: no longer held where the text moves into prose', ({ sample, holds }) => {
        expect(holds(asProse(sample))).toBe(false);
    });

    it.each(facts)('$fact: no longer held where its item goes', ({ sample, holds }) => {
        expect(without(sample).some((plan) => !holds(plan))).toBe(true);
    });
});
