import { describe, expect, it } from 'vitest';
import { planOf } from '../../language/index.ts';
import type { PreviewPage } from '../../server/export.ts';
import { Previews } from '../../server/previews.ts';

const good = '方案 甲 “甲方案” { 期限 2009年 }\n';
const bad = `${good}联盟 第一组 { 牵头 \n`;
const page = (body: string, size: number): PreviewPage => ({ title: '甲方案', body, style: '', size });

describe('a preview while somebody types', () => {
    it('shows a sound text as it is', () => {
        expect(new Previews().show(planOf(good), 'document', page('whole', 20))).toEqual({
            ok: true,
            title: '甲方案',
            body: 'whole',
            style: '',
            broken: false,
            kept: false
        });
    });

    it('follows a broken text that shows no less, with a note', () => {
        const previews = new Previews();
        previews.show(planOf(good), 'document', page('whole', 20));
        expect(previews.show(planOf(bad), 'document', page('as much', 20))).toMatchObject({
            body: 'as much',
            broken: true,
            note: { zh: expect.stringContaining('没有显示') }
        });
    });

    it('keeps the last good document where anything of it would be lost', () => {
        const previews = new Previews();
        previews.show(planOf(good), 'document', page('whole', 20));
        expect(previews.show(planOf(bad), 'document', page('all but one', 19))).toMatchObject({
            body: 'whole',
            broken: true,
            note: { zh: expect.stringContaining('改动前') }
        });
        expect(previews.show(planOf(good), 'document', page('new', 5))).toMatchObject({
            body: 'new',
            broken: false
        });
    });

    it('shows what there is of a text that was never sound', () => {
        expect(new Previews().show(planOf(bad), 'document', page('little', 1))).toMatchObject({
            body: 'little',
            broken: true
        });
    });

    it('follows a text with a date that is not understood, for its words stand on the page', () => {
        const previews = new Previews();
        const undated = planOf(good.replace('2009年', '2009年 4次'));
        expect(undated.problems).toHaveLength(1);
        previews.show(planOf(good), 'document', page('whole', 20));
        const shown = previews.show(undated, 'document', page('edited', 18));
        expect(shown).toMatchObject({ body: 'edited', broken: false, kept: false });
    });

    it('keeps each plan apart', () => {
        const previews = new Previews();
        previews.show(planOf(good, 'file:///a.alliance'), 'document', page('a', 20));
        expect(previews.show(planOf(bad, 'file:///b.alliance'), 'document', page('b', 1))).toMatchObject({
            body: 'b'
        });
    });
});
