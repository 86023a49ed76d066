import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import type { Section } from '../../../../server/document/blocks.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { imprintLineCount } from '../../../../server/document/heights.ts';
import { withImprintInPlace } from '../../../../server/document/build/imprint.ts';
import { measureFor } from '../../../../server/document/measure.ts';
import { standardProfile } from '../../../../server/document/profile.ts';
import { noticeOf } from '../rendering/notice.ts';

function sectionsOf(items: number): readonly Section[] {
    return buildDocument(planOf(noticeOf(items))).sections;
}

describe('the imprint', () => {
    it('stands at the foot of the text where that ends on an even page and leaves room', () => {
        const sections = sectionsOf(7);
        expect(sections).toHaveLength(1);
        expect(sections[0]?.blocks.at(-1)?.kind).toBe('imprint');
    });

    it('has a page of its own behind an odd one', () => {
        const [, own, ...more] = sectionsOf(1);
        expect(more).toEqual([]);
        expect(own?.kind).toBe('imprint');
        expect(own?.afterEmptyPage).toBeUndefined();
    });

    it('has one behind an empty page where an even one is full', () => {
        expect(sectionsOf(8).at(-1)).toMatchObject({ kind: 'imprint', afterEmptyPage: true });
    });

    it('has a line more where office and date have no room on one', () => {
        const measure = measureFor(standardProfile, 'zh');
        const imprint = { kind: 'imprint', notes: [], date: '2008年12月13日印发' } as const;
        expect(imprintLineCount({ ...imprint, office: '西吉县教育体育局' }, standardProfile, measure)).toBe(
            1
        );
        const long = '占位自治区占位县教育体育局教育督导与考核评价办公室';
        expect(imprintLineCount({ ...imprint, office: long }, standardProfile, measure)).toBe(2);
    });

    it('never stands on a turned page', () => {
        const [text, imprint] = sectionsOf(1);
        if (!text || !imprint) throw new Error('The notice has no imprint.');
        const turned: Section = {
            kind: 'attachment',
            orientation: 'landscape',
            blocks: [{ kind: 'title', text: '情况表' }]
        };
        const tree = {
            language: 'zh',
            properties: { title: '' },
            sections: [text, turned, imprint]
        } as const;
        expect(withImprintInPlace(tree, standardProfile).sections.map(({ kind }) => kind)).toEqual([
            'issued',
            'attachment',
            'imprint'
        ]);
    });
});
