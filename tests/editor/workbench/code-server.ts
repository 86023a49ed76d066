import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeServerEntry, outputFolder, vsix } from '../places.ts';
import { addLanguagePack } from './language-pack.ts';

/** A running code-server with the packaged extension. */
export interface EditorServer {
    /** Address of the workbench with a folder opened, or the folders that a `.code-workspace` file lists. */
    address(place: string): string;
    stop(): Promise<void>;
}

/** How often the server is asked whether it is up, and how long it may take, in milliseconds. */
const askEvery = 100;
const startLimit = 60_000;

async function freePort(): Promise<number> {
    const probe = createServer();
    await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
    const address = probe.address();
    await new Promise((done) => probe.close(done));
    if (address === null || typeof address === 'string') {
        throw new Error('No free port was found.');
    }
    return address.port;
}

function checkInstalled(): void {
    if (!existsSync(codeServerEntry)) {
        throw new Error('code-server is not installed: run `node tests/editor/install.ts`.');
    }
    if (!existsSync(vsix)) {
        throw new Error('The extension is not packaged: run `npm run package`.');
    }
}

/** Writes the user's settings, beside those of every test. */
function writeSettings(home: string, settings: Readonly<Record<string, unknown>>): void {
    const usual = readFileSync(new URL('../settings.json', import.meta.url), 'utf8');
    writeFileSync(
        join(home, 'User', 'settings.json'),
        JSON.stringify({ ...(JSON.parse(usual) as object), ...settings })
    );
}

/**
 * Starts code-server with data of its own under `home`, an empty folder, and the packaged extension installed.
 * `locale` is the display language, such as `en` or `zh-cn`; `settings` are the user's. The log goes to `out/editor/`.
 */
export async function startEditorServer(
    home: string,
    locale: string,
    settings: Readonly<Record<string, unknown>>
): Promise<EditorServer> {
    checkInstalled();
    const extensions = join(home, 'extensions');
    const config = join(home, 'config.yaml');
    mkdirSync(join(home, 'User'), { recursive: true });
    mkdirSync(outputFolder, { recursive: true });
    writeSettings(home, settings);
    const asksForTrust = settings['security.workspace.trust.enabled'] === true;
    writeFileSync(config, 'auth: none\ncert: false\n');
    const log = join(outputFolder, `code-server-${locale}.log`);
    const output = openSync(log, 'w');
    const folders = ['--config', config, '--user-data-dir', home, '--extensions-dir', extensions];
    const env = { ...process.env, EXTENSIONS_GALLERY: '{}', HOME: home, XDG_CONFIG_HOME: join(home, 'xdg') };
    const stdio = ['ignore', output, output] as const;

    const install = [codeServerEntry, ...folders, '--install-extension', vsix];
    if (spawnSync(process.execPath, install, { env, stdio: [...stdio] }).status !== 0) {
        throw new Error(`The packaged extension could not be installed, see ${log}.`);
    }
    if (locale !== 'en') {
        await addLanguagePack(home, locale);
    }
    const port = await freePort();
    const server = spawn(
        process.execPath,
        [
            ...[
                codeServerEntry,
                ...folders,
                '--auth',
                'none',
                '--bind-addr',
                `127.0.0.1:${port}`,
                '--locale',
                locale
            ],
            ...[
                '--disable-telemetry',
                '--disable-update-check',
                '--disable-proxy',
                ...(asksForTrust ? [] : ['--disable-workspace-trust'])
            ],
            ...['--disable-getting-started-override', '--ignore-last-opened']
        ],
        { env, stdio: [...stdio], detached: true }
    );
    const stop = async (): Promise<void> => {
        if (server.exitCode === null && server.pid !== undefined) {
            const ended = new Promise((done) => server.once('exit', done));
            process.kill(-server.pid, 'SIGTERM');
            await ended;
        }
    };
    for (let waited = 0; !(await answers(port)); waited += askEvery) {
        if (server.exitCode !== null || waited > startLimit) {
            await stop();
            throw new Error(`code-server did not start, see ${log}.`);
        }
        await pause(askEvery);
    }
    const address = (place: string): string => {
        const kind = place.endsWith('.code-workspace') ? 'workspace' : 'folder';
        return `http://127.0.0.1:${port}/?${kind}=${encodeURIComponent(place)}`;
    };
    return { address, stop };
}

async function answers(port: number): Promise<boolean> {
    try {
        return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
    } catch {
        return false;
    }
}
