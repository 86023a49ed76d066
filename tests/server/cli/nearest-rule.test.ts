import { expect, it } from 'vitest';
import { nearestRule } from '../../../server/cli/nearest-rule.ts';

it.each([
    ['stage-overlp', 'T02'],
    ['stage-over', 'T02'],
    ['Quota-Shortfal', 'Q01'],
    ['T98', 'T01'],
    ['t', 'T01'],
    ['no-such-thing', undefined],
    ['X99', undefined]
])('%s may have been meant for %s', (wanted, code) => {
    expect(nearestRule(wanted)).toBe(code);
});
