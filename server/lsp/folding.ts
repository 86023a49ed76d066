/** What can be folded: chapters, items, prose and comments that stand on several lines. */
import { FoldingRangeKind, type FoldingRange, type FoldingRangeParams } from 'vscode-languageserver';
import type { Entry, Heading } from '../../language/items/item.ts';
import type { Plan } from '../../language/model/plan.ts';
import { rangeOf, type TextRange } from '../../language/source.ts';
import type { LineIndex } from './lines.ts';
import type { Session } from './session.ts';
import { visitEntry } from './walk.ts';

/** The ranges of a file that fold; whole lines, those of one line left out. */
export async function foldingRanges(session: Session, params: FoldingRangeParams): Promise<FoldingRange[]> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return [];
    }
    const { plan, lines } = snapshot;
    return [
        ...chapterRanges(plan).map((range) => folding(lines, range)),
        ...bodyRanges(plan).map((range) => folding(lines, range)),
        ...commentRanges(plan, lines),
        ...importRange(plan, lines)
    ].filter(({ startLine, endLine }) => startLine < endLine);
}

function folding(lines: LineIndex, { start, end }: TextRange, kind?: FoldingRangeKind): FoldingRange {
    const range = { startLine: lines.lineAt(start), endLine: lines.lineAt(end) };
    return kind === undefined ? range : { ...range, kind };
}

/** A chapter reaches to the last entry before the next heading of its level or above. */
export function chapterRanges({ entries }: Plan): TextRange[] {
    const found: TextRange[] = [];
    const open: Heading[] = [];
    let end = 0;
    const close = (level: number): void => {
        while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) {
            const heading = open.pop();
            found.push({ start: heading === undefined ? end : rangeOf(heading.span).start, end });
        }
    };
    for (const entry of entries) {
        if (entry.entry === 'heading') {
            close(entry.level);
            open.push(entry);
        }
        end = rangeOf(entry.span).end;
    }
    close(1);
    return found;
}

function bodyRanges({ entries }: Plan): TextRange[] {
    const found: TextRange[] = [];
    for (const entry of entries) {
        visitEntry(entry, {
            item: ({ span }) => found.push(rangeOf(span)),
            property: ({ span, type }) => type === 'done' && found.push(rangeOf(span)),
            prose: ({ span }) => found.push(rangeOf(span))
        });
    }
    return found;
}

/** A line that is a comment, with what it says; prose may hold lines that look the same. */
const commentLine = /^[ \t\u3000]*(?:#|＃|\/\/)[ \t\u3000]*#?(.*)$/;
const regionStart = /^(?:region\b|区域(?!结束))/;
const regionEnd = /^(?:endregion\b|end region\b|区域结束)/;

/**
 * Lines of comments one below another, block comments, and what stands between `# region` and `# endregion`
 * (`# 区域`, `# 区域结束`); regions may hold regions.
 */
function commentRanges(plan: Plan, lines: LineIndex): FoldingRange[] {
    const found: FoldingRange[] = [];
    const open: number[] = [];
    let run: FoldingRange | undefined;
    for (const line of commentLines(plan, lines)) {
        if (regionStart.test(line.says)) {
            open.push(line.number);
        } else if (regionEnd.test(line.says)) {
            const startLine = open.pop();
            if (startLine !== undefined) {
                found.push({ startLine, endLine: line.number, kind: FoldingRangeKind.Region });
            }
        } else if (run?.endLine === line.number - 1) {
            run.endLine = line.number;
        } else {
            run = { startLine: line.number, endLine: line.number, kind: FoldingRangeKind.Comment };
            found.push(run);
        }
    }
    return [...found, ...blockComments(plan, lines)];
}

interface CommentLine {
    readonly number: number;
    readonly says: string;
}

function commentLines(plan: Plan, lines: LineIndex): CommentLine[] {
    const inProse = proseTest(plan);
    const found: CommentLine[] = [];
    for (let number = 0; number < lines.lineCount; number += 1) {
        const start = lines.startOf(number);
        const says = commentLine.exec(plan.text.slice(start, lines.endOf(number)))?.[1];
        if (says !== undefined && !inProse(start)) {
            found.push({ number, says: says.trim() });
        }
    }
    return found;
}

/** Whether an offset lies in text between 【 and 】; offsets are asked for in ascending order. */
function proseTest({ entries }: Plan): (offset: number) => boolean {
    const prose: TextRange[] = [];
    for (const entry of entries) {
        visitEntry(entry, { prose: ({ span }) => prose.push(rangeOf(span)) });
    }
    prose.sort((a, b) => a.start - b.start);
    let next = 0;
    return (offset) => {
        while ((prose[next]?.end ?? Infinity) <= offset) {
            next += 1;
        }
        return (prose[next]?.start ?? Infinity) <= offset;
    };
}

/** Only text outside of entries is looked at for these. */
function blockComments(plan: Plan, lines: LineIndex): FoldingRange[] {
    return gapsBetween(plan).flatMap(({ start, end }) =>
        [...plan.text.slice(start, end).matchAll(/\/\*[\s\S]*?\*\//g)].map((match) => {
            const from = start + match.index;
            return folding(lines, { start: from, end: from + match[0].length }, FoldingRangeKind.Comment);
        })
    );
}

function gapsBetween({ entries, text }: Plan): TextRange[] {
    const gaps: TextRange[] = [];
    let start = 0;
    for (const entry of entries) {
        const range = rangeOf(entry.span);
        gaps.push({ start, end: range.start });
        start = range.end;
    }
    return [...gaps, { start, end: text.length }].filter((gap) => gap.end > gap.start);
}

/** The imports at the head of a file as one range. */
function importRange({ entries }: Plan, lines: LineIndex): FoldingRange[] {
    const imports = entries.filter((entry: Entry) => entry.entry === 'import');
    const [first] = imports;
    const last = imports.at(-1);
    if (first === undefined || last === undefined) {
        return [];
    }
    const range = { start: rangeOf(first.span).start, end: rangeOf(last.span).end };
    return [folding(lines, range, FoldingRangeKind.Imports)];
}
