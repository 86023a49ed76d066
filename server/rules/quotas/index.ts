import type { Rule } from '../rule.ts';
import { contradictingQuotas } from './contradicting-quotas.ts';
import { countedTwice } from './counted-twice.ts';
import { durationUnknown } from './duration-unknown.ts';
import { exchangeTooShort } from './exchange-too-short.ts';
import { frameworkQuotaMissed } from './framework-quota-missed.ts';
import { frameworkQuotaWeakened } from './framework-quota-weakened.ts';
import { goalFigures } from './goal-figures.ts';
import { looksCounted } from './looks-counted.ts';
import { noPeriodToCount } from './no-period-to-count.ts';
import { partPeriodRule } from './part-period-rule.ts';
import { payerMissing } from './payer-missing.ts';
import { periodMissing } from './period-missing.ts';
import { quotaExceeded } from './quota-exceeded.ts';
import { quotaImpossible } from './quota-impossible.ts';
import { quotaShortfall } from './quota-shortfall.ts';
import { shareShortfall } from './share-shortfall.ts';
import { shareWithoutBase } from './share-without-base.ts';
import { unquantified } from './unquantified.ts';

/** Family Q, quotas, by number. */
export const quotaRules: readonly Rule[] = [
    quotaShortfall,
    quotaExceeded,
    exchangeTooShort,
    durationUnknown,
    unquantified,
    periodMissing,
    contradictingQuotas,
    shareWithoutBase,
    noPeriodToCount,
    looksCounted,
    partPeriodRule,
    shareShortfall,
    countedTwice,
    quotaImpossible,
    payerMissing,
    frameworkQuotaMissed,
    frameworkQuotaWeakened,
    goalFigures
];
