import {
    LineRuleType,
    Paragraph,
    Tab,
    TextRun,
    type IParagraphOptions,
    type IRunOptions,
    type ParagraphChild
} from 'docx';
import type { DocumentLanguage, Runs, Section } from '../../blocks.ts';
import { twipsOfMm, twipsOfPoints } from '../../gbt9704.ts';
import { sectionProfile } from '../../spacing.ts';
import { measureFor, type Measure } from '../../measure.ts';
import type { Face, Profile } from '../../profile.ts';
import { textHeightMm, textWidthMm } from '../../profile.ts';
import { cleanText } from '../../text.ts';
import { bodyAdvance, fontNames, latinLook, STYLE } from './styles.ts';

/** What every part of the Word writer needs to know; all lengths in twips. */
export interface Context {
    readonly profile: Profile;
    readonly language: DocumentLanguage;
    /** The section's lines stand closer than the styles say. */
    readonly tight: boolean;
    readonly measure: Measure;
    /** Height of a line of the body. */
    readonly line: number;
    /** From one character of the body to the next. */
    readonly advance: number;
    /** Width and height of the text area of the section at hand. */
    readonly width: number;
    readonly height: number;
}

export function contextFor(section: Section, house: Profile, language: DocumentLanguage): Context {
    const landscape = section.orientation === 'landscape';
    const profile = sectionProfile(section, house);
    const width = twipsOfMm(textWidthMm(profile));
    const height = twipsOfMm(textHeightMm(profile));
    return {
        profile,
        language,
        tight: profile !== house,
        measure: measureFor(profile, language),
        line: twipsOfPoints(profile.linePitchPt),
        advance: bodyAdvance(profile, language),
        width: landscape ? height : width,
        height: landscape ? width : height
    };
}

/** Text as a run, safe for XML. */
export function textRun(text: string, look: IRunOptions = {}): TextRun {
    return new TextRun({ ...look, text: cleanText(text) });
}

/**
 * Runs of the tree as runs of Word; neighbours that look alike become one, as a person's typing would.
 *
 * @param context where runs may have a face of their own
 */
export function textRuns(runs: Runs, look: IRunOptions = {}, context?: Context): TextRun[] {
    const joined: { text: string; bold: boolean; hei: boolean; ownLine: boolean }[] = [];
    for (const { text, bold = false, face, ownLine = false } of runs) {
        const last = joined.at(-1);
        const hei = face === 'hei';
        if (last && !ownLine && last.bold === bold && last.hei === hei) last.text += text;
        else joined.push({ text, bold, hei, ownLine });
    }
    return joined.map(({ text, bold, hei, ownLine }) =>
        textRun(text, {
            ...look,
            ...(hei && context && inFace(context.profile.fonts.hei, context)),
            ...(bold && { bold }),
            ...(ownLine && { break: 1 })
        })
    );
}

export function tab(): TextRun {
    return new TextRun({ children: [new Tab()] });
}

/** A face as run properties. */
export function inFace(face: Face, { profile, language }: Context): IRunOptions {
    const { bold, italic } = latinLook(face, profile, language);
    return {
        font: fontNames(face, profile, language),
        ...(bold && { bold }),
        ...(italic && { italics: italic })
    };
}

/** A paragraph with `blankLines` lines of space above. */
export function paragraph(
    context: Context,
    blankLines: number,
    children: readonly ParagraphChild[],
    options: IParagraphOptions = {}
): Paragraph {
    const { keepNext, ...others } = options;
    const spacing = {
        ...(blankLines > 0 && { before: blankLines * context.line }),
        // Tables have lines of their own.
        ...(context.tight &&
            options.style !== STYLE.table && { line: context.line, lineRule: LineRuleType.EXACT }),
        ...options.spacing
    };
    return new Paragraph({
        ...others,
        ...(Object.keys(spacing).length > 0 && { spacing }),
        ...(keepNext && { keepNext }),
        children
    });
}

/** Left indent and no first-line indent, in twips. */
export function flushIndent(left = 0, right = 0): { indent: NonNullable<IParagraphOptions['indent']> } {
    return { indent: { left, right, firstLine: 0, firstLineChars: 0 } };
}
