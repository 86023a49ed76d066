import {
    CodeActionKind,
    TextDocumentSyncKind,
    type DiagnosticOptions,
    type ServerCapabilities
} from 'vscode-languageserver';
import { layoutSigns } from '../../language/formatting/index.ts';
import { keywordTranslationKind } from '../protocol.ts';
import { planFixes } from './code-actions.ts';
import { legend } from './semantic-tokens/legend.ts';
import type { ClientFeatures } from './session.ts';

/** Signs after which something particular fits: values behind a keyword, parts of a list, posts, quotes, cells. */
const completionTriggers = [' ', '\u3000', '：', ':', '、', '·', '.', '{', '｛', '|', '｜', '，'];

/** What this server can do, as it tells the client. */
export function capabilitiesFor({ pullsDiagnostics }: ClientFeatures): ServerCapabilities {
    return { ...capabilities, ...(pullsDiagnostics && { diagnosticProvider }) };
}

const diagnosticProvider: DiagnosticOptions = {
    identifier: 'alliance-plan',
    interFileDependencies: true,
    workspaceDiagnostics: true
};

const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { resolveProvider: true, triggerCharacters: completionTriggers },
    signatureHelpProvider: {
        triggerCharacters: [' ', '\u3000', '：', '|', '｜', '（'],
        retriggerCharacters: ['，', '、', '）']
    },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: { resolveProvider: false },
    codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, planFixes, keywordTranslationKind],
        resolveProvider: true
    },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
        firstTriggerCharacter: layoutSigns[0],
        moreTriggerCharacter: layoutSigns.slice(1)
    },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    linkedEditingRangeProvider: true,
    inlayHintProvider: true,
    callHierarchyProvider: true,
    codeLensProvider: { resolveProvider: true },
    renameProvider: { prepareProvider: true },
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } }
};
