import type { Quota } from '../../language/model/quota.ts';

/** What a message calls a quota: its title or name, else what it is about, for a quota may go without. */
export function quotaTitle({ title, name, objects }: Quota): string {
    return title ?? (name || objects.join('、') || '定额');
}
