import type { Plan } from '../../language/model/plan.ts';
import { escapeMarkup } from '../document/text.ts';
import { viewNames } from '../messages/views.ts';
import { viewPage, type PlanView, type ViewOptions } from './index.ts';
import { standaloneStyle, viewStyle } from './style.ts';

/** Views of a plan as one HTML file that leaves the house: its style inside, no script, no link to the source. */
export function standalonePage(
    plan: Plan,
    views: readonly PlanView[],
    { language, today }: Pick<ViewOptions, 'language' | 'today'>
): string {
    const title = plan.main?.title ?? plan.main?.name ?? plan.documents[0]?.title ?? '';
    const options = { language, sources: 'none', ...(today !== undefined && { today }) } as const;
    const parts = views.map(
        (view) =>
            `<section aria-labelledby="view-${view}">\n<h1 id="view-${view}">${escapeMarkup(viewNames[view][language])}${title ? ` · ${escapeMarkup(title)}` : ''}</h1>\n` +
            `${viewPage(plan, view, options).body}\n</section>`
    );
    return (
        `<!DOCTYPE html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">\n` +
        `<meta name="viewport" content="width=device-width">\n<title>${escapeMarkup(title || views.map((view) => viewNames[view][language]).join(' '))}</title>\n` +
        `<style>\n${standaloneStyle}${viewStyle}</style>\n</head>\n<body>\n${parts.join('\n')}\n</body>\n</html>\n`
    );
}
