import { wordsOf } from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import type { Bilingual } from '../../rules/rule.ts';
import { frameKeywords } from './keywords/frame.ts';
import { provisionKeywords } from './keywords/provisions.ts';
import { sentenceKeywords } from './keywords/sentence.ts';
import { workKeywords } from './keywords/work.ts';

const documentation: Readonly<Record<KeywordId, Bilingual>> = {
    ...frameKeywords,
    ...workKeywords,
    ...provisionKeywords,
    ...sentenceKeywords
};

/** What a keyword means and all the words for it, as Markdown. */
export function describeKeyword(id: KeywordId, language: ReaderLanguage): string {
    const words = wordsOf(id).map((word) => `\`${word}\``);
    return `${words.join(' ')}\n\n${documentation[id][language]}`;
}
