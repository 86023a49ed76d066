import { describe, expect, it } from 'vitest';
import { reportSummary } from '../../../server/messages/review.ts';
import { mapSummary, quotaSummary } from '../../../server/messages/views.ts';

describe('what is counted in English', () => {
    it('is one school, and several', () => {
        expect(mapSummary(1, 1, 1).en).toBe('1 alliance, 1 school, 1 pair.');
        expect(mapSummary(2, 3, 0).en).toBe('2 alliances, 3 schools, 0 pairs.');
    });

    it('is one finding of a report, and one more', () => {
        const counts = { error: 1, warning: 0, information: 0, hint: 0 };
        expect(reportSummary('a.alliance', counts, 1, 0).en).toMatch(/ 1 finding: .* 1 more is in the base/);
        expect(reportSummary('a.alliance', { ...counts, hint: 1 }, 2, 0).en).toMatch(
            / 2 findings: .* 2 more are in the base/
        );
    });

    it('is one quota, several or none', () => {
        const none = { met: 0, short: 0, perhaps: 0, uncountable: 0 };
        expect(quotaSummary(none)).toEqual({ zh: '没有定额。', en: 'No quotas.' });
        expect(quotaSummary({ ...none, met: 1 }).en).toBe('1 quota: 1 met.');
        expect(quotaSummary({ ...none, perhaps: 1, uncountable: 1 }).en).toBe(
            '2 quotas: 1 uncertain, 1 not countable.'
        );
    });
});
