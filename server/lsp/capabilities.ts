import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { legend } from './semantic-tokens/legend.ts';

/** Signs after which something particular fits: values behind a keyword, parts of a list, posts, quotes, cells. */
const completionTriggers = [' ', '\u3000', '：', ':', '、', '·', '.', '{', '｛', '|', '｜', '，'];

/** What this server can do, as it tells the client. */
export const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { resolveProvider: true, triggerCharacters: completionTriggers },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: { resolveProvider: false },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    foldingRangeProvider: true,
    renameProvider: { prepareProvider: true },
    semanticTokensProvider: { legend, full: true, range: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } }
};
