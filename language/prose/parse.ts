import type { Span } from '../source.ts';
import { within } from '../source.ts';
import { parseLine } from './inline.ts';
import type { Line, Prose, ProseBlock } from './prose.ts';

interface SourceLine {
    /** Blanks at both ends cut off. */
    readonly text: string;
    /** Offset of `text` in the prose. */
    readonly start: number;
}

const bullet = /^[-*•][ \t\u3000]+/;
const third = /^[0-9]{1,2}[.．](?![0-9])[ \t\u3000]*/;
const fourth = /^[（(][0-9]{1,2}[）)][ \t\u3000]*/;
const ruler = /^[|｜\s:：—–-]+$/;

/**
 * Running text -> blocks. Every line is a paragraph of its own; blank lines only part them. Lines with `-` make a
 * list, lines with `|` a table whose first row is the head, `1.` and `（1）` numbered paragraphs.
 */
export function parseProse(text: string, span: Span): Prose {
    const lines = linesOf(text);
    const blocks: ProseBlock[] = [];
    let at = 0;
    while (at < lines.length) {
        const line = lines[at];
        if (!line) {
            break;
        }
        if (isRow(line)) {
            const group = takeWhile(lines, at, isRow);
            at += group.length;
            blocks.push(...tableOf(group, span));
        } else if (bullet.test(line.text)) {
            const group = takeWhile(lines, at, (each) => bullet.test(each.text));
            at += group.length;
            blocks.push({ kind: 'bullets', lines: group.map((each) => lineOf(each, span, bullet)) });
        } else {
            at += 1;
            blocks.push(paragraphOf(line, span));
        }
    }
    return { blocks, text, span };
}

function linesOf(text: string): SourceLine[] {
    return [...text.matchAll(/[^\r\n]+/g)].flatMap((match) => {
        const content = match[0].trim();
        const leading = match[0].length - match[0].trimStart().length;
        return content === '' ? [] : [{ text: content, start: match.index + leading }];
    });
}

function isRow(line: SourceLine): boolean {
    return /^[|｜]/.test(line.text);
}

function takeWhile(
    lines: readonly SourceLine[],
    from: number,
    test: (line: SourceLine) => boolean
): SourceLine[] {
    const end = lines.findIndex((line, index) => index >= from && !test(line));
    return lines.slice(from, end < 0 ? lines.length : end);
}

function lineOf(line: SourceLine, span: Span, sign?: RegExp): Line {
    const skipped = sign?.exec(line.text)?.[0].length ?? 0;
    const start = line.start + skipped;
    return parseLine(line.text.slice(skipped), within(span, start, line.start + line.text.length));
}

function paragraphOf(line: SourceLine, span: Span): ProseBlock {
    if (third.test(line.text)) {
        return { kind: 'numbered', level: 3, line: lineOf(line, span, third) };
    }
    if (fourth.test(line.text)) {
        return { kind: 'numbered', level: 4, line: lineOf(line, span, fourth) };
    }
    return { kind: 'paragraph', line: lineOf(line, span) };
}

function tableOf(lines: readonly SourceLine[], span: Span): ProseBlock[] {
    const [header, ...rows] = lines
        .filter((line) => !ruler.test(line.text))
        .map((line) => cellsOf(line, span));
    const first = lines[0];
    const last = lines.at(-1);
    if (!header || !first || !last) {
        return [];
    }
    return [{ kind: 'table', header, rows, span: within(span, first.start, last.start + last.text.length) }];
}

function cellsOf(row: SourceLine, span: Span): Line[] {
    const inner = row.text.replace(/[|｜]$/, '');
    return [...inner.matchAll(/[|｜]([^|｜]*)/g)].map((match) => {
        const raw = match[1] ?? '';
        const leading = raw.length - raw.trimStart().length;
        const start = row.start + match.index + 1 + leading;
        return parseLine(raw.trim(), within(span, start, start + raw.trim().length));
    });
}
