/** Signs that were meant as others: quotation marks, bars, brackets, numbers and semicolons of a word processor. */
import { isItemKind } from '../items/holds.ts';
import { keywordEntry, keywordIds, wordsOf } from '../keywords/lookup.ts';
import { letter } from '../lexing/characters.ts';
import { anyKeyword } from '../lexing/keyword-words.ts';
import { replaced, type Spot } from './meant-spot.ts';
import type { SyntaxProblem } from './problem.ts';

/** ‘第二小组’, '第二小组' and ”第二小组“. */
export function otherQuotes(spot: Spot): SyntaxProblem | undefined {
    const line = spot.text.slice(spot.start, spot.lineEnd);
    const match = /^[‘’'”＂]([^‘’'“”＂"\r\n]+)[‘’'“”＂]/.exec(line);
    return match ? replaced(spot, spot.start, match[0], 'quotes', `“${match[1] ?? ''}”`) : undefined;
}

const wordAtEnd = new RegExp(`(?:${letter}|[0-9])+$`);

/** 第二小组”: only the second mark is there. */
export function halfQuoted(spot: Spot): SyntaxProblem | undefined {
    const word = /^[”’」》]$/.test(spot.found)
        ? wordAtEnd.exec(spot.text.slice(spot.lineStart, spot.start))?.[0]
        : undefined;
    return word === undefined
        ? undefined
        : replaced(spot, spot.start - word.length, `${word}${spot.found}`, 'quotes', `“${word}”`);
}

/** Signs that look like the bar of a table: 丨 is an ideograph, │ belongs to box drawings. */
const barLines = /[ \t\u3000]*([丨│┃¦])[^\n]*(?:\n[ \t\u3000]*\1[^\n]*)*/y;

/** A row of a table between such signs. */
export function otherBars(spot: Spot): SyntaxProblem | undefined {
    barLines.lastIndex = spot.start;
    const match = spot.isFirst ? barLines.exec(spot.text) : null;
    const sign = match?.[1];
    return match && sign !== undefined
        ? replaced(spot, spot.start, match[0], 'bars', match[0].replaceAll(sign, '|'))
        : undefined;
}

const itemWords = keywordIds.filter((id) => isItemKind(id)).flatMap(wordsOf);
const propertyWords = keywordIds.filter((id) => keywordEntry(id).group === 'property').flatMap(wordsOf);
const itemAhead = new RegExp(`^[ \\t\\u3000]*${anyKeyword(itemWords)}`);
const numbered = new RegExp(
    `^(?:[（(]?[0-9]{1,2}[.．、)）]|[-*•·●■◆])[ \\t\\u3000]*(?=${anyKeyword([...itemWords, ...propertyWords])})`
);

/** `第一章 总则`, `一．总则`: what a chapter line begins with in other papers. */
const otherHeading =
    /^(?:第([一二三四五六七八九十]{1,3})(章|节)|([一二三四五六七八九十]{1,3})[．.，])[ \t\u3000]*(?=[\u4e00-\u9fff])/;

export function headingNumber(spot: Spot): SyntaxProblem | undefined {
    const [mark, numeral, level, bare] =
        spot.isFirst && !spot.isInside
            ? (otherHeading.exec(spot.text.slice(spot.start, spot.lineEnd)) ?? [])
            : [];
    return mark === undefined
        ? undefined
        : replaced(
              spot,
              spot.start,
              mark,
              'heading',
              level === '节' ? `（${numeral ?? ''}）` : `${numeral ?? bare ?? ''}、`
          );
}

/** `1. 活动 送教`: the program numbers what is printed. */
export function ownNumber(spot: Spot): SyntaxProblem | undefined {
    const mark = spot.isFirst ? numbered.exec(spot.text.slice(spot.start, spot.lineEnd))?.[0] : undefined;
    return mark === undefined ? undefined : replaced(spot, spot.start, mark, 'number', '');
}

/** `学校 甲校；学校 乙校` */
export function itemsOnOneLine(spot: Spot): SyntaxProblem | undefined {
    return /^[；;，,、]$/.test(spot.found) && itemAhead.test(spot.behind)
        ? replaced(spot, spot.start, spot.found, 'new-line', '\n')
        : undefined;
}

const opening = /^[（([［〔]$/;
const propertyAhead = new RegExp(`^[ \\t\\u3000]*${anyKeyword(propertyWords)}[ \\t\\u3000：:]`);
const closed = /^([（([［〔])([^（）()[\]［］〔〕\n]*)[）)\]］〕]/;
const textBefore = /^[ \t\u3000]*(?:正文|text)?[ \t\u3000：:]*$/;

/** （ ） or [ ] for the braces of an item, within a name, or for the brackets of running text. */
export function otherBrackets(spot: Spot): SyntaxProblem | undefined {
    if (!opening.test(spot.found)) {
        return undefined;
    }
    const { text, start, lineStart, lineEnd, behind } = spot;
    const [whole = spot.found, , inner] = closed.exec(text.slice(start, lineEnd)) ?? [];
    if (propertyAhead.test(behind)) {
        return replaced(spot, start, whole, 'braces', inner === undefined ? undefined : `{${inner}}`);
    }
    const before = text.slice(lineStart, start);
    if (inner !== undefined && textBefore.test(before)) {
        return replaced(spot, start, whole, 'prose', `【${inner}】`);
    }
    const word = wordAtEnd.exec(before)?.[0];
    if (word === undefined || inner === undefined) {
        return undefined;
    }
    const found = `${word}${whole}`;
    return {
        code: 'name-needs-quotes',
        span: { place: spot.problem.span.place, start: start - word.length, end: start + whole.length },
        found,
        replacement: `“${found}”`
    };
}

/** 4/10/2009 */
export function dateWithSlashes(spot: Spot): SyntaxProblem | undefined {
    if (!/^[0-9/]/.test(spot.found)) {
        return undefined;
    }
    const before =
        /[0-9/]*$/.exec(spot.text.slice(Math.max(spot.lineStart, spot.start - 20), spot.start))?.[0] ?? '';
    const date = /^[0-9/]+/.exec(spot.text.slice(spot.start - before.length, spot.lineEnd))?.[0] ?? '';
    if (!/^[0-9]+(?:\/[0-9]+)+$/.test(date)) {
        return undefined;
    }
    const start = spot.start - before.length;
    const span = { place: spot.problem.span.place, start, end: start + date.length };
    return { code: 'unreadable-value', span, found: date };
}
