/** A report (汇报, 总结) made from the records of a plan: what was undertaken, what was done, and what is still to do. */
import { isoDate } from '../../../language/calendar/index.ts';
import type { ReportKind } from '../../protocol.ts';
import type { DocumentTree } from '../blocks.ts';
import { bodyBlocks } from './body.ts';
import { issuersOf, unbreakableIn } from './frame.ts';
import { isDocument } from './kinds.ts';
import { documentTitle } from './words.ts';
import type { PrintedPlan } from './wording.ts';

/**
 * The report of a plan by its template: its items in the sections of a report, plan held against record. Chapters and
 * running text are the plan's own and stay in the plan.
 */
export function reportTree(kind: ReportKind, plan: PrintedPlan): DocumentTree {
    const main = plan.main ?? plan.documents[0];
    const title = reportTitle(kind, main ? documentTitle(main, plan) : '', plan);
    const issuers = main ? issuersOf(main, plan) : [];
    const items = plan.entries.filter((entry) => entry.entry === 'item' && !isDocument(entry.kind));
    const date = main?.periodWhen?.resolved?.hull;
    return {
        language: plan.language,
        properties: {
            title,
            ...(issuers[0] !== undefined && { issuer: issuers[0] }),
            ...(date?.precision === 'day' && { date: isoDate(date.latestEnd) })
        },
        sections: [
            {
                kind: 'issued',
                blocks: [
                    { kind: 'title', text: title, unbreakable: unbreakableIn(title, plan) },
                    ...bodyBlocks(items, 'report', plan, { comparison: true }),
                    ...(issuers.length > 0
                        ? [{ kind: 'signature' as const, issuers, date: '', sealed: false }]
                        : [])
                ]
            }
        ]
    };
}

/** …实施方案 becomes …工作总结. */
function reportTitle(kind: ReportKind, planTitle: string, plan: PrintedPlan): string {
    if (plan.language === 'en') {
        const word = kind === 'report' ? 'Report' : 'Summary';
        return planTitle === '' ? word : `${word}: ${planTitle}`;
    }
    const subject = planTitle.replace(/(?:工作)?(?:实施方案|方案|计划|章程|办法|汇报|总结)$/, '');
    return `${subject}工作${kind === 'report' ? '汇报' : '总结'}`;
}
