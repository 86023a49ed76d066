/** What only the workspace knows about imports that could not be read: what the files are instead of plans. */
import type { Plan } from '../language/model/plan.ts';
import { rangeOf } from '../language/source.ts';
import { importNotFound } from './rules/names/import-not-found.ts';
import type { Finding } from './rules/rule.ts';
import type { FileFailure } from './workspace/file-system.ts';

/**
 * The findings, those on unreadable imports with the reason.
 *
 * @param failureOf why a file that was asked for gave no text, by URI
 */
export function withImportDetails(
    plan: Plan,
    findings: readonly Finding[],
    failureOf: (uri: string) => FileFailure | undefined
): readonly Finding[] {
    const reasons = new Map<number, { readonly path: string; readonly failure: FileFailure }>();
    for (const { entry, uri, failure: kind } of plan.imports) {
        const failure = kind === 'unreadable' ? failureOf(uri) : undefined;
        if (failure !== undefined) {
            reasons.set(rangeOf(entry.path.span).start, { path: entry.path.text, failure });
        }
    }
    if (reasons.size === 0) {
        return findings;
    }
    return findings.map((finding) => {
        const reason =
            finding.code === importNotFound.code ? reasons.get(rangeOf(finding.span).start) : undefined;
        if (reason === undefined) {
            return finding;
        }
        const { path, failure } = reason;
        const message = {
            zh: `“${path}”没有读成。${failure.message.zh}`,
            en: `“${path}” was not read. ${failure.message.en}`
        };
        return { ...finding, message };
    });
}
