/** Which of several settings holds for a rule. */
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { entryFor, type RuleLevel, type RuleSettings } from '../rules/settings.ts';

/** Settings of rules and who made them. */
export interface Layer {
    readonly origin: Origin;
    readonly settings: RuleSettings;
}

export type Origin =
    /** A settings file, or the house style (`profile`) in one. */
    { readonly from: 'file' | 'profile'; readonly uri: string } | { readonly from: 'editor' };

/** The severity that holds for a rule, and why. */
export interface Judged {
    readonly level: RuleLevel;
    /** Absent where the rule's own severity holds. */
    readonly because?: { readonly origin: Origin; readonly entry: 'rule' | 'family' };
}

/** The first layer that says something about the rule decides; the strongest layer stands first. */
export function judge(rule: Rule, layers: readonly Layer[]): Judged {
    for (const { origin, settings } of layers) {
        const found = entryFor(settings, rule);
        if (found !== undefined) {
            return { level: found.level, because: { origin, entry: found.entry } };
        }
    }
    return { level: rule.severity };
}

/**
 * What the layers come to, for the runner.
 *
 * @param only codes of the only rules to be checked, also where a layer switches them off; the others are off
 */
export function combined(layers: readonly Layer[], only?: ReadonlySet<string>): RuleSettings {
    const severities: Record<string, RuleLevel> = {};
    for (const rule of rules) {
        const { level } = judge(rule, layers);
        const asked = only?.has(rule.code) === true && level === 'off' ? rule.severity : level;
        severities[rule.code] = only?.has(rule.code) === false ? 'off' : asked;
    }
    return { severities };
}
