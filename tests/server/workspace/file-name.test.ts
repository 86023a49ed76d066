import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../server/workspace/file-name.ts';

describe('a file name from a title', () => {
    it('keeps Chinese titles as they are', () => {
        expect(fileNameFor('西吉县“捆绑式发展”活动实施方案（试行）', '.docx', 'x')).toBe(
            '西吉县“捆绑式发展”活动实施方案（试行）.docx'
        );
    });

    it('has no character Windows refuses', () => {
        expect(fileNameFor('关于<a>: "b"/c\\d|e?f*', '.md', 'x')).toBe('关于〈a〉： ＂b＂／c＼d｜e？f＊.md');
    });

    it('names no device and no folder', () => {
        expect(fileNameFor('CON', '.docx', 'x')).toBe('_CON.docx');
        expect(fileNameFor('lpt1.方案', '.docx', 'x')).toBe('_lpt1.方案.docx');
        expect(fileNameFor('..', '.docx', 'xiji')).toBe('xiji.docx');
        expect(fileNameFor('', '.docx', '')).toBe('plan.docx');
    });

    it('is one that every system takes, whatever the title', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
                const name = fileNameFor(title, '.docx', 'plan');
                // eslint-disable-next-line no-control-regex
                expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u007f]|^[. ]|[. ]\.docx$/);
                expect(name).not.toMatch(/\p{Cs}/u);
                expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
            })
        );
    });
});
