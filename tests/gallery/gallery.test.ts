import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../server/protocol.ts';
import { paperKinds } from '../../server/document/templates/contents.ts';
import { samplePaths, samplePlan } from '../support/samples.ts';
import { paperFiles } from './files.ts';
import { indexPage, type Shown } from './index-page.ts';
import { galleryPapers } from './papers.ts';

/* Whether the pictures are the same is not tested: another LibreOffice prints others. */

const folder = fileURLToPath(new URL('../../samples/gallery', import.meta.url));
const index = readFileSync(join(folder, 'README.md'), 'utf8');

describe('the gallery', () => {
    it('shows every sample that holds a paper, and every kind of paper', () => {
        const papers = samplePaths.filter((path) => samplePlan(path).documents.length > 0);
        expect([...new Set(galleryPapers.map(({ sample }) => sample))].sort()).toEqual(papers);
        const kinds = new Set(papers.flatMap((path) => samplePlan(path).documents.map(({ kind }) => kind)));
        // Rules of their own (办法) and registries (名录) are printed, but no text of the seven is one.
        expect(paperKinds.filter((kind) => !kinds.has(kind as never))).toEqual(['method', 'registry']);
    });

    it('has each kind of paper in each format', () => {
        const kinds = galleryPapers.filter(({ pdf }) => pdf);
        expect(kinds.map(({ name }) => name)).toEqual([
            'xiji-groups', // notice and plan
            'town-plan', // plan alone
            'town-plan-summary',
            'letter',
            'fangji-charter',
            'fangji-plan', // yearly work plan
            'hefei', // report
            'english'
        ]);
        for (const paper of kinds) {
            const line = new RegExp(
                `^\\[${paper.sample}\\].*\\(${paper.name}/${paper.name}\\.docx\\).*$`,
                'm'
            );
            const [links = ''] = line.exec(index) ?? [];
            const shown = [...links.matchAll(/\[([a-z]+)\]\(/g)].map(([, format]) => format);
            expect(shown.toSorted(), paper.name).toEqual(exportFormats.toSorted());
        }
    });

    it('has an index that matches its files (else run: npm run gallery)', () => {
        const shown = galleryPapers.map((paper): Shown => {
            const names = readdirSync(join(folder, paper.name)).sort();
            const pages = new RegExp(`\\(${paper.name}/${paper.name}\\.docx\\)[^#]*?共(\\d+)页`).exec(
                index
            )?.[1];
            const pictures = names.filter((name) => name.endsWith('.png'));
            return {
                paper,
                pictures,
                files: exportFormats
                    .map((format) => `${paper.name}.${format}`)
                    .filter((name) => names.includes(name)),
                pages: pages === undefined ? pictures.length : Number(pages)
            };
        });
        expect(indexPage(shown)).toBe(index);
        expect(readdirSync(folder).sort()).toEqual(
            ['README.md', ...galleryPapers.map(({ name }) => name)].sort()
        );
    });

    it('holds what the samples give now (else run: npm run gallery)', async () => {
        const stale: string[] = [];
        for (const paper of galleryPapers) {
            for (const [name, bytes] of await paperFiles(paper)) {
                const path = join(folder, paper.name, name);
                if (!existsSync(path) || !readFileSync(path).equals(bytes)) stale.push(name);
            }
        }
        expect(stale).toEqual([]);
    });

    it('links what is there', () => {
        const links = [...index.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/g)].map(
            ([, link, image]) => link ?? image ?? ''
        );
        expect(links.length).toBeGreaterThan(100);
        expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
    });

    it('takes 4 MB at most', () => {
        const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
            entry.isFile()
        );
        const size = files.reduce(
            (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
            0
        );
        expect(size).toBeLessThanOrEqual(3_900_000);
    });
});
