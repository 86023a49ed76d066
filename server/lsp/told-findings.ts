/** What the client knows of the findings of open plans, so that it is told only what is new. */
import type { Connection } from 'vscode-languageserver';
import { tellTheSame } from '../across.ts';
import type { Finding } from '../rules/rule.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

export interface ToldFindings {
    /** Sends the findings of a plan, with the version of the text they were computed for, unless the client has them. */
    send(snapshot: Snapshot, version: number, findings: readonly Finding[]): Promise<void>;
    /** The client asked for these findings and was given them. */
    given(uri: string, findings: readonly Finding[]): void;
    /** Whether the client was told of this plan before. */
    has(uri: string): boolean;
    /** Whether the client was last told something else. */
    differ(uri: string, findings: readonly Finding[]): boolean;
    /** The document is not open any more; a client that is sent findings is sent none for it. */
    forget(uri: string): void;
}

interface Told {
    /** Absent for what the client asked for itself. */
    readonly version?: number;
    readonly findings: readonly Finding[];
    readonly language: string;
}

export function toldFindings(connection: Connection, session: Session): ToldFindings {
    const told = new Map<string, Told>();
    return {
        async send(snapshot, version, findings) {
            const { uri } = snapshot;
            const { language } = session;
            const before = told.get(uri);
            const isKnown =
                before?.version === version && before.findings === findings && before.language === language;
            if (!isKnown) {
                told.set(uri, { version, findings, language });
                const diagnostics = diagnosticsOf(session, snapshot, findings);
                await connection.sendDiagnostics({ uri, version, diagnostics });
            }
        },
        given: (uri, findings) => void told.set(uri, { findings, language: session.language }),
        has: (uri) => told.has(uri),
        differ: (uri, findings) => !tellTheSame(told.get(uri)?.findings ?? [], findings),
        forget(uri) {
            told.delete(uri);
            if (!session.client.pullsDiagnostics) {
                void connection.sendDiagnostics({ uri, diagnostics: [] });
            }
        }
    };
}
