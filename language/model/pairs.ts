/** Pairs told apart: an item and a list may name the same one. */
import type { Membership, Pair } from './parties.ts';

/** Each pair once, in order, the first that names it. */
export function eachPairOnce(pairs: readonly Pair[]): readonly Pair[] {
    const found = new Map<string, Pair>();
    for (const pair of pairs) {
        const key = `${partnerKey(pair.lead)}\n${partnerKey(pair.member)}`;
        if (!found.has(key)) found.set(key, pair);
    }
    return [...found.values()];
}

/** What tells one partner from another: the school under its full name, the post, the person, the number. */
export function partnerKey({ organisation, name, people, person, post, amount }: Membership): string {
    const school = organisation?.name;
    if (!people) {
        return school ?? name;
    }
    const who = person?.name ?? post ?? (school === undefined ? name : '');
    return [school ?? '', who, amount?.text ?? ''].join('\t');
}
