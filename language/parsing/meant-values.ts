/** Dates and commas where the grammar has no place for them: a date behind a name, commas between the parts of a duty. */
import type { ItemKind } from '../items/item.ts';
import { keywordOf, languageOfWord } from '../keywords/lookup.ts';
import { digit, numeral } from '../lexing/characters.ts';
import { time } from '../lexing/times.ts';
import { onlyLetters, replaced, type Spot } from './meant-spot.ts';
import type { SyntaxProblem } from './problem.ts';

const wholly = new RegExp(`^(?:${time})$`);
/** Items that take a time among their properties only, and the word for it. */
const timeWords: Partial<Record<ItemKind, readonly [zh: string, en: string]>> = {
    assessment: ['时间', 'on'],
    measure: ['截止', 'due']
};

/** `考核 年度考核 2024年12月`: the date lacks its keyword. */
export function timeBehindName(spot: Spot): SyntaxProblem | undefined {
    const { item, found, start, end, text, problem } = spot;
    const words = item && timeWords[item.kind];
    if (!words || !wholly.test(found) || /[{｛]/.test(text.slice(item.span.start, start))) {
        return undefined;
    }
    const word = words[languageOfWord(item.keyword.text) === 'zh' ? 0 : 1];
    const comma = languageOfWord(item.keyword.text) === 'zh' ? '，' : ', ';
    const from = text.slice(0, start).trimEnd().length;
    return {
        ...replaced(spot, start, found, 'time-keyword', `${comma}${word} ${found}`),
        mended: { place: problem.span.place, start: from, end }
    };
}

const distanceAhead = new RegExp(
    `^[ \\t\\u3000]*之?[前后](?:${digit}+|${numeral})个?(?:工作日|天|日|周|月|年)(?:以?内)?`
);

/** Behind `a week before`. */
const nameBehind = /^ +(?:“[^”\n]*”|[A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff]*)/;

/** `活动 总结会 启动会 后30天`, `activity Workshop a week before Visit`: a time counted from another item stands behind its keyword. */
export function timeFromAnother(spot: Spot): SyntaxProblem | undefined {
    const { item, found, start, behind, text, problem } = spot;
    const isDated = item && (item.kind === 'activity' || item.kind === 'record' || item.kind === 'measure');
    const ahead = /^(?:within )?(?:\d{1,4}|an?) [a-z]+ (?:before|after)$/.test(found)
        ? nameBehind
        : undefined;
    const rest = isDated
        ? (ahead ?? (onlyLetters.test(found) ? distanceAhead : undefined))?.exec(behind)?.[0]
        : undefined;
    if (!item || rest === undefined || /[{｛]/.test(text.slice(item.span.start, start))) {
        return undefined;
    }
    const from = text.slice(0, start).trimEnd().length;
    const whole = `${found}${rest}`;
    const words = item.kind === 'measure' ? (['截止', 'due'] as const) : (['时间', 'on'] as const);
    const clause = ahead ? `, ${words[1]}` : `，${words[0]}`;
    return {
        ...replaced(spot, start, whole, 'time-keyword', `${clause} ${whole}`),
        mended: { place: problem.span.place, start: from, end: start + whole.length }
    };
}

/** `定额 听课：每个联盟, 每年, 开展 听课, 4次。`: behind the subject a blank, elsewhere the comma of clauses. */
export function commaInDuty(spot: Spot): SyntaxProblem | undefined {
    const { item, found, start, text, lineEnd } = spot;
    if (item?.kind !== 'quota' || !/^[,，]$/.test(found)) {
        return undefined;
    }
    const before = text.slice(item.span.start, start);
    const said = /[:：]([^:：{｛]*)$/.exec(before)?.[1]?.trim();
    if (said === undefined || said === '' || keywordOf(said) !== undefined) {
        return undefined;
    }
    const isSubject = found === '，' || !/\s/.test(said);
    const rest = text.slice(start + 1, lineEnd).replace(/,[ \t\u3000]*/g, '，');
    const mended = (isSubject ? ' ' : '，') + rest.replace(/^[ \t\u3000]+/, '');
    return {
        ...replaced(spot, start, found, 'duty-comma', mended.trimEnd()),
        mended: {
            place: spot.problem.span.place,
            start,
            end: start + text.slice(start, lineEnd).trimEnd().length
        }
    };
}
