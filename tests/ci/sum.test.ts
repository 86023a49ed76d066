import { describe, expect, it } from 'vitest';
import { countChecks, countReport, sum } from './sum.ts';

describe('the count of a whole run', () => {
    it('takes a file that could not be loaded for a failed test', () => {
        const unloaded = { status: 'failed', assertionResults: [] };
        const failed = { status: 'failed', assertionResults: [{}] };
        const report = { numPassedTests: 3, numFailedTests: 1, testResults: [failed, unloaded] };
        expect(countReport(report)).toEqual({ passed: 3, failed: 2 });
    });

    it('counts each check as one', () => {
        expect(countChecks('lint passed\npackage failed\ntypes passed\n')).toEqual({ passed: 2, failed: 1 });
        expect(countChecks('')).toEqual({ passed: 0, failed: 0 });
    });

    it('adds up', () => {
        expect(sum([{ passed: 2, failed: 1 }, countChecks('lint passed')])).toEqual({ passed: 3, failed: 1 });
        expect(sum([])).toEqual({ passed: 0, failed: 0 });
    });
});
