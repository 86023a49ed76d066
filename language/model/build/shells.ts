/**
 * Items -> entities whose references are still empty. All entities of a file exist before the first reference is
 * resolved, so that the order of declarations means nothing.
 */
import type { Declaration, Item } from '../../items/item.ts';
import type { Span } from '../../source.ts';
import type { Named } from '../plan.ts';
import type { Activity } from '../work.ts';
import type { Mutable } from './context.ts';

/** Entities of one item: one for each declared name, or one without a name. */
export function shellsOf(item: Item, imported: boolean): Named[] {
    if (item.kind === 'suppress') {
        return [];
    }
    return item.names.length === 0
        ? [shellOf(item, undefined, imported)]
        : item.names.map((declaration) => shellOf(item, declaration, imported));
}

function shellOf(item: Item, declaration: Declaration | undefined, imported: boolean): Named {
    const named: Mutable<Named> & { alias?: string } = Object.assign(fieldsOf(item, imported), {
        name: declaration?.name ?? '',
        nameSpan: declaration?.span ?? item.keyword.span,
        item
    });
    if (declaration?.title) {
        named.title = declaration.title.text;
    }
    if (declaration?.alias) {
        named.alias = declaration.alias.name;
    }
    return named;
}

function fieldsOf(item: Item, imported: boolean): object {
    const { kind } = item;
    switch (kind) {
        case 'school':
        case 'unit':
        case 'committee':
            return { kind, imported, headcounts: [], posts: [], electedBy: [] };
        case 'person':
            return { kind, imported, posts: [], terms: [], categories: [] };
        case 'category':
            return { kind, imported };
        case 'set':
            return { kind, imported, parts: [], except: [] };
        case 'alliance':
        case 'pairing':
            return {
                kind: 'alliance',
                leadWord: '牵头',
                memberWord: '成员',
                leads: [],
                members: [],
                assignments: [],
                agreements: [],
                meets: []
            };
        case 'body':
            return { kind, perAlliance: false, alliances: [], assignments: [], electedBy: [] };
        case 'role':
            return { kind, heldBy: [], electedBy: [], brings: [], excludes: [] };
        case 'activity':
        case 'record':
            return emptyActivity(kind, item.span, false);
        case 'stage':
            return { kind, measures: [], activities: [], submissions: [] };
        case 'measure':
            return { kind, responsible: [], assisting: [], realises: [], after: [], outputs: [] };
        case 'principle':
            return { kind, boundTo: [], bindsAllAlliances: false };
        case 'submission':
            return { kind, steps: [] };
        case 'attachment':
            return { kind, number: 0, state: 'missing' };
        case 'plan':
        case 'notice':
        case 'charter':
        case 'programme':
        case 'report':
        case 'method':
            return { kind, issuers: [], basis: [], attachments: [] };
        case 'eligibility':
            return { kind, conditions: [] };
        case 'assessment':
            return { kind, responsible: [], audience: [], bindsAllAlliances: false, scores: [], awards: [] };
        case 'scores':
            return { kind, lines: [] };
        case 'award':
            return { kind, tiers: [], audience: [] };
        case 'budget':
            return { kind, payers: [], lines: [] };
        case 'allowance':
            return { kind, rates: [], tiers: [], payers: [], audience: [] };
        case 'supplies':
            return { kind, givers: [], receivers: [], lines: [] };
        case 'amendment':
            return { kind, basis: [], changes: [] };
        case 'quota':
            return {
                kind,
                base: { kind: 'plan' },
                period: 'plan',
                modality: 'shall',
                objects: [],
                unquantified: false
            };
        default:
            return { kind };
    }
}

/** Lists of an activity are replaced when it is filled, never added to, so that all may start as one. */
const none: readonly never[] = [];

/** What every activity, record and schedule row starts from. */
export function emptyActivity(kind: Activity['kind'], span: Span, row: boolean): Omit<Activity, keyof Named> {
    return {
        kind,
        row,
        span,
        status: kind === 'record' ? 'done' : 'planned',
        places: none,
        hosts: none,
        responsible: none,
        assisting: none,
        participants: none,
        invited: none,
        alliances: none,
        stages: none,
        measures: none,
        realises: none,
        countsTo: none,
        categories: none,
        after: none,
        done: none,
        topics: none,
        outputs: none,
        outcomes: none,
        notes: none
    };
}

/** The short name an entity was given with 以下简称. */
export function aliasOf(named: Named): string | undefined {
    return (named as Named & { readonly alias?: string }).alias;
}
