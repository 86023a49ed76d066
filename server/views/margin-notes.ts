import { rangeOf } from '../../language/source.ts';
import { inLanguage, type ReaderLanguage } from '../messages/language.ts';
import type { MarginNote } from '../protocol.ts';
import type { Finding } from '../rules/rule.ts';

/** More notes than this nobody reads beside a document; the list of problems holds all. */
const MOST_NOTES = 300;

/**
 * The findings in the text itself as notes beside the document, in their order. Only a fix that is surely right is
 * offered with one: the others are a choice, which the editor's own menu gives.
 */
export function marginNotes(findings: readonly Finding[], language: ReaderLanguage): MarginNote[] {
    return findings.slice(0, MOST_NOTES).map((finding) => {
        const fix = finding.fixes?.().find(({ preferred }) => preferred);
        return {
            ...rangeOf(finding.span),
            code: finding.code,
            severity: finding.severity,
            message: inLanguage(finding.message, language),
            ...(fix && { fix: inLanguage(fix.title, language) })
        };
    });
}
