import type { Rule } from '../rule.ts';
import { anchorMissing } from './anchor-missing.ts';
import { beforeDrafting } from './before-drafting.ts';
import { changedTwice } from './changed-twice.ts';
import { deadlineOrder } from './deadline-order.ts';
import { endBeforeStart } from './end-before-start.ts';
import { frameworkDeadlineLate } from './framework-deadline-late.ts';
import { frameworkDeadlineOpen } from './framework-deadline-open.ts';
import { holiday } from './holiday.ts';
import { impossibleDate } from './impossible-date.ts';
import { originalDiffers } from './original-differs.ts';
import { outsidePeriod } from './outside-period.ts';
import { outsideStage } from './outside-stage.ts';
import { rowOutOfOrder } from './row-out-of-order.ts';
import { rowOutsideHeading } from './row-outside-heading.ts';
import { statedPeriod } from './stated-period.ts';
import { statedYears } from './stated-years.ts';
import { timeUndetermined } from './time-undetermined.ts';
import { undeterminedPastStage } from './undetermined-past-stage.ts';
import { vacation } from './vacation.ts';
import { weekNumber } from './week-number.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { weekend } from './weekend.ts';
import { yearMissing } from './year-missing.ts';

/** Family D, dates, by number. */
export const dateRules: readonly Rule[] = [
    impossibleDate,
    endBeforeStart,
    outsidePeriod,
    outsideStage,
    beforeDrafting,
    yearMissing,
    weekdayMismatch,
    weekNumber,
    weekend,
    holiday,
    vacation,
    anchorMissing,
    statedYears,
    statedPeriod,
    rowOutOfOrder,
    timeUndetermined,
    deadlineOrder,
    undeterminedPastStage,
    changedTwice,
    frameworkDeadlineLate,
    frameworkDeadlineOpen,
    originalDiffers,
    rowOutsideHeading
];
