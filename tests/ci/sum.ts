import { z } from 'zod';

/** The part of vitest's JSON report that is counted. */
export const reportSchema = z.object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) }))
});
export type Report = z.infer<typeof reportSchema>;

export interface Count {
    readonly passed: number;
    readonly failed: number;
}

/** Counts the tests of one report; a file that could not even be loaded counts as one failed test. */
export function countReport(report: Report): Count {
    const unloaded = report.testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** Counts lines of the form `name passed` and `name failed`. */
export function countChecks(lines: string): Count {
    const ending = (word: string): number =>
        lines.split('\n').filter((line) => line.endsWith(` ${word}`)).length;
    return { passed: ending('passed'), failed: ending('failed') };
}

export function sum(counts: readonly Count[]): Count {
    return counts.reduce(
        (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
        {
            passed: 0,
            failed: 0
        }
    );
}
