/** Words that were meant as others: keywords misspelt or outside their braces, names of two words, text without brackets. */
import { heldItems, isItemKind } from '../items/holds.ts';
import type { ItemKind } from '../items/item.ts';
import {
    keywordEntry,
    keywordIds,
    keywordOf,
    languageOfWord,
    preferredWord,
    wordsOf
} from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';
import { letter } from '../lexing/characters.ts';
import { anyKeyword } from '../lexing/keyword-words.ts';
import { editDistance } from '../model/edit-distance.ts';
import { afterBlanks } from './line-start.ts';
import { onlyLetters, replaced, type Spot } from './meant-spot.ts';
import { titleOf } from './names-in-text.ts';
import { propertyMeant } from './other-words.ts';
import type { SyntaxProblem } from './problem.ts';

const itemWords = keywordIds.filter((id) => isItemKind(id)).flatMap(wordsOf);
const twoWords = new RegExp(
    `^[ \\t\\u3000]*(${anyKeyword(itemWords)})[ \\t\\u3000]+((?:${letter})+)[ \\t\\u3000]+$`
);

/** A property below an item that opened no brace. */
export function keywordOutsideBraces(spot: Spot): SyntaxProblem | undefined {
    const { item, found, text, start, problem } = spot;
    const keyword = keywordOf(found);
    if (!item || keyword === undefined || keywordEntry(keyword).group !== 'property') {
        return undefined;
    }
    if (/[{｛]/.test(text.slice(item.span.start, start))) {
        return undefined;
    }
    const header = text.slice(0, start).trimEnd().length;
    return {
        ...problem,
        expected: 'open-brace',
        item: titleOf(item),
        ...(/^[^{｛]*[}｝]/.test(text.slice(start)) && {
            replacement: ' {',
            mended: { place: problem.span.place, start: header, end: header }
        })
    };
}

/** `活动 送教 下乡` */
export function nameWithBlank(spot: Spot): SyntaxProblem | undefined {
    const name = twoWords.exec(spot.text.slice(spot.lineStart, spot.start))?.[2];
    if (name === undefined || keywordOf(spot.found) !== undefined || !onlyLetters.test(spot.found)) {
        return undefined;
    }
    const start = spot.text.lastIndexOf(name, spot.start - 1);
    const found = spot.text.slice(start, spot.end);
    const span = { place: spot.problem.span.place, start, end: spot.end };
    return { code: 'name-needs-quotes', span, found, replacement: `“${found}”` };
}

/** Where nothing but a keyword may stand, a word that is one but for one sign, or another word for one. */
export function misspeltKeyword(spot: Spot): SyntaxProblem | undefined {
    const { found, isFirst, isInside, item, behind } = spot;
    if (
        !isFirst ||
        !onlyLetters.test(found) ||
        keywordOf(found) !== undefined ||
        !/^[ \t\u3000：:]/.test(behind)
    ) {
        return undefined;
    }
    const held: readonly ItemKind[] = (item && heldItems[item.keyword.id as ItemKind]) ?? [];
    const fits = (id: KeywordId): boolean =>
        isInside
            ? keywordEntry(id).group === 'property' || (isItemKind(id) && held.includes(id))
            : isItemKind(id) || id === 'import' || id === 'text';
    const meant = isInside ? propertyMeant(found) : undefined;
    if (meant !== undefined) {
        const word = preferredWord(meant, languageOfWord(found));
        // `time on 10 April`: the right word stands there already.
        const written = new RegExp(`^${found}[ \\t\\u3000]+${word}(?![A-Za-z])`).exec(found + behind)?.[0];
        return replaced(spot, spot.start, written ?? found, 'keyword', word);
    }
    const nearest = nearestOf(found, keywordIds.filter(fits).flatMap(wordsOf));
    return nearest === undefined ? undefined : replaced(spot, spot.start, found, 'keyword', nearest);
}

/** The only word that is as close as can be; undefined where several are, or none. */
function nearestOf(word: string, candidates: readonly string[]): string | undefined {
    const most = languageOfWord(word) === 'en' && word.length > 5 ? 2 : 1;
    if (word.length < 2) {
        return undefined;
    }
    for (let distance = 1; distance <= most; distance += 1) {
        const near = candidates.filter(
            (one) =>
                languageOfWord(one) === languageOfWord(word) &&
                one.length >= 2 &&
                (one.length === word.length || one.length > 2) &&
                editDistance(word, one, distance + 1) === distance
        );
        if (near.length > 0) {
            return near.length === 1 ? near[0] : undefined;
        }
    }
    return undefined;
}

/** A sentence of running text at the margin. */
export function proseWithoutBrackets(spot: Spot): SyntaxProblem | undefined {
    const line = spot.text.slice(spot.lineStart, spot.lineEnd).trim();
    const isProse =
        !spot.isInside && line.length >= 8 && /[，。；：！？]/.test(line) && !/[【】{｛}｝|]/.test(line);
    return isProse && spot.item === undefined
        ? replaced(spot, afterBlanks(spot.text, spot.lineStart), line, 'prose', `【${line}】`)
        : undefined;
}

/** Items whose body names who holds a post: `组长：甲校·校长`. */
const withPosts: ReadonlySet<KeywordId> = new Set<KeywordId>([
    'alliance',
    'pairing',
    'body',
    'unit',
    'school'
]);

/** Words for posts; without them 组长 would pass for a misspelt 时长. */
const post = /(?:长|主任|委员|秘书|联络员|顾问|干事)$/;

/** `组长 甲校·校长`: the colon behind the post is missing. */
export function postWithoutColon(spot: Spot): SyntaxProblem | undefined {
    const { item, found, isFirst, isInside, behind } = spot;
    const isPost =
        isFirst &&
        isInside &&
        post.test(found) &&
        onlyLetters.test(found) &&
        /^[ \t\u3000]+[^\s：:]/.test(behind);
    return item && isPost && withPosts.has(item.keyword.id) && keywordOf(found) === undefined
        ? replaced(spot, spot.start, found, 'colon', `${found}：`)
        : undefined;
}

/** A word at the beginning of a line in braces that is no property. */
export function unknownProperty(spot: Spot): SyntaxProblem | undefined {
    const { item, found, isFirst, isInside } = spot;
    return item && isFirst && isInside && onlyLetters.test(found)
        ? { ...replaced(spot, spot.start, found, 'property'), item: titleOf(item) }
        : undefined;
}
