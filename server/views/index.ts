/** The views beside the document: each a pure function of the plan that gives data, and a renderer to markup. */
import type { Day } from '../../language/calendar/index.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { OpenedCell, ViewKind } from '../protocol.ts';
import { allianceMapOf } from './alliances/data.ts';
import { allianceMapMarkup } from './alliances/render.ts';
import { element, type Markup, type Rendering } from './markup.ts';
import { quotasOf } from './quotas/data.ts';
import { quotasMarkup } from './quotas/render.ts';
import { rolesOf } from './roles/data.ts';
import { rolesMarkup } from './roles/render.ts';
import { scheduleOf } from './schedule/data.ts';
import { scheduleMarkup } from './schedule/render.ts';

/** A view of the plan's model; the document is made elsewhere. */
export type PlanView = Exclude<ViewKind, 'document'>;

export interface ViewOptions extends Rendering {
    /** The day that is marked as today; none where the view is to be the same on every day. */
    readonly today?: Day;
    /** The cell of the quotas whose activities are listed. */
    readonly opened?: OpenedCell;
}

export interface ViewPage {
    /** HTML fragment; goes with `viewStyle`. */
    readonly body: string;
    /** How much is shown, to tell when a broken text would show less. */
    readonly size: number;
}

/** One view of a plan, and nothing computed for the others. */
export function viewPage(plan: Plan, view: PlanView, options: ViewOptions): ViewPage {
    const { markup, size } = contentOf(plan, view, options);
    return { body: element('div', { class: 'view', lang: LANGUAGE_TAG[options.language] }, markup), size };
}

const LANGUAGE_TAG = { zh: 'zh-CN', en: 'en' } as const;

function contentOf(plan: Plan, view: PlanView, options: ViewOptions): { markup: Markup; size: number } {
    switch (view) {
        case 'schedule': {
            const schedule = scheduleOf(plan, options.today);
            const size = schedule.groups.reduce((sum, { rows }) => sum + rows.length, 0);
            return { markup: scheduleMarkup(schedule, options), size };
        }
        case 'quotas': {
            const quotas = quotasOf(plan, options.opened);
            const size = quotas.quotas.reduce((sum, { rows }) => sum + 1 + rows.length, 0);
            return { markup: quotasMarkup(quotas, options), size };
        }
        case 'roles': {
            const roles = rolesOf(plan);
            const size = roles.roles.length + roles.alliances.length + roles.bodies.length;
            return { markup: rolesMarkup(roles, options), size };
        }
        case 'alliances': {
            const map = allianceMapOf(plan);
            return { markup: allianceMapMarkup(map, options), size: map.nodes.length + map.edges.length };
        }
    }
}
