export {
    addMonths,
    chineseDate,
    civil,
    dayOf,
    daysInMonth,
    ENGLISH_MONTHS,
    englishDate,
    isoDate,
    weekday
} from './day.ts';
export type { Day } from './day.ts';
export { asPeriod, DISTANT_FUTURE, DISTANT_PAST, eventSpan, periodSpan, PRECISIONS } from './span.ts';
export type { Judgement, Precision, TimeSpan } from './span.ts';
export { before, overlap, within } from './relations.ts';
export { halfWidth } from './half-width.ts';
export { parseTime } from './parse-time.ts';
export type * from './written-time.ts';
export {
    chinaCalendar,
    defaultCalendar,
    termName,
    termOf,
    termSpan,
    usualTerm,
    vacationSpan,
    withTerms
} from './school-calendar.ts';
export type { SchoolCalendar, Season, Term } from './school-calendar.ts';
export { monthsWithin, schoolYearsWithin, termsWithin, yearsWithin } from './counting-periods.ts';
export type { CountingPeriod } from './counting-periods.ts';
export { resolveTime } from './resolve-time.ts';
export type { ResolvedTime, TimeContext } from './resolve-time.ts';
export { completeTime, lastPointOf } from './complete-time.ts';
export { coarsestDepth, DEPTH, finestDepth, NO_DEPTH } from './point-depth.ts';
export type { TimesAbove, TimeSource } from './times-above.ts';
export { describeTime } from './describe-time.ts';
export { printTime } from './print-time.ts';
export { weekdayName } from './check-time.ts';
export { announcedYears, holidayOn, isMakeUpWorkday } from './holidays.ts';
