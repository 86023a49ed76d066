import type { Plan } from '../../../../language/model/plan.ts';
import { called } from '../workbook/names.ts';
import type { AppointmentIds } from './ids.ts';
import type { Scheduled } from './index.ts';
import { isBounded } from './times.ts';
import type { ScheduleWords } from './words.ts';

/** Each stage as a band over its days, which keeps nobody from doing something else. */
export function stageAppointments(plan: Plan, ids: AppointmentIds, words: ScheduleWords): Scheduled {
    const placed = plan.stages.map((stage) => ({ stage, hull: stage.when?.resolved?.hull }));
    return {
        appointments: placed.flatMap(({ stage, hull }) =>
            hull && isBounded(hull)
                ? [
                      {
                          id: ids.of('stage', stage.name),
                          title: words.stage + called(stage),
                          when: { first: hull.earliestStart, last: hull.latestEnd },
                          description: stage.when ? [words.time + stage.when.written.text] : [],
                          status: 'confirmed' as const,
                          busy: false,
                          reminders: []
                      }
                  ]
                : []
        ),
        without: placed.flatMap(({ stage, hull }) => (hull && isBounded(hull) ? [] : [called(stage)]))
    };
}
