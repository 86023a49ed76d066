import { cleanText, widthOf } from './text.ts';

/** Words of official titles that a dictionary of everyday Chinese may cut in two. */
const TITLE_WORDS = [
    '关于印发', '关于转发', '关于开展', '实施方案', '工作方案', '工作计划', '实施意见', '管理办法', '发展共同体',
    '捆绑式发展', '捆绑发展', '捆绑联盟', '结对', '一体化', '联盟校', '联盟学校', '中心小学', '教育局', '教育体育局', '教育集团', '城乡学校', '手拉手'
]; // prettier-ignore

/** Endings of names of places and offices, which dictionaries like to cut off. */
const NAME_ENDING = /^[省市县区乡镇村局校组]$/u;

/** May not begin a line. */
const CLOSING = /^[，。、；：？！）》〉」』”’〕】…—·,.;:?!)\]}%]/u;
/** May not end a line. */
const OPENING = /[（《〈「『“‘〔【([{]$/u;

/** Above this many lines the shape no longer matters and lines are simply filled. */
const SHAPED_LINES = 4;

/**
 * The lines of a title: as few as fit, broken only between words, of the shape the standard asks for (7.3.1), a
 * trapezium or a rhombus: lengths never dip in the middle, and the lines are not all alike.
 *
 * @param maxWidth the longest line allowed, in ems of the title's size; a single word that is longer stands alone
 * @param unbreakable names in which no line may break, as far as they fit on a line
 */
export function breakTitle(text: string, maxWidth: number, unbreakable: readonly string[] = []): string[] {
    const title = cleanText(text).trim();
    const words = wordsOf(title, unbreakable, maxWidth);
    const fewest = Math.max(1, Math.ceil(widthOf(title) / maxWidth));
    for (let lines = fewest; lines <= Math.min(SHAPED_LINES, words.length); lines++) {
        const best = bestBreaks(words, lines, maxWidth);
        if (best) return best;
    }
    return filled(words, maxWidth);
}

/** The title's words in order; joined they are the title. Closing marks cling to the left, opening ones to the right. */
export function wordsOf(title: string, unbreakable: readonly string[], maxWidth: number): string[] {
    const breakable = new Array<boolean>(title.length + 1).fill(false);
    for (const part of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
        breakable[part.index] = !NAME_ENDING.test(part.segment);
    }
    const kept = [...TITLE_WORDS, ...unbreakable.map((name) => cleanText(name).trim())];
    for (const name of kept.filter((each) => each.length > 1 && widthOf(each) <= maxWidth)) {
        for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
            breakable.fill(false, at + 1, at + name.length);
        }
    }
    const words: string[] = [];
    let start = 0;
    for (let at = 1; at <= title.length; at++) {
        const clings = CLOSING.test(title.slice(at)) || OPENING.test(title.slice(0, at));
        if (at < title.length && (!breakable[at] || clings)) continue;
        words.push(title.slice(start, at));
        start = at;
    }
    return words.filter((word) => word.length > 0);
}

function bestBreaks(words: readonly string[], lines: number, maxWidth: number): string[] | undefined {
    let best: string[] | undefined;
    let bestCost = Infinity;
    const extend = (from: number, done: readonly string[], strain: number): void => {
        const left = lines - done.length;
        if (left === 0) return;
        let line = '';
        for (let to = from + 1; to <= words.length - left + 1; to++) {
            line += words[to - 1] ?? '';
            if (widthOf(line.trim()) > maxWidth && to > from + 1) break;
            if (left === 1 && to < words.length) continue;
            if (widthOf(line.trim()) > maxWidth) return;
            const next = [...done, line.trim()];
            if (left > 1) {
                extend(to, next, strain + strainAt(line, words.slice(to).join('')));
                continue;
            }
            const cost = strain + shapeCost(next.map(widthOf));
            if (cost < bestCost) [best, bestCost] = [next, cost];
        }
    };
    extend(0, [], 0);
    return best;
}

/** How much a break between `before` and `after` hurts the sense; negative where a reader would pause anyway. */
function strainAt(before: string, after: string): number {
    if (/^的/u.test(after)) return 6;
    if (/[的和与及、]$/u.test(before)) return before.endsWith('的') ? -1 : 1;
    if (/^(关于|《|“)/u.test(after) || /印发$/u.test(before)) return -3;
    if (/^(和|与|及|暨)/u.test(after)) return -1;
    return 0;
}

/** Low for trapezium and rhombus with lines of like length, high for a waist, a pillar and a lonely word. */
function shapeCost(widths: readonly number[]): number {
    if (widths.length === 1) return 0;
    const longest = Math.max(...widths);
    const shortest = Math.min(...widths);
    const peak = widths.indexOf(longest);
    const dips = widths.some((width, at) => {
        const next = widths[at + 1];
        return next !== undefined && (at < peak ? next < width : next > width);
    });
    const pillar = longest === shortest;
    const uneven = widths.reduce((sum, width) => sum + Math.abs(longest - width), 0) / longest;
    const lonely = shortest < longest / 3;
    return (dips ? 20 : 0) + (pillar ? 4 : 0) + (lonely ? 6 : 0) + uneven * 4;
}

function filled(words: readonly string[], maxWidth: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of words) {
        if (line && widthOf((line + word).trim()) > maxWidth) {
            lines.push(line.trim());
            line = '';
        }
        line += word;
    }
    return [...lines, line.trim()].filter((each, at) => each.length > 0 || at === 0);
}
