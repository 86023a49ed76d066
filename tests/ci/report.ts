import { readFileSync } from 'node:fs';
import { reportSchema } from './sum.ts';
import type { Report } from './sum.ts';

/** Reads one of vitest's JSON reports; throws when the file is missing or holds something else. */
export function readReport(path: string): Report {
    return reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
