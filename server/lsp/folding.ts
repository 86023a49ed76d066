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
function chapterRanges({ entries }: Plan): TextRange[] {
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

/** Lines of comments one below another, and block comments; only text outside of entries is looked at. */
function commentRanges(plan: Plan, lines: LineIndex): FoldingRange[] {
    return gapsBetween(plan).flatMap((gap) => commentsIn(plan.text, gap, lines));
}

const commentBlock =
    /\/\*[\s\S]*?\*\/|(?:^|(?<=\n))[ \t\u3000]*(?:#|＃|\/\/)[^\n]*(?:\n[ \t\u3000]*(?:#|＃|\/\/)[^\n]*)*/g;

function commentsIn(text: string, gap: TextRange, lines: LineIndex): FoldingRange[] {
    return [...text.slice(gap.start, gap.end).matchAll(commentBlock)].map((match) => {
        const start = gap.start + match.index;
        return folding(lines, { start, end: start + match[0].trimEnd().length }, FoldingRangeKind.Comment);
    });
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
