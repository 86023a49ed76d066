import { gbt9704, points, twips, twipsOfMm, twipsOfPoints } from '../../gbt9704.ts';
import type { DocumentLanguage } from '../../blocks.ts';
import { latinFace, textWidthMm, type Face, type Profile } from '../../profile.ts';
import { escapeMarkup } from '../../text.ts';

/** Style ids of the generated file; the built-in ones keep their built-in names, so that programs know them. */
export const STYLE = {
    title: 'Title',
    subtitle: 'Subtitle',
    contents: { 1: 'TOC1', 2: 'TOC2', 3: 'TOC3' },
    headings: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' },
    body: 'BodyText',
    table: 'TableText',
    footer: 'Footer'
} as const;

/** Twips of the line the page number stands on. */
export const NUMBER_LINE = twipsOfPoints(points(gbt9704.size.small) * 1.24);

/** Twips from the foot of the text to the foot of the page number's line, whose middle lies 7 mm below the text. */
export const NUMBER_FOOT = twips(gbt9704.pageNumber.below) + NUMBER_LINE / 2;

/**
 * Twips a character advances beyond its size, so that a full line holds just the characters the profile says. English is
 * set on no grid of characters.
 */
export function characterSpacing(profile: Profile, language: DocumentLanguage): number {
    if (language === 'en') return 0;
    const advance = twipsOfMm(textWidthMm(profile)) / profile.charactersPerLine;
    return Math.floor(advance - twipsOfPoints(profile.bodySizePt));
}

/** Twips from one character of the body to the next. */
export function bodyAdvance(profile: Profile, language: DocumentLanguage): number {
    return twipsOfPoints(profile.bodySizePt) + characterSpacing(profile, language);
}

/** `w:rFonts` for a face; Latin letters take the Latin face where there is one. */
export function fontNames(
    face: Face,
    profile: Profile,
    language: DocumentLanguage
): Record<'ascii' | 'hAnsi' | 'eastAsia' | 'cs', string> {
    const latin = latinFace(profile, language)?.name ?? face.name;
    return { ascii: latin, hAnsi: latin, eastAsia: face.name, cs: latin };
}

/** How English says what Chinese says by another face: 黑体 is bold there, 楷体 is italic. */
export function latinLook(
    face: Face,
    { fonts }: Profile,
    language: DocumentLanguage
): { readonly bold: boolean; readonly italic: boolean } {
    return {
        bold: language === 'en' && face === fonts.hei,
        italic: language === 'en' && face === fonts.kai
    };
}

/**
 * `word/styles.xml`: written whole, because the layout needs properties that the package's API lacks.
 *
 * `overflowPunct` is Word's own default, and stated because LibreOffice reads it the other way round: left out or
 * off, it hangs a comma past a full line, and in a justified line does not print it at all.
 */
export function stylesXml(profile: Profile, language: DocumentLanguage): string {
    const { fonts } = profile;
    const spacing = characterSpacing(profile, language);
    const line = twipsOfPoints(profile.linePitchPt);
    const indent = `<w:ind w:firstLineChars="200" w:firstLine="${bodyAdvance(profile, language) * gbt9704.body.indent.value}"/>`;
    const flush = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
    // Between the words of a heading no gaps may open; Chinese has none to open.
    const ragged = language === 'en' ? '<w:jc w:val="left"/>' : '';
    const heading = (level: 1 | 2 | 3 | 4, face: Face): string =>
        paragraphStyle({
            id: STYLE.headings[level],
            name: `heading ${level}`,
            next: STYLE.body,
            paragraph: `<w:keepNext/>${indent}${ragged}<w:outlineLvl w:val="${level - 1}"/>`,
            run: runProperties(face, profile, language, {
                sizePt: profile.bodySizePt,
                bold: profile.boldLevels.includes(level)
            })
        });
    const body = paragraphStyle({ id: STYLE.body, name: 'Body Text', paragraph: indent, run: '' });
    return [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
        `<w:docDefaults><w:rPrDefault><w:rPr>${rFonts(fonts.body, profile, language)}<w:lang w:val="en-US" ` +
            `w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
        '<w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val="0"/>',
        '<w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>',
        `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>`,
        `<w:rPr><w:color w:val="000000"/><w:spacing w:val="${spacing}"/><w:sz w:val="${profile.bodySizePt * 2}"/>`,
        `<w:szCs w:val="${profile.bodySizePt * 2}"/>${languageTag(language)}</w:rPr></w:style>`,
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>',
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>',
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
        paragraphStyle({
            id: STYLE.title,
            name: 'Title',
            next: STYLE.body,
            paragraph: `<w:keepNext/><w:keepLines/>${flush}<w:jc w:val="center"/>`,
            run: runProperties(fonts.title, profile, language, { sizePt: profile.titleSizePt, spacing: 0 })
        }),
        paragraphStyle({
            id: STYLE.subtitle,
            name: 'Subtitle',
            next: STYLE.body,
            paragraph: `<w:keepNext/>${flush}<w:jc w:val="center"/>`,
            run: runProperties(fonts.kai, profile, language, { sizePt: profile.bodySizePt })
        }),
        body,
        heading(1, fonts.hei),
        heading(2, fonts.kai),
        heading(3, fonts.body),
        heading(4, fonts.body),
        ...([1, 2, 3] as const).map((level) =>
            paragraphStyle({
                id: STYLE.contents[level],
                name: `toc ${level}`,
                next: STYLE.body,
                paragraph:
                    `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twipsOfMm(textWidthMm(profile))}"/></w:tabs>` +
                    `<w:ind w:left="${(level - 1) * 2 * bodyAdvance(profile, language)}" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>`,
                run: ''
            })
        ),
        paragraphStyle({
            id: STYLE.table,
            name: 'Table Text',
            custom: true,
            paragraph: `${tableLine(profile)}${flush}<w:jc w:val="center"/>`,
            run: runProperties(fonts.body, profile, language, { sizePt: profile.tableSizePt, spacing: 0 })
        }),
        paragraphStyle({
            id: STYLE.footer,
            name: 'footer',
            paragraph: `<w:spacing w:line="${NUMBER_LINE}" w:lineRule="exact"/>${flush}`,
            run: runProperties(fonts.song, profile, language, {
                sizePt: points(gbt9704.size.small),
                spacing: 0
            })
        }),
        '</w:styles>'
    ].join('');
}

/** `word/fontTable.xml`, whose alternative names tell a machine without the first face which to take. */
export function fontTableXml(profile: Profile, language: DocumentLanguage): string {
    const latin = latinFace(profile, language);
    const faces = [...Object.values(profile.fonts), ...(latin ? [latin] : [])].filter(
        (face) => face !== undefined
    );
    const entries = new Map(faces.map((face) => [face.name, face.fallbacks]));
    const fonts = [...entries].map(([name, fallbacks]) => {
        const other = fallbacks.length > 0 ? `<w:altName w:val="${escapeMarkup(fallbacks.join(','))}"/>` : '';
        return `<w:font w:name="${escapeMarkup(name)}">${other}</w:font>`;
    });
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        `${fonts.join('')}</w:fonts>`
    );
}

interface StyleParts {
    readonly id: string;
    readonly name: string;
    readonly next?: string;
    readonly custom?: boolean;
    readonly paragraph: string;
    readonly run: string;
}

function paragraphStyle(parts: StyleParts): string {
    const custom = parts.custom ? ' w:customStyle="1"' : '';
    const next = parts.next ? `<w:next w:val="${parts.next}"/>` : '';
    return (
        `<w:style w:type="paragraph"${custom} w:styleId="${parts.id}"><w:name w:val="${parts.name}"/>` +
        `<w:basedOn w:val="Normal"/>${next}<w:qFormat/><w:pPr>${parts.paragraph}</w:pPr>` +
        `<w:rPr>${parts.run}</w:rPr></w:style>`
    );
}

interface RunLook {
    readonly sizePt: number;
    readonly bold?: boolean;
    /** Twips between characters; without it the body's. */
    readonly spacing?: number;
}

function runProperties(face: Face, profile: Profile, language: DocumentLanguage, look: RunLook): string {
    const size = Math.round(look.sizePt * 2);
    const latin = latinLook(face, profile, language);
    const bold = look.bold || latin.bold ? '<w:b/>' : '<w:b w:val="0"/>';
    const italic = latin.italic ? '<w:i/>' : '<w:i w:val="0"/>';
    const spacing = look.spacing === undefined ? '' : `<w:spacing w:val="${look.spacing}"/>`;
    return (
        `${rFonts(face, profile, language)}${bold}${italic}<w:color w:val="000000"/>${spacing}` +
        `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
    );
}

function rFonts(face: Face, profile: Profile, language: DocumentLanguage): string {
    const names = Object.entries(fontNames(face, profile, language));
    return `<w:rFonts ${names.map(([script, name]) => `w:${script}="${escapeMarkup(name)}"`).join(' ')}/>`;
}

/** Table lines: a little more than the size, so that rows stay low. */
function tableLine(profile: Profile): string {
    const line = twipsOfPoints(profile.tableSizePt * 1.4);
    return `<w:spacing w:before="40" w:after="40" w:line="${line}" w:lineRule="exact"/>`;
}

function languageTag(language: 'zh' | 'en'): string {
    return language === 'zh' ? '<w:lang w:eastAsia="zh-CN"/>' : '<w:lang w:val="en-GB"/>';
}
