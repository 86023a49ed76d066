/** Hints behind times: the days that are meant, and their weekdays. */
import { counted } from '../../../language/amounts/index.ts';
import {
    describeTime,
    holidayOn,
    isMakeUpWorkday,
    weekday,
    type Day,
    type ResolvedTime,
    type TimeSpan,
    type WrittenPoint
} from '../../../language/calendar/index.ts';
import { rangeOf } from '../../../language/source.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { countUpTo } from '../search.ts';
import { timesMeant, type TimeMeant } from '../times-meant.ts';
import type { Hint, HintTeller } from './hint.ts';

/** More weekdays in a row say nothing any more. */
const mostDays = 4;

const weekdays = {
    zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
} as const;

/** What is shown of times: the days meant, the weekdays, or both in one hint. */
export interface ShownOfTimes {
    readonly dates: boolean;
    readonly weekdays: boolean;
}

export function timeHints(shown: ShownOfTimes): HintTeller {
    return (plan, within, language) => {
        const startOf = ({ written }: TimeMeant): number => rangeOf(written.span).start;
        const times = timesMeant(plan);
        return times
            .slice(countUpTo(times, within.start - 1, startOf), countUpTo(times, within.end, startOf))
            .flatMap((time) => hintFor(time, shown, language));
    };
}

function hintFor({ written, resolved }: TimeMeant, shown: ShownOfTimes, language: ReaderLanguage): Hint[] {
    const parts = [
        shown.dates ? meaningOf(resolved, language) : undefined,
        shown.weekdays ? weekdaysOf(resolved, written.text, language) : undefined
    ].filter((part) => part !== undefined);
    const label = parts.join(' ');
    return label === ''
        ? []
        : [{ offset: rangeOf(written.span).end, label, tooltip: describeTime(resolved, language) }];
}

/** The days of a time that does not name them itself; how often, where it recurs. */
function meaningOf(resolved: ResolvedTime, language: ReaderLanguage): string | undefined {
    const { spans, time, recurring, inheritedYear } = resolved;
    if (spans.length === 0) {
        return undefined;
    }
    if (recurring) {
        return language === 'zh' ? `共${String(spans.length)}次` : counted(spans.length, 'time');
    }
    const points = time.parts.flatMap(({ from, to }) => [from, to]);
    const needsDays = inheritedYear || points.some((point) => point !== undefined && isIndirect(point));
    // What the days were told from is in the text already.
    return needsDays ? describeTime(resolved, language).replace(/\s*[（(].*$/, '') : undefined;
}

/** Terms, thirds of a month, weeks, vacations and what counts from something else. */
function isIndirect(point: WrittenPoint): boolean {
    const { phase, week, season, termNumber, termOffset, vacation, schoolYear, relative } = point;
    const { yearOffset, monthOffset, dayOffset, halfYear, quarter } = point;
    return [
        ...[phase, week, season, termNumber, termOffset, vacation, schoolYear, relative],
        ...[yearOffset, monthOffset, dayOffset, halfYear, quarter]
    ].some((part) => part !== undefined);
}

/** The weekdays of times that are exact to the day, unless the text names them. */
function weekdaysOf(
    { spans, recurring, time }: ResolvedTime,
    text: string,
    language: ReaderLanguage
): string | undefined {
    const named = time.parts.some(({ from, to }) => (from.weekdays ?? to?.weekdays) !== undefined);
    const known = /[周星礼]|day\b/i.test(text) || named;
    const days = spans.map((span) => daysOf(span));
    if (recurring || known || days.length === 0 || days.length > mostDays || days.includes(undefined)) {
        return undefined;
    }
    return days
        .map((each) => (each ?? []).map((day) => dayText(day, language)).join(language === 'zh' ? '至' : '–'))
        .join(language === 'zh' ? '、' : ', ');
}

/** The first and last day of a span that is exact to the day; the stated one where the other side is open. */
function daysOf(span: TimeSpan): readonly Day[] | undefined {
    const { precision, earliestStart, latestEnd, openStart, openEnd, approximate } = span;
    if (approximate !== undefined || !['day', 'halfDay', 'lesson'].includes(precision)) {
        return undefined;
    }
    if (openStart === true || openEnd === true) {
        return openStart === openEnd ? undefined : [openStart === true ? latestEnd : earliestStart];
    }
    return earliestStart === latestEnd ? [earliestStart] : [earliestStart, latestEnd];
}

/** 周六, 周四·国庆节, 周日·调休上班 */
function dayText(day: Day, language: ReaderLanguage): string {
    const name = weekdays[language][weekday(day) - 1] ?? '';
    const note = isMakeUpWorkday(day) ? { zh: '调休上班', en: 'make-up workday' } : holidayOn(day);
    return note === undefined ? name : `${name}·${note[language]}`;
}
