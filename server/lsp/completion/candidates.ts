/** What fits a place, before it is filtered by what was typed. */
import type { CompletionItemKind } from 'vscode-languageserver';
import { civil, type Day } from '../../../language/calendar/index.ts';
import { columnMeaning } from '../../../language/items/columns.ts';
import { itemKinds, isItemKind } from '../../../language/items/holds.ts';
import type { ItemKind } from '../../../language/items/item.ts';
import {
    keywordIds,
    keywordOf,
    preferredWord,
    wordsOf,
    languageOfWord,
    type KeywordLanguage
} from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import { quoteCollections } from '../../../language/model/build/quotes.ts';
import { relativeParty } from '../../../language/model/built-in.ts';
import type { Organisation } from '../../../language/model/parties.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import { asWritten } from '../../../language/parsing/writing-names.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { isOwn } from '../../facts/source.ts';
import { rules } from '../../rules/registry.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { dateCandidates, firstDay } from './dates.ts';
import { namesOf, namesOfKinds } from './names.ts';
import { figuresOf, heldOf, phrases } from './phrases.ts';
import { fieldsBehind } from './quote-fields.ts';
import { itemsHeldBy, type Place } from './place.ts';
import { kindsFitting, propertiesOf } from './places.ts';
import { snippetFor } from './snippets.ts';
import { clauses, shares, slots, subjects, usualLabels, usualPosts, usualValues } from './words.ts';

export interface Candidate {
    readonly label: string;
    readonly kind: 'keyword' | 'block' | 'name' | 'word' | 'code';
    /** What is written, where it is not the label; a snippet for a block. */
    readonly insert?: string;
    /** Set on keywords. */
    readonly keyword?: KeywordId;
    /** Set on names. */
    readonly named?: Named;
    readonly look?: CompletionItemKind;
    readonly detail?: string;
    /** Groups are listed one behind another, 0 first. */
    readonly group: number;
    /** What it is sorted by within its group, where that is not the label. */
    readonly order?: string;
    /** What is compared with what is typed, where that is more than the label. */
    readonly filter?: string;
}

/** Where and for whom the offers are made. */
export interface Asked {
    readonly plan: Plan;
    /** Where the word being typed begins. */
    readonly offset: number;
    readonly today: Day;
    /** Of the file's keywords. */
    readonly language: KeywordLanguage;
    readonly reader: ReaderLanguage;
}

/** Everything that fits the place, in the language the file is written in. */
export function candidatesAt(place: Place, asked: Asked): Candidate[] {
    const { plan, language } = asked;
    if (place.kind !== 'nothing' && sharesBehind.test(lineBefore(asked))) {
        return words(shares[language], 0);
    }
    if (isBehindHolder(place, asked)) return words(heldOf(plan, language), 0);
    switch (place.kind) {
        case 'nothing':
            return [];
        case 'top':
            return [
                ...itemsOf([...itemKinds].filter(isItemKind), asked, 0),
                ...keywords(['import', 'text'], language, 0)
            ];
        case 'body':
            return [
                ...keywords(propertiesOf[place.item], language, 0),
                ...labelsIn(place.item, language),
                ...(place.item === 'role' ? words(subjects[language], 1) : []),
                ...itemsOf(itemsHeldBy(place.item), asked, 2)
            ];
        case 'clause':
            return keywords(propertiesOf[place.item], language, 0);
        case 'value':
            return valuesOf(place.property, place.item, asked);
        case 'post':
            return behindDot(place.of, plan, language);
        case 'subject':
            return [
                ...words(subjects[language], 0),
                ...names(plan, ['alliance', 'school', 'set', 'unit', 'body'], 1)
            ];
        case 'slot':
            return inDuty(place, asked);
        case 'quote':
            return inQuote(place.path, plan, language);
        case 'cell':
            return inColumn(place.column, asked);
        case 'codes':
            return rules.map(({ code, title }) => ({
                label: code,
                kind: 'code',
                detail: title[language],
                group: 0
            }));
    }
}

/** 负责 教研室（, where who leads and who assists is said. */
const sharesBehind = new RegExp(
    `(?:${wordsOf('responsible').join('|')})[ \\t\\u3000：:][^{｛}｝；。]*[（(][ \\t\\u3000]*$`
);

/** 组长：甲校·校长（, where it is said from when to when. */
function isBehindHolder(place: Place, asked: Asked): boolean {
    if (!('item' in place) || place.item === undefined || !withHolders.has(place.item)) return false;
    const label = holderBehind.exec(lineBefore(asked))?.[1];
    return label !== undefined && [undefined, 'members'].includes(keywordOf(label));
}

const withHolders: ReadonlySet<ItemKind> = new Set<ItemKind>([
    'alliance',
    'pairing',
    'body',
    'school',
    'unit',
    'committee'
]);
const holderBehind = /(?:^|[{｛；;，\s])([^\s：:{｛；;，（(]+)[：:][^{｛}｝；。：:]*[（(][ \t\u3000]*$/;

function lineBefore({ plan, offset }: Asked): string {
    return plan.text.slice(plan.text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** What a quote in prose can begin with, and what of it can be asked for. */
function inQuote(path: readonly string[], plan: Plan, language: KeywordLanguage): Candidate[] {
    const inLanguage = (word: string): boolean => languageOfWord(word) === language;
    return path.length === 0
        ? [...words(quoteCollections.filter(inLanguage), 0), ...names(plan, undefined, 1)]
        : words(fieldsBehind(path, plan, language), 0);
}

function itemsOf(kinds: readonly ItemKind[], { plan, language, today }: Asked, group: number): Candidate[] {
    const { year } = civil(firstDay(plan.period, today));
    return [
        ...keywords(kinds, language, group),
        ...kinds.flatMap((kind): Candidate[] => {
            const insert = snippetFor(kind, language, year);
            const word = preferredWord(kind, language);
            return insert === undefined
                ? []
                : [{ label: `${word} …`, kind: 'block', insert, keyword: kind, group: group + 1 }];
        })
    ];
}

/** Keywords in one language: the usual word of each first, the words bureaus use for the same thing behind. */
function keywords(ids: readonly KeywordId[], language: KeywordLanguage, group: number): Candidate[] {
    return ids.flatMap((id) =>
        wordsOf(id)
            .filter((word) => languageOfWord(word) === language)
            .map((label, index): Candidate => ({
                label,
                kind: 'keyword',
                keyword: id,
                detail: preferredWord(id, language === 'zh' ? 'en' : 'zh'),
                group: group + (index === 0 ? 0 : 3)
            }))
    );
}

function words(labels: readonly string[], group: number): Candidate[] {
    return labels.map((label) => {
        const keyword = keywordOf(label);
        return { label, kind: 'word', group, ...(keyword && { keyword }) };
    });
}

/** Names of these kinds, those of the first kind first; of all kinds where none are given. */
function names(plan: Plan, kinds: readonly ItemKind[] | undefined, group: number): Candidate[] {
    return namesOfKinds(plan, kinds).map(({ name, named }) => ({
        label: name,
        kind: 'name',
        named,
        ...(kinds && { order: `${String(kinds.indexOf(named.item.kind))} ${name}` }),
        group: group + (isOwn(plan, named.nameSpan) ? 0 : 1)
    }));
}

/** Labels of posts end in a colon, which is written along. */
function labelsIn(item: ItemKind, language: KeywordLanguage): Candidate[] {
    const labels =
        item === 'alliance' || item === 'body'
            ? usualLabels
            : item === 'school' || item === 'unit'
              ? usualPosts
              : undefined;
    const colon = language === 'zh' ? '：' : ': ';
    return (labels?.[language] ?? []).map((label) => ({
        label,
        kind: 'word',
        insert: `${label}${colon}`,
        group: 1
    }));
}

/** Properties whose value is a day, or begins with one. */
const dated: ReadonlySet<KeywordId> = new Set<KeywordId>([
    ...(['time', 'deadline', 'dated', 'period'] as const),
    ...(['originally', 'movedTo', 'done'] as const)
]);

function valuesOf(property: KeywordId, item: ItemKind | undefined, asked: Asked): Candidate[] {
    const { plan, language, reader } = asked;
    const kinds = kindsFitting[property];
    return [
        ...(dated.has(property) ? dateCandidates(asked, language, reader) : []),
        ...(kinds === undefined ? [] : names(plan, kinds, dated.has(property) ? 3 : 0)),
        ...words(usualValues(property, item, language), 2)
    ];
}

/** Behind the name of an imported file the names it declares; behind any other the posts of what it names. */
function behindDot(before: string, plan: Plan, language: KeywordLanguage): Candidate[] {
    const file = plan.names.find(before) === undefined ? plan.names.inFile(before) : undefined;
    return file === undefined
        ? postsOf(before, plan, language)
        : namesOf(file).map(({ name, named }) => ({ label: name, kind: 'name', named, group: 0 }));
}

/** The posts that a school declares, with their holders, then those every school has. */
function postsOf(organisation: string, plan: Plan, language: KeywordLanguage): Candidate[] {
    const declared = organisationsMeant(organisation, plan).flatMap(({ posts }) => posts);
    const holders = new Map<string, readonly string[]>();
    for (const post of declared) {
        const label = asWritten(post.name);
        holders.set(label, [...(holders.get(label) ?? []), ...post.holders]);
    }
    const known = new Set(declared.map(({ name }) => name.toLowerCase()));
    const usual = usualPosts[language].filter((post) => !known.has(post.toLowerCase()));
    return [
        ...[...holders].map(([label, who]): Candidate => ({
            label,
            kind: 'word',
            detail: who.join('、'),
            group: 0
        })),
        ...words(usual, 1)
    ];
}

/** The organisation of that name; the lead or member schools of all alliances for 牵头学校 and 成员学校. */
function organisationsMeant(name: string, plan: Plan): readonly Organisation[] {
    const side = relativeParty(name);
    if (side !== undefined) {
        const members = alliancesOf(plan).flatMap(({ leads, members: others }) => [
            ...(side === 'members' ? [] : leads),
            ...(side === 'lead' ? [] : others)
        ]);
        return [...new Set(members.flatMap(({ organisation }) => organisation ?? []))];
    }
    const target = plan.names.find(name);
    return plan.organisations.filter((one) => one.nameSpan === target?.nameSpan);
}

/** Behind a verb the kinds of things that duties of this plan name; elsewhere the next part of the sentence. */
function inDuty(place: Extract<Place, { kind: 'slot' }>, asked: Asked): Candidate[] {
    const { plan, language } = asked;
    const { after, clause, item, written } = place;
    const next = words(clause ? clauses[language] : slots[language], 2);
    const whole = item === 'quota' || item === 'goal' ? phrases(written, clause, plan, language) : [];
    const figures = item === 'goal' && !clause ? words(figuresOf(plan, language), 0) : [];
    switch (after) {
        case 'hold':
        case 'send':
        case 'handIn':
        case 'attend':
        case 'reach':
            return [
                ...words(kindsInDuties(plan), 0),
                ...names(plan, ['category', 'activity', 'measure'], 1),
                ...figures,
                ...next
            ];
        case 'from':
        case 'to':
        case 'files':
        case 'approvedBy':
        case 'except':
            return valuesOf(after, undefined, asked);
        default:
            return item === 'submission'
                ? [...valuesOf('deadline', item, asked), ...next]
                : [...figures, ...whole, ...next];
    }
}

function kindsInDuties(plan: Plan): string[] {
    return [...new Set(plan.quotas.flatMap((quota) => quota.objects))];
}

/** Cells are read by what their column's heading means. */
function inColumn(column: string, asked: Asked): Candidate[] {
    const meaning = columnMeaning(column);
    if (meaning === 'opening' || meaning === 'closing') {
        return dateCandidates(asked, asked.language, asked.reader);
    }
    return meaning !== undefined && isKeyword(meaning) ? valuesOf(meaning, undefined, asked) : [];
}

function isKeyword(meaning: string): meaning is KeywordId {
    return (keywordIds as readonly string[]).includes(meaning);
}
