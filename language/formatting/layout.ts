/** Lists of members as lines: which stand together, and where the keyword column is. */
import { isHeading, isItem } from '../generated/ast.ts';
import type { Printed } from './blank-lines.ts';
import { fitsOneLine, memberText, type MemberText } from './member-text.ts';
import type { Element, Member } from './members.ts';
import type { Source } from './source.ts';
import { alignedRows } from './rows.ts';
import { displayWidth, padTo } from './width.ts';
import { wrapped } from './wrap.ts';

/** Columns that several properties on a line may take: forty full-width characters. */
export const shared = 80;

/** The elements of one level as lines, the first not indented. `column` asks for a keyword column. */
export function printElements(
    elements: readonly Element[],
    source: Source,
    indent: string,
    column: 'column' | 'plain'
): Printed[] {
    const lines = linesOf(elements, source, indent);
    const tables = rowTexts(elements);
    const textOf = (member: Member): MemberText => tables.get(member) ?? memberText(member, source, indent);
    const hasColumn = column === 'column' && lines.every((line) => line.filter(isMember).length <= 1);
    const keys = elements.filter(isMember).flatMap((member) => textOf(member).key ?? []);
    const width = hasColumn ? Math.max(0, ...keys.map(displayWidth)) + 1 : 0;
    return lines.map((line) => printedLine(line, source, (member) => joined(textOf(member), width, indent)));
}

/** Keyword and value; a list too long for a line goes on under its beginning, or a step in where there is no keyword. */
function joined({ key, rest, breaks = [] }: MemberText, width: number, indent: string): string {
    const start = key === undefined ? '' : `${padTo(key, width)} `;
    const hang = key === undefined ? 4 : displayWidth(start);
    const column = indent.length + displayWidth(start);
    return start + wrapped({ text: rest, breaks }, column, indent + ' '.repeat(hang));
}

function printedLine(
    elements: readonly Element[],
    source: Source,
    textOf: (member: Member) => string
): Printed {
    let text = '';
    for (const [index, element] of elements.entries()) {
        text += gapBetween(elements[index - 1], text, element);
        text += isMember(element) ? textOf(element) : element.text;
    }
    const member = elements.find(isMember);
    return {
        text,
        start: elements[0]?.start ?? 0,
        end: elements.at(-1)?.end ?? 0,
        ...(member ? shapeOf(member, source) : { shape: 'comment' })
    };
}

/** Members stand two blanks apart, conditions and what ends in a sign closer; Chinese signs need no blank. */
function gapBetween(before: Element | undefined, text: string, { kind }: Element): string {
    if (before === undefined) {
        return '';
    }
    if (!isMember(before) || kind === 'comment') {
        return ' ';
    }
    const isClose =
        before.kind === 'condition' || (before.kind === 'change' && before.separator !== undefined);
    return !isClose ? '  ' : /[、，；。]$/.test(text) ? '' : ' ';
}

function shapeOf(member: Member, source: Source): Pick<Printed, 'shape' | 'kind'> {
    const { node } = member;
    if (isHeading(node)) {
        return { shape: 'heading' };
    }
    if (!isItem(node)) {
        return { shape: 'other', ...(member.kind === 'entry' && { kind: node.$type }) };
    }
    // Items of a kind are those whose keyword is the same to the grammar, whatever synonym was written.
    const kind = member.leaves[0]?.type ?? '';
    return { shape: fitsOneLine(node, member.leaves, source) ? 'one-line' : 'block', kind };
}

/** The elements by the lines they go on: those of one line of the source together where they may share it. */
function linesOf(elements: readonly Element[], source: Source, indent: string): Element[][] {
    const groups: Element[][] = [];
    let before: Element | undefined;
    for (const element of elements) {
        const group = groups.at(-1);
        if (
            before &&
            group &&
            onOneLine(before, element, source) &&
            mayJoin(group, element, source, indent)
        ) {
            group.push(element);
        } else {
            groups.push([element]);
        }
        before = element;
    }
    return groups.flatMap((group) => (tooWide(group, source, indent) ? apart(group) : [group]));
}

function onOneLine(before: Element, next: Element, source: Source): boolean {
    return !/[\r\n]/.test(source.text.slice(before.end, next.start));
}

function mayJoin(group: readonly Element[], next: Element, source: Source, indent: string): boolean {
    if (!isMember(next)) {
        return true;
    }
    const before = group.findLast(isMember);
    return before ? isFlat(before, source, indent) && isFlat(next, source, indent) : next.kind !== 'row';
}

/** Whether the member is a short one that can stand beside others. */
export function isFlat(member: Member, source: Source, indent: string): boolean {
    if (member.kind === 'entry' || member.kind === 'row') {
        return false;
    }
    return !joined(memberText(member, source, indent), 0, indent).includes('\n');
}

/** Whether the members are wider together than one line may be; a single one never is. */
export function tooWide(group: readonly Element[], source: Source, indent: string): boolean {
    const members = group.filter(isMember);
    const widths = members.map(
        (member) => displayWidth(joined(memberText(member, source, indent), 0, indent)) + 2
    );
    return members.length > 1 && widths.reduce((sum, width) => sum + width, -2) > shared;
}

/** One member a line, each with the comments behind it. */
function apart(group: readonly Element[]): Element[][] {
    const lines: Element[][] = [];
    for (const element of group) {
        const line = lines.at(-1);
        if (line && (!isMember(element) || !line.some(isMember))) {
            line.push(element);
        } else {
            lines.push([element]);
        }
    }
    return lines;
}

export function isMember(element: Element | undefined): element is Member {
    return element !== undefined && element.kind !== 'comment';
}

function rowTexts(elements: readonly Element[]): ReadonlyMap<Member, MemberText> {
    const rows = elements.filter((element): element is Member => element.kind === 'row');
    const texts = alignedRows(rows.map((row) => row.leaves[0]?.text ?? ''));
    return new Map(rows.map((row, index) => [row, { rest: texts[index] ?? '' }]));
}
