/**
 * Prints `N passed, N failed` over everything `.ci/run` left in a folder: `node tests/ci/count.ts out/ci`.
 * Ends with status 1 when anything failed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countChecks, countReports, sum } from './sum.ts';
import { readReport } from './report.ts';

const folder = process.argv[2] ?? 'out/ci';
const names = readdirSync(folder);
const reports = names.filter((name) => name.endsWith('.json'));
// Those of a second try come after those they replace.
const inOrder = [
    ...reports.filter((name) => !name.includes('-again')),
    ...reports.filter((name) => name.includes('-again'))
];
const { passed, failed } = sum([
    countReports(inOrder.map((name) => readReport(join(folder, name)))),
    countChecks(names.includes('checks') ? readFileSync(join(folder, 'checks'), 'utf8') : '')
]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
