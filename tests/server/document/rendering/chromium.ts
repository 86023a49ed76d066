import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faceFolders, fontConfiguration, type Rendering } from './libreoffice.ts';

/** Why no page can be printed by a browser here; undefined where everything is at hand. */
export function missingForBrowser(): string | undefined {
    if (spawnSync('chromium', ['--version']).status !== 0) {
        return 'chromium is not installed, so no page was printed by a browser.';
    }
    return faceFolders().length < 2
        ? 'The Fandol and Liberation faces are not installed, so no page was printed by a browser.'
        : undefined;
}

/** Prints an HTML file as a reader would with the browser's print command, without its own header and footer. */
export function printWithChromium(html: string): Rendering {
    const folder = mkdtempSync(join(tmpdir(), 'alliance-browser-'));
    mkdirSync(join(folder, 'home'));
    writeFileSync(join(folder, 'fonts.conf'), fontConfiguration(join(folder, 'cache')));
    writeFileSync(join(folder, 'document.html'), html);
    const pdf = join(folder, 'document.pdf');
    const run = spawnSync(
        'chromium',
        [
            '--headless',
            '--no-sandbox',
            '--disable-gpu',
            `--user-data-dir=${folder}/profile`,
            '--no-pdf-header-footer',
            `--print-to-pdf=${pdf}`,
            `file://${folder}/document.html`
        ],
        {
            encoding: 'utf8',
            env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: join(folder, 'home') }
        }
    );
    if (!existsSync(pdf)) throw new Error(run.stderr);
    return { pdf, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}
