import { gbt9704, points, twipsOfMm, twipsOfPoints } from '../../gbt9704.ts';
import type { Face, Profile } from '../../profile.ts';
import { textWidthMm } from '../../profile.ts';
import { escapeMarkup } from '../../text.ts';

/** Style ids of the generated file; the built-in ones keep their built-in names, so that programs know them. */
export const STYLE = {
    title: 'Title',
    subtitle: 'Subtitle',
    headings: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' },
    body: 'BodyText',
    table: 'TableText',
    footer: 'Footer'
} as const;

/** Twips a character advances beyond its size, so that a full line holds just the characters the profile says. */
export function characterSpacing(profile: Profile): number {
    const advance = twipsOfMm(textWidthMm(profile)) / profile.charactersPerLine;
    return Math.floor(advance - twipsOfPoints(profile.bodySizePt));
}

/** Twips from one character of the body to the next. */
export function bodyAdvance(profile: Profile): number {
    return twipsOfPoints(profile.bodySizePt) + characterSpacing(profile);
}

/** `w:rFonts` for a face; Latin letters take the profile's Latin face where it has one. */
export function fontNames(
    face: Face,
    profile: Profile
): Record<'ascii' | 'hAnsi' | 'eastAsia' | 'cs', string> {
    const latin = profile.fonts.latin?.name ?? face.name;
    return { ascii: latin, hAnsi: latin, eastAsia: face.name, cs: latin };
}

/**
 * `word/styles.xml`: written whole, because the layout needs properties that the package's API lacks.
 *
 * `overflowPunct` is Word's own default, and stated because LibreOffice reads it the other way round: left out or
 * off, it hangs a comma past a full line, and in a justified line does not print it at all.
 */
export function stylesXml(profile: Profile, language: 'zh' | 'en'): string {
    const { fonts } = profile;
    const spacing = characterSpacing(profile);
    const line = twipsOfPoints(profile.linePitchPt);
    const indent = `<w:ind w:firstLineChars="200" w:firstLine="${bodyAdvance(profile) * gbt9704.body.indent.value}"/>`;
    const flush = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
    const heading = (level: 1 | 2 | 3 | 4, face: Face): string =>
        paragraphStyle({
            id: STYLE.headings[level],
            name: `heading ${level}`,
            next: STYLE.body,
            paragraph: `<w:keepNext/>${indent}<w:outlineLvl w:val="${level - 1}"/>`,
            run: runProperties(face, profile, {
                sizePt: profile.bodySizePt,
                bold: profile.boldLevels.includes(level)
            })
        });
    const body = paragraphStyle({ id: STYLE.body, name: 'Body Text', paragraph: indent, run: '' });
    return [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
        `<w:docDefaults><w:rPrDefault><w:rPr>${rFonts(fonts.body, profile)}<w:lang w:val="en-US" ` +
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
            run: runProperties(fonts.title, profile, { sizePt: profile.titleSizePt, spacing: 0 })
        }),
        paragraphStyle({
            id: STYLE.subtitle,
            name: 'Subtitle',
            next: STYLE.body,
            paragraph: `<w:keepNext/>${flush}<w:jc w:val="center"/>`,
            run: runProperties(fonts.kai, profile, { sizePt: profile.bodySizePt })
        }),
        body,
        heading(1, fonts.hei),
        heading(2, fonts.kai),
        heading(3, fonts.body),
        heading(4, fonts.body),
        paragraphStyle({
            id: STYLE.table,
            name: 'Table Text',
            custom: true,
            paragraph: `${tableLine(profile)}${flush}<w:jc w:val="center"/>`,
            run: runProperties(fonts.body, profile, { sizePt: profile.tableSizePt, spacing: 0 })
        }),
        paragraphStyle({
            id: STYLE.footer,
            name: 'footer',
            paragraph: `<w:spacing w:line="240" w:lineRule="auto"/>${flush}`,
            run: runProperties(fonts.song, profile, { sizePt: points(gbt9704.size.small), spacing: 0 })
        }),
        '</w:styles>'
    ].join('');
}

/** `word/fontTable.xml`, whose alternative names tell a machine without the first face which to take. */
export function fontTableXml(profile: Profile): string {
    const faces = Object.values(profile.fonts).filter((face) => face !== undefined);
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

function runProperties(face: Face, profile: Profile, look: RunLook): string {
    const size = Math.round(look.sizePt * 2);
    const bold = look.bold ? '<w:b/>' : '<w:b w:val="0"/>';
    const spacing = look.spacing === undefined ? '' : `<w:spacing w:val="${look.spacing}"/>`;
    return (
        `${rFonts(face, profile)}${bold}<w:i w:val="0"/><w:color w:val="000000"/>${spacing}` +
        `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
    );
}

function rFonts(face: Face, profile: Profile): string {
    const names = Object.entries(fontNames(face, profile));
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
