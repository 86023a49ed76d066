import type { Quota } from '../../language/model/quota.ts';

/** What a message calls a quota: its title or name, else what it is about, for a quota may go without; at last the plan’s own word for one. */
export function quotaTitle({ title, name, objects, item }: Quota): string {
    return title ?? (name || objects.join('、') || item.keyword.text);
}
