/** What a table is about as far as time goes: its head, its title, the stage and the chapter it stands in, the plan. */
import { periodSpan } from '../../calendar/index.ts';
import { timeProperty } from '../../items/access.ts';
import type { Entry, Heading, Item, TimeAt } from '../../items/item.ts';
import { timeInTitle } from '../../items/time-in-text.ts';
import type { PlanDocument } from '../frame.ts';
import type { Stage } from '../work.ts';
import { whenOf, type Around, type BuildContext } from './context.ts';
import { sourceOf, type DatedSource } from './dated-source.ts';

/** The chapter lines each item stands under, the nearest first. */
export function headingsAbove(entries: readonly Entry[]): ReadonlyMap<Item, readonly Heading[]> {
    const above = new Map<Item, readonly Heading[]>();
    let chapter: Heading | undefined;
    let section: Heading | undefined;
    const visit = (item: Item): void => {
        above.set(
            item,
            [section, chapter].filter((heading) => heading !== undefined)
        );
        for (const inner of item.items) {
            if (inner.entry === 'item') {
                visit(inner);
            }
        }
    };
    for (const entry of entries) {
        if (entry.entry === 'heading') {
            [chapter, section] = entry.level === 1 ? [entry, undefined] : [chapter, entry];
        } else if (entry.entry === 'item') {
            visit(entry);
        }
    }
    return above;
}

/** Where tables stand. */
export interface TablePlace {
    readonly headings: readonly Heading[];
    readonly stage: Stage | undefined;
    readonly main: PlanDocument | undefined;
    readonly documents: readonly PlanDocument[];
}

/** A year from the day the paper bears, as far as it plans: 10月16日 in a notice of 20 September is the next one. */
function yearFromPaper({ main, documents }: TablePlace): DatedSource | undefined {
    const dated = [main, ...documents].find((document) => document?.dated?.resolved?.hull)?.dated;
    const day = dated?.resolved?.hull?.earliestStart;
    const source = dated && sourceOf(dated);
    return source === undefined || day === undefined || main?.kind === 'report'
        ? undefined
        : { ...source, stretch: true, span: periodSpan(day, day + YEAR - 1, 'year') };
}

const YEAR = 365;

/**
 * The times that surround a table, the nearest first: those of its head and its 时间, of its title, of its stage, of the chapter lines
 * above it, the plan's period, the year in the plan's title, and the year after the paper's date.
 */
export function aroundTable(item: Item, place: TablePlace, context: BuildContext): DatedSource[] {
    const { headings, stage, main } = place;
    const found: DatedSource[] = [];
    const take = (written: TimeAt | undefined, around: Around = {}): void => {
        const when = whenOf(written, context, around);
        const source = when && sourceOf(when);
        if (source) {
            found.push(source);
        }
    };
    const hull = stage?.when?.resolved?.hull;
    const inStage: Around = hull ? { period: hull } : {};
    take(item.time, inStage);
    take(timeProperty(item, 'time')?.time, inStage);
    take(timeProperty(item, 'period')?.time, inStage);
    for (const { title, name, span } of item.names) {
        take(title ? timeInTitle(title.text, title.span) : timeInTitle(name, span), inStage);
    }
    const ofStage = stage?.when && sourceOf(stage.when);
    if (ofStage) {
        found.push(ofStage);
    }
    for (const { title, titleSpan } of headings) {
        take(timeInTitle(title, titleSpan));
    }
    const ofPlan = main?.periodWhen && sourceOf(main.periodWhen);
    if (ofPlan) {
        found.push(ofPlan);
    }
    for (const { title } of main?.item.names ?? []) {
        take(title && timeInTitle(title.text, title.span));
    }
    const ofPaper = yearFromPaper(place);
    return ofPaper ? [...found, ofPaper] : found;
}
