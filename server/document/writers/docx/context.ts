import { Paragraph, Tab, TextRun, type IParagraphOptions, type IRunOptions, type ParagraphChild } from 'docx';
import type { Runs } from '../../blocks.ts';
import { twipsOfMm, twipsOfPoints } from '../../gbt9704.ts';
import type { Face, Profile } from '../../profile.ts';
import { textHeightMm, textWidthMm } from '../../profile.ts';
import { cleanText } from '../../text.ts';
import { bodyAdvance, fontNames } from './styles.ts';

/** What every part of the Word writer needs to know; all lengths in twips. */
export interface Context {
    readonly profile: Profile;
    /** Height of a line of the body. */
    readonly line: number;
    /** From one character of the body to the next. */
    readonly advance: number;
    /** Width and height of the text area of the section at hand. */
    readonly width: number;
    readonly height: number;
}

export function contextFor(profile: Profile, landscape: boolean): Context {
    const width = twipsOfMm(textWidthMm(profile));
    const height = twipsOfMm(textHeightMm(profile));
    return {
        profile,
        line: twipsOfPoints(profile.linePitchPt),
        advance: bodyAdvance(profile),
        width: landscape ? height : width,
        height: landscape ? width : height
    };
}

/** Text as a run, safe for XML. */
export function textRun(text: string, look: IRunOptions = {}): TextRun {
    return new TextRun({ ...look, text: cleanText(text) });
}

/** Runs of the tree as runs of Word; neighbours that look alike become one, as a person's typing would. */
export function textRuns(runs: Runs, look: IRunOptions = {}): TextRun[] {
    const joined: { text: string; bold: boolean }[] = [];
    for (const run of runs) {
        const last = joined.at(-1);
        if (last && last.bold === (run.bold ?? false)) last.text += run.text;
        else joined.push({ text: run.text, bold: run.bold ?? false });
    }
    return joined.map(({ text, bold }) => textRun(text, bold ? { ...look, bold } : look));
}

export function tab(): TextRun {
    return new TextRun({ children: [new Tab()] });
}

/** A face as run properties. */
export function inFace(face: Face, context: Context): IRunOptions {
    return { font: fontNames(face, context.profile) };
}

/** A paragraph with `blankLines` lines of space above. */
export function paragraph(
    context: Context,
    blankLines: number,
    children: readonly ParagraphChild[],
    options: IParagraphOptions = {}
): Paragraph {
    const spacing =
        blankLines > 0 ? { spacing: { before: blankLines * context.line, ...options.spacing } } : {};
    const { keepNext, ...others } = options;
    return new Paragraph({ ...others, ...spacing, ...(keepNext ? { keepNext } : {}), children });
}

/** Left indent and no first-line indent, in twips. */
export function flushIndent(left = 0, right = 0): { indent: NonNullable<IParagraphOptions['indent']> } {
    return { indent: { left, right, firstLine: 0, firstLineChars: 0 } };
}
