/** What a time means in this plan, in words. */
import {
    chineseDate,
    describeTime,
    isoDate,
    weekday,
    type ResolvedTime,
    type TimeSpan
} from '../../../language/calendar/index.ts';
import type { ReaderLanguage } from '../../messages/language.ts';

const weekdays = {
    zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
} as const;

/** The days a time stands for, with the weekday of a single one and the number of several. */
export function describeTimeMeant(resolved: ResolvedTime, language: ReaderLanguage): string {
    const text = describeTime(resolved, language);
    const [span] = resolved.spans;
    const more = span !== undefined && resolved.spans.length === 1 ? extent(span, language) : undefined;
    if (more === undefined) {
        return text;
    }
    return language === 'zh' ? `${text}，${more}` : `${text}, ${more}`;
}

/** The weekday of a single day, the number of days of a closed stretch. */
function extent(span: TimeSpan, language: ReaderLanguage): string | undefined {
    if (span.openStart === true || span.openEnd === true) {
        return undefined;
    }
    const days = span.latestEnd - span.earliestStart + 1;
    if (days === 1) {
        return weekdays[language][weekday(span.earliestStart) - 1];
    }
    return language === 'zh' ? `${String(days)}天` : `${String(days)} days`;
}

/** First and last day of a period; an open side is left out. */
export function describePeriod(span: TimeSpan, language: ReaderLanguage): string {
    const date = language === 'zh' ? chineseDate : isoDate;
    const first = span.openStart === true ? '' : date(span.earliestStart);
    const last = span.openEnd === true ? '' : date(span.latestEnd);
    return language === 'zh' ? `${first}至${last}` : `${first} to ${last}`;
}
