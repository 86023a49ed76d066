import { chinaCalendar, type SchoolCalendar, type TimeSpan } from '../../calendar/index.ts';
import { mentionText } from '../../items/access.ts';
import type { Entry, Item } from '../../items/item.ts';
import { languageOfWord } from '../../keywords/lookup.ts';
import type { SourceFile } from '../../parsing/source-file.ts';
import type { Line, Prose, Quote } from '../../prose/prose.ts';
import { parseLine } from '../../prose/inline.ts';
import type { Attachment, PlanDocument } from '../frame.ts';
import type { Alliance, Body, Category, PartySet, Person, Role } from '../parties.ts';
import type { Named, Plan, ResolvedQuote, ResolvedReference, Suppression, Variable } from '../plan.ts';
import type { Quota } from '../quota.ts';
import type { Activity, Goal, Measure, Principle, Stage, Submission } from '../work.ts';
import { isKind, isOrganisation, type BuildContext, type Mutable } from './context.ts';
import { fileScope, type FileLookup, type FileScope } from './file-scope.ts';
import {
    chaptersOf,
    fillAttachment,
    fillDocument,
    isDocument,
    mainDocument,
    numberAttachments,
    periodOf
} from './frame.ts';
import {
    fillAlliance,
    fillBody,
    fillOrganisation,
    fillPerson,
    fillRole,
    fillSet,
    pairsOf
} from './parties.ts';
import { fillQuota } from './quota.ts';
import { resolveQuote } from './quotes.ts';
import { referencesOf } from './references.ts';
import { activitiesOf, calendarWith, pairsInList } from './tables.ts';
import { fillActivity, fillGoal, fillMeasure, fillPrinciple, fillStage, fillSubmission } from './work.ts';

/**
 * Builds the plan that a file means. `lookup` gives the files it imports, directly and through others, by URI; a
 * failure to find one becomes part of the plan's imports and nothing else.
 */
export function buildPlan(file: SourceFile, lookup: FileLookup = () => undefined): Plan {
    const scope = fileScope(file, lookup);
    const scopes = reachable(scope);
    const byItem = new Map<Item, readonly Named[]>();
    for (const each of scopes) {
        for (const [item, entities] of each.byItem) {
            byItem.set(item, entities);
        }
    }
    const calendar = calendarOf(scopes);
    const entitiesOf = (item: Item): readonly Named[] => byItem.get(item) ?? [];
    const context: Mutable<BuildContext> = { names: scope.names, calendar, period: undefined, entitiesOf };
    const holders = holdersOf(file);

    const documents = scope.entities.filter(isDocument);
    const main = mainDocument(documents);
    const period = main && periodOf(main.item, context);
    context.period = period;
    for (const each of scopes.slice(1)) {
        fill(each.entities, { ...context, names: each.names }, new Map());
    }
    const broken = fill(scope.entities, context, holders);
    return planOfEntities({ scope, scopes, context, documents, main, period, broken });
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

function calendarOf(scopes: readonly FileScope[]): SchoolCalendar {
    return [...scopes]
        .reverse()
        .reduce<SchoolCalendar>(
            (calendar, scope) =>
                scope.entities
                    .filter((entity) => entity.item.kind === 'calendar')
                    .reduce((known, entity) => calendarWith(known, entity.item), calendar),
            chinaCalendar
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

/** Fills all entities; gives those too broken to be used for more than their name. */
function fill(
    entities: readonly Named[],
    context: BuildContext,
    holders: ReadonlyMap<Item, Item>
): Set<Named> {
    const broken = new Set<Named>();
    const each = <T extends Named>(
        is: (named: Named) => named is T,
        fillOne: (entity: Mutable<T>) => unknown
    ): void => {
        for (const entity of entities) {
            if (is(entity) && fillOne(entity) === false) {
                broken.add(entity);
            }
        }
    };
    each(isOrganisation, fillOrganisation);
    each(is<Person>('person'), fillPerson);
    each(is<PartySet>('set'), fillSet);
    each(is<Alliance>('alliance'), (alliance) => fillAlliance(alliance, context));
    each(is<Role>('role'), fillRole);
    each(is<Body>('body'), (body) => fillBody(body, context));
    each(isDocument, (document) => fillDocument(document, context));
    each(is<Attachment>('attachment'), (attachment) => fillAttachment(attachment, context));
    each(is<Goal>('goal'), fillGoal);
    each(is<Principle>('principle'), (principle) => fillPrinciple(principle, context));
    each(is<Quota>('quota'), (quota) => fillQuota(quota, context));
    each(is<Stage>('stage'), (stage) => fillStage(stage, context));
    each(is<Measure>('measure'), (measure) => fillMeasure(measure, context, holders.get(measure.item)));
    each(is<Submission>('submission'), (one) => fillSubmission(one, context, holders.get(one.item)));
    each(is<Activity>('activity', 'record'), (activity) =>
        fillActivity(activity, context, holders.get(activity.item))
    );
    each(is<Variable>('variable'), (variable) => {
        variable.text =
            variable.item.amount?.text ??
            variable.item.time?.text ??
            variable.item.mentions.map(mentionText).join('、');
    });
    return broken;
}

function is<T extends Named & { readonly kind: string }>(
    ...kinds: readonly T['kind'][]
): (named: Named) => named is T {
    return (named): named is T => isKind<T>(named, ...kinds);
}

interface Parts {
    readonly scope: FileScope;
    readonly scopes: readonly FileScope[];
    readonly context: BuildContext;
    readonly documents: readonly PlanDocument[];
    readonly main: PlanDocument | undefined;
    readonly period: TimeSpan | undefined;
    readonly broken: ReadonlySet<Named>;
}

function planOfEntities({ scope, scopes, context, documents, main, period, broken }: Parts): Plan {
    const own = scope.entities.filter((entity) => !broken.has(entity));
    const all = scopes.flatMap((each) => each.entities);
    const entries = scope.file.chunks.flatMap((chunk) => chunk.entries);
    const items = own.map((entity) => entity.item);
    const schedules = own.filter((entity) => entity.item.kind === 'schedule');
    const lists = own.filter((entity) => entity.item.kind === 'list');
    const alliances = own.filter(is<Alliance>('alliance'));
    const activities = [
        ...own.filter(is<Activity>('activity', 'record')),
        ...schedules.flatMap((schedule) => activitiesOf(schedule.item, context))
    ].sort((a, b) => a.span.place.start + a.span.start - (b.span.place.start + b.span.start));
    const measures = own.filter(is<Measure>('measure'));
    const submissions = own.filter(is<Submission>('submission'));
    const stages = own.filter(is<Stage>('stage'));
    linkStages(stages, activities, measures, submissions);
    const attachments = own.filter(is<Attachment>('attachment'));
    numberAttachments(attachments);
    const allianceSpan = alliances.find((alliance) => alliance.period)?.period;
    const planPeriod = period ?? allianceSpan;

    let references: ResolvedReference[] | undefined;
    let quotes: ResolvedQuote[] | undefined;
    const plan: Plan = {
        uri: scope.file.uri,
        text: scope.file.text,
        language: languageOf(items),
        entries,
        problems: scope.file.chunks.flatMap((chunk) => chunk.problems),
        imports: scope.imports,
        documents,
        ...(main && { main }),
        ...(planPeriod && { period: planPeriod }),
        calendar: context.calendar,
        chapters: chaptersOf(entries),
        attachments,
        organisations: all.filter(isOrganisation),
        persons: all.filter(is<Person>('person')),
        categories: all.filter(is<Category>('category')),
        sets: all.filter(is<PartySet>('set')),
        alliances: all.filter(is<Alliance>('alliance')),
        pairs: [
            ...alliances.filter((alliance) => alliance.item.kind === 'pairing').flatMap(pairsOf),
            ...lists.flatMap((list) => pairsInList(list, context))
        ],
        bodies: own.filter(is<Body>('body')),
        roles: own.filter(is<Role>('role')),
        goals: own.filter(is<Goal>('goal')),
        principles: own.filter(is<Principle>('principle')),
        measures,
        stages,
        activities,
        quotas: own.filter(is<Quota>('quota')),
        submissions,
        variables: own.filter(is<Variable>('variable')),
        suppressions: suppressionsOf(entries, undefined),
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

/** The language most keywords of the items are written in. */
function languageOf(items: readonly Item[]): 'zh' | 'en' {
    const english = items.filter((item) => languageOfWord(item.keyword.text) === 'en').length;
    return english * 2 > items.length ? 'en' : 'zh';
}

function suppressionsOf(entries: readonly Entry[], scope: Item | undefined): Suppression[] {
    return entries.flatMap((entry) => {
        if (entry.entry !== 'item') {
            return [];
        }
        if (entry.kind !== 'suppress') {
            return suppressionsOf(entry.items, entry);
        }
        const rules = entry.mentions.flatMap((mention) =>
            mention.reference ? [{ code: mentionText(mention), span: mention.span }] : []
        );
        return [
            {
                rules,
                ...(entry.words && { reason: entry.words.text }),
                ...(scope && { scope }),
                span: entry.span
            }
        ];
    });
}

/** Every quote in prose and in words, in the order of the file. */
function quotesIn(entries: readonly Entry[]): Quote[] {
    return entries.flatMap((entry) => {
        if (entry.entry === 'heading') {
            return entry.prose.flatMap(quotesOfProse);
        }
        if (entry.entry === 'paragraph') {
            return quotesOfProse(entry.prose);
        }
        if (entry.entry === 'import') {
            return [];
        }
        const inWords = entry.properties.flatMap((property) =>
            property.type === 'words' && property.words.text.includes('{')
                ? quotesOfLine(parseLine(property.words.text, property.words.span))
                : []
        );
        const own = entry.prose
            ? quotesOfProse(entry.prose)
            : entry.words?.text.includes('{')
              ? quotesOfLine(parseLine(entry.words.text, entry.words.span))
              : [];
        return [...inWords, ...own, ...quotesIn(entry.items)];
    });
}

function quotesOfProse(prose: Prose): Quote[] {
    return prose.blocks.flatMap((block) => {
        switch (block.kind) {
            case 'bullets':
                return block.lines.flatMap(quotesOfLine);
            case 'table':
                return [block.header, ...block.rows].flat().flatMap(quotesOfLine);
            default:
                return quotesOfLine(block.line);
        }
    });
}

function quotesOfLine(line: Line): Quote[] {
    return line.inlines.filter((inline) => inline.kind === 'quote');
}
