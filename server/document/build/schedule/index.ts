/** The plan as a calendar: activities, stages, deadlines and hand-ins. */
import { URI, Utils } from 'vscode-uri';
import type { Plan } from '../../../../language/model/plan.ts';
import type { Appointment, Schedule } from '../../schedule.ts';
import { propertiesOf } from '../properties.ts';
import { activityAppointments } from './activities.ts';
import { deadlineAppointments } from './deadlines.ts';
import { AppointmentIds } from './ids.ts';
import { stageAppointments } from './stages.ts';
import { scheduleWords } from './words.ts';

/** What one source of appointments gives: those it has, and the titles of what has no day. */
export interface Scheduled {
    readonly appointments: readonly Appointment[];
    readonly without: readonly string[];
}

/** The calendar of a plan, in the order of stages, activities, deadlines; what has no day is named, not lost. */
export function buildSchedule(plan: Plan): Schedule {
    const words = scheduleWords[plan.language];
    const ids = new AppointmentIds(plan.main?.name ?? Utils.basename(URI.parse(plan.uri)));
    const parts = [
        stageAppointments(plan, ids, words),
        activityAppointments(plan, ids, words),
        deadlineAppointments(plan, ids, words)
    ];
    return {
        language: plan.language,
        properties: propertiesOf(plan, 'main'),
        appointments: parts.flatMap(({ appointments }) => appointments),
        without: parts.flatMap(({ without }) => without)
    };
}
