/** Keeps the session and the projects in step with the settings of the client. */
import type { Connection } from 'vscode-languageserver';
import { inLanguage } from '../messages/language.ts';
import { unusableSetting } from '../messages/settings.ts';
import { settingsSection, type Settings } from '../protocol.ts';
import { profileIn, unusableSettings } from '../settings/editor.ts';
import type { EditorSettings, Projects } from '../settings/project.ts';
import { rulesIn } from '../settings/read.ts';
import type { Analysis } from './analysis.ts';
import { fetchSettings, type SentSettings } from './editor-settings.ts';
import type { FolderFiles } from './folders.ts';
import { failuresIn, guarded } from './guard.ts';
import type { LiveSession } from './live-session.ts';
import { readerLanguage, settingsOf } from './locale.ts';
import { warn } from './warn.ts';

interface Parts {
    readonly connection: Connection;
    readonly files: FolderFiles;
    readonly projects: Projects;
    readonly session: LiveSession;
    readonly analysis: Pick<Analysis, 'renewAll'>;
    /** The client's language, once it has said it. */
    readonly locale: () => string | undefined;
}

export interface FollowedSettings {
    /** Asks the client for its settings and uses them. Never rejects. */
    fetch(): Promise<void>;
    /** Uses the settings of a client that sends them by itself: those of all programs, this server's under its section. */
    take(sent: unknown): void;
}

/** What is the same as before is not looked at again; a setting that cannot be used is told once. */
export function followSettings({
    connection,
    files,
    projects,
    session,
    analysis,
    locale
}: Parts): FollowedSettings {
    let used = JSON.stringify([settingsOf(undefined), []]);
    let unusable = '';

    const tellUnusable = (sent: readonly unknown[]): void => {
        const wrong = [...new Set(sent.flatMap(unusableSettings))].join('、');
        if (wrong !== '' && wrong !== unusable) {
            warn(connection, inLanguage(unusableSetting(wrong), session.language));
        }
        unusable = wrong;
    };
    const use = ({ window, folders }: SentSettings): void => {
        const settings = settingsOf(window);
        const inFolders = folders.map(({ uri, sent }) => [uri, settingsOf(sent)] as const);
        const asText = JSON.stringify([settings, inFolders]);
        if (asText !== used) {
            used = asText;
            session.language = readerLanguage(settings, locale());
            session.shown = settings;
            projects.setEditor(
                forProjects(settings),
                new Map(inFolders.map(([uri, own]) => [uri, forProjects(own)]))
            );
            analysis.renewAll();
        }
        tellUnusable([window, ...folders.map(({ sent }) => sent)]);
    };
    return {
        fetch: guarded(
            failuresIn(connection.console, session),
            'settings',
            async () => use(await fetchSettings(connection, files.open)),
            undefined
        ),
        take: (sent) => use({ window: sectionOf(sent), folders: [] })
    };
}

/** What the settings say of the plans of a folder. */
function forProjects(settings: Settings): EditorSettings {
    return { rules: rulesIn(settings), profile: profileIn(settings), calendar: settings.calendar };
}

/** The part of pushed settings that is this server's. */
function sectionOf(settings: unknown): unknown {
    return typeof settings === 'object' && settings !== null
        ? Object.entries(settings).find(([section]) => section === settingsSection)?.[1]
        : undefined;
}
