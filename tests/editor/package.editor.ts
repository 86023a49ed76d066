import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { vsix } from './places.ts';

describe('the installable package', () => {
    const parts = unzipSync(readFileSync(vsix));
    const names = Object.keys(parts).filter((name) => !name.endsWith('/'));

    it('holds bundled code, derived files, texts and pictures, and nothing else', () => {
        const desktop = ['extension.cjs', 'server.cjs', 'alliance-plan.cjs'];
        const browser = ['extension-browser.cjs', 'server-browser.js', 'preview.js'];
        const code = [...desktop, ...browser].map((name) => `extension/dist/${name}`);
        expect(names).toEqual(expect.arrayContaining(code));
        const allowed = [
            /^\[Content_Types\]\.xml$|^extension\.vsixmanifest$/,
            /^extension\/(?:package(?:\.nls(?:\.zh-cn)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt)$/i,
            /^extension\/dist\/[\w-]+\.c?js$/,
            /^extension\/language\/syntaxes\/[\w.-]+\.json$/,
            /^extension\/client\/l10n\/[\w.-]+\.json$/,
            /^extension\/server\/rules\/README\.md$/,
            /^extension\/server\/settings\/alliance-plan\.schema\.json$/,
            /^extension\/client\/icons\/[\w-]+\.(?:png|svg)$/,
            /^extension\/client\/walkthrough\/[\w.-]+\.md$/,
            /^extension\/client\/media\/walkthrough-[\w.-]+\.png$/
        ];
        expect(names.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
    });

    it('holds no source maps and no paths of the machine it was made on', () => {
        const code = names
            .filter((name) => /\.c?js$/.test(name))
            .map((name) => strFromU8(parts[name] ?? new Uint8Array()));
        expect(code.filter((text) => text.includes('sourceMappingURL='))).toEqual([]);
        const here = new URL('../../', import.meta.url).pathname;
        expect(code.filter((text) => text.includes(here))).toEqual([]);
    });

    it('stays small', () => {
        expect(statSync(vsix).size).toBeLessThan(8 * 1024 * 1024);
    });
});
