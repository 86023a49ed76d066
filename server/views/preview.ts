import type { Plan } from '../../language/model/plan.ts';
import type { PreviewPage } from '../export.ts';
import { viewNames } from '../messages/views.ts';
import { viewPage, type PlanView, type ViewOptions } from './index.ts';
import { viewStyle } from './style.ts';

/** A view as the preview shows it: places in the plan's own file are linked, those in others with their file. */
export function previewView(plan: Plan, view: PlanView, options: Omit<ViewOptions, 'sources'>): PreviewPage {
    const { body, size } = viewPage(plan, view, { ...options, sources: { uri: plan.uri } });
    return { title: viewNames[view][options.language], body, style: viewStyle, size };
}
