/** What a name may stand for, by kind: who asks for a kind gets its type, and a word that is no kind does not compile. */
import type { Attachment, PlanDocument } from './frame.ts';
import type { Alliance, Body, Category, Organisation, PartySet, Person, Role } from './parties.ts';
import type { Named, Variable } from './plan.ts';
import type {
    Allowance,
    Amendment,
    Assessment,
    Award,
    Budget,
    Eligibility,
    ScoreTable,
    Supplies
} from './provisions.ts';
import type { Quota } from './quota.ts';
import type { Activity, Goal, Measure, Principle, Stage, Submission } from './work.ts';

/** Items of which the model keeps the rows or the text elsewhere, and only the name here. */
interface NameOnly extends Named {
    readonly kind: 'list' | 'schedule' | 'table' | 'calendar' | 'guideline';
}

type Entity =
    | Activity
    | Alliance
    | Allowance
    | Amendment
    | Assessment
    | Attachment
    | Award
    | Body
    | Budget
    | Category
    | Eligibility
    | Goal
    | Measure
    | NameOnly
    | Organisation
    | PartySet
    | Person
    | PlanDocument
    | Principle
    | Quota
    | Role
    | ScoreTable
    | Stage
    | Submission
    | Supplies
    | Variable;

export type Kind = Entity['kind'];

/** The entities that may have the kind; of several kinds, those of any. */
export type OfKind<K extends Kind> = EntityWith<Entity, K>;
type EntityWith<E extends Entity, K extends Kind> = E extends Entity
    ? Extract<K, E['kind']> extends never
        ? never
        : E
    : never;

/** The kind of an entity; undefined for what has only a name. */
export function kindOf(named: Named): string | undefined {
    return 'kind' in named && typeof named.kind === 'string' ? named.kind : undefined;
}

/** Whether an entity has one of the kinds asked for. */
export function isKind<K extends Kind>(named: Named | undefined, ...kinds: readonly K[]): named is OfKind<K> {
    const kind = named && kindOf(named);
    return kinds.some((asked) => asked === kind);
}

export function isOrganisation(named: Named | undefined): named is Organisation {
    return isKind(named, 'school', 'unit', 'committee');
}
