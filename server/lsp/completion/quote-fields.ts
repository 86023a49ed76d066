/** What can be asked for behind the steps of a quote that are written: `{第一组.成员}`, `{学校.农村.数量}`. */
import { languageOfWord, type KeywordLanguage } from '../../../language/keywords/lookup.ts';
import { resolveQuote } from '../../../language/index.ts';
import { quoteFields } from '../../../language/model/build/quotes.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { quoteSeats } from '../../../language/model/seats.ts';

/**
 * The fields that the model has an answer to, in the language of the plan's keywords: a stage has a time and no members.
 * All of them behind a name that is not known yet.
 */
export function fieldsBehind(path: readonly string[], plan: Plan, language: KeywordLanguage): string[] {
    const inLanguage = (word: string): boolean => languageOfWord(word) === language;
    const seats = /^(?:学校|schools)$/.test(path[0] ?? '') && path.length === 1 ? quoteSeats : [];
    const all = quoteFields.filter(inLanguage);
    const fitting = all.filter((field) => isAnswered([...path, field], plan));
    return [...(fitting.length > 0 ? fitting : all), ...seats.filter(inLanguage)];
}

function isAnswered(path: readonly string[], plan: Plan): boolean {
    // Where the steps would stand does not matter to what they mean.
    const span = { place: { uri: plan.uri, start: 0 }, start: 0, end: 0 };
    const steps = path.map((name) => ({ name, span }));
    return resolveQuote({ kind: 'quote', path: steps, span }, plan).text !== undefined;
}
