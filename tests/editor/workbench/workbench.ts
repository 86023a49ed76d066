import { chromium } from 'playwright-core';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { vi } from 'vitest';
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

/** How long the window may take to load, or a thing to be seen in it, on a slow machine; milliseconds. */
const toLoad = 60_000;

/** How long one try at the list of choices may take, and all tries together; milliseconds. */
const shortly = 15_000;
/** How long an open list may take to hold what is typed; milliseconds. */
const atOnce = 3000;
const patience = { timeout: 60_000, interval: 200 };

/** The editor's window, by what a user does in it. */
export class Workbench {
    readonly page: Page;

    constructor(page: Page) {
        this.page = page;
        page.setDefaultTimeout(toLoad);
    }

    /**
     * Loads the window and waits until the explorer lists files and the window says it is restored: only then it knows
     * whether the folder is trusted, and commands that ask for that are offered.
     */
    async open(address: string): Promise<void> {
        await this.page.goto(address, { waitUntil: 'domcontentloaded' });
        await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
        await this.page.waitForFunction(
            `performance.getEntriesByName('code/LifecyclePhase/Restored').length > 0`
        );
    }

    /** The list with an input line on top: file picker, command palette, save dialog. */
    get quickInput(): Locator {
        return this.page.locator('.quick-input-widget:visible');
    }

    get quickText(): Locator {
        return this.quickInput.locator('.quick-input-box input').first();
    }

    /** Writes into the question that has some words in its title, once it is shown. */
    async write(title: string, text: string): Promise<void> {
        await this.quickInput.locator('.quick-input-title').getByText(title).waitFor();
        await this.quickText.fill(text);
    }

    /** Answers that question. */
    async answer(title: string, text: string): Promise<void> {
        await this.write(title, text);
        await this.page.keyboard.press('Enter');
    }

    /**
     * Gives a path to the editor's own file dialog. While it still lists a folder it takes no answer, or writes its
     * own suggestion over the typed path, so the answer is given when the path has stayed, and until it is taken.
     */
    async chooseFile(title: string, path: string): Promise<void> {
        const dialog = this.quickInput.locator('.quick-input-title').getByText(title);
        await dialog.waitFor();
        await vi.waitFor(async () => {
            if (await dialog.isHidden()) return;
            await this.quickText.fill(path, { timeout: shortly });
            await this.page.waitForTimeout(500);
            if ((await this.quickText.inputValue()) !== path)
                throw new Error('The dialog wrote another path.');
            await this.page.keyboard.press('Enter');
            await dialog.waitFor({ state: 'hidden', timeout: shortly });
        }, patience);
    }

    /** Puts a piece of a page and its text on the clipboard, as another program does. */
    async copy(html: string, text: string): Promise<void> {
        await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        const parts = JSON.stringify({ 'text/html': html, 'text/plain': text });
        await this.page.evaluate(`navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
            Object.entries(${parts}).map(([type, part]) => [type, new Blob([part], { type })])))])`);
    }

    /** Opens a file of the workspace by its name. */
    async openFile(name: string): Promise<void> {
        await vi.waitFor(async () => {
            await this.#quick('Control+p', name, name);
            const tab = this.page.locator(`.tab.active[data-resource-name="${name}"]`);
            await tab.waitFor({ timeout: shortly });
        }, patience);
        await this.textEditor.locator('.view-lines').waitFor();
    }

    /** Runs a command of the palette by its title. */
    async run(title: string): Promise<void> {
        await this.#quick('F1', `>${title}`, title);
    }

    /** Takes back what was typed into the active text since it was saved, and waits until it is taken back. */
    async revert(): Promise<void> {
        await this.run('File: Revert File');
        await this.page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
    }

    /** Asks what may stand at the cursor, until `words` is among it: what takes the focus late closes the list again. */
    async suggest(words: string): Promise<void> {
        const offer = this.page
            .locator('.suggest-widget.visible .monaco-list-row')
            .filter({ hasText: words });
        await vi.waitFor(async () => {
            if (await offer.first().isVisible()) return;
            await this.page.keyboard.press('Control+Space');
            await offer.first().waitFor({ timeout: shortly });
        }, patience);
        // What explains the first of them is fetched when it is shown.
        const explanation = this.page.locator('.suggest-details').filter({ hasText: /Loading|正在加载/ });
        await explanation.waitFor({ state: 'hidden' });
    }

    /**
     * Opens or closes what explains the offers of an open list, until it is: a list drawn anew takes no key. What is
     * chosen holds for every list to come, and is told by the list itself: the explanation is out of sight while it is
     * fetched.
     */
    async explainOffers(shown: boolean): Promise<void> {
        const list = this.page.locator('.suggest-widget.visible');
        const explaining = this.page.locator('.suggest-widget.visible.shows-details');
        await vi.waitFor(async () => {
            await list.waitFor({ timeout: atOnce });
            if ((await explaining.count()) > 0 === shown) return;
            await this.page.keyboard.press('Control+Space');
            await explaining.waitFor({ state: shown ? 'visible' : 'hidden', timeout: atOnce });
        }, patience);
        if (shown) await this.page.locator('.suggest-details:visible').waitFor();
    }

    /** Opens the menu of `place` with the right button and gives it. */
    async openMenu(place: Locator): Promise<Locator> {
        const menu = this.page.locator('.monaco-menu');
        await vi.waitFor(async () => {
            await place.click({ button: 'right', timeout: shortly });
            await menu.waitFor({ timeout: shortly });
        }, patience);
        return menu;
    }

    /**
     * Takes a row of the menu of `place`. A menu passes over what is clicked in its first tenth of a second, so the row
     * is clicked until the menu closes.
     */
    async chooseInMenu(place: Locator, words: string): Promise<void> {
        const menu = await this.openMenu(place);
        await vi.waitFor(async () => {
            if (await menu.isHidden()) return;
            await menu.getByText(words).first().click({ timeout: shortly });
            await menu.waitFor({ state: 'hidden', timeout: 2000 });
        }, patience);
    }

    /** Reloads the window as a user does, so that the editor can keep its state. */
    async reload(): Promise<void> {
        const loaded = this.page.waitForEvent('domcontentloaded');
        await this.run('Developer: Reload Window');
        await loaded;
        await this.textEditor.locator('.view-lines').waitFor();
    }

    /** The titles the palette offers for some typed text, of which it must offer one at least. */
    async offered(text: string): Promise<readonly string[]> {
        const titles = await vi.waitFor(async () => {
            const rows = (await this.#list('F1', `>${text}`)).locator('.label-name');
            await rows.first().waitFor({ timeout: shortly });
            return rows.allTextContents();
        }, patience);
        await this.page.keyboard.press('Escape');
        return titles;
    }

    async #quick(key: string, text: string, row: string): Promise<void> {
        await vi.waitFor(async () => {
            const rows = await this.#list(key, text);
            await rows.filter({ hasText: row }).first().click({ timeout: shortly });
        }, patience);
    }

    /**
     * The rows that a list asked for by a key has for some typed text: those that are lit up; before, the list holds
     * others, which would move under the mouse. What takes the focus late, such as a text just opened, closes the list
     * again, so it may have to be asked for again.
     */
    async #list(key: string, text: string): Promise<Locator> {
        // An open list keeps what it had to offer when it was opened.
        if (await this.quickInput.isVisible()) await this.page.keyboard.press('Escape');
        await this.page.keyboard.press(key);
        await this.quickText.waitFor({ timeout: shortly });
        // One that was closed again is not waited for.
        await this.quickText.fill(text, { timeout: atOnce });
        return this.quickInput.locator('.monaco-list-row:has(.highlight)');
    }

    /** The first text editor in the window. */
    get textEditor(): Locator {
        return this.page.locator('.editor-instance .monaco-editor').first();
    }

    /** Puts the cursor at the beginning of a line of the active text, counted from 1. */
    async cursorBefore(line: number): Promise<void> {
        await this.cursorAt(line, 1);
    }

    /**
     * Puts the cursor in a line and a column of the active text, both counted from 1 and columns as the editor counts
     * them, two to a Chinese character; and waits until the text has the keys again: what is pressed before is lost.
     */
    async cursorAt(line: number, column: number): Promise<void> {
        await this.page.keyboard.press('Control+g');
        await this.quickText.fill(`:${line}:${column}`);
        await this.page.keyboard.press('Enter');
        await this.quickInput.waitFor({ state: 'hidden' });
        await this.textHasKeys();
    }

    /** Waits until a text has the keys: one just opened takes them late, and closes a list that was opened before. */
    async textHasKeys(): Promise<void> {
        await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    }

    /**
     * Follows a link of the text as a user does. With the key down the editor draws the link anew under the mouse, so it
     * is its place that is clicked.
     */
    async follow(link: Locator): Promise<void> {
        await link.waitFor();
        const box = await link.boundingBox();
        if (box === null) throw new Error('The link is not in sight.');
        await this.page.keyboard.down('ControlOrMeta');
        await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await this.page.keyboard.up('ControlOrMeta');
    }

    /** Takes the mouse out of the way, and waits until what it explained where it rested is gone. */
    async restMouse(): Promise<void> {
        await this.page.mouse.move(700, 840);
        await this.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
    }

    /** Makes an empty line above one of the active text, counted from 1, and puts the cursor on it: at once, by one key. */
    async newLineAbove(line: number): Promise<void> {
        await this.cursorBefore(line);
        await this.page.keyboard.press('Control+Shift+Enter');
    }

    /** Types at the cursor as an input method does: all at once. */
    async type(text: string): Promise<void> {
        await this.page.keyboard.insertText(text);
    }

    /** The rows of the Problems panel, which must be open. */
    get problems(): Locator {
        return this.page.locator('.markers-panel .monaco-list-row');
    }

    /** The icon of a group of views at the window's side, by its title. */
    viewIcon(title: string): Locator {
        return this.page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${title}"])`);
    }

    /** The rows of a view in the side bar, by the view's title. */
    tree(title: string): Locator {
        return this.page.locator(`.pane:has(.pane-header[aria-label^="${title}"]) .monaco-list-row`);
    }

    /** The document inside the preview's two frames. */
    get preview(): FrameLocator {
        return this.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
    }

    get notifications(): Locator {
        return this.page.locator('.notifications-toasts .notification-list-item');
    }
}
