import { rules } from '../rules/registry.ts';

/** The code of a rule that may have been meant: one whose name holds the word, or of the same family. */
export function nearestRule(wanted: string): string | undefined {
    const word = wanted.trim().toLowerCase();
    const byName = word.length > 2 ? rules.find((rule) => rule.name.includes(word)) : undefined;
    const near = byName ?? rules.find((rule) => rule.code[0] === word[0]?.toUpperCase());
    return near?.code;
}
