import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { failuresIn, guarded } from './guard.ts';
import type { ClientFeatures, Session } from './session.ts';

export interface Refresh {
    /** The findings alone: other plans of the folder have changed. */
    findings(): void;
    /**
     * A plan was made of an open document. What stands in and above its text is asked for again after the first time:
     * an editor lets the question go when the planner looks away, or asks before there is a plan. `lendsUses` says that
     * it uses names of other open files, above which the uses are counted.
     */
    made(uri: string, lendsUses: boolean): void;
    /** The document is not open any more. */
    closed(uri: string): void;
    /** Everything that is shown of plans: what they import, or the settings, have changed. */
    all(): void;
    /** Forgets what has not been told yet. */
    dispose(): void;
}

/** How long nothing must have changed before the client is told; milliseconds. */
const restBeforeTelling = 150;

type Kind = 'findings' | 'hints' | 'lenses' | 'tokens';

/** What the client must be able to be told for each kind. */
const wanted: Readonly<Record<Kind, (client: ClientFeatures) => boolean>> = {
    findings: (client) => client.pullsDiagnostics && client.refreshesDiagnostics,
    hints: (client) => client.refreshesInlayHints,
    lenses: (client) => client.refreshesCodeLenses,
    tokens: (client) => client.refreshesTokens
};

/**
 * Tells the client to ask again for what it shows. It asks by itself about the document that is being edited. While
 * somebody types in a file that others import, they are asked for once, when the typing rests: each time costs the
 * client a question for every editor in sight.
 *
 * @param rest milliseconds without a change before the client is told
 */
export function refresher(connection: Connection, session: Session, rest = restBeforeTelling): Refresh {
    const { diagnostics, inlayHint, semanticTokens } = connection.languages;
    const tell: Readonly<Record<Kind, () => Promise<void>>> = {
        findings: () => diagnostics.refresh(),
        hints: () => inlayHint.refresh(),
        lenses: () => connection.sendRequest(CodeLensRefreshRequest.type),
        tokens: async () => semanticTokens.refresh()
    };
    const known = new Set<string>();
    const waiting = new Set<Kind>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tellAll = (): void => {
        const kinds = [...waiting].filter((kind) => wanted[kind](session.client));
        waiting.clear();
        for (const kind of kinds) {
            void guarded(failuresIn(connection.console, session), 'refresh', tell[kind], undefined)();
        }
    };
    const later = (...kinds: readonly Kind[]): void => {
        kinds.forEach((kind) => waiting.add(kind));
        clearTimeout(timer);
        timer = setTimeout(tellAll, rest);
    };
    return {
        findings: () => later('findings'),
        made(uri, lendsUses) {
            if (!known.has(uri)) {
                known.add(uri);
                later('hints', 'lenses');
            } else if (lendsUses) {
                later('lenses');
            }
        },
        closed: (uri) => known.delete(uri),
        all: () => later('findings', 'hints', 'lenses', 'tokens'),
        dispose: () => clearTimeout(timer)
    };
}
