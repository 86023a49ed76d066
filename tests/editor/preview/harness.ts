import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FromPage, ShowCursor, ShowMaking, ShowView } from '../../../client/preview/messages.ts';
import { previewPage } from '../../../client/preview/page.ts';
import { englishPage } from '../../support/preview-page.ts';
import { projectRoot } from '../places.ts';
import { themes, type Theme } from './themes.ts';

/** The preview's page alone, under its own content security policy, with a host that writes down what it is told. */
const address = 'http://preview.test/';
const hostStub = `
    let state;
    globalThis.told = [];
    globalThis.acquireVsCodeApi = () => ({
        postMessage: (message) => { told.push(message); },
        getState: () => globalThis.stateToRestore ?? state,
        setState: (s) => { state = s; globalThis.kept = s; }
    });
`;

export class PreviewHarness {
    readonly page: Page;
    /** What the browser's console said. */
    readonly complaints: string[] = [];

    private constructor(page: Page) {
        this.page = page;
    }

    /** @param state what the page kept before */
    static async open(
        browser: Browser,
        {
            theme = themes.light,
            size = { width: 900, height: 600 },
            state = undefined as unknown,
            language = 'en'
        } = {}
    ): Promise<PreviewHarness> {
        const harness = new PreviewHarness(await browser.newPage({ viewport: size }));
        const { page, complaints } = harness;
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.addInitScript(hostStub);
        await page.addInitScript(`globalThis.stateToRestore = ${JSON.stringify(state)}`);
        const html = previewPage({ ...englishPage, language, script: `${address}preview.js` });
        await page.route(`${address}**`, (route) =>
            route.request().url() === address
                ? route.fulfill({ contentType: 'text/html', body: dressed(html, theme) })
                : route.fulfill({
                      contentType: 'text/javascript',
                      body: readFileSync(join(projectRoot, 'dist', 'preview.js'), 'utf8')
                  })
        );
        await page.goto(address);
        return harness;
    }

    /** Sends what the extension sends, and waits until the page has drawn it. */
    async send(message: Partial<ShowView> | ShowCursor | ShowMaking): Promise<void> {
        const whole = { type: 'view', view: 'document', title: '', style: '', note: '', ...message };
        await this.page.evaluate(
            `window.dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(whole)} })), new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`
        );
    }

    /** What the page told the extension, and forgets it. */
    told(): Promise<FromPage[]> {
        return this.page.evaluate('told.splice(0)');
    }

    /** What the page keeps over a restart. */
    kept(): Promise<Record<string, unknown>> {
        return this.page.evaluate('kept');
    }

    close(): Promise<void> {
        return this.page.close();
    }
}

/** The page as the editor dresses it: its theme as variables on the root, and a class on the body. */
function dressed(html: string, { bodyClass, variables }: Theme): string {
    const rules = Object.entries(variables).map(([name, value]) => `--vscode-${name}: ${value};`);
    const nonce = /nonce-([^']+)/.exec(html)?.[1] ?? '';
    return html
        .replace('</head>', `<style nonce="${nonce}">:root { ${rules.join(' ')} }</style></head>`)
        .replace('<body ', `<body class="${bodyClass}" `);
}
