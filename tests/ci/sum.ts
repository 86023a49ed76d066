import { z } from 'zod';

/** The part of vitest's JSON report that is counted. */
export const reportSchema = z.object({
    testResults: z.array(
        z.object({
            name: z.string(),
            status: z.string(),
            assertionResults: z.array(z.object({ status: z.string() }))
        })
    )
});
export type Report = z.infer<typeof reportSchema>;
type FileResult = Report['testResults'][number];

export interface Count {
    readonly passed: number;
    readonly failed: number;
}

/** The names of a report's files in which a test failed, or which could not be loaded. */
export function failedFiles(report: Report): readonly string[] {
    return report.testResults.filter((file) => countFile(file).failed > 0).map((file) => file.name);
}

/**
 * Counts the tests of some reports, given in the order they were made: of a file that was run more than once the last
 * run counts. A file that could not even be loaded counts as one failed test.
 */
export function countReports(reports: readonly Report[]): Count {
    const last = new Map(reports.flatMap((report) => report.testResults.map((file) => [file.name, file])));
    return sum([...last.values()].map(countFile));
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

function countFile({ status, assertionResults }: FileResult): Count {
    const having = (wanted: string): number =>
        assertionResults.filter((test) => test.status === wanted).length;
    // A file can fail beside its tests, in what is done before or after them.
    const beside = status === 'failed' && having('failed') === 0 ? 1 : 0;
    return { passed: having('passed'), failed: having('failed') + beside };
}
