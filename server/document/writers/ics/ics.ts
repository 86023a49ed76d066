/**
 * Calendar files (RFC 5545). Written here and not by a library: those at hand stamp the time of day, read JavaScript
 * dates in the machine's own time zone and leave the Z off time stamps, so that the same plan would give other
 * bytes elsewhere, and wrong days.
 */
import { civil, type Day } from '../../../../language/calendar/index.ts';
import type { Appointment, AppointmentTime, Repetition, Schedule } from '../../schedule.ts';
import { UNDATED } from '../zip.ts';
import { contentLine, escapeText } from './lines.ts';

const ZONE = 'Asia/Shanghai';

/** China has kept one time without summer time since 1992; plans older than that hold no hours. */
const TIME_ZONE = [
    'BEGIN:VTIMEZONE',
    `TZID:${ZONE}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0800',
    'TZOFFSETTO:+0800',
    'TZNAME:CST',
    'END:STANDARD',
    'END:VTIMEZONE'
];

const NOTHING_DATED = {
    zh: '未列入日历（没有确定日期）：',
    en: 'Not in this calendar (no day fixed): '
} as const;

/** The schedule as a calendar file. The same schedule gives the same bytes on every machine and day. */
export function writeIcs(schedule: Schedule): string {
    const { language, properties } = schedule;
    const stamp = `${(properties.date ?? UNDATED).replaceAll('-', '')}T000000Z`;
    const without =
        schedule.without.length === 0
            ? []
            : [
                  `X-WR-CALDESC:${escapeText(NOTHING_DATED[language] + schedule.without.join(language === 'zh' ? '、' : ', '))}`
              ];
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Alliance Plan//Alliance Plan//ZH',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        `X-WR-CALNAME:${escapeText(properties.title)}`,
        `X-WR-TIMEZONE:${ZONE}`,
        ...without,
        ...TIME_ZONE,
        ...schedule.appointments.flatMap((appointment) => eventLines(appointment, stamp)),
        'END:VCALENDAR'
    ];
    return lines.map(contentLine).join('');
}

function eventLines(appointment: Appointment, stamp: string): string[] {
    const { id, title, when, repeats, place, description, status, busy, reminders } = appointment;
    return [
        'BEGIN:VEVENT',
        `UID:${id}`,
        `DTSTAMP:${stamp}`,
        ...timeLines(when),
        ...(repeats ? [ruleLine(repeats)] : []),
        `SUMMARY:${escapeText(title)}`,
        ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
        ...(description.length === 0 ? [] : [`DESCRIPTION:${description.map(escapeText).join('\\n')}`]),
        `STATUS:${status.toUpperCase()}`,
        `TRANSP:${busy ? 'OPAQUE' : 'TRANSPARENT'}`,
        ...reminders.flatMap((days) => alarmLines(days, title)),
        'END:VEVENT'
    ];
}

/** Whole days end before the day after the last (RFC 5545, 3.6.1). */
function timeLines(when: AppointmentTime): string[] {
    if ('first' in when) {
        return [`DTSTART;VALUE=DATE:${dateText(when.first)}`, `DTEND;VALUE=DATE:${dateText(when.last + 1)}`];
    }
    const at = (minutes: number): string => `;TZID=${ZONE}:${dateText(when.day)}T${clockText(minutes)}`;
    return [`DTSTART${at(when.from)}`, ...(when.to === undefined ? [] : [`DTEND${at(when.to)}`])];
}

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

function ruleLine({ unit, every, count }: Repetition): string {
    return `RRULE:FREQ=${FREQUENCY[unit]};${every > 1 ? `INTERVAL=${every};` : ''}COUNT=${count}`;
}

/** At nine in the morning, so many days ahead of a whole-day appointment, which begins at midnight. */
function alarmLines(daysAhead: number, title: string): string[] {
    const trigger = daysAhead > 1 ? `-P${daysAhead - 1}DT15H` : '-PT15H';
    return [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `TRIGGER:${trigger}`,
        `DESCRIPTION:${escapeText(title)}`,
        'END:VALARM'
    ];
}

function dateText(day: Day): string {
    const { year, month, day: dayOfMonth } = civil(day);
    return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(dayOfMonth)}`;
}

function clockText(minutes: number): string {
    return `${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}00`;
}

function twoDigits(value: number): string {
    return String(value).padStart(2, '0');
}
