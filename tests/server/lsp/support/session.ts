/** A session on one text in this process, for tests that ask very often. */
import { buildPlan, readSource } from '../../../../language/index.ts';
import { settingsOf } from '../../../../server/lsp/locale.ts';
import { silently } from '../../../../server/lsp/progress.ts';
import { plainClient, type Session } from '../../../../server/lsp/session.ts';
import { snapshotOf } from '../../../../server/lsp/snapshot.ts';
import { runRules } from '../../../../server/rules/runner.ts';

export const onlyUri = 'memory:///plan.alliance';

/** The session of a reader of Chinese whose client can do everything and has this one file open. */
export function sessionOn(text: string): Session {
    const file = readSource(onlyUri, text);
    const snapshot = snapshotOf(buildPlan(file));
    return {
        language: 'zh',
        client: {
            ...plainClient,
            definitionLinks: true,
            snippets: true,
            describesCodes: true,
            pullsDiagnostics: true,
            refreshesDiagnostics: true
        },
        shown: settingsOf(undefined),
        restricted: false,
        catalogue: undefined,
        progress: silently,
        snapshot: (uri) => Promise.resolve(uri === onlyUri ? snapshot : undefined),
        snapshots: () => Promise.resolve([snapshot]),
        everySnapshot: () => Promise.resolve([snapshot]),
        lines: () => snapshot.lines,
        findings: () => Promise.resolve(runRules(snapshot.plan)),
        source: (uri) => Promise.resolve(uri === onlyUri ? file : undefined),
        version: () => 1
    };
}
