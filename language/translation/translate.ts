/** The keywords of a file in the other language. */
import type { Chunk as ChunkNode } from '../generated/ast.ts';
import { leavesOf } from '../formatting/leaves.ts';
import { formatText, type TextChange } from '../formatting/index.ts';
import { itemsOf } from '../items/access.ts';
import { languageOfWord, type KeywordLanguage } from '../keywords/lookup.ts';
import { parserServices } from '../parsing/parser.ts';
import { lossesAmong } from '../parsing/problem.ts';
import { readSource, type Chunk, type SourceFile } from '../parsing/source-file.ts';
import { saysTheSameInTranslation } from './same-in-translation.ts';
import { addedBehind, twinOf, type Declared } from './twin.ts';

/**
 * The changes that put a file's keywords, and the words that go with them (每个, 每年, 成员学校, states), into the other
 * language, at most one for each chunk, in order. Names, titles, running text, tables, dates and amounts stay. What is
 * changed is laid out anew, for the order of a sentence goes with its language. A chunk with a syntax problem stays as it
 * is, and so does one that would not say the same.
 */
export function translateKeywords(file: SourceFile, to: KeywordLanguage): readonly TextChange[] {
    return [...translatedChunks(file, to)].filter((change) => change !== undefined);
}

/** The same chunk by chunk, nothing for one that stays: a large file takes seconds. */
export function* translatedChunks(
    file: SourceFile,
    to: KeywordLanguage
): Generator<TextChange | undefined, undefined> {
    const declared = declaredNames(file);
    for (const chunk of file.chunks) {
        const text = translated(chunk, to, declared);
        const { start } = chunk.place;
        yield text === undefined || text === chunk.text
            ? undefined
            : { start, end: start + chunk.text.length, text };
    }
}

/** The whole text with its keywords in the language. */
export function translateText(text: string, to: KeywordLanguage): string {
    return translateKeywords(readSource('memory:///translated.alliance', text), to).reduceRight(
        (result, change) => result.slice(0, change.start) + change.text + result.slice(change.end),
        text
    );
}

function translated(chunk: Chunk, to: KeywordLanguage, declared: Declared): string | undefined {
    if (!isWhole(chunk)) {
        return undefined;
    }
    const replaced = replacedWords(chunk.text, to, declared);
    if (replaced === chunk.text) {
        return undefined;
    }
    const text = withEdgesOf(chunk.text, formatText(replaced));
    return saysTheSameInTranslation(chunk, text) ? text : undefined;
}

function isWhole({ problems }: Chunk): boolean {
    return lossesAmong(problems).length === 0;
}

/** The chunk's text with each word that has a twin replaced by it. */
function replacedWords(text: string, to: KeywordLanguage, declared: Declared): string {
    const tree = parserServices().parser.LangiumParser.parse<ChunkNode>(text).value;
    const leaves = leavesOf(tree);
    let result = '';
    let at = 0;
    for (const [index, leaf] of leaves.entries()) {
        const twin = leaf.comment ? undefined : twinOf(leaves, index, to, declared);
        if (twin !== undefined) {
            result = withBlank(result + text.slice(at, leaf.start), twin) + twin;
            at = each.test(twin) ? (leaves[index + 1]?.start ?? leaf.end) : leaf.end;
        } else if (at === leaf.start) {
            result = withBlank(result, leaf.text);
        }
        const added = addedBehind(leaves, index, to);
        if (added !== undefined) {
            result = `${result}${text.slice(at, leaf.end)} ${added}`;
            at = leaf.end;
        }
    }
    return result + text.slice(at);
}

const each = /^每[个所名位对]$/;

/** A blank between two words that would run together; 每个 stands before its noun without one. */
function withBlank(before: string, next: string): string {
    return !each.test(before.slice(-2)) && /[\p{L}\p{N}_]$/u.test(before) && /^[\p{L}\p{N}_]/u.test(next)
        ? `${before} `
        : before;
}

/** The blank lines and the byte order mark around the text, as they were around the old one. */
function withEdgesOf(old: string, text: string): string {
    const lead = /^[\ufeff\s]*/.exec(old)?.[0] ?? '';
    const tail = /\s*$/.exec(old)?.[0] ?? '';
    return lead + text.replace(/^[\ufeff\s]+|\s+$/g, '') + tail;
}

/** Names that the file declares: a noun of the language is no keyword where the plan has something of that name. */
function declaredNames(file: SourceFile): Declared {
    const names = file.chunks.flatMap(({ entries }) =>
        [...itemsOf(entries)].flatMap((item) => item.names.map(({ name }) => name))
    );
    return new Set(names);
}

/** The languages the keywords of a file could be put into: those not all of them are in. */
export function otherLanguages(file: SourceFile): readonly KeywordLanguage[] {
    const found = new Set<KeywordLanguage>();
    for (const { entries } of file.chunks.filter(isWhole)) {
        for (const { keyword } of itemsOf(entries)) {
            found.add(languageOfWord(keyword.text) === 'en' ? 'zh' : 'en');
        }
    }
    return (['zh', 'en'] as const).filter((language) => found.has(language));
}
