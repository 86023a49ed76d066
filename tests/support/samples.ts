import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join, relative, sep } from 'node:path';
import { buildPlan, readSource, type SourceFile } from '../../language/index.ts';
import type { Plan } from '../../language/model/plan.ts';

const folder = fileURLToPath(new URL('../../samples', import.meta.url));

/** Paths of all sample plans below `samples/`, with `/`, in alphabetical order. */
export const samplePaths: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.alliance'))
    .map((path) => relative(folder, join(folder, path)).split(sep).join('/'))
    .sort();

export function sampleUri(path: string): string {
    return pathToFileURL(join(folder, path)).href;
}

export function sampleText(path: string): string {
    return readFileSync(join(folder, path), 'utf8');
}

/** A sample or what it imports, read from disk. */
export function readSample(uri: string): SourceFile {
    return readSource(uri, readFileSync(new URL(uri), 'utf8'));
}

/** The plan of a sample, its imports read from disk. */
export function samplePlan(path: string): Plan {
    return buildPlan(readSample(sampleUri(path)), readSample);
}
