import { describe, expect, it } from 'vitest';
import { previewPage } from '../../client/preview/page.ts';
import { viewKinds } from '../../server/protocol.ts';
import { englishPage } from '../support/preview-page.ts';

const page = () => previewPage({ ...englishPage, plan: 'file:///甲"><b>.alliance', label: '文稿 <1>' });

describe("the preview's page", () => {
    it('forbids everything but its own script and style', () => {
        const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page())?.[1] ?? '';
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        expect(nonce.length).toBeGreaterThan(20);
        expect(policy).toBe(`default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`);
        expect(page().match(/<(?:script|style)\b/g)).toHaveLength(2);
        expect(page().match(/<(?:script|style) nonce="/g)).toHaveLength(2);
    });

    it('has a new nonce each time', () => {
        expect(page()).not.toBe(page());
    });

    it('has no inline styles or event attributes', () => {
        expect(page()).not.toMatch(/\s(?:style|on\w+)="/);
    });

    it('cannot be broken by the name of a plan', () => {
        expect(page()).toContain('data-plan="file:///甲&quot;&gt;&lt;b&gt;.alliance"');
        expect(page()).toContain('aria-label="文稿 &lt;1&gt;"');
    });

    it('has a tab and a panel for each view, tied to each other', () => {
        for (const view of viewKinds) {
            expect(page()).toContain(`role="tab" id="tab-${view}" aria-controls="panel-${view}"`);
            expect(page()).toContain(`role="tabpanel" id="panel-${view}" aria-labelledby="tab-${view}"`);
        }
    });

    it('gives its script the words without letting them out of their attribute', () => {
        const words = { ...englishPage.words, print: `"><script>` };
        const html = previewPage({ ...englishPage, words });
        expect(html.match(/<script\b/g)).toHaveLength(1);
        expect(html).toContain('&quot;print&quot;:&quot;\\&quot;&gt;&lt;script&gt;&quot;');
    });
});
