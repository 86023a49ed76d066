/**
 * Prints `N passed, N failed` over everything `.ci/run` left in a folder: `node tests/ci/count.ts out/ci`.
 * Ends with status 1 when anything failed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countChecks, countReport, reportSchema, sum } from './sum.ts';
import type { Count } from './sum.ts';

const folder = process.argv[2] ?? 'out/ci';

function countFile(name: string): Count {
    const text = readFileSync(join(folder, name), 'utf8');
    return name === 'checks' ? countChecks(text) : countReport(reportSchema.parse(JSON.parse(text)));
}

const files = readdirSync(folder).filter((name) => name === 'checks' || name.endsWith('.json'));
const { passed, failed } = sum(files.map(countFile));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
