import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { outputFolder, projectRoot } from '../places.ts';
import { startEditorServer } from './code-server.ts';
import type { EditorServer } from './code-server.ts';
import { facesOfOfficialPapers } from './faces.ts';
import { Workbench, launchBrowser } from './workbench.ts';

/** The samples in the workspace: few, so that the list of problems shows those of the plan that is looked at. */
const workspaceSamples = ['xiji.alliance', 'xiji-groups.alliance', 'english.alliance'];

/** A user at the editor with a copy of some samples as workspace. */
export interface Session {
    readonly workbench: Workbench;
    /** The workspace's folder, with a Chinese name and a blank, as planners have them. */
    readonly folder: string;
    /** Keeps a picture of the window under `name`: for the README when pictures are wanted, else under `out/`. */
    picture(name: string): Promise<void>;
    end(): Promise<void>;
}

/** Without it the browser takes any Chinese face of the system for the editor's own words. */
const editorFaces = '.monaco-workbench { font-family: "Noto Sans CJK SC", sans-serif !important; }';
const size = { width: 1360, height: 850 };
const pictures = process.env['PICTURES'] === 'yes' ? join(projectRoot, 'client', 'media') : outputFolder;

/**
 * Starts editor and browser in the display language `locale`; on failure nothing is left running. `files` are put into
 * the workspace beside the samples, by name.
 */
export async function startSession(
    locale: string,
    files: Readonly<Record<string, Uint8Array>> = {}
): Promise<Session> {
    const home = mkdtempSync(join(tmpdir(), 'editor-'));
    const folder = join(home, '联盟 方案');
    let server: EditorServer | undefined;
    let browser: Browser | undefined;
    const end = async (): Promise<void> => {
        await browser?.close();
        await server?.stop();
        rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
        mkdirSync(pictures, { recursive: true });
        mkdirSync(folder, { recursive: true });
        for (const sample of workspaceSamples) {
            cpSync(join(projectRoot, 'samples', sample), join(folder, sample));
        }
        for (const [name, bytes] of Object.entries(files)) {
            writeFileSync(join(folder, name), bytes);
        }
        server = await startEditorServer(home, locale);
        browser = await launchBrowser(facesOfOfficialPapers(home));
        const page = await browser.newPage({ viewport: size, locale });
        page.on(
            'domcontentloaded',
            () => void page.addStyleTag({ content: editorFaces }).catch(() => undefined)
        );
        const workbench = new Workbench(page);
        await workbench.open(server.address(folder));
        const picture = async (name: string): Promise<void> => {
            await page.screenshot({ path: join(pictures, `${name}.png`) });
        };
        return { workbench, folder, picture, end };
    } catch (error) {
        await end();
        throw error;
    }
}
