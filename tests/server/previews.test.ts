import { describe, expect, it } from 'vitest';
import { planOf } from '../../language/index.ts';
import type { PreviewPage } from '../../server/export.ts';
import { Previews } from '../../server/previews.ts';

const good = '方案 甲 “甲方案” { 期限 2009年 }\n';
const bad = `${good}联盟 第一组 { 牵头 \n`;
const page = (body: string, size: number): PreviewPage => ({ title: '甲方案', body, style: '', size });

describe('a preview while somebody types', () => {
    it('shows a sound text as it is', () => {
        expect(new Previews().show(planOf(good), page('whole', 20))).toEqual({
            ok: true,
            title: '甲方案',
            body: 'whole',
            style: '',
            broken: false
        });
    });

    it('follows a broken text that shows no less, with a note', () => {
        const previews = new Previews();
        previews.show(planOf(good), page('whole', 20));
        expect(previews.show(planOf(bad), page('as much', 20))).toMatchObject({
            body: 'as much',
            broken: true,
            note: { zh: expect.stringContaining('没有显示') }
        });
    });

    it('keeps the last good document where anything of it would be lost', () => {
        const previews = new Previews();
        previews.show(planOf(good), page('whole', 20));
        expect(previews.show(planOf(bad), page('all but one', 19))).toMatchObject({
            body: 'whole',
            broken: true,
            note: { zh: expect.stringContaining('改动前') }
        });
        expect(previews.show(planOf(good), page('new', 5))).toMatchObject({ body: 'new', broken: false });
    });

    it('shows what there is of a text that was never sound', () => {
        expect(new Previews().show(planOf(bad), page('little', 1))).toMatchObject({
            body: 'little',
            broken: true
        });
    });

    it('keeps each plan apart', () => {
        const previews = new Previews();
        previews.show(planOf(good, 'file:///a.alliance'), page('a', 20));
        expect(previews.show(planOf(bad, 'file:///b.alliance'), page('b', 1))).toMatchObject({ body: 'b' });
    });
});
