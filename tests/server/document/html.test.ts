import { describe, expect, it } from 'vitest';
import type { Span } from '../../../language/source.ts';
import type { DocumentTree } from '../../../server/document/blocks.ts';
import { profileSchema, standardProfile } from '../../../server/document/profile.ts';
import { writeHtml, writePreviewBody } from '../../../server/document/writers/html/html.ts';
import { previewStyle } from '../../../server/document/writers/html/style.ts';
import { smallTree } from './sample-tree.ts';

const here = { uri: 'file:///plan.alliance', start: 100 };
const there = { uri: 'file:///names.alliance', start: 7 };
const at = (place: typeof here, start: number, end: number): Span => ({ place, start, end });

const sourced: DocumentTree = {
    language: 'zh',
    properties: { title: '样张' },
    sections: [
        {
            kind: 'issued',
            source: at(here, 0, 50),
            blocks: [
                {
                    kind: 'paragraph',
                    source: at(here, 5, 20),
                    runs: [
                        { text: '共' },
                        { text: '10', quoted: true, source: at(there, 1, 3) },
                        { text: '组' }
                    ]
                }
            ]
        }
    ]
};

describe('HTML page', () => {
    it('is as it was', async () => {
        await expect(writeHtml(smallTree, standardProfile)).toMatchFileSnapshot('golden/small.html');
    });

    it('carries absolute offsets of the source for every block and run that has one', () => {
        const body = writePreviewBody(sourced, standardProfile);
        expect(body).toContain('<section class="pages issued" data-start="100" data-end="150">');
        expect(body).toContain('<p class="paragraph body" data-start="105" data-end="120">');
        expect(body).toContain('<span class="quoted" data-start="8" data-end="10">10</span>');
    });

    it('can be asked for the offsets of one file, or of none', () => {
        const own = writePreviewBody(sourced, standardProfile, { sources: { uri: here.uri } });
        expect(own).toContain('data-start="105"');
        expect(own).toContain('<span class="quoted">10</span>');
        expect(writeHtml(sourced, standardProfile, { sources: 'none' })).not.toContain('data-start');
    });

    it('needs no style attribute, script or address', () => {
        expect(writeHtml(smallTree, standardProfile)).not.toMatch(/ style=|<script|<link|https?:/);
    });

    it('has every class the document uses in its style sheet or leaves it to structure', () => {
        const used = new Set(
            [...writePreviewBody(smallTree, standardProfile).matchAll(/ class="([^"]*)"/g)].flatMap((match) =>
                (match[1] ?? '').split(' ')
            )
        );
        const style = previewStyle(standardProfile);
        const unstyled = [...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(style));
        expect(unstyled.sort()).toEqual([
            'addressees',
            'attachment',
            'depth-0',
            'issued',
            'name',
            'quoted',
            'table'
        ]);
    });

    it('holds of the numbered classes those that the document uses, each once', () => {
        const page = writeHtml(smallTree, standardProfile);
        const sized = [
            ...page.matchAll(
                /^\.document \.([a-z]+-\d+) \{ (?:font-size: min|margin-top: calc\(35mm|width: \d+%|--sheets|padding-bottom)/gm
            )
        ];
        const names = sized.map(([, name]) => name);
        const body = writePreviewBody(smallTree, standardProfile);
        const used = [...body.matchAll(/[" ]((?:fit|below|w|sheets|foot)-\d+)(?=[" ])/g)].map(
            ([, name]) => name
        );
        expect(names.length).toBeGreaterThan(3);
        expect(names.toSorted()).toEqual([...new Set(used)].toSorted());
    });

    it('follows a profile', () => {
        const style = previewStyle(
            profileSchema.parse({ pageNumber: 'none', boldLevels: [3], linePitchPt: 28 })
        );
        expect(style).toContain('--line: 28pt');
        expect(style).toContain('--bold-3: bold');
        expect(style).not.toContain('counter(page)');
    });
});
