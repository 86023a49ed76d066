/** Findings in LSP's words. */
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { catalogueLine } from '../rules/catalogue.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { locate, type Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/** What stands as the source beside each finding in the editor's list of problems. */
export const diagnosticSource = 'alliance-plan';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    information: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint
};

/** The findings of one file as diagnostics, in the reader's language. */
export function diagnosticsOf(
    session: Session,
    snapshot: Snapshot,
    findings: readonly Finding[]
): Diagnostic[] {
    return findings.map((finding) => diagnosticOf(session, snapshot, finding));
}

/** One finding as a diagnostic. Related places in files the server no longer knows are left out. */
export function diagnosticOf(session: Session, snapshot: Snapshot, finding: Finding): Diagnostic {
    const related = (finding.related ?? []).flatMap(({ span, message }) => {
        const location = locate(session, span);
        return location === undefined ? [] : [{ location, message: message[session.language] }];
    });
    const href = explanationOf(session, finding.code);
    const tags = [
        ...(finding.unnecessary ? [DiagnosticTag.Unnecessary] : []),
        ...(finding.deprecated ? [DiagnosticTag.Deprecated] : [])
    ];
    return {
        range: snapshot.lines.rangeOfSpan(finding.span),
        severity: severities[finding.severity],
        code: finding.code,
        ...(href !== undefined && { codeDescription: { href } }),
        source: diagnosticSource,
        message: finding.message[session.language],
        ...(related.length > 0 && { relatedInformation: related }),
        ...(tags.length > 0 && { tags })
    };
}

/** Where the rule is explained: the line of the catalogue, as editors read it behind the `#`. */
export function explanationOf({ catalogue, language }: Session, code: string): string | undefined {
    const line = catalogueLine(code, language);
    return catalogue === undefined || line === undefined ? undefined : `${catalogue}#L${line}`;
}
