/** How well copies with other names are told from texts that are merely alike: measured on the samples. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { sharedTexts } from '../../../server/facts/across/near-duplicates.ts';
import { PlanSet } from '../../../server/facts/across/plan-set.ts';
import { samplePlan, sampleText } from '../../support/samples.ts';

/** Samples written apart from one another, each from another text. */
const apart = [
    'xiji.alliance',
    'home-school.alliance',
    'fangji/report.alliance',
    'hefei.alliance',
    'hadatamu.alliance',
    'xingfu-liuanlu.alliance'
];

/** What reports are reported by: see S12. */
const reported = 0.3;

interface Share {
    readonly share: number;
    readonly passages: number;
}

function shareOf(plan: Plan, other: Plan): Share {
    const set = new PlanSet();
    set.put('one', plan);
    set.put('other', other);
    const [found] = sharedTexts(plan, set.others('one'));
    return { share: found?.share ?? 0, passages: found?.passages.length ?? 0 };
}

/** Numbers below one in an order that is the same for each run. */
function numbers(): () => number {
    let state = 7;
    return () => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return state / 2147483648;
    };
}

function otherNames(path: string, text: string): string {
    const plan = samplePlan(path);
    const names = [...plan.organisations, ...plan.persons, ...plan.alliances].flatMap(({ name, title }) =>
        title === undefined ? [name] : [name, title]
    );
    const long = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
    return long.reduce(
        (done, name, index) =>
            done.replaceAll(name, `新${'甲乙丙丁戊己庚辛壬癸'.charAt(index % 10)}${name.slice(-2)}`),
        text
    );
}

function otherFigures(text: string): string {
    return text.replace(/(?<![\d|（])\d(?=[个名所次人项节册位])/g, (digit) =>
        String(((Number(digit) + 2) % 9) + 1)
    );
}

const sentence = /([“：【])([^“”【】{}\n：]{12,})([”\n】])/g;

function sentencesOf(path: string): readonly string[] {
    return [...sampleText(path).matchAll(sentence)].map(([, , inner = '']) => inner);
}

/** The text with a part of its sentences taken from the other samples. */
function otherSentences(path: string, text: string, part: number): string {
    const random = numbers();
    const pool = apart.filter((other) => other !== path).flatMap(sentencesOf);
    return text.replace(sentence, (whole, before: string, _inner: string, after: string) =>
        random() < part ? `${before}${pool[Math.floor(random() * pool.length)] ?? ''}${after}` : whole
    );
}

/** The text with a part of the characters of its sentences replaced. */
function otherCharacters(text: string, part: number): string {
    const random = numbers();
    return text.replace(
        sentence,
        (_whole, before: string, inner: string, after: string) =>
            `${before}${Array.from(inner, (sign) => (random() < part ? '的' : sign)).join('')}${after}`
    );
}

describe('copies with other names', () => {
    it.each(apart)('of %s are found, with other figures, sentences and characters too', (path) => {
        const original = samplePlan(path);
        const text = otherFigures(otherNames(path, sampleText(path)));
        const share = (changed: string): number =>
            shareOf(planOf(changed, 'file:///copy.alliance'), original).share;
        expect(share(text)).toBeGreaterThan(0.9);
        expect(share(otherSentences(path, text, 0.4))).toBeGreaterThan(1.5 * reported);
        expect(share(otherCharacters(text, 0.05))).toBeGreaterThan(1.5 * reported);
    });

    it('are the two reports of which one was made from the other', () => {
        const { share, passages } = shareOf(samplePlan('shawan.alliance'), samplePlan('hadatamu.alliance'));
        expect(share).toBeGreaterThan(0.5);
        expect(passages).toBeGreaterThan(5);
    });
});

describe('texts that have nothing to do with one another', () => {
    it.each(apart)('have next to nothing in common with %s', (path) => {
        for (const other of apart.filter((one) => one !== path)) {
            expect(shareOf(samplePlan(path), samplePlan(other)).share).toBeLessThan(0.05);
        }
    });

    it.each(apart)('stay so where %s takes over one sentence in ten', (path) => {
        for (const other of apart.filter((one) => one !== path)) {
            const taken = planOf(otherSentences(path, sampleText(path), 0.1), 'file:///taken.alliance');
            expect(shareOf(taken, samplePlan(other)).share).toBeLessThan(reported / 2);
        }
    });
});
