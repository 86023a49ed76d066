import { chinaCalendar, type SchoolCalendar, type TimeSpan } from '../../calendar/index.ts';
import { mentionText } from '../../items/access.ts';
import type { Entry, Item } from '../../items/item.ts';
import { languageOfWord } from '../../keywords/lookup.ts';
import type { SourceFile } from '../../parsing/source-file.ts';
import type { PlanDocument } from '../frame.ts';
import { isKind, isOrganisation } from '../kinds.ts';
import type { Named, Plan, ResolvedQuote, ResolvedReference, Suppression } from '../plan.ts';
import type { Activity, Measure, RowTime, Stage, Submission } from '../work.ts';
import { aroundTable, headingsAbove } from './around-tables.ts';
import { ByKind } from './by-kind.ts';
import type { BuildContext, Mutable } from './context.ts';
import { fileScope, type FileLookup, type FileScope } from './file-scope.ts';
import { fill } from './fill.ts';
import { frameworksOf } from './frameworks.ts';
import { chaptersOf, isDocument, issuedOf, mainDocument, numberAttachments, periodOf } from './frame.ts';
import { pairsOf } from './parties.ts';
import { quotesIn } from './quotes-in.ts';
import { resolveQuote } from './quotes.ts';
import { referencesOf } from './references.ts';
import { calendarWith, pairsInList, scheduleRows } from './tables.ts';

/**
 * Builds the plan that a file means. `lookup` gives the files it imports, directly and through others, by URI; a
 * failure to find one becomes part of the plan's imports and nothing else. `usual` holds for terms that neither the
 * file nor what it imports states.
 */
export function buildPlan(
    file: SourceFile,
    lookup: FileLookup = () => undefined,
    usual: SchoolCalendar = chinaCalendar
): Plan {
    const scope = fileScope(file, lookup);
    const scopes = reachable(scope);
    const calendar = calendarOf(scopes, usual);
    const entitiesOf = (item: Item): readonly Named[] =>
        scope.byItem.get(item) ?? scopes.find((each) => each.byItem.has(item))?.byItem.get(item) ?? [];
    const context: Mutable<BuildContext> = {
        names: scope.names,
        calendar,
        period: undefined,
        issued: undefined,
        entitiesOf
    };
    const holders = holdersOf(file);

    const documents = scope.entities.filter(isDocument);
    const main = mainDocument(documents);
    context.issued = issuedOf(main, documents, context);
    const period = main && periodOf(main.item, context);
    context.period = period;
    const broken = new Set<Named>();
    for (const each of scopes.slice(1)) {
        const papers = each.entities.filter(isDocument);
        const theirs = mainDocument(papers);
        const scoped = { ...context, names: each.names };
        const inside = { ...scoped, issued: issuedOf(theirs, papers, scoped) ?? context.issued };
        const own = theirs && periodOf(theirs.item, inside);
        const surroundings = own ? { ...inside, period: own } : inside;
        const kinds = new ByKind(each.entities);
        for (const one of fill(each.entities, kinds, surroundings, holdersOf(each.file))) {
            broken.add(one);
        }
    }
    for (const one of fill(scope.entities, new ByKind(scope.entities), context, holders)) {
        broken.add(one);
    }
    return planOfEntities({ scope, scopes, context, documents, main, period, broken, holders });
}

/** The file's scope first, then those of the files it imports, each once. */
function reachable(scope: FileScope): FileScope[] {
    const found = new Set([scope]);
    for (const each of found) {
        for (const imported of each.imported) {
            found.add(imported);
        }
    }
    return [...found];
}

function calendarOf(scopes: readonly FileScope[], usual: SchoolCalendar): SchoolCalendar {
    return [...scopes]
        .reverse()
        .reduce<SchoolCalendar>(
            (calendar, scope) =>
                scope.entities
                    .filter((entity) => entity.item.kind === 'calendar')
                    .reduce((known, entity) => calendarWith(known, entity.item), calendar),
            usual
        );
}

/** The item that holds each nested one. */
function holdersOf(file: SourceFile): Map<Item, Item> {
    const holders = new Map<Item, Item>();
    const visit = (entries: readonly Entry[], holder: Item | undefined): void => {
        for (const entry of entries) {
            if (entry.entry !== 'item') {
                continue;
            }
            if (holder) {
                holders.set(entry, holder);
            }
            if (entry.items.length > 0) {
                visit(entry.items, entry);
            }
        }
    };
    for (const chunk of file.chunks) {
        visit(chunk.entries, undefined);
    }
    return holders;
}

interface Parts {
    readonly scope: FileScope;
    readonly scopes: readonly FileScope[];
    readonly context: BuildContext;
    readonly documents: readonly PlanDocument[];
    readonly main: PlanDocument | undefined;
    readonly period: TimeSpan | undefined;
    readonly broken: ReadonlySet<Named>;
    readonly holders: ReadonlyMap<Item, Item>;
}

function planOfEntities(parts: Parts): Plan {
    const { scope, scopes, context, documents, main, period, broken } = parts;
    const own = broken.size === 0 ? scope.entities : scope.entities.filter((each) => !broken.has(each));
    const all = scopes.length === 1 ? own : [...own, ...scopes.slice(1).flatMap((each) => each.entities)];
    const [mine, everyone] = [new ByKind(own), new ByKind(all)];
    const entries = scope.file.chunks.flatMap((chunk) => chunk.entries);
    const alliances = mine.of('alliance');
    const rowTimes: RowTime[] = [];
    const activities = inOrder(own, entries, rowTimes, parts);
    const measures = mine.of('measure');
    const submissions = mine.of('submission');
    const stages = mine.of('stage');
    linkStages(stages, activities, measures, submissions);
    const attachments = mine.of('attachment');
    numberAttachments(attachments);
    const planPeriod = period ?? alliances.find((alliance) => alliance.period)?.period;

    let references: ResolvedReference[] | undefined;
    let quotes: ResolvedQuote[] | undefined;
    const plan: Plan = {
        uri: scope.file.uri,
        text: scope.file.text,
        language: languageOf(own),
        entries,
        problems: scope.file.chunks.flatMap((chunk) => chunk.problems),
        imports: scope.imports,
        documents,
        ...(main && { main }),
        ...(planPeriod && { period: planPeriod }),
        calendar: context.calendar,
        frameworks: frameworksOf(documents, scopes.slice(1), broken),
        chapters: chaptersOf(entries),
        attachments,
        organisations: all.filter(isOrganisation),
        persons: everyone.of('person'),
        categories: everyone.of('category'),
        sets: everyone.of('set'),
        alliances: everyone.of('alliance'),
        pairs: [
            ...alliances.filter((alliance) => alliance.item.kind === 'pairing').flatMap(pairsOf),
            ...mine.of('list').flatMap((list) => pairsInList(list, context))
        ],
        bodies: mine.of('body'),
        roles: mine.of('role'),
        goals: mine.of('goal'),
        principles: mine.of('principle'),
        measures,
        stages,
        activities,
        rowTimes,
        quotas: mine.of('quota'),
        submissions,
        eligibilities: mine.of('eligibility'),
        assessments: mine.of('assessment'),
        scoreTables: mine.of('scores'),
        awards: mine.of('award'),
        budgets: mine.of('budget'),
        allowances: mine.of('allowance'),
        supplies: mine.of('supplies'),
        amendments: mine.of('amendment'),
        variables: mine.of('variable'),
        suppressions: suppressionsIn(entries, undefined),
        names: scope.names,
        get references() {
            references ??= referencesOf(entries, scope.names);
            return references;
        },
        get quotes() {
            quotes ??= quotesIn(entries).map((quote) => resolveQuote(quote, plan));
            return quotes;
        }
    };
    return plan;
}

function linkStages(
    stages: readonly Stage[],
    activities: readonly Activity[],
    measures: readonly Measure[],
    submissions: readonly Submission[]
): void {
    const within = new Map<Stage, Mutable<Stage>>(stages.map((stage) => [stage, stage]));
    const push = <T>(
        stage: Stage | undefined,
        key: 'activities' | 'measures' | 'submissions',
        value: T
    ): void => {
        const list = stage && within.get(stage)?.[key];
        (list as T[] | undefined)?.push(value);
    };
    for (const activity of activities) {
        for (const stage of activity.stages) {
            push(stage, 'activities', activity);
        }
    }
    for (const measure of measures) {
        push(measure.stage, 'measures', measure);
    }
    for (const submission of submissions) {
        push(submission.stage, 'submissions', submission);
    }
}

/** Activities, records and the rows of schedules as they follow one another in the file; other times of rows go to `times`. */
function inOrder(
    entities: readonly Named[],
    entries: readonly Entry[],
    times: RowTime[],
    { context, main, documents, holders }: Parts
): readonly Activity[] {
    const above = headingsAbove(entries);
    return entities.flatMap((entity) => {
        const { item } = entity;
        if (item.kind !== 'schedule') {
            return isKind(entity, 'activity', 'record') ? entity : [];
        }
        const holder = holders.get(item);
        const held = holder && context.entitiesOf(holder)[0];
        const stage = isKind(held, 'stage') ? held : undefined;
        const around = aroundTable(
            item,
            { headings: above.get(item) ?? [], stage, main, documents },
            context
        );
        const rows = scheduleRows(item, context, around, stage);
        times.push(...rows.times.map((when) => ({ ...when, item })));
        return rows.activities;
    });
}

/** The language most keywords of the items are written in. */
function languageOf(entities: readonly Named[]): 'zh' | 'en' {
    let english = 0;
    for (const { item } of entities) {
        english += languageOfWord(item.keyword.text) === 'en' ? 1 : 0;
    }
    return english * 2 > entities.length ? 'en' : 'zh';
}

function suppressionsIn(entries: readonly Entry[], scope: Item | undefined): Suppression[] {
    const found: Suppression[] = [];
    for (const entry of entries) {
        if (entry.entry === 'item' && entry.kind === 'suppress') {
            found.push(suppressionOf(entry, scope));
        } else if (entry.entry === 'item' && entry.items.length > 0) {
            found.push(...suppressionsIn(entry.items, entry));
        }
    }
    return found;
}

function suppressionOf(item: Item, scope: Item | undefined): Suppression {
    return {
        rules: item.mentions.flatMap((mention) =>
            mention.reference ? [{ code: mentionText(mention), span: mention.span }] : []
        ),
        ...(item.words && { reason: item.words.text }),
        ...(scope && { scope }),
        span: item.span
    };
}
