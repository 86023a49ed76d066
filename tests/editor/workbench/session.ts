import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../places.ts';
import { startEditorServer } from './code-server.ts';
import { fewColours, keepPicture, manyColours, picturesFolder } from './pictures.ts';
import type { EditorServer } from './code-server.ts';
import { facesOfOfficialPapers } from './faces.ts';
import { Workbench, launchBrowser } from './workbench.ts';
import { makeRepository, signalServerUnder, workspaceOf } from './surroundings.ts';

/** The samples in the workspace: few, so that the list of problems shows those of the plan that is looked at. */
const workspaceSamples = [
    'xiji.alliance',
    'xiji-groups.alliance',
    'county-registry.alliance',
    'english.alliance',
    'english-registry.alliance'
];

/** A user at the editor with a copy of some samples as workspace. */
export interface Session {
    readonly workbench: Workbench;
    /** The workspace's folder, with a Chinese name and a blank, as planners have them. */
    readonly folder: string;
    /** Keeps a picture of the window or a part of it under `name`: for the README when pictures are wanted, else under `out/`. */
    picture(name: string, part?: PicturePart): Promise<void>;
    /** Keeps one of the many small pictures in the folder `items`. */
    smallPicture(name: string, part: PicturePart): Promise<void>;
    /** Changes the settings of the folder: these and no others hold from now on beside the user's. */
    set(settings: Readonly<Record<string, unknown>>): void;
    /** Ends the language server, if it runs, as a fault of its own would. */
    killServer(): void;
    /** Keeps the language server from answering, as long work does, until it is let go on. */
    holdServer(): void;
    letServerGoOn(): void;
    end(): Promise<void>;
}

/** A part of the window, in pixels from its left upper corner. */
export interface PicturePart {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

export interface SessionOptions {
    /** Put into the workspace beside the samples, by name. */
    readonly files?: Readonly<Record<string, Uint8Array>>;
    /** More folders of the workspace, by name, each with its files; they stand beside the first. */
    readonly folders?: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>;
    /** Whether the first folder is a repository, with all its files as its first version. */
    readonly repository?: boolean;
    /** Whether the folders are not trusted. */
    readonly restricted?: boolean;
    /** The user's settings, beside those of every test. */
    readonly settings?: Readonly<Record<string, unknown>>;
}

/** Without it the browser takes any Chinese face of the system for the editor's own words. */
const editorFaces = '.monaco-workbench { font-family: "Noto Sans CJK SC", sans-serif !important; }';
const size = { width: 1360, height: 850 };

/**
 * Starts editor and browser in the display language `locale`; on failure nothing is left running.
 */
export async function startSession(
    locale: string,
    { files = {}, folders = {}, repository = false, restricted = false, settings = {} }: SessionOptions = {}
): Promise<Session> {
    const home = mkdtempSync(join(tmpdir(), 'editor-'));
    const folder = join(home, '联盟 方案');
    let server: EditorServer | undefined;
    let browser: Browser | undefined;
    const end = async (): Promise<void> => {
        await browser?.close();
        // A process that is held would not end.
        signalServerUnder(home, 'SIGCONT');
        await server?.stop();
        rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
        mkdirSync(folder, { recursive: true });
        for (const sample of workspaceSamples) {
            cpSync(join(projectRoot, 'samples', sample), join(folder, sample));
        }
        for (const [name, bytes] of Object.entries(files)) {
            writeFileSync(join(folder, name), bytes);
        }
        const place = Object.keys(folders).length > 0 ? workspaceOf(home, folder, folders) : folder;
        if (repository) {
            makeRepository(folder);
        }
        const trust = {
            'security.workspace.trust.enabled': true,
            'security.workspace.trust.startupPrompt': 'never',
            'security.workspace.trust.banner': 'never'
        };
        server = await startEditorServer(home, locale, {
            'git.enabled': repository,
            ...(restricted && trust),
            ...settings
        });
        browser = await launchBrowser(facesOfOfficialPapers(home));
        const page = await browser.newPage({ viewport: size, locale });
        page.on(
            'domcontentloaded',
            () => void page.addStyleTag({ content: editorFaces }).catch(() => undefined)
        );
        const workbench = new Workbench(page);
        await workbench.open(server.address(place));
        const picture = async (name: string, part?: PicturePart): Promise<void> => {
            const taken = await page.screenshot(part && { clip: part });
            await keepPicture(taken, join(picturesFolder, `${name}.png`), manyColours);
        };
        const smallPicture = async (name: string, part: PicturePart): Promise<void> => {
            const taken = await page.screenshot({ clip: part });
            await keepPicture(taken, join(picturesFolder, 'items', `${name}.png`), fewColours);
        };
        const set = (changed: Readonly<Record<string, unknown>>): void => {
            mkdirSync(join(folder, '.vscode'), { recursive: true });
            writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(changed));
        };
        return {
            ...{ workbench, folder, picture, smallPicture, set, end },
            killServer: () => signalServerUnder(home, 'SIGKILL'),
            holdServer: () => signalServerUnder(home, 'SIGSTOP'),
            letServerGoOn: () => signalServerUnder(home, 'SIGCONT')
        };
    } catch (error) {
        await end();
        throw error;
    }
}
