import { editDistance } from '../../language/model/edit-distance.ts';
import { rules } from '../rules/registry.ts';

/** So many slips make another word. */
const SLIPS = 3;

/** The code of a rule that may have been meant: one whose name holds the word or nearly is it, or one of the family of a code. */
export function nearestRule(wanted: string): string | undefined {
    const word = wanted.trim().toLowerCase();
    if (/^[a-z](?:\d|$)/.test(word))
        return rules.find(({ code }) => code[0] === word[0]?.toUpperCase())?.code;
    const held = rules.find(({ name }) => name.includes(word) && word.length > 2);
    if (held) return held.code;
    const near = rules
        .map(({ code, name }) => ({ code, slips: editDistance(word, name, SLIPS) }))
        .filter(({ slips }) => slips < SLIPS)
        .sort((a, b) => a.slips - b.slips);
    return near[0]?.code;
}
