/** Prints the files of a report in which something failed, a line each: `node tests/ci/failed-files.ts out/ci/editor.json`. */
import { existsSync } from 'node:fs';
import { readReport } from './report.ts';
import { failedFiles } from './sum.ts';

const path = process.argv[2] ?? '';
for (const file of existsSync(path) ? failedFiles(readReport(path)) : []) {
    console.log(file);
}
