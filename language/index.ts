/** The language room: text -> plan model. Knows no editor, no file system, no output format. */
import type { Plan } from './model/plan.ts';
import { buildPlan } from './model/build/plan.ts';
import { importsOf, importUri } from './model/build/file-scope.ts';
import { statedCalendar } from './model/build/tables.ts';
import { readSource, type SourceFile } from './parsing/source-file.ts';

export { buildPlan, readSource, statedCalendar };
export { importUri };
export type { FileLookup } from './model/build/file-scope.ts';
export type { Chunk, SourceFile } from './parsing/source-file.ts';
export type { Plan };

/** The URIs of the files that a file imports directly. */
export function importedUris(file: SourceFile): string[] {
    return importsOf(file).map((entry) => importUri(file.uri, entry.path.text));
}

/** The plan of one text that imports nothing. */
export function planOf(text: string, uri = 'memory:///plan.alliance'): Plan {
    return buildPlan(readSource(uri, text));
}
export { resolveQuote, wholeYears } from './model/build/quotes.ts';
