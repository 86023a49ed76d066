/**
 * `npm run gallery`: writes `samples/gallery` anew. Needs LibreOffice, poppler, the Fandol and the Liberation
 * faces, and says so where one is missing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingForRendering, renderWithLibreOffice } from '../server/document/rendering/libreoffice.ts';
import { paperFiles } from './files.ts';
import { indexPage, type Shown } from './index-page.ts';
import { galleryPapers, type GalleryPaper } from './papers.ts';
import { pagePictures } from './pictures.ts';

const folder = fileURLToPath(new URL('../../samples/gallery', import.meta.url));

const missing = missingForRendering();
if (missing !== undefined) {
    console.error(missing);
    process.exit(2);
}
const before = new Map(galleryPapers.map(({ name }) => [name, printed(name)]));
rmSync(folder, { recursive: true, force: true });
const shown: Shown[] = [];
for (const paper of galleryPapers) {
    shown.push(await showPaper(paper));
}
writeFileSync(join(folder, 'README.md'), indexPage(shown));

async function showPaper(paper: GalleryPaper): Promise<Shown> {
    const place = join(folder, paper.name);
    mkdirSync(place, { recursive: true });
    const made = await paperFiles(paper);
    for (const [name, bytes] of made) {
        writeFileSync(join(place, name), bytes);
    }
    const files = [...made.keys()];
    // A file with comments opens a bar of tools that LibreOffice has not where it is installed without a screen.
    const rendering = renderWithLibreOffice(
        readFileSync(join(place, `${paper.name}.docx`)),
        paper.review ? {} : { asTheFileSays: true }
    );
    try {
        if (paper.pdf) {
            writeFileSync(join(place, `${paper.name}.pdf`), pdfOf(paper, rendering.pdf));
            files.splice(1, 0, `${paper.name}.pdf`);
        }
        const pages = Number(
            /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [rendering.pdf], { encoding: 'utf8' }))?.[1]
        );
        const pictures = pagePictures(rendering.pdf, paper.pages ?? pages).map((bytes, index) => {
            const name = `page-${String(index + 1).padStart(2, '0')}.png`;
            writeFileSync(join(place, name), bytes);
            return name;
        });
        return { paper, pictures, files, pages };
    } finally {
        rendering.dispose();
    }
}

/** A paper's Word file and the PDF printed from it, as they lie in the gallery; undefined where it has no PDF. */
function printed(name: string): { readonly docx: Buffer; readonly pdf: Buffer } | undefined {
    const file = (format: string): string => join(folder, name, `${name}.${format}`);
    return existsSync(file('pdf'))
        ? { docx: readFileSync(file('docx')), pdf: readFileSync(file('pdf')) }
        : undefined;
}

/** The PDF just printed; the former one where the paper is the same, because each print bears its own hour. */
function pdfOf({ name }: GalleryPaper, justPrinted: string): Buffer {
    const former = before.get(name);
    const isSame = former?.docx.equals(readFileSync(join(folder, name, `${name}.docx`)));
    return former && isSame ? former.pdf : readFileSync(justPrinted);
}
