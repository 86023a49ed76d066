import { DISTANT_FUTURE, type TimeSpan } from '../../../../language/calendar/index.ts';
import type { Plan } from '../../../../language/model/plan.ts';
import type { When } from '../../../../language/model/work.ts';
import type { Appointment } from '../../schedule.ts';
import { called } from '../workbook/names.ts';
import type { AppointmentIds } from './ids.ts';
import type { Scheduled } from './index.ts';
import type { ScheduleWords } from './words.ts';

/** Three days and one day ahead. */
const REMINDERS = [3, 1];

interface Due {
    readonly kind: 'deadline' | 'submission';
    readonly name: string;
    readonly title: string;
    readonly when: When;
    readonly description: readonly string[];
}

/** What is due: deadlines of measures, and each step of what is handed in, on the last day it may be done. */
export function deadlineAppointments(plan: Plan, ids: AppointmentIds, words: ScheduleWords): Scheduled {
    const appointments: Appointment[] = [];
    const without: string[] = [];
    for (const due of dueIn(plan, words)) {
        const spans = (due.when.resolved?.spans ?? []).filter(({ latestEnd }) => latestEnd < DISTANT_FUTURE);
        if (spans.length === 0) without.push(due.title);
        appointments.push(...spans.map((span) => appointment(due, span, ids, words)));
    }
    return { appointments, without };
}

function appointment(due: Due, span: TimeSpan, ids: AppointmentIds, words: ScheduleWords): Appointment {
    return {
        id: ids.of(due.kind, due.name),
        title: due.title,
        when: { first: span.latestEnd, last: span.latestEnd },
        description: [words.time + due.when.written.text, ...due.description],
        status: 'confirmed',
        busy: false,
        reminders: REMINDERS
    };
}

function dueIn(plan: Plan, words: ScheduleWords): Due[] {
    const measures = plan.measures.flatMap((measure): Due[] => {
        const title = measure.title ?? measure.text ?? measure.name;
        const responsible = measure.responsible.map(({ text }) => text).join(words.listSign);
        return measure.deadline
            ? [
                  {
                      kind: 'deadline',
                      name: measure.name === '' ? title : measure.name,
                      title: words.due + title,
                      when: measure.deadline,
                      description: responsible === '' ? [] : [words.responsible + responsible]
                  }
              ]
            : [];
    });
    const submissions = plan.submissions.flatMap((submission) =>
        submission.steps.map(({ when, to, who }): Due => ({
            kind: 'submission',
            name: submission.name,
            title: words.handIn + called(submission),
            when,
            description: [...(who === '' ? [] : [words.who + who]), ...(to ? [words.to + to.text] : [])]
        }))
    );
    return [...measures, ...submissions];
}
