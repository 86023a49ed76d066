import { planFormats } from './files.ts';
import { galleryPapers, type GalleryPaper } from './papers.ts';

/** What there is of one paper: names of its pictures and files, in its folder. */
export interface Shown {
    readonly paper: GalleryPaper;
    readonly pictures: readonly string[];
    readonly files: readonly string[];
    /** Pages of the whole paper, where not all are shown. */
    readonly pages: number;
}

/** The gallery's README: each paper with its files and its pages. */
export function indexPage(shown: readonly Shown[]): string {
    const papers = shown.map(({ paper, pictures, files, pages }) => {
        const own = files.map((file) => `[${file.split('.').at(-1) ?? file}](${paper.name}/${file})`);
        const links = [...own, ...linksOfPlan(paper)].join(' · ');
        const images = pictures.map(
            (picture, index) =>
                `<img src="${paper.name}/${picture}" width="200" alt="${paper.kind.en}, page ${index + 1}">`
        );
        const more =
            pages > pictures.length
                ? `\n\n（共${pages}页，列出前${pictures.length}页 · ${pages} pages, the first ${pictures.length} shown）`
                : '';
        return (
            `## ${paper.kind.zh} · ${paper.kind.en}\n\n` +
            `[${paper.sample}](../${paper.sample})：${links}\n\n${images.join('\n')}${more}\n`
        );
    });
    return (
        '# 样例文稿 · Gallery\n\n' +
        '每一种公文、每一种格式，都由 `samples/` 里的方案生成；页面由 LibreOffice 用 Fandol 字体（英文用 Liberation）打印，字体与机关用字不同。PDF文件每种公文各有一份。\n\n' +
        'Each kind of paper in each format, made from the plans in `samples/` by `npm run gallery`; the pages are printed by\n' +
        'LibreOffice with the Fandol and Liberation faces, which stand in for those of official and English papers. There is one\n' +
        'PDF file for each kind of paper.\n\n' +
        papers.join('\n')
    );
}

/** What a paper made from a plan's records has in common with the plan. */
function linksOfPlan({ as, sample }: GalleryPaper): readonly string[] {
    const plan = galleryPapers.find((other) => other.sample === sample && !other.as);
    return as && plan ? planFormats.map((format) => `[${format}](${plan.name}/${plan.name}.${format})`) : [];
}
