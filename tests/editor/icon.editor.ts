import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { projectRoot } from './places.ts';
import { launchBrowser } from './workbench/workbench.ts';

/** The store takes pictures made of points only; the drawing is `icon.svg`, drawn with `PICTURES=yes`. */
const folder = join(projectRoot, 'client', 'icons');
const size = 256;

let browser: Browser;
beforeAll(async () => {
    browser = await launchBrowser({});
});
afterAll(() => browser?.close());

describe('the icon of the extension', () => {
    it('is the drawing', async () => {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(
            `<body style="margin:0">${readFileSync(join(folder, 'icon.svg'), 'utf8')}</body>`
        );
        const drawn = await page.screenshot({ omitBackground: true });
        if (process.env['PICTURES'] === 'yes') {
            writeFileSync(join(folder, 'icon.png'), drawn);
        }
        const stored = `data:image/png;base64,${readFileSync(join(folder, 'icon.png')).toString('base64')}`;
        const [width, difference] = await page.evaluate<[number, number]>(`(async () => {
            const points = async (source) => {
                const image = new Image();
                image.src = source;
                await image.decode();
                const context = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} }).getContext('2d');
                context.drawImage(image, 0, 0);
                return [image.width, context.getImageData(0, 0, ${size}, ${size}).data];
            };
            const [width, a] = await points(${JSON.stringify(stored)});
            const [, b] = await points(${JSON.stringify(`data:image/png;base64,${drawn.toString('base64')}`)});
            return [width, a.reduce((sum, value, index) => sum + Math.abs(value - b[index]), 0) / a.length];
        })()`);
        expect(width).toBe(size);
        expect(difference).toBeLessThan(1);
    });
});
