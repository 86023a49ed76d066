/**
 * In which order the entries of a paper are printed: those under chapters where they stand, the others in the
 * sections of the kind's template.
 */
import type { Entry, Item } from '../../../language/items/item.ts';
import type { Span } from '../../../language/source.ts';
import type { PaperKind, SectionContent } from '../templates/template.ts';
import { isDeclaration, isNeverPrinted } from './kinds.ts';
import type { PrintedPlan, PrintedSection } from './wording.ts';

/** What the program works out for a paper. */
export type Generated = 'comparison' | 'declarations';

export type Arranged =
    | Entry
    /** A chapter of the template. */
    | { readonly entry: 'chapter'; readonly title: string; readonly span?: Span }
    | { readonly entry: 'generated'; readonly what: Generated };

/**
 * @param generated what the program has to print in this paper
 * @returns every entry once, the chapters of the template put in; declarations outside the chapters are left out
 */
export function arranged(
    entries: readonly Entry[],
    kind: PaperKind,
    generated: readonly Generated[],
    plan: PrintedPlan
): readonly Arranged[] {
    if (kind === 'notice') {
        return entries;
    }
    const { inPlace, loose } = placed(entries);
    const sections = sectionsFor(kind, plan);
    const named = new Set(sections.flatMap(({ holds }) => holds));
    const contents = new Map<SectionContent, Arranged[]>();
    const put = (key: SectionContent, ...added: readonly Arranged[]): void => {
        const before = contents.get(key);
        if (before) before.push(...added);
        else contents.set(key, [...added]);
    };
    for (const { item, following } of loose) {
        put(contentOf(item, named, plan), item, ...following);
    }
    for (const what of generated) {
        put(what, { entry: 'generated', what });
    }
    return [...inPlace, ...sections.flatMap((section) => chapter(section, contents))];
}

/** The profile's sections first; what they do not name keeps its place in the template. */
function sectionsFor(kind: PaperKind, plan: PrintedPlan): readonly PrintedSection[] {
    const { own, standard } = plan.wording.sections(kind);
    const named = new Set(own.flatMap(({ holds }) => holds));
    const others = standard.map((section) => ({
        ...section,
        holds: section.holds.filter((content) => !named.has(content))
    }));
    return [...own, ...others];
}

interface LooseItem {
    readonly item: Item;
    /** Paragraphs behind it, which go where it goes. */
    readonly following: Entry[];
}

/** Text stands where it was written, a guideline ahead of the chapters too; items do so from the first chapter on. */
function placed(entries: readonly Entry[]): { inPlace: readonly Entry[]; loose: readonly LooseItem[] } {
    const chapters = entries.findIndex(({ entry }) => entry === 'heading');
    const ahead = chapters < 0 ? entries : entries.slice(0, chapters);
    const inPlace: Entry[] = [];
    const loose: LooseItem[] = [];
    for (const entry of ahead) {
        if (entry.entry === 'item' && !(chapters >= 0 && entry.kind === 'guideline')) {
            if (!isDeclaration(entry.kind) && !isNeverPrinted(entry.kind)) {
                loose.push({ item: entry, following: [] });
            }
            continue;
        }
        const last = chapters < 0 ? loose.at(-1) : undefined;
        (last?.following ?? inPlace).push(entry);
    }
    return { inPlace: chapters < 0 ? inPlace : [...inPlace, ...entries.slice(chapters)], loose };
}

/** Under which name a section lists the item. */
function contentOf(item: Item, named: ReadonlySet<SectionContent>, plan: PrintedPlan): SectionContent {
    return item.kind === 'activity' && named.has('done') && isDone(item, plan)
        ? 'done'
        : (item.kind as SectionContent);
}

function isDone(item: Item, plan: PrintedPlan): boolean {
    const activity = plan.activities.find((each) => each.item === item);
    return activity !== undefined && (activity.status === 'done' || activity.done.length > 0);
}

function chapter(
    { heading, holds }: PrintedSection,
    contents: ReadonlyMap<SectionContent, readonly Arranged[]>
): readonly Arranged[] {
    const inside = holds.flatMap((each) => contents.get(each) ?? []);
    const [first] = inside;
    if (!first) {
        return [];
    }
    const span = first.entry === 'generated' ? undefined : first.span;
    return [{ entry: 'chapter', title: heading, ...(span && { span }) }, ...inside];
}
