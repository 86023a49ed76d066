import { describe, expect, it } from 'vitest';
import { previewPage } from '../../client/preview/page.ts';

const page = () =>
    previewPage({ script: 'https://x/preview.js', plan: 'file:///甲"><b>.alliance', label: '文稿 <1>' });

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
});
