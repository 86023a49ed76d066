import * as z from 'zod';
import { described } from '../messages/described.ts';
import { gbt9704 } from './gbt9704.ts';

/** A family name goes into style sheets and XML as it stands, so it may hold no quote, bracket or control. */
const familyName = z
    .string()
    .trim()
    .min(1)
    .max(80)
    .regex(/^[^"'`\\;:{}<>&,\p{C}]+$/u, {
        error: '字体名中有不能用的符号。A font name holds a forbidden character.'
    });

const face = (name: string, ...fallbacks: string[]) =>
    z
        .strictObject({
            name: familyName.default(name),
            /** Tried in order where the machine lacks the first. */
            fallbacks: z.array(familyName).max(8).default(fallbacks)
        })
        .prefault({});

const marginMm = (standard: number) => z.number().min(5).max(80).default(standard);

/**
 * What a bureau may choose about the look of its papers. Defaults are GB/T 9704-2012; house rules (28 pt lines,
 * page number in the middle, bold third level) are profiles, not code. Lengths are millimetres or points, as named.
 */
export const profileSchema = z.strictObject({
    fonts: described(
        z
            .strictObject({
                /** 小标宋: titles and the red mark. */
                title: face('方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '宋体', 'SimSun'),
                /** 仿宋: body. */
                body: face('仿宋_GB2312', '仿宋', 'FangSong', 'FangSong_GB2312', 'STFangsong'),
                /** 黑体: first level. */
                hei: face('黑体', 'SimHei', 'STHeiti'),
                /** 楷体: second level. */
                kai: face('楷体_GB2312', '楷体', 'KaiTi', 'KaiTi_GB2312', 'STKaiti'),
                /** 宋体: page numbers. */
                song: face('宋体', 'SimSun', 'STSong'),
                /** Latin letters and digits in the body; without it the body's own. */
                latin: z
                    .strictObject({ name: familyName, fallbacks: z.array(familyName).max(8).default([]) })
                    .optional()
            })
            .prefault({}),
        {
            zh: '字体；本机没有第一种时依次用后备字体。',
            en: 'Faces, and what is used where the first is missing.'
        }
    ),
    marginsMm: described(
        z
            .strictObject({
                top: marginMm(gbt9704.margin.top.value),
                bottom: marginMm(gbt9704.margin.bottom.value),
                left: marginMm(gbt9704.margin.left.value),
                right: marginMm(gbt9704.margin.right.value)
            })
            .prefault({}),
        { zh: '页边距（毫米）。', en: 'Margins in millimetres.' }
    ),
    linePitchPt: described(z.number().min(18).max(60).default(gbt9704.grid.linePitch.value), {
        zh: '行距（磅）。',
        en: 'Line pitch in points.'
    }),
    charactersPerLine: described(z.int().min(20).max(40).default(gbt9704.grid.characters.value), {
        zh: '每行字数，决定字距。',
        en: 'Characters in a full line; sets the space between characters.'
    }),
    bodySizePt: described(z.number().min(9).max(26).default(gbt9704.size.body.value), {
        zh: '正文字号（磅）。',
        en: 'Size of the body in points.'
    }),
    titleSizePt: described(z.number().min(12).max(36).default(gbt9704.size.title.value), {
        zh: '标题字号（磅）。',
        en: 'Size of the title in points.'
    }),
    tableSizePt: described(z.number().min(7).max(22).default(gbt9704.size.table.value), {
        zh: '表格字号（磅）。',
        en: 'Size of tables in points.'
    }),
    issuerMarkSizePt: described(z.number().min(16).max(72).default(gbt9704.size.issuerMark.value), {
        zh: '发文机关标志的最大字号（磅）；名称长的自动缩小，排在一行。',
        en: 'The largest the red mark may be, in points; long names are set smaller, so that they stay on one line.'
    }),
    boldLevels: described(z.array(z.int().min(1).max(4)).max(4).default([]), {
        zh: '加粗的标题层级。',
        en: 'Heading levels set in bold.'
    }),
    pageNumber: described(z.enum(['outer', 'centred', 'none']).default('outer'), {
        zh: '页码：单页居右双页居左、居中、不排。',
        en: 'Page numbers: on the outer side, centred, or none.'
    })
});

export type Profile = z.infer<typeof profileSchema>;

export type Face = Profile['fonts']['body'];

/** The profile that follows the standard in everything. */
export const standardProfile: Profile = profileSchema.parse({});

/** Width of the text area in millimetres. */
export function textWidthMm(profile: Profile): number {
    return gbt9704.page.width.value - profile.marginsMm.left - profile.marginsMm.right;
}

/** Height of the text area in millimetres. */
export function textHeightMm(profile: Profile): number {
    return gbt9704.page.height.value - profile.marginsMm.top - profile.marginsMm.bottom;
}

/** The longest line of a title in its own characters: a character short of the text area on either side. */
export function titleWidth(profile: Profile): number {
    return Math.floor(((textWidthMm(profile) / 25.4) * 72) / profile.titleSizePt) - 2;
}
