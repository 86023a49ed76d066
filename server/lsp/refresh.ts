import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { failuresIn, guarded } from './guard.ts';
import type { Session } from './session.ts';

export interface Refresh {
    /** The findings alone: other plans of the folder have changed. */
    findings(): void;
    /** Everything that is shown of plans: what they import, or the settings, have changed. */
    all(): void;
}

/** Tells the client to ask again for what it shows. It asks by itself about the document that is being edited. */
export function refresher(connection: Connection, session: Session): Refresh {
    const { diagnostics, inlayHint, semanticTokens } = connection.languages;
    const tell = (refresh: () => Promise<void>): void =>
        void guarded(failuresIn(connection.console, session), 'refresh', refresh, undefined)();
    const findings = (): void => {
        const { client } = session;
        if (client.pullsDiagnostics && client.refreshesDiagnostics) {
            tell(() => diagnostics.refresh());
        }
    };
    return {
        findings,
        all() {
            const { client } = session;
            findings();
            if (client.refreshesInlayHints) {
                tell(() => inlayHint.refresh());
            }
            if (client.refreshesCodeLenses) {
                tell(() => connection.sendRequest(CodeLensRefreshRequest.type));
            }
            if (client.refreshesTokens) {
                tell(async () => semanticTokens.refresh());
            }
        }
    };
}
