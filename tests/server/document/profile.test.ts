import { describe, expect, it } from 'vitest';
import { gbt9704, points, twips, twipsOfMm } from '../../../server/document/gbt9704.ts';
import {
    profileSchema,
    standardProfile,
    textHeightMm,
    textWidthMm
} from '../../../server/document/profile.ts';

describe('layout constants', () => {
    it('give the text area that page and margins leave', () => {
        expect(textWidthMm(standardProfile)).toBe(gbt9704.textArea.width.value);
        expect(textHeightMm(standardProfile)).toBe(gbt9704.textArea.height.value);
    });

    it('put 22 lines into the text area', () => {
        const line = twips(gbt9704.grid.linePitch);
        expect(line).toBe(579);
        expect(line * 22).toBeLessThanOrEqual(twipsOfMm(225));
        expect(line * 22 + 22).toBeGreaterThan(twipsOfMm(225));
    });

    it('name a clause of the standard for every measure', () => {
        const measures = Object.values(gbt9704).flatMap((group) => Object.values(group));
        for (const measure of measures) expect(measure.clause).toMatch(/^(?:[57]|10)(\.\d){1,3}$/);
    });

    it('convert millimetres to points and twips', () => {
        expect(points({ value: 25.4, unit: 'mm', clause: '5.1', required: true })).toBeCloseTo(72);
        expect(twips(gbt9704.page.width)).toBe(11906);
        expect(twips(gbt9704.page.height)).toBe(16838);
    });
});

describe('profile', () => {
    it('follows the standard where nothing is said', () => {
        expect(standardProfile).toMatchObject({
            linePitchPt: 28.95,
            pageNumber: 'outer',
            boldLevels: [],
            fonts: { title: { name: '方正小标宋简体' }, body: { name: '仿宋_GB2312' } }
        });
        expect(standardProfile.fonts.latin).toBeUndefined();
    });

    it('takes the house rules of an office', () => {
        const profile = profileSchema.parse({ linePitchPt: 28, pageNumber: 'centred', boldLevels: [3] });
        expect(profile).toMatchObject({ linePitchPt: 28, pageNumber: 'centred', boldLevels: [3] });
    });

    it.each(['a"b', 'a;b', 'x{y', '<x>', 'a\\b', 'a\u0000', ''])('refuses the font name %j', (name) => {
        expect(profileSchema.safeParse({ fonts: { body: { name } } }).success).toBe(false);
    });

    it('refuses a setting it does not know', () => {
        expect(profileSchema.safeParse({ lineSpacing: 28 }).success).toBe(false);
    });
});
