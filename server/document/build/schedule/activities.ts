import { PRECISIONS, type TimeSpan } from '../../../../language/calendar/index.ts';
import type { Plan } from '../../../../language/model/plan.ts';
import type { Activity, Party } from '../../../../language/model/work.ts';
import { occurrencesOf } from '../../../facts/counting/index.ts';
import { wholeText } from '../../../facts/times.ts';
import type { Appointment, AppointmentTime } from '../../schedule.ts';
import { called } from '../workbook/names.ts';
import type { AppointmentIds } from './ids.ts';
import type { Scheduled } from './index.ts';
import { repetitionOf } from './repetition.ts';
import { isBounded } from './times.ts';
import type { ScheduleWords } from './words.ts';

const coarsestShown = PRECISIONS.indexOf('month');
const finestRough = PRECISIONS.indexOf('day');

/**
 * Activities and records: an appointment for each occurrence, or one with a rule where a rule gives exactly the same
 * days. What is known to the month, the ten days or the week stands over that whole time as tentative; what is known
 * less exactly stands on no day.
 */
export function activityAppointments(plan: Plan, ids: AppointmentIds, words: ScheduleWords): Scheduled {
    const appointments: Appointment[] = [];
    const without: string[] = [];
    for (const activity of plan.activities) {
        const spans = occurrencesOf(activity).filter(isShown);
        if (spans.length === 0) without.push(called(activity));
        appointments.push(...appointmentsOf(activity, spans, ids, words));
    }
    return { appointments, without };
}

function isShown(span: TimeSpan): boolean {
    return isBounded(span) && PRECISIONS.indexOf(span.precision) >= coarsestShown;
}

function appointmentsOf(
    activity: Activity,
    spans: readonly TimeSpan[],
    ids: AppointmentIds,
    words: ScheduleWords
): Appointment[] {
    const [first] = spans;
    if (!first) {
        return [];
    }
    const repeats = spans.every((span) => isAlike(span, first))
        ? repetitionOf(spans.map((span) => span.earliestStart))
        : undefined;
    return (repeats ? [first] : spans).map((span) => ({
        id: ids.of('activity', activity.name === '' ? called(activity) : activity.name),
        title: titleOf(activity, span, words),
        when: timeOf(span),
        ...(repeats && { repeats }),
        ...(activity.places.length > 0 && { place: partiesText(activity.places, words) }),
        description: descriptionOf(activity, words),
        status:
            activity.status === 'cancelled'
                ? 'cancelled'
                : isRough(span) || activity.status === 'provisional' || activity.status === 'postponed'
                  ? 'tentative'
                  : 'confirmed',
        busy: !isRough(span),
        reminders: []
    }));
}

/** Single days with the same hours: what a rule can repeat. */
function isAlike(span: TimeSpan, first: TimeSpan): boolean {
    return (
        !isRough(span) &&
        span.earliestStart === span.latestEnd &&
        JSON.stringify(span.dayTime) === JSON.stringify(first.dayTime)
    );
}

function isRough({ precision }: TimeSpan): boolean {
    return PRECISIONS.indexOf(precision) < finestRough;
}

function timeOf({ earliestStart, latestEnd, dayTime }: TimeSpan): AppointmentTime {
    const clock = dayTime?.clock;
    return clock && earliestStart === latestEnd
        ? { day: earliestStart, ...clock }
        : { first: earliestStart, last: latestEnd };
}

function titleOf(activity: Activity, span: TimeSpan, words: ScheduleWords): string {
    const halfDay = span.dayTime?.halfDay;
    const part = halfDay && !span.dayTime.clock ? words.halfDays[halfDay] : '';
    const note = isRough(span) ? words.about : part === '' ? '' : ` ${part}`;
    return called(activity) + note;
}

function partiesText(parties: readonly Party[], words: ScheduleWords): string {
    return parties
        .map(({ organisation, text }) => (organisation?.name === text ? called(organisation) : text))
        .join(words.listSign);
}

function descriptionOf(activity: Activity, words: ScheduleWords): string[] {
    const line = (label: string, text: string): string[] => (text === '' ? [] : [label + text]);
    return [
        ...line(words.time, activity.when ? wholeText(activity.when, words.language) : ''),
        ...line(words.topics, activity.topics.join(words.listSign)),
        ...line(words.hosts, partiesText(activity.hosts, words)),
        ...line(words.responsible, partiesText(activity.responsible, words)),
        ...line(words.assisting, partiesText(activity.assisting, words)),
        ...line(words.participants, partiesText([...activity.participants, ...activity.invited], words)),
        ...line(words.notes, activity.notes.join(words.listSign))
    ];
}
