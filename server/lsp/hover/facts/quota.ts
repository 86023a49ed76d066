import type { Plan } from '../../../../language/model/plan.ts';
import type { Quota } from '../../../../language/model/quota.ts';
import { rangeOf } from '../../../../language/source.ts';
import type { ReaderLanguage } from '../../../messages/language.ts';
import { fact, type Facts } from './facts.ts';

/** The duty as written, and what the plan's activities and records make of it. */
export function quotaFacts(one: Quota, plan: Plan, language: ReaderLanguage): Facts {
    const { start, end } = rangeOf(one.sentence.span);
    return [...fact(language, '要求', 'Duty', plan.text.slice(start, end))];
}
