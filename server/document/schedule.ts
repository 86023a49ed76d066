/**
 * The appointments between the plan model and the writer of calendar files: what happens on which days, and what is
 * due. Builders decide what is an appointment, the writer how a calendar file says it.
 */
import type { Day } from '../../language/calendar/index.ts';
import type { DocumentLanguage, DocumentProperties } from './blocks.ts';

export interface Schedule {
    readonly language: DocumentLanguage;
    readonly properties: DocumentProperties;
    readonly appointments: readonly Appointment[];
    /** What could not be put on a day, told in the calendar's description so that nobody misses it. */
    readonly without: readonly string[];
}

export interface Appointment {
    /** The same for the same item of the same plan, whatever its title, date and place. */
    readonly id: string;
    readonly title: string;
    readonly when: AppointmentTime;
    /** Exactly the other occurrences, where they follow a rule. */
    readonly repeats?: Repetition;
    readonly place?: string;
    /** Lines about it. */
    readonly description: readonly string[];
    readonly status: 'confirmed' | 'tentative' | 'cancelled';
    /** Takes up the day; a deadline, a stage and a time only roughly known do not. */
    readonly busy: boolean;
    /** Days before the first day on which a reminder comes, at nine in the morning. */
    readonly reminders: readonly number[];
}

/** Whole days, both inclusive; or a day with minutes since midnight, Beijing time. */
export type AppointmentTime =
    | { readonly first: Day; readonly last: Day }
    | { readonly day: Day; readonly from: number; readonly to?: number };

export interface Repetition {
    readonly unit: 'day' | 'week' | 'month' | 'year';
    readonly every: number;
    /** How many there are, the first included. */
    readonly count: number;
}
