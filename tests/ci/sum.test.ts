import { describe, expect, it } from 'vitest';
import { countChecks, countReports, failedFiles, sum } from './sum.ts';
import type { Report } from './sum.ts';

type FileResult = Report['testResults'][number];

const file = (name: string, status: string, ...tests: readonly string[]): FileResult => ({
    name,
    status,
    assertionResults: tests.map((test) => ({ status: test }))
});
const unit = { testResults: [file('a', 'passed', 'passed', 'passed', 'skipped')] };
const editor = {
    testResults: [
        file('b', 'failed', 'passed', 'failed'),
        file('c', 'failed'),
        file('d', 'failed', 'passed'),
        file('e', 'passed', 'passed')
    ]
};

describe('the count of a whole run', () => {
    it('takes a file that could not be loaded, or failed beside its tests, for a failed test', () => {
        expect(countReports([unit, editor])).toEqual({ passed: 5, failed: 3 });
    });

    it('takes of a file that was run again the last run', () => {
        const again = {
            testResults: [
                file('b', 'passed', 'passed', 'passed'),
                file('c', 'passed', 'passed'),
                file('d', 'failed')
            ]
        };
        expect(countReports([unit, editor, again])).toEqual({ passed: 6, failed: 1 });
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

describe('what is run again', () => {
    it('is each file in which something failed', () => {
        expect(failedFiles(editor)).toEqual(['b', 'c', 'd']);
        expect(failedFiles(unit)).toEqual([]);
    });
});
