/** The language server on a connection, whatever carries it: standard streams, a pipe, a browser's worker. */
import {
    DidChangeConfigurationNotification,
    TextDocuments,
    type ClientCapabilities,
    type Connection,
    type InitializeParams,
    type InitializeResult
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createFacade } from '../facade.ts';
import { started } from '../messages/server.ts';
import { initializationOptionsSchema } from '../protocol-schemas.ts';
import type { Printer } from '../printer.ts';
import { settingsSection, trustedMethod, type InitializationOptions, type Settings } from '../protocol.ts';
import { unusableSetting } from '../messages/settings.ts';
import { inLanguage } from '../messages/language.ts';
import { profileIn, unusableSettings } from '../settings/editor.ts';
import { Projects, type EditorSettings } from '../settings/project.ts';
import { rulesIn } from '../settings/read.ts';
import { Workspace } from '../workspace/workspace.ts';
import { startAnalysis } from './analysis.ts';
import { capabilitiesFor } from './capabilities.ts';
import { answerCustomRequests } from './custom/requests.ts';
import { fetchSettings, type SentSettings } from './editor-settings.ts';
import { FolderFiles, type FilesUnder } from './folders.ts';
import { failuresIn, guarded } from './guard.ts';
import { LiveSession } from './live-session.ts';
import { readerLanguage, settingsOf } from './locale.ts';
import { PlanList } from './plan-list.ts';
import { progressOn } from './progress.ts';
import { answerPulls } from './pull-diagnostics.ts';
import { answerRequests } from './requests.ts';
import type { ClientFeatures } from './session.ts';
import { warn } from './warn.ts';

const serverName = 'alliance-plan';

/**
 * Registers everything and listens. Each provider's failure is logged and answered by an empty result.
 *
 * @param filesUnder gives access to the files below some folders; what no client has open is read through it
 * @param catalogue URI of the page that explains the rules, where the program knows one; else the client may name it
 * @param printer prints PDF files, where another program can be started
 */
export function startServer(
    connection: Connection,
    filesUnder: FilesUnder,
    catalogue?: string,
    printer?: Printer
): void {
    const documents = new TextDocuments(TextDocument);
    const files = new FolderFiles(filesUnder);
    const projects = new Projects(files);
    const workspace = new Workspace(files, (uri) => projects.of(uri).calendar);
    let pullsAll = false;
    const facade = createFacade(workspace, projects, {
        printer,
        isShown: (uri) => pullsAll || session.version(uri) !== undefined
    });
    const plans = new PlanList(files, documents);
    const session: LiveSession = new LiveSession({ workspace, facade, documents, plans });
    const progress = progressOn(connection, session);
    session.progress = progress;
    const analysis = startAnalysis({
        ...{ connection, documents, workspace, files, facade },
        ...{ projects, session, plans, progress }
    });
    let client: InitializeParams | undefined;
    let used = '';
    let unusable = '';

    const tellUnusable = (sent: readonly unknown[]): void => {
        const wrong = [...new Set(sent.flatMap(unusableSettings))].join('、');
        if (wrong !== '' && wrong !== unusable) {
            warn(connection, inLanguage(unusableSetting(wrong), session.language));
        }
        unusable = wrong;
    };
    const useSettings = ({ window, folders }: SentSettings): void => {
        const settings = settingsOf(window);
        const inFolders = folders.map(({ uri, sent }) => [uri, settingsOf(sent)] as const);
        const asText = JSON.stringify([settings, inFolders]);
        if (asText !== used) {
            used = asText;
            session.language = readerLanguage(settings, client?.locale);
            session.shown = settings;
            projects.setEditor(
                forProjects(settings),
                new Map(inFolders.map(([uri, own]) => [uri, forProjects(own)]))
            );
            analysis.renewAll();
        }
        tellUnusable([window, ...folders.map(({ sent }) => sent)]);
    };
    const renewSettings = guarded(
        failuresIn(connection.console, session),
        'settings',
        async () => useSettings(await fetchSettings(connection, files.open)),
        undefined
    );

    connection.onInitialize((params): InitializeResult => {
        client = params;
        session.language = readerLanguage(settingsOf(undefined), params.locale);
        const options = initializationOptionsSchema.parse(params.initializationOptions);
        session.client = featuresOf(params.capabilities, options);
        session.catalogue = session.client.describesCodes ? (catalogue ?? options.catalogue) : undefined;
        session.restricted = options.restricted;
        foldersOf(params).forEach((uri) => files.add(uri));
        used = JSON.stringify([settingsOf(undefined), []]);
        return { capabilities: capabilitiesFor(session.client), serverInfo: { name: serverName } };
    });
    connection.onInitialized(async () => {
        const folders = client === undefined ? [] : foldersOf(client);
        connection.console.info(inLanguage(started(folders.length, session.restricted), session.language));
        const { workspace: offered } = client?.capabilities ?? {};
        if (offered?.didChangeConfiguration?.dynamicRegistration === true) {
            await connection.client.register(DidChangeConfigurationNotification.type, {
                section: settingsSection
            });
        }
        if (offered?.workspaceFolders === true) {
            connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
                removed.forEach(({ uri }) => files.remove(uri));
                added.forEach(({ uri }) => files.add(uri));
                analysis.foldersChanged();
                if (offered.configuration === true) {
                    void renewSettings();
                }
            });
        }
        if (offered?.configuration === true) {
            await renewSettings();
        }
        analysis.readAll();
    });
    connection.onDidChangeConfiguration(
        guarded(
            failuresIn(connection.console, session),
            'settings',
            async ({ settings }) => {
                if (client?.capabilities.workspace?.configuration === true) {
                    await renewSettings();
                } else {
                    useSettings({ window: sectionOf(settings), folders: [] });
                }
            },
            undefined
        )
    );
    connection.onDidChangeWatchedFiles(({ changes }) =>
        analysis.changedOnDisk(changes.map(({ uri }) => uri))
    );
    connection.onNotification(trustedMethod, () => {
        session.restricted = false;
    });
    connection.onShutdown(() => analysis.dispose());
    answerRequests(connection, session);
    const noteAll = (): void => {
        const isFirst = !pullsAll;
        pullsAll = true;
        if (isFirst) analysis.compareOpen();
    };
    answerPulls({ connection, session, plans, progress, noteAll }, analysis);
    answerCustomRequests(connection, session, facade);
    documents.listen(connection);
    connection.listen();
}

/** The folders the client has open; older clients name a single one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
    return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
}

function featuresOf(
    { textDocument, workspace, window }: ClientCapabilities,
    { commands }: InitializationOptions
): ClientFeatures {
    return {
        describesCodes: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
        pullsDiagnostics: textDocument?.diagnostic !== undefined,
        resolvesActions:
            textDocument?.codeAction?.dataSupport === true &&
            textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
        refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
        refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
        refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
        refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
        definitionLinks: textDocument?.definition?.linkSupport === true,
        snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
        showsProgress: window?.workDoneProgress === true,
        commands: new Set(commands)
    };
}

/** What the settings say of the plans of a folder. */
function forProjects(settings: Settings): EditorSettings {
    return { rules: rulesIn(settings), profile: profileIn(settings), calendar: settings.calendar };
}

/** The part of pushed settings that is this server's. */
function sectionOf(settings: unknown): unknown {
    const isObject = typeof settings === 'object' && settings !== null;
    return isObject && settingsSection in settings
        ? (settings as Record<string, unknown>)[settingsSection]
        : undefined;
}
