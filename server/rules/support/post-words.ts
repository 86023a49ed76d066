import type { Bilingual } from '../rule.ts';
import { both } from './bilingual.ts';

/**
 * A post at a place for a message: 牵头学校·校长; in an English sentence “the Principal of the lead school”, or in quotation
 * marks as it stands where its words are Chinese.
 */
export function postWords(post: string): Bilingual {
    const [place = '', ...rest] = post.split('·');
    if (rest.length === 0) return both(post, nameWords(post));
    if (!isLatin(post)) return both(post, `“${post}”`);
    const owner = /^[a-z]/.test(place) && !/^(?:the|each|every) /.test(place) ? `the ${place}` : place;
    return both(post, `the ${rest.join(' ')} of ${owner}`);
}

/** Several posts of which one is asked for. */
export function anyOf(posts: readonly string[]): Bilingual {
    const words = posts.map(postWords);
    return both(words.map(({ zh }) => zh).join('或'), words.map(({ en }) => en).join(' or '));
}

/** Several posts that go together. */
export function allOf(posts: readonly string[]): Bilingual {
    const words = posts.map(postWords);
    return both(words.map(({ zh }) => zh).join('、'), words.map(({ en }) => en).join(' and '));
}

/** The name of a role in an English sentence: the Deputy; “副组长”. */
export function nameWords(role: string): string {
    if (!isLatin(role)) return `“${role}”`;
    return /^(?:the|an?) /i.test(role) ? role : `the ${role}`;
}

function isLatin(words: string): boolean {
    return /^[\u0020-\u02af]*$/.test(words);
}
