/** Which provider answers which request of LSP, and what a provider that fails gives instead. */
import type {
    CompletionList,
    Connection,
    PrepareRenameResult,
    SemanticTokens,
    SemanticTokensDelta,
    SemanticTokensDeltaParams,
    WorkspaceEdit
} from 'vscode-languageserver';
import { codeActions } from './code-actions.ts';
import { codeLenses, resolveCodeLens } from './code-lenses/provider.ts';
import { completion, resolveCompletion } from './completion/provider.ts';
import { definition } from './definition.ts';
import { foldingRanges } from './folding.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './formatting.ts';
import { failuresIn, guarded } from './guard.ts';
import { highlights } from './highlight.ts';
import { hover } from './hover/provider.ts';
import { inlayHints } from './inlay-hints/provider.ts';
import { documentLinks } from './links.ts';
import { linkedEditing } from './linked-editing.ts';
import { outline } from './outline.ts';
import { references } from './references.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './responsibility/provider.ts';
import { prepareRename, rename } from './rename.ts';
import { selectionRanges } from './selection.ts';
import { semanticTokensInRange, TokenMemory } from './semantic-tokens/provider.ts';
import type { Session } from './session.ts';
import { signatureHelp } from './signature/provider.ts';
import { resolveTranslation } from './translate-action.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Registers the providers. */
export function answerRequests(connection: Connection, session: Session): void {
    type Provider<Params, Result> = (session: Session, params: Params) => Promise<Result>;
    const answer = <Params, Result>(
        name: string,
        provider: Provider<Params, Result>,
        empty: NoInfer<Result>
    ) =>
        guarded(
            failuresIn(connection.console, session),
            name,
            (params: Params) => provider(session, params),
            empty
        );
    /** What completes a part of an answer when it is looked at; where that fails, the part stays as it is. */
    const answerPart =
        <Part>(name: string, provider: Provider<Part, Part>) =>
        (part: Part) =>
            guarded(failuresIn(connection.console, session), name, () => provider(session, part), part)();
    const noItems: CompletionList = { isIncomplete: false, items: [] };
    const noEdits: WorkspaceEdit = { documentChanges: [] };
    const noTokens = { data: [] };

    connection.onCompletion(answer('completion', completion, noItems));
    connection.onCompletionResolve(answerPart('completion', resolveCompletion));
    connection.onHover(answer('hover', hover, null));
    connection.onSignatureHelp(answer('signature', signatureHelp, null));
    connection.onDefinition(answer('definition', definition, []));
    connection.onReferences(answer('references', references, []));
    connection.onDocumentHighlight(answer('highlights', highlights, []));
    connection.onDocumentSymbol(answer('outline', outline, []));
    connection.onWorkspaceSymbol(answer('symbols', workspaceSymbols, []));
    connection.onDocumentLinks(answer('links', documentLinks, []));
    connection.onCodeAction(answer('code actions', codeActions, []));
    connection.onCodeActionResolve(answerPart('code actions', resolveTranslation));
    connection.onDocumentFormatting(answer('formatting', formatting, []));
    connection.onDocumentRangeFormatting(answer('formatting', rangeFormatting, []));
    connection.onDocumentOnTypeFormatting(answer('formatting', onTypeFormatting, []));
    connection.onFoldingRanges(answer('folding', foldingRanges, []));
    connection.onSelectionRanges(answer('selection', selectionRanges, []));
    connection.languages.onLinkedEditingRange(answer('linked editing', linkedEditing, null));
    connection.languages.callHierarchy.onPrepare(answer('responsibility', prepareCallHierarchy, null));
    connection.languages.callHierarchy.onIncomingCalls(answer('responsibility', incomingCalls, []));
    connection.languages.callHierarchy.onOutgoingCalls(answer('responsibility', outgoingCalls, []));
    connection.onCodeLens(answer('lenses', codeLenses, []));
    connection.onCodeLensResolve(answerPart('lenses', resolveCodeLens));
    connection.languages.inlayHint.on(answer('hints', inlayHints, []));
    connection.onPrepareRename(
        answer<Parameters<typeof prepareRename>[1], PrepareRenameResult | null>('rename', prepareRename, null)
    );
    connection.onRenameRequest(answer('rename', rename, noEdits));
    const tokens = new TokenMemory();
    connection.languages.semanticTokens.on(
        answer('colours', (_, params) => tokens.full(session, params), noTokens)
    );
    connection.languages.semanticTokens.onDelta(
        answer<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
            'colours',
            (_, params) => tokens.delta(session, params),
            noTokens
        )
    );
    connection.languages.semanticTokens.onRange(answer('colours', semanticTokensInRange, noTokens));
}
