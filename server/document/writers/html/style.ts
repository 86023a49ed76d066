import { CONDENSED } from '../../attachments-note.ts';
import { gbt9704, points } from '../../gbt9704.ts';
import { LONGEST_WHOLE_NOTE } from '../../keep.ts';
import { latinFace, textHeightMm, textWidthMm, type Face, type Profile } from '../../profile.ts';
import { sizeRules } from './sizes.ts';

/** Between two sheets on the screen. */
const SHEET_GAP_MM = 8;

/** Room for rounding, so that neither the last character of a line nor the last line of a page is lost. */
const SLACK_MM = { width: 0.05, height: 0.2 };

/** What the page around the document needs when it stands alone. */
export const pageStyle = `html { background: #d8d8d8; }
body { margin: 0; padding: ${SHEET_GAP_MM}mm; }
@media print { html { background: none; } body { padding: 0; } }
`;

/**
 * The style sheet of the document for a profile; all its rules are below the class `document`.
 *
 * @param markup the document it is for, where it is for no other
 */
export function previewStyle(profile: Profile, markup?: string): string {
    return [
        variables(profile),
        english(profile),
        TEXT,
        HEAD,
        CLOSING,
        TABLES,
        sizeRules(profile, markup),
        screenPages(profile),
        print(profile)
    ].join('');
}

function families(face: Face, generic: string): string {
    return [...[face.name, ...face.fallbacks].map((name) => `"${name}"`), generic].join(', ');
}

function bodyFamilies(profile: Profile): string {
    const body = families(profile.fonts.body, 'serif');
    const { latin } = profile.fonts;
    return latin ? `"${latin.name}", ${body}` : body;
}

function variables(profile: Profile): string {
    const { fonts, marginsMm } = profile;
    const bold = [1, 2, 3, 4].map(
        (level) => `--bold-${level}: ${profile.boldLevels.includes(level) ? 'bold' : 'normal'};`
    );
    return `.document {
--line: ${profile.linePitchPt}pt; --size: ${profile.bodySizePt}pt;
--title-size: ${profile.titleSizePt}pt; --table-size: ${profile.tableSizePt}pt; --small: ${points(gbt9704.size.small)}pt;
--text-width: ${textWidthMm(profile)}mm; --text-height: ${textHeightMm(profile)}mm;
--top: ${marginsMm.top}mm; --right: ${marginsMm.right}mm; --bottom: ${marginsMm.bottom}mm; --left: ${marginsMm.left}mm;
--page-width: ${gbt9704.page.width.value}mm; --page-height: ${gbt9704.page.height.value}mm; --gap: ${SHEET_GAP_MM}mm;
--page-number: ${profile.pageNumber};
--advance: calc(var(--text-width) / ${profile.charactersPerLine});
--body: ${bodyFamilies(profile)};
--title: ${families(fonts.title, 'serif')};
--hei: ${families(fonts.hei, 'sans-serif')};
--kai: ${families(fonts.kai, 'serif')};
${bold.join(' ')}
color: #000; font: normal var(--size)/var(--line) var(--body);
letter-spacing: calc(var(--advance) - var(--size));
text-align: justify; line-break: strict; orphans: 1; widows: 1;
text-autospace: no-autospace; text-spacing-trim: space-all;
}
`;
}

/**
 * English: letters of their own widths, bold for what Chinese sets in 黑体 and italic for what it sets in 楷体. Pairs of
 * letters are not drawn together and widths not rounded to the screen's dots, as in Word, so that lines end alike.
 */
function english(profile: Profile): string {
    const latin = latinFace(profile, 'en');
    const quoted = latin ? [latin.name, ...latin.fallbacks].map((name) => `"${name}"`).join(', ') : '';
    return `.document:lang(en) { --body: ${quoted}, serif; --title: var(--body); --hei: var(--body); --kai: var(--body);
--advance: var(--size); --bold-1: bold; font-family: var(--body); letter-spacing: normal; font-kerning: none; text-rendering: geometricPrecision; font-variant-ligatures: none; }
.document:lang(en) :is(caption, th, .level-1, .attachment-label, .hei, .missing, .classification) { font-weight: bold; }
.document:lang(en) :is(.level-2, .subtitle, .signer) { font-style: italic; }
.document:lang(en) :is(h2, h3, h4, h5) { text-align: left; }
`;
}

const TEXT = `.document :is(h1, h2, h3, h4, h5, p, ol, ul, li, div, hr) { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
.document .above-1 { margin-top: var(--line); }
.document .above-2 { margin-top: calc(2 * var(--line)); }
.document .line { display: block; }
.document .paragraph.body, .document .note, .document :is(h2, h3, h4, h5) { text-indent: calc(2 * var(--advance)); }
.document .paragraph.centred { text-align: center; }
.document .paragraph.right { text-align: right; }
.document .title { font: normal var(--title-size)/var(--line) var(--title); letter-spacing: 0; text-align: center; break-after: avoid; }
.document .subtitle { font-family: var(--kai); text-align: center; break-after: avoid; }
.document .heading { break-after: avoid; }
.document .heading.centred { text-indent: 0; text-align: center; }
.document .level-1 { font-family: var(--hei); font-weight: var(--bold-1); }
.document .level-2 { font-family: var(--kai); font-weight: var(--bold-2); }
.document .level-3 { font-weight: var(--bold-3); }
.document .level-4 { font-weight: var(--bold-4); }
.document :is(ol, ul) { list-style: none; }
.document .list li { text-indent: calc(2 * var(--advance)); }
.document .list .depth-1 > li { text-indent: calc(3 * var(--advance)); }
.document .list .depth-2 > li { text-indent: calc(4 * var(--advance)); }
.document .list :is(.depth-3, .depth-4) > li { text-indent: calc(5 * var(--advance)); }
`;

const HEAD = `.document .classification { font-family: var(--hei); }
.document .issuer-mark { font-family: var(--title); line-height: 1; letter-spacing: 0; color: #f00; text-align: center; white-space: nowrap; }
.document .issuer-mark .names, .document .issuer-mark .suffix { display: inline-block; vertical-align: middle; }
.document .issuer-mark .line { text-align: justify; text-align-last: justify; }
.document .document-number { text-align: center; }
.document .document-number:has(.left) { display: flex; justify-content: space-between; padding: 0 var(--advance); }
.document .signer { font-family: var(--kai); }
.document .red-rule { border: 0; margin-top: calc((var(--size) - var(--line)) / 2); height: ${gbt9704.head.ruleBelowNumber.value}mm; border-bottom: ${points(gbt9704.head.ruleWidth)}pt solid #f00; }
.document .letter-head { margin-top: calc(${gbt9704.letter.markTop.value}mm - var(--top)); }
.document .letter-head .issuer-mark .line { text-align: center; text-align-last: center; }
.document .letter-rule { border: 0; box-sizing: border-box; height: 4pt; width: ${gbt9704.letter.ruleLength.value}mm; margin: ${gbt9704.letter.ruleBelowMark.value}mm 0 calc(var(--size) * 7 / 8) calc((var(--page-width) - ${gbt9704.letter.ruleLength.value}mm) / 2 - var(--left)); border-top: 2pt solid #f00; border-bottom: 0.75pt solid #f00; }
.document .letter-lines { display: flex; justify-content: space-between; }
.document .contents p { display: flex; gap: 0.5em; }
.document .contents .contents-2 { padding-left: calc(2 * var(--advance)); } .document .contents .contents-3 { padding-left: calc(4 * var(--advance)); }
.document .contents .entry { flex: 1; border-bottom: 1pt dotted #000; }
.document :is(.attachment-label, .hei) { font-family: var(--hei); }
`;

/* The label of the attachments note floats, so that the list beside it can be broken between pages. */
const CLOSING = `.document .attachments-note { --label: 3; padding-left: calc((2 + var(--label)) * var(--advance)); text-align: left; }
.document:lang(en) .attachments-note { --label: 6.5; }
.document .attachments-note .label { float: left; margin-left: calc(-1 * var(--label) * var(--advance)); }
.document .attachments-note li { display: flex; }
.document .attachments-note .number { flex: none; min-width: calc(1.4 * var(--advance)); }
.document .attachments-note .condensed { letter-spacing: calc(var(--advance) - var(--size) * ${1 + CONDENSED}); }
.document :has(+ .signature), .document .signature:has(+ .note), .document .paragraph ~ :has(+ .attachments-note + .signature) { break-after: avoid; }
.document .paragraph ~ * + .attachments-note:not(:has(li:nth-child(${LONGEST_WHOLE_NOTE + 1}))):has(+ .signature) { break-inside: avoid; }
.document .attachments-note:has(+ .signature) li:last-child { break-before: avoid; }
.document .signature { width: max-content; max-width: 100%; margin-left: auto; break-inside: avoid; }
.document .sealed { text-align: center; margin-right: calc(4 * var(--advance)); }
.document .sealed .issuer { display: flex; justify-content: center; width: 0; min-width: 100%; white-space: nowrap; }
.document .sealed .date:empty { width: calc(7 * var(--advance)); height: var(--line); }
.document .sealed.long { margin-right: 0; }
.document .sealed.long .issuer { display: block; width: auto; white-space: normal; }
.document .unsealed { text-align: left; margin-right: calc(2 * var(--advance)); }
.document .unsealed .date { padding-left: calc(2 * var(--advance)); margin-right: calc(-2 * var(--advance)); }
.document .unsealed.wide-date .date { margin-right: 0; }
.document .placeholder { border: 1.5pt solid #c00000; background: #fff2f2; color: #c00000; padding: 6pt; text-align: center; break-inside: avoid; }
.document .placeholder .missing { font-family: var(--hei); }
.document .imprint > p { font-size: var(--small); letter-spacing: 0; line-height: calc(var(--line) - ${gbt9704.imprint.innerRule.value}mm); padding: 0 1em; border-bottom: ${gbt9704.imprint.innerRule.value}mm solid #000; }
.document .imprint > p:first-child { line-height: calc(var(--line) - ${gbt9704.imprint.innerRule.value + gbt9704.imprint.outerRule.value}mm); border-top: ${gbt9704.imprint.outerRule.value}mm solid #000; }
.document .imprint > p:last-child { border-bottom-width: ${gbt9704.imprint.outerRule.value}mm; }
.document .imprint.plain > p { line-height: var(--line); border: 0; }
.document .footed { display: flow-root; position: relative; box-sizing: border-box; }
.document .footed > .imprint { position: absolute; left: 0; right: 0; bottom: 0; }
.document .note-line { display: flex; }
.document .note-line .label { flex: none; }
.document .office-line { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1em; }
.document .office-line > :last-child { margin-left: auto; }
`;

const TABLES = `.document table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: var(--table-size); line-height: 1.4; letter-spacing: 0; }
.document caption { padding: 2.25pt 0; font-family: var(--hei); text-align: center; }
.document thead { break-inside: avoid; }
.document :is(th, td) { position: relative; border: 0.5pt solid #000; padding: 2pt 3pt; text-align: center; vertical-align: middle; break-inside: avoid; }
.document th { font-family: var(--hei); font-weight: normal; }
.document td.left { text-align: left; }
.document td.right { text-align: right; }
.document .head { background: #ededed; }
.document .bar { background: #7f7f7f; }
.document :is(.head, .bar, .placeholder) { print-color-adjust: exact; }
.document tr { break-inside: avoid; } .document tbody tr:is(:has(> .head), :first-child, :nth-last-child(2)):not(:last-child) { break-after: avoid; }
.document .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/**
 * On the screen: sheets one below the other where the browser can wrap columns, side by side where it cannot. In both
 * the sheets are a repeated background, so that no script has to count them.
 */
function screenPages(profile: Profile): string {
    const width = textWidthMm(profile) + SLACK_MM.width;
    const height = textHeightMm(profile) + SLACK_MM.height;
    return `@media screen {
.document .pages { box-sizing: border-box; width: var(--page-width); margin: 0 auto var(--gap); padding: var(--top) 0 calc(var(--bottom) - ${SLACK_MM.height}mm) var(--left);
background: repeating-linear-gradient(90deg, #fff 0 var(--page-width), transparent 0 calc(var(--page-width) + var(--gap))) local; }
.document .flow { box-sizing: border-box; width: ${width}mm; height: ${height}mm; column-width: ${width}mm; column-fill: auto;
column-gap: calc(var(--page-width) + var(--gap) - ${width}mm); }
.document .landscape { width: var(--page-height); padding: var(--left) var(--top) var(--right) var(--bottom); background: #fff; }
.document .landscape .flow { columns: auto; width: var(--text-height); height: auto; min-height: var(--text-width); }
.document .pages.imprint .flow { columns: auto; }
.document .footed { min-height: calc(var(--sheets) * ${height}mm); }
.document .pages.letter { position: relative; }
.document .pages.letter::after { content: ""; position: absolute; box-sizing: border-box; left: calc((var(--page-width) - ${gbt9704.letter.ruleLength.value}mm) / 2); top: calc(var(--page-height) - ${gbt9704.letter.footRule.value}mm - 4pt); width: ${gbt9704.letter.ruleLength.value}mm; height: 4pt; border-top: 0.75pt solid #f00; border-bottom: 2pt solid #f00; }
@supports not (column-wrap: wrap) {
.document .pages:not(.landscape) { width: auto; max-width: max-content; min-width: var(--page-width); overflow-x: auto; }
}
@supports (column-wrap: wrap) {
.document .pages:not(.landscape) { background: repeating-linear-gradient(#fff 0 var(--page-height), transparent 0 calc(var(--page-height) + var(--gap))); }
.document .pages:not(.landscape, .imprint) .flow { height: auto; column-height: ${height}mm; column-wrap: wrap; row-gap: calc(var(--page-height) + var(--gap) - ${height}mm); }
}
}
`;
}

/** On paper: the same text area; numbers in the margins as far as the browser prints them. */
function print(profile: Profile): string {
    const { top, right, bottom, left } = profile.marginsMm;
    return `@media print {
.document .pages + .pages { break-before: page; }
.document .pages.unnumbered { page: unnumbered; }
.document .pages.unnumbered::before { content: ""; display: block; height: 1mm; break-after: page; }
.document .footed { min-height: calc(var(--sheets) * var(--text-height) - ${SLACK_MM.height}mm); }
.document .letter .footed { min-height: calc(var(--sheets) * var(--text-height) + var(--top) - ${gbt9704.letter.markTop.value}mm - ${SLACK_MM.height}mm); }
.document .pages.landscape { page: landscape; }
.document .pages.letter { page: letter; }
.document .letter-head { margin-top: 0; }
.document .pages.letter .flow { padding: 0 ${right - LETTER_SIDE_MM}mm 0 ${left - LETTER_SIDE_MM}mm; }
}
@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }
${pageNumbers(profile)}@page unnumbered { @bottom-left { content: none; } @bottom-center { content: none; } @bottom-right { content: none; } }
@page landscape { size: A4 landscape; margin: ${left}mm ${top}mm ${right}mm ${bottom}mm; }
${turnedNumbers(profile)}${letterPage(profile)}
`;
}

/**
 * What is left beside a letter's rules, which are wider than its text: a browser prints nothing beyond the page's
 * margins, so a letter's are narrower, and its text is set in.
 */
const LETTER_SIDE_MM = (gbt9704.page.width.value - gbt9704.letter.ruleLength.value) / 2 - 2;

/** The first page of a letter bears no number, and a red double rule at its foot. */
function letterPage(profile: Profile): string {
    const { left, right } = profile.marginsMm;
    const small = points(gbt9704.size.small);
    const aside = (margin: number): string => `calc(${small}pt + ${margin - LETTER_SIDE_MM}mm)`;
    const sides =
        `@page letter { margin-left: ${LETTER_SIDE_MM}mm; margin-right: ${LETTER_SIDE_MM}mm; }\n` +
        `@page letter:right { @bottom-right { padding-right: ${aside(right)}; } }\n` +
        `@page letter:left { @bottom-left { padding-left: ${aside(left)}; } }\n`;
    return `${sides}@page letter:first { margin-top: ${gbt9704.letter.markTop.value}mm; @bottom-left { content: none; } @bottom-right { content: none; } @bottom-center { content: ""; vertical-align: top; width: ${gbt9704.letter.ruleLength.value}mm; height: 4pt; margin: calc(${gbt9704.margin.bottom.value}mm - ${gbt9704.letter.footRule.value}mm - 4pt) 0 auto; border-top: 0.75pt solid #f00; border-bottom: 2pt solid #f00; } }\n`;
}

/** Numbers of turned pages stand at the foot of the upright sheet, which is the turned page's left edge. */
function turnedNumbers(profile: Profile): string {
    if (profile.pageNumber === 'none') return '';
    const small = points(gbt9704.size.small);
    const look =
        `content: "— " counter(page) " —"; writing-mode: vertical-rl; text-orientation: sideways; vertical-align: middle; ` +
        `margin-right: calc(${gbt9704.pageNumber.below.value}mm - 0.6em); ` +
        `font: ${small}pt/1.2 ${families(profile.fonts.song, 'serif')};`;
    const none =
        '@bottom-left { content: none; } @bottom-center { content: none; } @bottom-right { content: none; }';
    return profile.pageNumber === 'centred'
        ? `@page landscape { ${none} @left-middle { ${look} } }\n`
        : `@page landscape:right { ${none} @left-bottom { ${look} text-align: end; padding-bottom: ${small}pt; } }\n` +
              `@page landscape:left { ${none} @left-top { ${look} text-align: start; padding-top: ${small}pt; } }\n`;
}

function pageNumbers(profile: Profile): string {
    if (profile.pageNumber === 'none') return '';
    const small = points(gbt9704.size.small);
    const look =
        `content: "— " counter(page) " —"; vertical-align: top; margin-top: calc(${gbt9704.pageNumber.below.value}mm - 0.6em); ` +
        `font: ${small}pt/1.2 ${families(profile.fonts.song, 'serif')};`;
    if (profile.pageNumber === 'centred') return `@page { @bottom-center { ${look} } }\n`;
    return (
        `@page :right { @bottom-right { ${look} padding-right: ${small}pt; } }\n` +
        `@page :left { @bottom-left { ${look} padding-left: ${small}pt; } }\n`
    );
}
