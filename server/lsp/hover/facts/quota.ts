import type { Plan } from '../../../../language/model/plan.ts';
import type { Quota } from '../../../../language/model/quota.ts';
import { isOwn, writtenAt } from '../../../facts/source.ts';
import type { ReaderLanguage } from '../../../messages/language.ts';
import { fact, type Facts } from './facts.ts';

/** The duty as written. */
export function quotaFacts({ sentence }: Quota, plan: Plan, language: ReaderLanguage): Facts {
    const duty = isOwn(plan, sentence.span) ? writtenAt(plan, sentence.span) : undefined;
    return fact(language, '要求', 'Duty', duty);
}
