import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import type { Block, Section } from '../../../../server/document/blocks.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import {
    isWholeNote,
    LONGEST_WHOLE_NOTE,
    staysWithSignature,
    textBeforeSignature
} from '../../../../server/document/keep.ts';
import { pageLayout, type PageLayout } from '../../../../server/document/pages.ts';
import { standardProfile } from '../../../../server/document/profile.ts';

/** A notice with so many lines of text of its own, then so many attachments. */
function noticeWith(lines: number, attachments: number, label = ''): Section {
    const names = Array.from(
        { length: attachments },
        (_, index) => `    附件 甲${index} “表${index}” { 状态 未附 }`
    );
    const source = `单位 甲县教育局
通知 做好帮扶 “甲县教育局关于做好城乡学校结对帮扶工作的通知” {
    发文机关 甲县教育局
    发文字号 甲教发〔2009〕1号
    成文日期 2009年1月5日
    主送：各学校
    ${label}
${names.join('\n')}
}
${Array.from({ length: lines }, () => '正文 【各学校按期报送总结。】').join('\n')}
`;
    const [section] = buildDocument(planOf(source)).sections;
    if (!section) throw new Error('The notice has no section.');
    return section;
}

function layoutOf(section: Section): PageLayout {
    return pageLayout({ language: 'zh', properties: { title: '' }, sections: [section] }, standardProfile);
}

/** The page that the only block of a kind begins on. */
function pageOf(kind: Block['kind'], section: Section): number | undefined {
    const block = section.blocks.find((each) => each.kind === kind);
    return block && layoutOf(section).startOf.get(block);
}

/** The page that the last text before the signature ends on. */
function textPage(section: Section): number | undefined {
    const text = textBeforeSignature(section.blocks);
    return text && layoutOf(section).endOf.get(text);
}

/** The pages that the note of attachments begins and ends on. */
function noteWithNames(section: Section): {
    readonly section: Section;
    readonly first?: number | undefined;
    readonly last?: number | undefined;
} {
    const note = section.blocks.find(({ kind }) => kind === 'attachmentsNote');
    const { startOf, endOf } = layoutOf(section);
    return note ? { section, first: startOf.get(note), last: endOf.get(note) } : { section };
}

/** Whether text stands on the page of the signature. */
function hasText(section: Section): boolean {
    const page = textPage(section);
    return page !== undefined && page === pageOf('signature', section);
}

describe('the signature', () => {
    it('never stands on a page without text, where there is more than one piece of text', () => {
        const without = [2, 3, 4, 5, 6, 7, 8].flatMap((lines) =>
            [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((attachments) => !hasText(noticeWith(lines, attachments)))
        );
        expect(without).toEqual([]);
    });

    it('has the lines set closer only where that makes room, and no more than needed', () => {
        expect(noticeWith(1, 0).tighter).toBeUndefined();
        const steps = [1, 2, 3].map((attachments) => noticeWith(1, attachments).tighter ?? 0);
        expect(steps.some((each) => each > 0)).toBe(true);
        expect(Math.max(...steps)).toBeLessThanOrEqual(11);
    });

    it('stands with the only piece of text, as far as closer lines make room for the note of attachments', () => {
        const without = [0, 1, 2, 3, 4, 5].filter((attachments) => !hasText(noticeWith(1, attachments)));
        expect(without).toEqual([]);
        expect(noticeWith(1, 5).tighter).toBeGreaterThan(11);
        expect(noticeWith(1, 20).tighter).toBeUndefined();
    });

    it('has the note in brackets below it on its own page', () => {
        const apart = [1, 2, 3, 4, 5, 6].flatMap((lines) =>
            [0, 1, 2, 3, 4].filter((attachments) => {
                const section = noticeWith(lines, attachments, '联系人：甲县教育局办公室');
                return pageOf('note', section) !== pageOf('signature', section) || !hasText(section);
            })
        );
        expect(apart).toEqual([]);
    });

    it('has the last names of a long note above it, the first ones below the only text', () => {
        for (const attachments of [7, 12, 20]) {
            const section = noteWithNames(noticeWith(1, attachments));
            expect(section.first, `${attachments}`).toBe(textPage(section.section));
            expect(section.last, `${attachments}`).toBe(pageOf('signature', section.section));
        }
    });

    it('leaves a note whole only where text goes with it and the page has room', () => {
        const whole = (lines: number, attachments: number): boolean => {
            const { blocks } = noticeWith(lines, attachments);
            return isWholeNote(
                blocks,
                blocks.findIndex(({ kind }) => kind === 'attachmentsNote')
            );
        };
        expect([
            whole(1, 8),
            whole(6, 8),
            whole(6, LONGEST_WHOLE_NOTE),
            whole(6, LONGEST_WHOLE_NOTE + 1)
        ]).toEqual([false, true, true, false]);
    });

    it('keeps the last text with the note of attachments, but not all the text there is', () => {
        const long = noticeWith(6, 8).blocks;
        const note = long.findIndex(({ kind }) => kind === 'attachmentsNote');
        expect(staysWithSignature(long, note)).toBe(true);
        expect(staysWithSignature(long, note - 1)).toBe(true);
        expect(staysWithSignature(long, note - 2)).toBe(false);
        const short = noticeWith(1, 8).blocks;
        expect(staysWithSignature(short, short.findIndex(({ kind }) => kind === 'attachmentsNote') - 1)).toBe(
            false
        );
    });
});
