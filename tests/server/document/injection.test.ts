import { describe, expect, it } from 'vitest';
import type { Block, DocumentTree } from '../../../server/document/blocks.ts';
import { standardProfile } from '../../../server/document/profile.ts';
import { writeHtml, writePreviewBody } from '../../../server/document/writers/html/html.ts';
import { previewStyle } from '../../../server/document/writers/html/style.ts';
import { cleanText } from '../../../server/document/text.ts';
import { writeMarkdown } from '../../../server/document/writers/markdown/markdown.ts';
import { docxParts } from './docx-parts.ts';

const EVIL = `<script>alert(1)</script>&amp;"'><img src=x onerror=alert(1)> ]]> \u0000\u0001\u000b\ufffe\uffff\ud800x\udc00 [x](javascript:alert(1)) \`code\` # $x$`;
const runs = [{ text: EVIL }, { text: EVIL, bold: true }, { text: EVIL, quoted: true }];

/** Every kind of block with evil text wherever text can stand. */
const everyBlock: Block[] = [
    { kind: 'classification', copyNumber: EVIL, secrecy: EVIL, urgency: EVIL },
    { kind: 'issuerMark', names: [EVIL, EVIL], suffix: EVIL },
    { kind: 'documentNumber', text: EVIL, signers: [EVIL], signerLabel: EVIL },
    { kind: 'redRule' },
    { kind: 'title', text: EVIL, unbreakable: [EVIL] },
    { kind: 'subtitle', runs },
    { kind: 'addressees', runs },
    { kind: 'heading', level: 1, number: EVIL, runs },
    { kind: 'heading', level: 3, number: EVIL, runs, runIn: runs },
    { kind: 'paragraph', runs },
    {
        kind: 'list',
        ordered: true,
        items: [
            { label: EVIL, runs, children: { kind: 'list', ordered: false, items: [{ label: EVIL, runs }] } }
        ]
    },
    {
        kind: 'table',
        caption: runs,
        columns: [{ width: 1 }, { width: 1 }],
        headRows: 1,
        rows: [
            { cells: [{ runs }, { runs, meaning: EVIL }] },
            { cells: [{ runs, columnSpan: 2, shade: 'bar', meaning: EVIL }] }
        ]
    },
    { kind: 'attachmentsNote', label: EVIL, items: [{ number: EVIL, runs }] },
    { kind: 'signature', issuers: [EVIL], date: EVIL, sealed: true },
    { kind: 'note', runs },
    { kind: 'attachmentLabel', text: EVIL },
    { kind: 'placeholder', heading: EVIL, runs },
    { kind: 'imprint', notes: [{ label: EVIL, runs }], office: EVIL, date: EVIL }
];

const tree: DocumentTree = {
    language: 'zh',
    properties: { title: EVIL, issuer: EVIL, subject: EVIL, keywords: [EVIL], date: EVIL },
    sections: [{ kind: 'issued', blocks: everyBlock }]
};

/** A strict reader for XML: elements must nest, no stray < or &, no character XML forbids. */
function wellFormed(xml: string): boolean {
    if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) return false;
    const open: string[] = [];
    const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
    const token = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
    let at = 0;
    for (const match of body.matchAll(token)) {
        at = (match.index ?? 0) + match[0].length;
        if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(match[0])) return false;
        const [, closing, name, , empty] = match;
        if (!name || empty) continue;
        if (!closing) open.push(name);
        else if (open.pop() !== name) return false;
    }
    return at === body.length && open.length === 0;
}

describe('text that looks like markup', () => {
    it('leaves every part of a Word file well-formed', async () => {
        for (const [name, xml] of Object.entries(await docxParts(tree))) {
            expect(wellFormed(xml), name).toBe(true);
        }
    });

    it('is what the check of well-formedness would notice', () => {
        expect(wellFormed('<a>&</a>')).toBe(false);
        expect(wellFormed('<a><b></a></b>')).toBe(false);
        expect(wellFormed('<a>\ufffe</a>')).toBe(false);
        expect(wellFormed('<a b="1">x<c/></a>')).toBe(true);
    });

    it('makes no element and no attribute in HTML', () => {
        for (const html of [writeHtml(tree, standardProfile), writePreviewBody(tree, standardProfile)]) {
            const tags = html.replace(/="[^"]*"/g, '=""');
            expect(/<script|<img|<[^>]*\s(onerror|style)=/i.test(tags)).toBe(false);
            expect(html.includes('&lt;script&gt;')).toBe(true);
            expect(cleanText(html.replaceAll('\n', ' ')) === html.replaceAll('\n', ' ')).toBe(true);
        }
    });

    it('stays text in Markdown', () => {
        const markdown = writeMarkdown(tree);
        expect(markdown).not.toMatch(/(?<!\\)<script/);
        expect(markdown).not.toMatch(/(?<!\\)\]\(javascript/);
        expect(markdown).not.toMatch(/(?<!\\)`/);
    });

    it('finds no way out of the style sheet', () => {
        expect(previewStyle(standardProfile)).not.toMatch(/<|url\(|@import|expression/);
    });
});
