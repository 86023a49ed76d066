import type { Bilingual } from '../rule.ts';

/** The same sentence in Chinese and English. */
export function both(zh: string, en: string): Bilingual {
    return { zh, en };
}

const SHOWN = 5;

/** A list of names for a message: the first five and how many there are. */
export function listed(names: readonly string[]): Bilingual {
    const shown = names.slice(0, SHOWN);
    const more = names.length > shown.length;
    return both(
        more ? `${shown.join('、')}等${names.length}个` : shown.join('、'),
        more ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ')
    );
}
