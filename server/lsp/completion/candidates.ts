/** What fits a place, before it is filtered by what was typed. */
import type { CompletionItemKind } from 'vscode-languageserver';
import { itemKinds, isItemKind } from '../../../language/items/holds.ts';
import type { ItemKind } from '../../../language/items/item.ts';
import {
    keywordOf,
    preferredWord,
    wordsOf,
    languageOfWord,
    type KeywordLanguage
} from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import { quoteCollections, quoteFields } from '../../../language/model/build/quotes.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import { isOwn } from '../../facts/source.ts';
import { rules } from '../../rules/registry.ts';
import { namesOfKinds } from './names.ts';
import { itemsHeldBy, type Place } from './place.ts';
import { kindsFitting, propertiesOf } from './places.ts';
import { snippetFor } from './snippets.ts';
import { clauses, slots, subjects, usualLabels, usualPosts, usualValues } from './words.ts';

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
}

/** Everything that fits the place, in the language the file is written in. */
export function candidatesAt(place: Place, plan: Plan, language: KeywordLanguage): Candidate[] {
    switch (place.kind) {
        case 'nothing':
            return [];
        case 'top':
            return [
                ...itemsOf([...itemKinds].filter(isItemKind), language, 0),
                ...keywords(['import', 'text'], language, 0)
            ];
        case 'body':
            return [
                ...keywords(propertiesOf[place.item], language, 0),
                ...labelsIn(place.item, language),
                ...(place.item === 'role' ? words(subjects[language], 1) : []),
                ...itemsOf(itemsHeldBy(place.item), language, 2)
            ];
        case 'clause':
            return keywords(propertiesOf[place.item], language, 0);
        case 'value':
            return valuesOf(place.property, place.item, plan, language);
        case 'post':
            return postsOf(place.of, plan, language);
        case 'subject':
            return [
                ...words(subjects[language], 0),
                ...names(plan, ['alliance', 'school', 'set', 'unit', 'body'], 1)
            ];
        case 'slot':
            return inDuty(place.after, place.clause, plan, language);
        case 'quote':
            return inQuote(place.path, plan, language);
        case 'cell':
            return inColumn(place.column, plan, language);
        case 'codes':
            return rules.map(({ code, title }) => ({
                label: code,
                kind: 'code',
                detail: title[language],
                group: 0
            }));
    }
}

/** What a quote in prose can begin with, and what of it can be asked for. */
function inQuote(path: readonly string[], plan: Plan, language: KeywordLanguage): Candidate[] {
    const inLanguage = (word: string): boolean => languageOfWord(word) === language;
    return path.length === 0
        ? [...words(quoteCollections.filter(inLanguage), 0), ...names(plan, undefined, 1)]
        : words(quoteFields.filter(inLanguage), 0);
}

function itemsOf(kinds: readonly ItemKind[], language: KeywordLanguage, group: number): Candidate[] {
    return [
        ...keywords(kinds, language, group),
        ...kinds.flatMap((kind): Candidate[] => {
            const insert = snippetFor(kind, language);
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

function names(plan: Plan, kinds: readonly ItemKind[] | undefined, group: number): Candidate[] {
    return namesOfKinds(plan, kinds).map(({ name, named }) => ({
        label: name,
        kind: 'name',
        named,
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

function valuesOf(
    property: KeywordId,
    item: ItemKind | undefined,
    plan: Plan,
    language: KeywordLanguage
): Candidate[] {
    const kinds = kindsFitting[property];
    return [
        ...(kinds === undefined ? [] : names(plan, kinds, 0)),
        ...words(usualValues(property, item, language), 2)
    ];
}

function postsOf(organisation: string, plan: Plan, language: KeywordLanguage): Candidate[] {
    const target = plan.names.find(organisation);
    const declared = plan.organisations.find((one) => one.nameSpan === target?.nameSpan)?.posts ?? [];
    const own = declared.map((post) => post.name);
    const usual = usualPosts[language].filter((post) => !own.includes(post));
    return [
        ...declared.map(({ name, holders }): Candidate => ({
            label: name,
            kind: 'word',
            detail: holders.join('、'),
            group: 0
        })),
        ...words(usual, 1)
    ];
}

/** Behind a verb the kinds of things that duties of this plan name; elsewhere the next part of the sentence. */
function inDuty(
    after: KeywordId | undefined,
    clause: boolean,
    plan: Plan,
    language: KeywordLanguage
): Candidate[] {
    const next = words(clause ? clauses[language] : slots[language], 2);
    switch (after) {
        case 'hold':
        case 'send':
        case 'handIn':
        case 'attend':
        case 'reach':
            return [
                ...words(kindsInDuties(plan), 0),
                ...names(plan, ['category', 'activity', 'measure'], 1),
                ...next
            ];
        case 'from':
        case 'to':
        case 'files':
        case 'approvedBy':
        case 'except':
            return valuesOf(after, undefined, plan, language);
        default:
            return next;
    }
}

function kindsInDuties(plan: Plan): string[] {
    return [...new Set(plan.quotas.flatMap((quota) => quota.objects))];
}

/** Cells are read by their column's keyword. */
function inColumn(column: string, plan: Plan, language: KeywordLanguage): Candidate[] {
    const property = keywordOf(column) ?? keywordOf(column.replace(/学校$/, ''));
    return property === undefined ? [] : valuesOf(property, undefined, plan, language);
}
