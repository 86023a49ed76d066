import { z } from 'zod';
import { ruleFamilies, rules } from './registry.ts';
import type { RuleFamily } from './rule.ts';

const codes = rules.map((rule) => rule.code);

/** What a user may set for one rule: another severity, or not to check it at all. */
export const ruleLevelSchema = z.enum(['error', 'warning', 'information', 'hint', 'off']);

/** Settings of the rules, as they stand in the editor's settings and in a settings file. */
export const ruleSettingsSchema = z.strictObject({
    severities: z.partialRecord(z.enum(codes), ruleLevelSchema).optional(),
    families: z.partialRecord(z.enum(Object.keys(ruleFamilies) as RuleFamily[]), z.boolean()).optional()
});

/** Severity by rule code, and families switched on (default) or off. */
export type RuleSettings = z.infer<typeof ruleSettingsSchema>;
