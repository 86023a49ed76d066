/** What the reporters get: files with their findings, or the reason there are none. */
import type { Bilingual, Finding, Fix, Severity } from '../../rules/rule.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import { Lines, type LinePlace } from './lines.ts';
import type { Summary } from './report.ts';

export interface CheckedFile {
    /** As shown to the reader. */
    readonly path: string;
    /** By position; empty where there is a failure. */
    readonly findings: readonly Finding[];
    /** Findings that a baseline knows, which are not among `findings`. */
    readonly known?: number;
    /** Findings a baseline knows that are not there any more. */
    readonly gone?: number;
    readonly failure?: Bilingual;
}

/** Something wrong in a settings file. */
export interface SettingsMistake {
    /** As shown to the reader. */
    readonly path: string;
    readonly start: LinePlace & { readonly offset: number };
    readonly end: LinePlace & { readonly offset: number };
    readonly message: Bilingual;
}

/** Finds a place in the file it belongs to, which may be an imported one. */
export interface Places {
    locate(span: Span): Located | undefined;
}

export interface Located {
    /** As shown to the reader. */
    readonly path: string;
    readonly lines: Lines;
    readonly start: LinePlace & { readonly offset: number };
    readonly end: LinePlace & { readonly offset: number };
}

/**
 * Places in the files of a workspace; each text is split into lines once.
 *
 * @param textOf the text of a file that has been read, by URI
 * @param shown the file's path as shown to the reader, by URI
 */
export function placesIn(
    textOf: (uri: string) => string | undefined,
    shown: (uri: string) => string
): Places {
    const known = new Map<string, Lines | undefined>();
    return {
        locate(span) {
            const { uri } = span.place;
            if (!known.has(uri)) {
                const text = textOf(uri);
                known.set(uri, text === undefined ? undefined : new Lines(text));
            }
            const lines = known.get(uri);
            if (lines === undefined) {
                return undefined;
            }
            const { start, end } = rangeOf(span);
            return {
                path: shown(uri),
                lines,
                start: { ...lines.placeOf(start), offset: start },
                end: { ...lines.placeOf(end), offset: end }
            };
        }
    };
}

/** The finding's fixes; none where making them fails, so that a mistake in one fix does not cost the report. */
export function fixesOf(finding: Finding): readonly Fix[] {
    try {
        return finding.fixes?.() ?? [];
    } catch {
        return [];
    }
}

/** From the gravest to the slightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Findings of each severity, and files. */
export function summaryOf(files: readonly CheckedFile[]): Summary {
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const finding of files.flatMap((file) => file.findings)) {
        counts[finding.severity]++;
    }
    const failures = files.filter((file) => file.failure !== undefined).length;
    const sum = (of: (file: CheckedFile) => number) => files.reduce((all, file) => all + of(file), 0);
    return {
        files: files.length - failures,
        failures,
        ...counts,
        known: sum(({ known = 0 }) => known),
        gone: sum(({ gone = 0 }) => gone)
    };
}
