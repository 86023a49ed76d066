/** What may stand inside each kind of item. Which items it may hold is in `language/items/holds.ts`. */
import type { ItemKind } from '../../../language/items/item.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';

const document: readonly KeywordId[] = [
    'issuer',
    'number',
    'dated',
    'period',
    'addressees',
    'copies',
    'basis',
    'note'
];
const organisation: readonly KeywordId[] = [
    'phase',
    'seat',
    'under',
    'headcount',
    'posts',
    'category',
    'electedBy',
    'note'
];
const binding: readonly KeywordId[] = ['legalPersons', 'accounts', 'staffing', 'unified', 'levels'];
const table: readonly KeywordId[] = ['responsible', 'time', 'note'];

/** The properties of an item in the order in which completion offers them. */
export const propertiesOf: Readonly<Record<ItemKind, readonly KeywordId[]>> = {
    plan: document,
    notice: ['forwards', ...document],
    charter: document,
    programme: document,
    report: document,
    method: document,
    attachment: ['source', 'status', 'note'],
    school: organisation,
    unit: organisation,
    committee: organisation,
    person: ['serves', 'category', 'note'],
    category: ['note'],
    set: ['except', 'note'],
    calendar: ['note'],
    alliance: ['lead', 'members', 'period', 'officeAt', 'guideline', ...binding, 'agreement', 'note'],
    pairing: ['lead', 'members', 'model', 'meets', 'agreement', 'period', ...binding, 'note'],
    body: ['belongs', 'officeAt', 'period', 'responsible', 'electedBy', 'note'],
    role: ['heldBy', 'serves', 'electedBy', 'also', 'excludes', 'termOfOffice', 'note'],
    guideline: [],
    goal: ['base', 'deadline', 'realises', 'note'],
    principle: ['bound', 'responsible', ...binding, 'note'],
    measure: [
        'responsible',
        'assisting',
        'time',
        'deadline',
        'realises',
        'belongs',
        'audience',
        'output',
        'outcome',
        ...binding,
        'note'
    ],
    stage: ['responsible', 'assisting', 'output', 'note'],
    activity: [
        'time',
        'place',
        'host',
        'responsible',
        'assisting',
        'attend',
        'invite',
        'audience',
        'belongs',
        'topic',
        'output',
        'outcome',
        'realises',
        'counts',
        'category',
        'status',
        'duration',
        'after',
        'originally',
        'done',
        'note'
    ],
    record: [
        'time',
        'place',
        'host',
        'responsible',
        'assisting',
        'attend',
        'invite',
        'belongs',
        'topic',
        'output',
        'outcome',
        'counts',
        'category',
        'duration',
        'note'
    ],
    schedule: table,
    list: table,
    table,
    quota: ['base', 'responsible', 'realises', 'note'],
    submission: ['responsible', 'deadline', 'note'],
    eligibility: ['allOf', 'anyOf', 'someOf', 'age', 'seniority', 'note'],
    assessment: ['time', 'responsible', 'bound', 'realises', 'note'],
    scores: ['fullMarks', ...table],
    award: ['tiers', 'time', 'responsible', 'audience', 'note'],
    budget: ['payer', 'period', 'note'],
    allowance: ['rate', 'payer', 'audience', 'note'],
    supplies: ['payer', 'audience', 'note'],
    amendment: ['basis', 'time', 'cancelled', 'note'],
    variable: [],
    suppress: []
};

const parties: readonly ItemKind[] = ['school', 'unit', 'committee', 'set'];
const schools: readonly ItemKind[] = ['school', 'set', 'committee'];
const partners: readonly ItemKind[] = [...schools, 'person'];
const units: readonly ItemKind[] = ['unit', 'body', 'school', 'committee', 'person'];

/** The kinds of names that fit behind a property; a property that is not named takes none. */
export const kindsFitting: Readonly<Partial<Record<KeywordId, readonly ItemKind[]>>> = {
    issuer: ['unit', 'school'],
    source: ['list', 'schedule', 'table', 'stage', 'submission'],
    forwards: ['plan', 'charter', 'programme', 'report', 'method'],
    basis: ['plan', 'charter', 'programme', 'report', 'method'],
    under: ['unit', 'school'],
    except: parties,
    lead: partners,
    members: partners,
    electedBy: parties,
    meets: ['eligibility'],
    officeAt: ['unit', 'school', 'body'],
    heldBy: parties,
    serves: parties,
    also: parties,
    excludes: parties,
    bound: ['alliance', 'set'],
    place: ['school', 'unit'],
    host: units,
    responsible: units,
    assisting: units,
    attend: ['school', 'set', 'category', 'person', 'unit', 'body', 'alliance', 'committee'],
    invite: ['unit', 'person', 'category', 'school', 'committee', 'body'],
    audience: ['category', 'set', 'school', 'alliance', 'person'],
    realises: ['principle', 'goal'],
    belongs: ['stage', 'alliance', 'measure', 'body'],
    counts: ['quota'],
    category: ['category'],
    base: ['category', 'set'],
    after: ['activity', 'measure', 'submission', 'stage'],
    deadline: ['activity', 'submission'],
    time: ['activity', 'submission'],
    files: ['unit', 'school'],
    to: parties,
    from: parties,
    approvedBy: ['body', 'unit']
};
