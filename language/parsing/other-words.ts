/** Words that bureaus print over a column, and English ones, where the language has a keyword of another form. */
import { columnMeaning } from '../items/columns.ts';
import { isKeywordId, keywordEntry, keywordOf } from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';

/** The property that a word stands for which is no keyword: 时间 for 活动时间, `on` for `time`. */
export function propertyMeant(word: string): KeywordId | undefined {
    const column = columnMeaning(word);
    const id = column === 'title' ? 'topic' : column;
    return keywordOf(word) === undefined && isKeywordId(id) && keywordEntry(id).group === 'property'
        ? id
        : undefined;
}
