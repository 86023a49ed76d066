import { describe, expect, it } from 'vitest';
import { parseAge, parseFigures } from '../../../language/amounts/index.ts';

describe('figures that change', () => {
    it.each([
        ['由2024年的60%提高到2026年的95%', 'rise', ['60%', '2024年'], ['95%', '2026年']],
        ['从 30所 减少到 2026年底的10所', 'fall', ['30所', undefined], ['10所', '2026年底']],
        ['由2024年12月60%增加至95%', 'rise', ['60%', '2024年12月'], ['95%', undefined]],
        ['rises from 60% in 2024 to 95% by 2026', 'rise', ['60%', '2024'], ['95%', '2026']],
        ['fall from 30 schools to 10 schools', 'fall', ['30 schools', undefined], ['10 schools', undefined]]
    ] as const)('%s', (text, direction, from, to) => {
        expect(parseFigures(text)).toEqual({
            direction,
            from: { amount: from[0], ...(from[1] && { time: from[1] }) },
            to: { amount: to[0], ...(to[1] && { time: to[1] }) }
        });
    });

    it('are nothing else', () => {
        expect(parseFigures('60%')).toBeUndefined();
    });
});

describe('ages of a base', () => {
    it.each([
        ['45周岁以下', 'at-most', 45],
        ['５５岁及以上', 'at-least', 55],
        ['under 45', 'at-most', 45],
        ['over the age of 50', 'at-least', 50]
    ])('%s', (text, comparison, years) => {
        expect(parseAge(text)).toEqual({ text, comparison, years });
    });
});
