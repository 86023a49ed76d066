import type { Location } from 'vscode-languageserver';
import type { SourceFile } from '../../language/index.ts';
import type { Span } from '../../language/source.ts';
import type { ReaderLanguage } from '../messages/language.ts';
import type { Settings } from '../protocol.ts';
import type { Finding } from '../rules/rule.ts';
import type { LineIndex } from './lines.ts';
import type { WithProgress } from './progress.ts';
import type { Snapshot } from './snapshot.ts';

/** What the client can take beyond the plain protocol. */
export interface ClientFeatures {
    /** Definitions may say which text they are about. */
    readonly definitionLinks: boolean;
    /** Offers of completion may hold places to fill in. */
    readonly snippets: boolean;
    /** A finding's code may link the page that explains it. */
    readonly describesCodes: boolean;
    /** It asks for findings itself and is sent none. */
    readonly pullsDiagnostics: boolean;
    /** It asks for the changes of an action when it is chosen. */
    readonly resolvesActions: boolean;
    /** It can be told to ask for findings again. */
    readonly refreshesDiagnostics: boolean;
    /** The same for hints, lenses and colours. */
    readonly refreshesInlayHints: boolean;
    readonly refreshesCodeLenses: boolean;
    readonly refreshesTokens: boolean;
    /** It shows the progress of work that the server begins by itself. */
    readonly showsProgress: boolean;
    /** Its own commands that lenses may call. */
    readonly commands: ReadonlySet<string>;
}

/** A client of which nothing is known. */
export const plainClient: ClientFeatures = {
    definitionLinks: false,
    snippets: false,
    describesCodes: false,
    pullsDiagnostics: false,
    resolvesActions: false,
    refreshesDiagnostics: false,
    refreshesInlayHints: false,
    refreshesCodeLenses: false,
    refreshesTokens: false,
    showsProgress: false,
    commands: new Set()
};

/**
 * What the providers may ask the running server. Nothing here analyses a text twice. A snapshot is good until the
 * next `await`: text may change then, and spans move with it.
 */
export interface Session {
    readonly language: ReaderLanguage;
    readonly client: ClientFeatures;
    /** Which hints and lenses the planner wants to see. */
    readonly shown: Pick<Settings, 'inlayHints' | 'codeLenses'>;
    /** The folder is not trusted: no file is given out to be written. */
    readonly restricted: boolean;
    /** URI of the catalogue of rules, where the client can link it. It lies on the disk: no network is needed. */
    readonly catalogue: string | undefined;
    /** Shows that long work goes on, and lets the planner stop it. */
    readonly progress: WithProgress;
    /** The file as it stands now; nothing for a file the client has not opened and no open one imports. */
    snapshot(uri: string): Promise<Snapshot | undefined>;
    /** Every file the server knows: the open ones and what they import. */
    snapshots(): Promise<readonly Snapshot[]>;
    /**
     * The plans of the open folders and all that `snapshots` gives. Rejects with a `ResponseError` where the planner
     * stops the reading.
     */
    everySnapshot(): Promise<readonly Snapshot[]>;
    /** The lines of a file the server knows, without making a plan of it. */
    lines(uri: string): LineIndex | undefined;
    /** The findings of the file as it stands now, by position. */
    findings(uri: string): Promise<readonly Finding[]>;
    /** The file as it was read; nothing for one that cannot be. */
    source(uri: string): Promise<SourceFile | undefined>;
    /** The version of the client's text; nothing for a file that is not open. */
    version(uri: string): number | undefined;
}

/** Where a span stands, for the client; nothing where its file is not known any more. */
export function locate(session: Session, span: Span): Location | undefined {
    const { uri } = span.place;
    const range = session.lines(uri)?.rangeOfSpan(span);
    return range && { uri, range };
}
