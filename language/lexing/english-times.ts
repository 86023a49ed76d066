/** The patterns that find a time written in English; `calendar/english-readers.ts` gives it meaning. */
import { UNITS } from '../amounts/units.ts';
import { FESTIVALS } from '../calendar/festivals.ts';
import { MONTH, OF_EVERY, ORDINAL, WEEKDAY_NAME, WEEKDAY_SHORT } from '../calendar/english-words.ts';
import { anyOf, optional } from './characters.ts';

const end = '(?![A-Za-z_])';
const year = '(?:19|20)\\d{2}(?!\\d)';
const ofYear = optional(`,? (?:of )?${year}(?!-)`);
const dayNumber = '\\d{1,2}(?:st|nd|rd|th)?';
const month = `${MONTH}${end}`;
const part = '(?:first day|last day|start|beginning|opening|middle|end)';
const each = '(?:every|each)';
const unit = `(?:school[- ]year|half[- ]year|year|term|quarter|month|week|fortnight|day)s?${end}`;
const number = '(?:\\d{1,2}|second|other|two|three|four|five|six)';

const weekday = anyOf(WEEKDAY_NAME, WEEKDAY_SHORT);
/** Friday 5 March, Fri, March 5 */
const aheadOfDay = optional(`${weekday},? (?:the )?`);
const date = anyOf(
    `${ORDINAL} (?:week|${WEEKDAY_NAME}) (?:of|in) ${month}${ofYear}`,
    `${aheadOfDay}${dayNumber}(?: of)? ${month}${ofYear}`,
    `${aheadOfDay}${month} ${dayNumber}(?!\\d)${ofYear}`,
    `${month}${ofYear}`,
    `${dayNumber}(?=(?: ?(?:to|until|and|or|–|-|,) ?${dayNumber}){1,10} (?:of )?${month})`,
    `(?:early to mid|mid to late|early|mid|late|${part} of)[- ]${month}${ofYear}`
);
const term = anyOf(
    `(?:${part} of (?:the )?)?(?:${year} )?(?:spring|autumn|fall) term${end}${optional(`,? (?:of )?${year}`)}${optional(',? week \\d{1,2}')}`,
    `${part} of (?:${each} |the )?(?:school year|term|year|quarter|month)${end}`,
    `mid-?term${end}`,
    `all year${end}`,
    `(?:first|second) term${end}${optional(` of (?:the )?(?:${year}[-–]\\d{2,4} )?school year${end}`)}`,
    `school year ${year}${optional('[-–]\\d{2,4}')}`,
    `${year}[-–](?:\\d{4}|\\d{2}) school year${end}`,
    `(?:first|second) half of ${year}`,
    `(?:first|second|third|fourth) quarter(?: of)? ?${year}`,
    `(?:summer|winter) (?:vacation|holidays?)${end}${ofYear}`,
    `weeks? \\d{1,2}${optional(' (?:to|and) \\d{1,2}')}(?!\\d)`
);
const festivals = `${anyOf(...FESTIVALS.map(({ en }) => en.replaceAll("'", "['’]")))}${end}${ofYear}`;
const recurring = anyOf(
    `${ORDINAL} (?:week|${WEEKDAY_NAME})s? (?:of|in) ${each} (?:month|term)${end}`,
    `${each} (?:(?:second|other) )?${WEEKDAY_NAME}${end}(?:(?:, | and | to )${WEEKDAY_NAME}${end})*`,
    `${each} (?:odd|even) weeks?${end}`,
    `${each} ${number} ${unit}`,
    `${each} (?:school[- ]year|half[- ]year|term|quarter|year|month|week|fortnight)${end}(?=,? (?:in |on |at |week )|,? (?:the )?${ORDINAL} (?:week|${WEEKDAY_NAME}))`,
    // Behind a comparison the number is an amount of its own: at least once a month.
    `(?<!(?:least|most|than) )(?:once|twice) (?:an?|${each}|per) ${unit}`
);
/** A year counted from the document, the date before or the plan: this year, the third year. */
const relativeYear = anyOf(
    `(?:last|this|next) (?:school year|year|term)${end}`,
    `(?:same|following) (?:year|month|day)${end}`,
    `(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) year${end}`
);
/** What stands with its preposition behind a recurrence or such a year: in the spring term, on 10 March, at the end of May. */
const component = ` (?:(?:in|on|at) )?(?:the )?${anyOf(
    `(?:spring|autumn|fall|first|second) term${end}`,
    `(?:first|second) half${end}`,
    `(?:first|second|third|fourth) quarter${end}`,
    `(?:summer|winter) (?:vacation|holidays?)${end}`,
    `(?:first|second|third|fourth|fifth|sixth|last) month${end}`,
    `(?:odd|even) weeks${end}`,
    `(?:${part}|(?:(?:first|middle|last) ten|(?:first|last) twenty) days) of the (?:school year|term|year|quarter|month)${end}`,
    `(?:(?:early to mid|mid to late|early|mid|late|${part} of)[- ]|${dayNumber} )?${month}`,
    '\\d{1,2}(?:st|nd|rd|th)(?! ?(?:of|to|until|and|or)? ?[A-Z])'
)}`;
/** 9:00, 9 am, 2:30 p.m. */
const half = '(?:[ap]\\.?m\\.?|[AP]M)(?![A-Za-z])';
const hour = `\\d{1,2}(?::\\d{2}(?: ?${half})?| ?${half})`;
/** What may follow a date: a day of it, a lesson, an hour. */
const finer = anyOf(
    `,? (?:in |on )?(?:the )?${ORDINAL} (?:week|${WEEKDAY_NAME})${end}(?! (?:of|in) ${each} )`,
    ` ?[(（]${weekday}[)）]`,
    `, ${WEEKDAY_SHORT}(?! ?\\d)`,
    `,? (?:on )?${WEEKDAY_NAME}s?${end}(?! \\d{1,2} ${MONTH})(?:(?:, | and | to )${WEEKDAY_NAME}s?${end})*`,
    ',? week \\d{1,2}(?!\\d)',
    ' at noon',
    ' all day',
    ',? in the (?:morning|afternoon|evening)',
    `,? lessons? \\d{1,2}${optional(' ?(?:to|and|–|-) ?\\d{1,2}(?![\\d-])')}`,
    `,? (?:at )?${hour}${optional(`(?: (?:to|until) | ?[–-] ?)${hour}`)}`
);
const units = [...UNITS.keys()].filter((word) => /^[A-Za-z]+$/.test(word)).join('|');
/** Up to 2000 CNY is no year. */
const figures = `(?:19|20)\\d{2}(?:-\\d{2}){0,2}(?![\\d\\-./]| ?[年学—–－~～至到]| (?:${units})(?![A-Za-z]))`;
/** A date in figures among English words; alone it belongs to neither language. */
const iso = anyOf(
    `(?<=(?:by|before|after|since|from|about|[(（] ?until) )${figures}`,
    `${figures}(?=,? (?:in the|on|at|all day|lessons?|every|each|and|or|to|to date) )`,
    `(?<= (?:and|or|to) |, )${figures}`
);
/** Two years alone: period 2009 to 2012. */
const years = `${year} (?:to|until) ${year}(?!-)(?! school)`;
const single = `(?:the )?${anyOf(recurring, years, relativeYear, term, date, festivals, iso)}(?:${anyOf(component, finer)})*`;
/** 10 days, a week */
const length = '(?:\\d{1,4}|an?|one|two|three|four|five|six|ten) (?:days?|workdays?|weeks?|months?|years?)';
const distance = `(?:within )?${length}`;
const lead = optional(
    `(?:by|before|after|since|from|about|until|no(?:t)? later than|${distance} (?:before|after)) (?:the )?`
);
const join = anyOf(' (?:to|until|and|or) ', ' ?[–-] ?', `,? (?=(?:${OF_EVERY}${each}|once|twice) )`, ', ');

/** A time in English of any number of parts: March to June 2009, every second Wednesday, lesson 3. */
export const englishTime = `${lead}${single}(?:${join}${single})*${optional(' to date(?![A-Za-z])')}`;

/** 10 days before: what follows names the time it is counted from. */
export const ahead = `${distance} (?:before|after)${end}`;

/** within 5 workdays */
export const englishWithin = `(?:from )?(?:the )?day (?:of issue|itself)${end}|\\d{1,4} (?:days?|workdays?|weeks?|months?|years?) after issue${end}|within ${length}${end}(?! (?:before|after) )${optional(` of (?:notice|issue)${end}`)}`;
