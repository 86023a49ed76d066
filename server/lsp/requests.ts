/** Which provider answers which request of LSP, and what a provider that fails gives instead. */
import type { CompletionList, Connection, PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import { codeActions } from './code-actions.ts';
import { completion, resolveCompletion } from './completion/provider.ts';
import { definition } from './definition.ts';
import { foldingRanges } from './folding.ts';
import { formatting, rangeFormatting } from './formatting.ts';
import { guarded } from './guard.ts';
import { highlights } from './highlight.ts';
import { hover } from './hover/provider.ts';
import { documentLinks } from './links.ts';
import { outline } from './outline.ts';
import { references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { semanticTokens, semanticTokensInRange } from './semantic-tokens/provider.ts';
import type { Session } from './session.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Registers the providers. */
export function answerRequests(connection: Connection, session: Session): void {
    type Provider<Params, Result> = (session: Session, params: Params) => Promise<Result>;
    const answer = <Params, Result>(
        name: string,
        provider: Provider<Params, Result>,
        empty: NoInfer<Result>
    ) => guarded(connection.console, name, (params: Params) => provider(session, params), empty);
    const noItems: CompletionList = { isIncomplete: false, items: [] };
    const noEdits: WorkspaceEdit = { documentChanges: [] };
    const noTokens = { data: [] };

    connection.onCompletion(answer('completion', completion, noItems));
    connection.onCompletionResolve((item) =>
        guarded(connection.console, 'completion', () => resolveCompletion(session, item), item)()
    );
    connection.onHover(answer('hover', hover, null));
    connection.onDefinition(answer('definition', definition, []));
    connection.onReferences(answer('references', references, []));
    connection.onDocumentHighlight(answer('highlights', highlights, []));
    connection.onDocumentSymbol(answer('outline', outline, []));
    connection.onWorkspaceSymbol(answer('symbols', workspaceSymbols, []));
    connection.onDocumentLinks(answer('links', documentLinks, []));
    connection.onCodeAction(answer('code actions', codeActions, []));
    connection.onDocumentFormatting(answer('formatting', formatting, []));
    connection.onDocumentRangeFormatting(answer('formatting', rangeFormatting, []));
    connection.onFoldingRanges(answer('folding', foldingRanges, []));
    connection.onPrepareRename(
        answer<Parameters<typeof prepareRename>[1], PrepareRenameResult | null>('rename', prepareRename, null)
    );
    connection.onRenameRequest(answer('rename', rename, noEdits));
    connection.languages.semanticTokens.on(answer('colours', semanticTokens, noTokens));
    connection.languages.semanticTokens.onRange(answer('colours', semanticTokensInRange, noTokens));
}
