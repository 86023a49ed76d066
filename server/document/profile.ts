import * as z from 'zod';
import { described } from '../messages/described.ts';
import { keywordIds } from '../../language/keywords/lookup.ts';
import { gbt9704 } from './gbt9704.ts';
import { paperKinds, sectionContents } from './templates/contents.ts';
import { frameWords } from './templates/phrases.ts';

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

/** The words of the frame that a bureau may put others in place of. */
export const wordIds = Object.keys(frameWords.zh) as (keyof typeof frameWords.zh)[];

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
                /** Latin letters and digits; without it the face's own, in an English paper Times New Roman. */
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
    form: described(z.enum(['document', 'letter']).default('document'), {
        zh: '版式：文件格式，或信函格式（GB/T 9704，10.1）。一份公文也可以自己写“版式：信函”。',
        en: 'Set as a document, or as a letter (GB/T 9704, 10.1). A paper can also say so itself.'
    }),
    issuerMark: described(z.string().trim().min(1).max(60).optional(), {
        zh: '发文机关标志的文字；不写时为发文机关名称加“文件”。',
        en: 'Words of the red mark; by default the names of the issuers.'
    }),
    contentsFromPages: described(z.int().min(0).max(1000).default(20), {
        zh: '全文达到多少页时加目录；0 表示不加。',
        en: 'How many pages a paper must have for a table of contents; 0 for none.'
    }),
    sections: described(
        z
            .partialRecord(
                z.enum(paperKinds),
                z.array(
                    z.strictObject({
                        heading: z.string().trim().min(1).max(80),
                        holds: z.array(z.enum(sectionContents))
                    })
                )
            )
            .default({}),
        {
            zh: '各种公文的章节：标题，以及本章排印哪些项目。没有列出的项目仍按原来的章节排在后面。',
            en: 'Sections of each kind of paper: the heading, and the items printed under it. What is not named still follows, in the sections of the template.'
        }
    ),
    phrases: described(z.partialRecord(z.enum(keywordIds), z.string().max(80).includes('{}')).default({}), {
        zh: '属性在句子里的说法，{} 是内容，如 "responsible": "责任单位：{}"。',
        en: 'How a property reads in a sentence, {} being its value, such as "responsible": "in charge: {}".'
    }),
    words: described(z.partialRecord(z.enum(wordIds), z.string().max(80)).default({}), {
        zh: '版式用语，如 "copies": "分送："。',
        en: 'Words of the frame, such as "copies": "Sent to: ".'
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

/** The faces a profile may name. */
export const faceIds: readonly string[] = Object.keys(profileSchema.parse({}).fonts).concat('latin');

export type Profile = z.infer<typeof profileSchema>;

export type Face = Profile['fonts']['body'];

/** The profile that follows the standard in everything. */
export const standardProfile: Profile = profileSchema.parse({});

/** What an English paper is set in where the profile names no Latin face: the faces for Chinese have letters too thin to read. */
const ENGLISH_FACE: Face = { name: 'Times New Roman', fallbacks: ['Liberation Serif', 'Times'] };

/** The face of Latin letters and digits; undefined where those of the Chinese faces are used. */
export function latinFace({ fonts }: Profile, language: 'zh' | 'en'): Face | undefined {
    return fonts.latin ?? (language === 'en' ? ENGLISH_FACE : undefined);
}

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
