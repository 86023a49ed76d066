import { chromium } from 'playwright-core';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { chromiumPath } from '../places.ts';

/** Starts the browser, without anything that would use the network by itself, with more of an environment. */
export function launchBrowser(environment: Readonly<Record<string, string>>): Promise<Browser> {
    const quiet = [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run'
    ];
    return chromium.launch({
        executablePath: chromiumPath(),
        env: { ...process.env, ...environment },
        args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet]
    });
}

/** The editor's window, by what a user does in it. */
export class Workbench {
    readonly page: Page;

    constructor(page: Page) {
        this.page = page;
    }

    /** Loads the window and waits until the explorer lists files. */
    async open(address: string): Promise<void> {
        await this.page.goto(address, { waitUntil: 'domcontentloaded' });
        await this.page
            .locator('.explorer-folders-view .monaco-list-row')
            .first()
            .waitFor({ timeout: 60_000 });
    }

    /** The list with an input line on top: file picker, command palette, save dialog. */
    get quickInput(): Locator {
        return this.page.locator('.quick-input-widget:visible');
    }

    get quickText(): Locator {
        return this.quickInput.locator('.quick-input-box input').first();
    }

    /** Opens a file of the workspace by its name. */
    async openFile(name: string): Promise<void> {
        await this.#quick('Control+p', name, name);
        await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
        await this.textEditor.locator('.view-lines').waitFor();
    }

    /** Runs a command of the palette by its title. */
    async run(title: string): Promise<void> {
        await this.#quick('F1', `>${title}`, title);
    }

    /** Reloads the window as a user does, so that the editor can keep its state. */
    async reload(): Promise<void> {
        const loaded = this.page.waitForEvent('domcontentloaded');
        await this.run('Developer: Reload Window');
        await loaded;
        await this.textEditor.locator('.view-lines').waitFor();
    }

    /** The titles the palette offers for some typed text. */
    async offered(text: string): Promise<readonly string[]> {
        await this.page.keyboard.press('F1');
        await this.quickText.fill(`>${text}`);
        const rows = this.quickInput.locator('.monaco-list-row .label-name');
        await rows.first().waitFor();
        const titles = await rows.allTextContents();
        await this.page.keyboard.press('Escape');
        return titles;
    }

    async #quick(key: string, text: string, row: string): Promise<void> {
        await this.page.keyboard.press(key);
        await this.quickText.fill(text);
        await this.quickInput.locator('.monaco-list-row').filter({ hasText: row }).first().click();
    }

    /** The first text editor in the window. */
    get textEditor(): Locator {
        return this.page.locator('.editor-instance .monaco-editor').first();
    }

    /** Puts the cursor at the beginning of a line of the active text, counted from 1. */
    async cursorBefore(line: number): Promise<void> {
        await this.page.keyboard.press('Control+g');
        await this.quickText.fill(`:${line}:1`);
        await this.page.keyboard.press('Enter');
        await this.quickInput.waitFor({ state: 'hidden' });
    }

    /** Types at the cursor as an input method does: all at once. */
    async type(text: string): Promise<void> {
        await this.page.keyboard.insertText(text);
    }

    /** The rows of the Problems panel, which must be open. */
    get problems(): Locator {
        return this.page.locator('.markers-panel .monaco-list-row');
    }

    /** The document inside the preview's two frames. */
    get preview(): FrameLocator {
        return this.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
    }

    get notifications(): Locator {
        return this.page.locator('.notifications-toasts .notification-list-item');
    }
}
