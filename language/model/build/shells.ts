/**
 * Items -> entities whose references are still empty. All entities of a file exist before the first reference is
 * resolved, so that the order of declarations means nothing.
 */
import type { Declaration, Item } from '../../items/item.ts';
import { isOrganisation } from './context.ts';
import type { Named } from '../plan.ts';

/** Entities of one item: one for each declared name, or one without a name. */
export function shellsOf(item: Item, imported: boolean): Named[] {
    if (item.kind === 'suppress') {
        return [];
    }
    const declarations: (Declaration | undefined)[] = item.names.length > 0 ? [...item.names] : [undefined];
    return declarations.map((declaration) => ({ ...base(item, declaration), ...fieldsOf(item, imported) }));
}

function base(item: Item, declaration: Declaration | undefined): Named {
    const title = declaration?.title?.text;
    return {
        name: declaration?.name ?? '',
        nameSpan: declaration?.span ?? item.keyword.span,
        item,
        ...(title !== undefined && { title }),
        ...(declaration?.alias && { alias: declaration.alias.name })
    };
}

function fieldsOf(item: Item, imported: boolean): object {
    const { kind } = item;
    switch (kind) {
        case 'school':
        case 'unit':
        case 'committee':
            return { kind, imported, headcounts: [], posts: [] };
        case 'person':
            return { kind, imported, posts: [], categories: [] };
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
                assignments: []
            };
        case 'body':
            return { kind, perAlliance: false, alliances: [], assignments: [] };
        case 'role':
            return { kind, heldBy: [], brings: [], excludes: [] };
        case 'activity':
        case 'record':
            return { kind, row: false, span: item.span, ...emptyActivity(kind) };
        case 'stage':
            return { kind, measures: [], activities: [], submissions: [] };
        case 'measure':
            return { kind, responsible: [], assisting: [], realises: [], outputs: [] };
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

/** What every activity, record and schedule row starts from. */
export function emptyActivity(kind: 'activity' | 'record'): object {
    return {
        status: kind === 'record' ? 'done' : 'planned',
        places: [],
        hosts: [],
        responsible: [],
        assisting: [],
        participants: [],
        invited: [],
        alliances: [],
        stages: [],
        measures: [],
        realises: [],
        countsTo: [],
        categories: [],
        after: [],
        done: [],
        topics: [],
        outputs: [],
        outcomes: [],
        notes: []
    };
}

/** The short name an entity was given with 以下简称. */
export function aliasOf(named: Named): string | undefined {
    return isOrganisation(named) || 'alias' in named ? (named as { alias?: string }).alias : undefined;
}
