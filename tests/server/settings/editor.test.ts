import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../server/protocol-schemas.ts';
import { profileIn, unusableSettings } from '../../../server/settings/editor.ts';

describe("the editor's settings", () => {
    it.each([
        [undefined, []],
        [{ language: 'zh', rules: { T02: 'off' }, trace: { server: 'off' }, preview: { sync: 'off' } }, []],
        [{ preview: { sync: 'none' } }, ['preview.sync']],
        [{ calendar: 2026, export: { openAfter: 'yes' } }, ['calendar', 'export.openAfter']],
        [{ language: 'fr' }, ['language']],
        [{ rules: { T02: 'errr', D01: 'hint' } }, ['rules.T02']],
        [{ families: 'S' }, ['families']],
        [{ inlayHints: { sums: 1 }, codeLenses: { quotas: false } }, ['inlayHints.sums']],
        [{ export: { folder: 5 } }, ['export.folder']],
        [{ profile: { linePitchPt: 'wide' } }, ['profile.linePitchPt']],
        [{ profile: 'house' }, ['profile']]
    ])('%j: what cannot be used is named', (sent, names) => {
        expect(unusableSettings(sent)).toEqual(names);
    });

    it('make a profile of their own, faces by use', () => {
        const settings = settingsSchema.parse({ fonts: { body: '华文仿宋' }, profile: { linePitchPt: 28 } });
        expect(profileIn(settings)).toMatchObject({ linePitchPt: 28, fonts: { body: { name: '华文仿宋' } } });
        expect(profileIn(settingsSchema.parse({}))).toBeUndefined();
        expect(profileIn(settingsSchema.parse({ fonts: { body: 'a"b' } }))).toBeUndefined();
    });
});
