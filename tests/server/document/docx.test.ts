import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { profileSchema, standardProfile } from '../../../server/document/profile.ts';
import { writeDocx } from '../../../server/document/writers/docx/docx.ts';
import { mendSectionBreaks } from '../../../server/document/writers/docx/section-breaks.ts';
import { documentXml, docxParts, paper, paragraphsOf } from './docx-parts.ts';
import { sampleTree, smallTree } from './sample-tree.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('Word file', () => {
    it('has the page of the standard in every section', async () => {
        const xml = (await docxParts(sampleTree))['word/document.xml'] ?? '';
        expect(count(xml, /<w:sectPr\b/g)).toBe(sampleTree.sections.length);
        expect(count(xml, /<w:pgSz w:w="11906" w:h="16838"/g)).toBe(sampleTree.sections.length);
        expect(xml).toContain('w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"');
        expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    });

    it('ends no section in an empty paragraph', async () => {
        const xml = (await docxParts(sampleTree))['word/document.xml'] ?? '';
        const ends = paragraphsOf(xml).filter((each) => each.includes('<w:sectPr'));
        expect(
            ends.filter((each) => !each.includes('<w:t ')).map((each) => each.includes('w:line="10"'))
        ).toEqual([true]);
    });

    it('sets Normal as the standard asks', async () => {
        const styles = (await docxParts(smallTree))['word/styles.xml'] ?? '';
        expect(styles).toContain('<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>');
        expect(styles).toContain('<w:sz w:val="32"/>');
        expect(styles).toContain('<w:spacing w:val="-5"/>');
        expect(styles).toContain('w:eastAsia="仿宋_GB2312"');
        for (const [name, face] of [
            ['Heading1', '黑体'],
            ['Heading2', '楷体_GB2312'],
            ['Title', '方正小标宋简体']
        ]) {
            expect(styles).toMatch(new RegExp(`w:styleId="${name}".*?w:eastAsia="${face}"`));
        }
    });

    it('names the faces to take where the first is missing', async () => {
        const fonts = (await docxParts(smallTree))['word/fontTable.xml'] ?? '';
        expect(fonts).toContain('<w:font w:name="楷体_GB2312"><w:altName w:val="楷体,KaiTi,');
    });

    it('numbers odd pages right, even pages left, and the imprint behind an empty page not at all', async () => {
        const parts = await docxParts({
            ...sampleTree,
            sections: sampleTree.sections.map((section) =>
                section.kind === 'imprint' ? { ...section, afterEmptyPage: true } : section
            )
        });
        const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
        expect(parts['word/footer1.xml']).toMatch(/<w:jc w:val="right"\/>.*— .*PAGE.* —/s);
        expect(parts['word/footer2.xml']).toMatch(/<w:jc w:val="left"\/>.*PAGE/s);
        expect(footers.filter(([, xml]) => !xml.includes('PAGE'))).toHaveLength(2);
        expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    });

    it('lists contents with a field for each page number, that asks nobody on opening', async () => {
        const tree = paper([
            {
                kind: 'contents',
                entries: [
                    { level: 1, text: '一、目标', page: 2 },
                    { level: 2, text: '（一）近期', page: 3 }
                ]
            },
            { kind: 'heading', level: 1, number: '一、', runs: [{ text: '目标' }], listed: 1 },
            {
                kind: 'heading',
                level: 2,
                number: '（一）',
                runs: [{ text: '近期' }],
                runIn: [{ text: '。' }],
                listed: 2
            }
        ]);
        const parts = await docxParts(tree);
        const xml = parts['word/document.xml'] ?? '';
        const fields = [...xml.matchAll(/w:instr="PAGEREF (\w+) \\h">.*?<w:t[^>]*>(\d+)</g)];
        expect(fields.map(([, name, page]) => [name, page])).toEqual([
            ['_Toc000001', '2'],
            ['_Toc000002', '3']
        ]);
        const marked = [
            ...xml.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="(\d)"\/>(.*?)<w:bookmarkEnd w:id="\2"/g)
        ];
        expect(marked.map(([, name, , words]) => [name, words?.replaceAll(/<[^>]*>/g, '')])).toEqual([
            ['_Toc000001', '一、目标'],
            ['_Toc000002', '（一）近期']
        ]);
        expect(xml).not.toContain('w:dirty');
        expect(parts['word/settings.xml']).not.toContain('updateFields');
        expect(await docxParts(tree)).toEqual(parts);
    });

    it('puts the imprint on an even page, its lines in frames that end at the foot of the text', async () => {
        const xml = (await docxParts(sampleTree))['word/document.xml'] ?? '';
        expect(xml.slice(xml.lastIndexOf('<w:sectPr'))).toContain('<w:type w:val="evenPage"/>');
        const frames = [...xml.matchAll(/<w:framePr [^>]*>/g)].map(([frame]) =>
            [/w:y="(\d+)"/, /w:h="(\d+)"/].map((each) => Number(each.exec(frame)?.[1]))
        );
        expect(frames).toHaveLength(2);
        const [[copies = 0, height = 0] = [], [office = 0, officeHeight = 0] = []] = frames;
        expect(copies + height).toBe(office);
        expect(Math.abs(office + officeHeight - (16838 - 1984))).toBeLessThan(5);
    });

    it('prints mark and rule red, the rule once', async () => {
        const xml = (await docxParts(sampleTree))['word/document.xml'] ?? '';
        expect(count(xml, /<w:color w:val="FF0000"\/>/g)).toBe(1);
        expect(count(xml, /<w:bottom w:val="single" w:color="FF0000"/g)).toBe(1);
    });

    it('makes titles and headings real ones, but no heading that runs into its text', async () => {
        const xml = (await docxParts(smallTree))['word/document.xml'] ?? '';
        const styled = (style: string): number => count(xml, new RegExp(`<w:pStyle w:val="${style}"/>`, 'g'));
        expect([styled('Title'), styled('Heading1'), styled('Heading2'), styled('Heading3')]).toEqual([
            3, 3, 1, 0
        ]);
    });

    it('makes a long mark smaller, so that it stays on one line', async () => {
        const mark = (names: string[]): Promise<string> =>
            documentXml([{ kind: 'issuerMark', names, suffix: '文件' }]);
        expect(await mark(['西吉县教育局'])).toContain('<w:sz w:val="88"/>');
        expect(await mark(['西吉县教育体育局'])).toContain('<w:sz w:val="87"/>');
        const long = /<w:sz w:val="(\d+)"\/>/.exec(await mark(['咸阳市沣东新城教育卫生体育局联盟办公室']));
        expect((Number(long?.[1]) / 2) * 21).toBeLessThanOrEqual(442.2);
    });

    it('sets several offices above one another beside 文件', async () => {
        const xml = await documentXml([
            { kind: 'issuerMark', names: ['甲教育局', '乙财政局'], suffix: '文件' }
        ]);
        expect(count(xml, /<w:jc w:val="distribute"\/>/g)).toBe(2);
        expect(count(xml, /<w:tc>/g)).toBe(2);
    });

    it('puts signers opposite the number in 楷体', async () => {
        const xml = await documentXml([
            { kind: 'documentNumber', text: '西教发〔2008〕12号', signers: ['某甲'], signerLabel: '签发人：' }
        ]);
        expect(xml).toMatch(/<w:tab w:val="right" w:pos="\d+"\/>/);
        expect(xml).toMatch(/eastAsia="楷体_GB2312".*?某甲/);
    });

    it('stands issuer and date about one axis under a seal', async () => {
        const [issuer = '', date = ''] = paragraphsOf(
            await documentXml([
                { kind: 'signature', issuers: ['西吉县教育体育局'], date: '2008年12月13日', sealed: true }
            ])
        );
        const indent = (xml: string): string => /<w:ind [^>]*>/.exec(xml)?.[0] ?? '';
        expect(indent(issuer)).toBe(indent(date));
        const [left, right] = [/w:left="(\d+)"/, /w:right="(\d+)"/].map((each) =>
            Number(each.exec(indent(date))?.[1])
        );
        const axis = 8844 - ((left ?? 0) + (8844 - (right ?? 0))) / 2;
        expect(axis / 315).toBeCloseTo(4 + 3.5, 1);
    });

    it('leaves the place of a date that is written by hand', async () => {
        const [issuer = ''] = paragraphsOf(
            await documentXml([{ kind: 'signature', issuers: ['幸福小学'], date: '', sealed: true }])
        );
        const [left, right] = [/w:left="(\d+)"/, /w:right="(\d+)"/].map((each) =>
            Number(each.exec(issuer)?.[1])
        );
        expect((8844 - ((left ?? 0) + (8844 - (right ?? 0))) / 2) / 315).toBeCloseTo(4 + 3.5, 1);
    });

    it('begins the date two characters after the issuer without a seal', async () => {
        const [issuer = '', date = ''] = paragraphsOf(
            await documentXml([
                { kind: 'signature', issuers: ['西吉县教育体育局'], date: '2008年12月13日', sealed: false }
            ])
        );
        const left = (xml: string): number => Number(/w:left="(\d+)"/.exec(xml)?.[1]);
        expect((left(date) - left(issuer)) / 315).toBe(2);
        expect(8844 - left(issuer) - 8 * 315).toBe(2 * 315);
    });

    it('keeps the end of the text on the page of the signature', async () => {
        const signature = {
            kind: 'signature',
            issuers: ['西吉县教育体育局'],
            date: '2008年12月13日',
            sealed: true
        } as const;
        const body = { kind: 'paragraph', runs: [{ text: '请遵照执行。' }] } as const;
        const kept = paragraphsOf(await documentXml([body, body, signature])).map((each) =>
            each.includes('<w:keepNext/>')
        );
        expect(kept).toEqual([false, true, true, false]);
        const note = { kind: 'note', runs: [{ text: '（联系人：办公室）' }] } as const;
        const noted = paragraphsOf(await documentXml([body, signature, note])).map((each) =>
            each.includes('<w:keepNext/>')
        );
        expect(noted).toEqual([true, true, true, false]);
    });

    it('repeats head rows, merges cells and shades bars', async () => {
        const xml = (await docxParts(smallTree))['word/document.xml'] ?? '';
        expect(count(xml, /<w:tblHeader\/>/g)).toBe(2);
        expect(count(xml, /<w:vMerge w:val="restart"\/>/g)).toBe(2);
        expect(count(xml, /<w:gridSpan w:val="4"\/>/g)).toBe(2);
        expect(count(xml, /w:fill="7F7F7F"/g)).toBe(10);
    });

    it('follows a profile', async () => {
        const profile = profileSchema.parse({
            linePitchPt: 28,
            pageNumber: 'centred',
            boldLevels: [3],
            fonts: { latin: { name: 'Times New Roman' } }
        });
        const parts = await docxParts(smallTree, profile);
        expect(parts['word/styles.xml']).toContain('w:line="560" w:lineRule="exact"');
        expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading3".*?<w:b\/>/);
        expect(parts['word/styles.xml']).toContain('w:ascii="Times New Roman"');
        expect(parts['word/footer1.xml']).toContain('<w:jc w:val="center"/>');
    });

    it('takes a tree without sections', async () => {
        const parts = await docxParts({ language: 'en', properties: { title: '' }, sections: [] });
        expect(parts['word/document.xml']).toContain('<w:body>');
    });

    it('gives the same bytes in another process, in another time zone', async () => {
        const here = createHash('sha256')
            .update(await writeDocx(sampleTree, standardProfile))
            .digest('hex');
        const script = fileURLToPath(new URL('./print-docx-hash.ts', import.meta.url));
        const there = ['Asia/Shanghai', 'America/Los_Angeles'].map((zone) =>
            execFileSync(process.execPath, [script], {
                encoding: 'utf8',
                env: { ...process.env, TZ: zone }
            }).trim()
        );
        expect(there).toEqual([here, here]);
    });

    it('bears the date of the paper and no other', async () => {
        const core = (await docxParts(sampleTree))['docProps/core.xml'] ?? '';
        expect(core).toContain('2008-12-13T00:00:00Z</dcterms:created>');
        const undated = (await docxParts(paper([])))['docProps/core.xml'] ?? '';
        expect(undated).toContain('1980-01-01T00:00:00Z</dcterms:created>');
    });
});

describe('section breaks', () => {
    const end = '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>';

    it('move into the last paragraph', () => {
        const xml = `<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r/></w:p><w:p><w:pPr>${end}</w:pPr></w:p>`;
        expect(mendSectionBreaks(xml)).toBe(`<w:p><w:pPr><w:jc w:val="left"/>${end}</w:pPr><w:r/></w:p>`);
        expect(mendSectionBreaks(`<w:p><w:r/></w:p><w:p><w:pPr>${end}</w:pPr></w:p>`)).toBe(
            `<w:p><w:pPr>${end}</w:pPr><w:r/></w:p>`
        );
    });

    it('keep a low paragraph after a table', () => {
        const xml = `<w:tbl></w:tbl><w:p><w:pPr>${end}</w:pPr></w:p>`;
        expect(mendSectionBreaks(xml)).toMatch(/^<w:tbl><\/w:tbl><w:p><w:pPr><w:spacing [^>]*w:line="10"/);
    });
});
