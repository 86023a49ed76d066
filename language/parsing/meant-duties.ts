/** Words of a duty that the grammar has no place for: verbs it does not know, and what says that each is meant. */
import { keywordOf, languageOfWord, preferredWord, wordsOf } from '../keywords/lookup.ts';
import { anyKeyword } from '../lexing/keyword-words.ts';
import { onlyLetters, replaced, type Spot } from './meant-spot.ts';
import type { SyntaxProblem } from './problem.ts';

const verbs = (['hold', 'send', 'attend', 'reach', 'handIn'] as const).flatMap(wordsOf);
const hasVerb = new RegExp(`(?:^|[ \\t\\u3000])${anyKeyword(verbs)}(?:[ \\t\\u3000]|$)`);
const comparison = new RegExp(
    `^[ \\t\\u3000]*(?:${anyKeyword([...wordsOf('atLeast'), ...wordsOf('atMost'), ...wordsOf('about')])}|[0-9０-９一二两三四五六七八九十若])`
);
const direction = new RegExp(`[ \\t\\u3000]${anyKeyword(wordsOf('to'))}[ \\t\\u3000]`);

/** `每学期 上 示范课 不少于2节`, `每学期 家访 不少于2次`: a verb that is none of the language's, or none at all. */
export function otherVerb(spot: Spot): SyntaxProblem | undefined {
    const { item, found, start, text, behind } = spot;
    if (item?.kind !== 'quota' || !onlyLetters.test(found) || keywordOf(found) !== undefined) {
        return undefined;
    }
    const said = /[:：]([^:：{｛。]*)$/.exec(text.slice(item.span.start, start))?.[1];
    if (said === undefined || !/\S[ \t\u3000]/.test(said.trimStart()) || hasVerb.test(` ${said}`)) {
        return undefined;
    }
    if (found === '人均') {
        return replaced(spot, start, found, 'per-head');
    }
    if (found === '各') {
        return replaced(spot, start, `各${/^[ \t\u3000]*/.exec(behind)?.[0] ?? ''}`, 'each-own', '');
    }
    if (hasVerb.test(` ${behind}`)) {
        return undefined;
    }
    const verb = preferredWord(direction.test(behind) ? 'send' : 'hold', languageOfWord(found));
    return comparison.test(behind)
        ? replaced(spot, start, found, 'duty-verb', `${verb} ${found}`)
        : replaced(spot, start, found, 'duty-verb', verb);
}
