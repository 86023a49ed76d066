import type { Rule } from '../rule.ts';
import { allowanceOverBudget } from './allowance-over-budget.ts';
import { awardsExceedCandidates } from './awards-exceed-candidates.ts';
import { conditionsCannotBeMet } from './conditions-cannot-be-met.ts';
import { fullMarks } from './full-marks.ts';
import { kOfN } from './k-of-n.ts';
import { leadAmongMembers } from './lead-among-members.ts';
import { listedTwice } from './listed-twice.ts';
import { memberIsNoSchool } from './member-is-no-school.ts';
import { nestedScores } from './nested-scores.ts';
import { noLead } from './no-lead.ts';
import { noMembers } from './no-members.ts';
import { oneToNModel } from './one-to-n-model.ts';
import { pairListDiffers } from './pair-list-differs.ts';
import { pairPhaseMismatch } from './pair-phase-mismatch.ts';
import { pairTwice } from './pair-twice.ts';
import { partsDoNotSum } from './parts-do-not-sum.ts';
import { rowTotal } from './row-total.ts';
import { schoolInNoAlliance } from './school-in-no-alliance.ts';
import { schoolInTwoAlliances } from './school-in-two-alliances.ts';
import { schoolInTwoPlans } from './school-in-two-plans.ts';
import { statedBudget } from './stated-budget.ts';
import { statedListSize } from './stated-list-size.ts';
import { statedNumber } from './stated-number.ts';
import { statedPeople } from './stated-people.ts';
import { statedSum } from './stated-sum.ts';
import { tableTotal } from './table-total.ts';

/** Family M, membership, pairs and stated numbers, by number. */
export const memberRules: readonly Rule[] = [
    schoolInTwoAlliances,
    leadAmongMembers,
    noLead,
    noMembers,
    schoolInNoAlliance,
    memberIsNoSchool,
    listedTwice,
    oneToNModel,
    pairListDiffers,
    statedNumber,
    statedListSize,
    partsDoNotSum,
    pairPhaseMismatch,
    pairTwice,
    tableTotal,
    rowTotal,
    nestedScores,
    statedSum,
    kOfN,
    fullMarks,
    conditionsCannotBeMet,
    schoolInTwoPlans,
    awardsExceedCandidates,
    allowanceOverBudget,
    statedPeople,
    statedBudget
];
