import type { Rule } from '../rule.ts';
import { deputyMissing } from './deputy-missing.ts';
import { headOfTwoSchools } from './head-of-two-schools.ts';
import { heldBeyondTerm } from './held-beyond-term.ts';
import { holderHasOtherPost } from './holder-has-other-post.ts';
import { incompatiblePosts } from './incompatible-posts.ts';
import { leaderMissing } from './leader-missing.ts';
import { noResponsibleUnit } from './no-responsible-unit.ts';
import { ownJudge } from './own-judge.ts';
import { personDoubleBooked } from './person-double-booked.ts';
import { personInTwoPlans } from './person-in-two-plans.ts';
import { personWithoutPost } from './person-without-post.ts';
import { roleCount } from './role-count.ts';
import { roomDoubleBooked } from './room-double-booked.ts';
import { secondPostMissing } from './second-post-missing.ts';
import { selfAssessment } from './self-assessment.ts';
import { superiorLoop } from './superior-loop.ts';
import { termOfOfficeOver } from './term-of-office-over.ts';
import { termsOverlap } from './terms-overlap.ts';
import { vacancy } from './vacancy.ts';

/** Family R, roles, by number. */
export const roleRules: readonly Rule[] = [
    roleCount,
    leaderMissing,
    deputyMissing,
    holderHasOtherPost,
    secondPostMissing,
    incompatiblePosts,
    noResponsibleUnit,
    personDoubleBooked,
    superiorLoop,
    roomDoubleBooked,
    personWithoutPost,
    ownJudge,
    termOfOfficeOver,
    vacancy,
    selfAssessment,
    personInTwoPlans,
    headOfTwoSchools,
    heldBeyondTerm,
    termsOverlap
];
