import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import { spokenAmounts, spokenMoney } from '../../../../server/document/build/english.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';

const en = { language: 'en' } as const;

describe('amounts in an English paper', () => {
    it.each([
        ['1 time each term', 'once each term'],
        ['at least 1 times a year', 'at least once a year'],
        ['at least 2 times a term', 'at least twice a term'],
        ['1 to 2 times a term', 'once or twice a term'],
        ['2 to 3 times a term', '2 to 3 times a term'],
        ['0 to 1 time a term', '0 to 1 time a term'],
        ['12 times, 1.2 times, each time', '12 times, 1.2 times, each time'],
        ['each person 300 CNY a term; at most 1000 CNY', 'each person CNY 300 a term; at most CNY 1,000'],
        ['1000 to 2000 CNY each time', 'CNY 1,000 to 2,000 each time'],
        ['1234567.5 CNY', 'CNY 1,234,567.5'],
        ['30000 yuan', '30,000 yuan'],
        ['in 2009 30 CNYs', 'in 2009 30 CNYs']
    ])('%s: %s', (written, printed) => {
        expect(spokenAmounts(written, en)).toBe(printed);
    });

    it('are left alone but for money in a table', () => {
        expect(spokenMoney('2 times 30000 CNY', en)).toBe('2 times CNY 30,000');
    });

    it('are left alone in Chinese', () => {
        expect(spokenAmounts('30000 CNY, 2 times', { language: 'zh' })).toBe('30000 CNY, 2 times');
    });
});

describe('the clauses of an item in an English paper', () => {
    const plan = planOf(
        [
            'unit Bureau "County Bureau"',
            'plan Trial "Plan of a Trial" { issued by Bureau  dated 13 December 2008 }',
            'variable Meetings = 2 times',
            'text 【Each meets {Meetings} a year.】',
            'principle Joint "Joint win" { realises Joint  note: Each school gains.  for Bureau }'
        ].join('\n')
    );
    const text = JSON.stringify(buildDocument(plan).sections);

    it('begin a new sentence with a capital', () => {
        expect(text).toContain('In line with Joint win. Each school gains');
        expect(text).not.toMatch(/; [A-Z]/);
    });

    it('say an inserted number as it is spoken', () => {
        expect(text).toContain('"twice"');
    });
});
