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
import { checkingPlans } from '../messages/server.ts';
import type { Finding } from '../rules/rule.ts';
import { canonicalUri } from '../workspace/uri.ts';
import type { Analysis } from './analysis.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { failuresIn, guarded } from './guard.ts';
import type { PlanList } from './plan-list.ts';
import type { WithProgress } from './progress.ts';
import { nextTurn } from './schedule.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

interface Report {
    readonly findings: readonly Finding[];
    readonly language: string;
    readonly items: Diagnostic[];
    readonly resultId: string;
}

type Asked = 'snapshot' | 'findings' | 'told';

interface Parts {
    readonly connection: Connection;
    readonly session: Session;
    readonly plans: PlanList;
    readonly progress: WithProgress;
    /** The client asked for the findings of all plans. */
    readonly noteAll: () => void;
}

/** Registers the answers. A result is named by what it says, so that the name holds for a restarted server too. */
export function answerPulls(
    { connection, session, plans, progress, noteAll }: Parts,
    { snapshot: planAt, findings: findingsOf, told }: Pick<Analysis, Asked>
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
            failuresIn(connection.console, session),
            'diagnostics',
            async () => {
                const snapshot = await session.snapshot(textDocument.uri);
                if (snapshot === undefined || !plans.isCurrent(textDocument.uri)) {
                    return answered(nothing, previousResultId);
                }
                const report = reportOf(snapshot);
                told(textDocument.uri, report.findings);
                return answered(report, previousResultId);
            },
            { kind: DocumentDiagnosticReportKind.Full, items: [] }
        )();
    });
    const reportOn = guarded(
        failuresIn(connection.console, session),
        'diagnostics',
        async (uri: string) => {
            const snapshot = await planAt(uri);
            return snapshot === undefined ? nothing : reportOf(snapshot);
        },
        nothing
    );
    connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token) =>
        progress(checkingPlans, async (shown) => {
            const previous = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
            const items: WorkspaceDocumentDiagnosticReport[] = [];
            noteAll();
            const uris = await plans.all();
            for (const [index, uri] of uris.entries()) {
                await shown.step(index, uris.length);
                stopIfCancelled(token);
                if (shown.stopped) {
                    return { items };
                }
                const report = await reportOn(uri);
                const before = previous.get(canonicalUri(uri));
                previous.delete(canonicalUri(uri));
                items.push({ ...answered(report, before), uri, version: session.version(uri) ?? null });
            }
            for (const uri of previous.keys()) {
                items.push({ ...answered(nothing, undefined), uri, version: null });
            }
            return { items };
        })
    );
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
