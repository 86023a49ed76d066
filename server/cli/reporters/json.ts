/** The findings for programs: see `report.ts` for the shape. */
import type { ReaderLanguage } from '../../messages/language.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Span } from '../../../language/source.ts';
import { fixesOf, summaryOf, type CheckedFile, type Places, type SettingsMistake } from './checked.ts';
import type { CheckReport, Location, ReportedFinding } from './report.ts';

/** The report as one JSON text that ends with a line end. */
export function jsonReport(
    files: readonly CheckedFile[],
    places: Places,
    language: ReaderLanguage,
    mistakes: readonly SettingsMistake[] = []
): string {
    const report: CheckReport = {
        version: 1,
        language,
        files: files.map((file) => ({
            path: file.path,
            findings: file.findings.flatMap((finding) => reported(finding, places, language)),
            failure: file.failure?.[language] ?? null
        })),
        settings: mistakes.map((mistake) => ({ ...mistake, message: mistake.message[language] })),
        summary: summaryOf(files)
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}

function reported(finding: Finding, places: Places, language: ReaderLanguage): ReportedFinding[] {
    const at = locationOf(finding.span, places);
    if (at === undefined) {
        return [];
    }
    const located = <T>(span: Span, rest: T): (Location & T)[] => {
        const location = locationOf(span, places);
        return location === undefined ? [] : [{ ...location, ...rest }];
    };
    return [
        {
            code: finding.code,
            severity: finding.severity,
            message: finding.message[language],
            start: at.start,
            end: at.end,
            related: (finding.related ?? []).flatMap(({ span, message }) =>
                located(span, { message: message[language] })
            ),
            fixes: fixesOf(finding).map((fix) => ({
                title: fix.title[language],
                preferred: fix.preferred === true,
                edits: fix.edits.flatMap(({ span, text }) => located(span, { text }))
            }))
        }
    ];
}

function locationOf(span: Span, places: Places): Location | undefined {
    const located = places.locate(span);
    return located && { path: located.path, start: located.start, end: located.end };
}
