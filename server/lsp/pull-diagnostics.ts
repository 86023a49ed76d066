/** Findings for clients that ask for them (LSP 3.17): of one document, and of the whole workspace. */
import {
    DocumentDiagnosticReportKind,
    LSPErrorCodes,
    ResponseError,
    type CancellationToken,
    type Connection,
    type Diagnostic,
    type DocumentDiagnosticReport,
    type WorkspaceDocumentDiagnosticReport
} from 'vscode-languageserver';
import type { Plan } from '../../language/model/plan.ts';
import type { Finding } from '../rules/rule.ts';
import { canonicalUri } from '../workspace/uri.ts';
import type { Analysis } from './analysis.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { guarded } from './guard.ts';
import { nextTurn } from './schedule.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

interface Report {
    readonly findings: readonly Finding[];
    readonly language: string;
    readonly items: Diagnostic[];
    readonly resultId: string;
}

/** Registers the answers. A result is named by what it says, so that the name holds for a restarted server too. */
export function answerPulls(
    connection: Connection,
    session: Session,
    { plans, snapshot: planAt, findings: findingsOf }: Pick<Analysis, 'plans' | 'snapshot' | 'findings'>
): void {
    const reports = new WeakMap<Plan, Report>();
    const reportOf = (snapshot: Snapshot): Report => {
        const findings = findingsOf(snapshot);
        const { language } = session;
        const known = reports.get(snapshot.plan);
        if (known?.findings === findings && known.language === language) {
            return known;
        }
        const items = diagnosticsOf(session, snapshot, findings);
        const report = { findings, language, items, resultId: nameOf(JSON.stringify(items)) };
        reports.set(snapshot.plan, report);
        return report;
    };
    const answered = (
        report: Pick<Report, 'items' | 'resultId'>,
        previous: string | undefined
    ): DocumentDiagnosticReport =>
        report.resultId === previous
            ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous }
            : { kind: DocumentDiagnosticReportKind.Full, items: report.items, resultId: report.resultId };

    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
        // Of several requests in the queue only the last is answered: a turn lets their cancellations arrive.
        await nextTurn();
        stopIfCancelled(token);
        return guarded(
            connection.console,
            'diagnostics',
            async () => {
                const snapshot = await session.snapshot(textDocument.uri);
                return answered(snapshot === undefined ? nothing : reportOf(snapshot), previousResultId);
            },
            { kind: DocumentDiagnosticReportKind.Full, items: [] }
        )();
    });
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
        const previous = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
        const items: WorkspaceDocumentDiagnosticReport[] = [];
        for (const uri of await plans()) {
            await nextTurn();
            stopIfCancelled(token);
            const report = await guarded(
                connection.console,
                'diagnostics',
                async () => {
                    const snapshot = await planAt(uri);
                    return snapshot === undefined ? nothing : reportOf(snapshot);
                },
                nothing
            )();
            const before = previous.get(canonicalUri(uri));
            previous.delete(canonicalUri(uri));
            items.push({ ...answered(report, before), uri, version: session.version(uri) ?? null });
        }
        for (const uri of previous.keys()) {
            items.push({ ...answered(nothing, undefined), uri, version: null });
        }
        return { items };
    });
}

const nothing: Pick<Report, 'items' | 'resultId'> = { items: [], resultId: nameOf('[]') };

function stopIfCancelled(token: CancellationToken): void {
    if (token.isCancellationRequested) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    }
}

/** A short name for a text: two runs of FNV-1a over its UTF-16 units, one of them backwards. */
function nameOf(text: string): string {
    let [forwards, backwards] = [0x811c9dc5, 0x811c9dc5];
    for (let index = 0; index < text.length; index++) {
        forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
        backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
    }
    return `${(forwards >>> 0).toString(36)}-${(backwards >>> 0).toString(36)}-${text.length.toString(36)}`;
}
