import { z } from 'zod';
import type { Rule, RuleFamily } from './rule.ts';

/** What a user may set for one rule: another severity, or not to check it at all. */
export const ruleLevelSchema = z.enum(['error', 'warning', 'information', 'hint', 'off']);

export type RuleLevel = z.infer<typeof ruleLevelSchema>;

/** Severity by rule code, and families switched on or off; what is not named stays as it is. */
export interface RuleSettings {
    readonly severities?: Readonly<Record<string, RuleLevel>> | undefined;
    readonly families?: Readonly<Partial<Record<RuleFamily, boolean>>> | undefined;
}

/**
 * What the settings say about a rule, and through which of their entries; undefined where they say nothing. The
 * rule's own entry goes before that of its family, because who names one rule means it.
 */
export function entryFor(
    { severities, families }: RuleSettings,
    rule: Rule
): { readonly level: RuleLevel; readonly entry: 'rule' | 'family' } | undefined {
    const own = severities?.[rule.code];
    if (own !== undefined) return { level: own, entry: 'rule' };
    const family = families?.[familyOf(rule)];
    return family === undefined ? undefined : { level: family ? rule.severity : 'off', entry: 'family' };
}

/** The family a rule belongs to: the letter of its code. */
export function familyOf({ code }: Rule): RuleFamily {
    return code.slice(0, 1) as RuleFamily;
}
