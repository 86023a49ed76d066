/** Organisations, people and what binds them. */
import type { Amount, Bound } from '../amounts/index.ts';
import type { TimeSpan } from '../calendar/index.ts';
import type { Mention, Reference } from '../items/item.ts';
import type { Span } from '../source.ts';
import type { Named } from './plan.ts';

/** A post at an organisation, as declared by a label line: `校长：韩振伟`. */
export interface Post {
    readonly name: string;
    readonly holders: readonly string[];
    readonly span: Span;
}

/** 在编18人（校长2人、借调1人、一线教师15人） */
export interface Headcount {
    /** What is counted; empty for the plain total. */
    readonly label: string;
    readonly amount?: Amount;
    readonly parts: readonly Headcount[];
    readonly span: Span;
}

/** School, unit or parents' committee. */
export interface Organisation extends Named {
    readonly kind: 'school' | 'unit' | 'committee';
    readonly imported: boolean;
    readonly alias?: string;
    /** 小学, 初中, 九年一贯 … as written. */
    readonly phase?: string;
    /** 县城, 农村, a place … as written. */
    readonly seat?: string;
    readonly superior?: Reference;
    readonly headcounts: readonly Headcount[];
    readonly posts: readonly Post[];
}

export interface Person extends Named {
    readonly kind: 'person';
    readonly imported: boolean;
    /** 担任 纺机学校·教师 */
    readonly posts: readonly Reference[];
    readonly categories: readonly string[];
}

/** 类别: a kind of people or activities. */
export interface Category extends Named {
    readonly kind: 'category';
    readonly imported: boolean;
}

/** 集合 农村学校：全体 成员学校 { 不含 … } */
export interface PartySet extends Named {
    readonly kind: 'set';
    readonly imported: boolean;
    readonly parts: readonly Mention[];
    readonly except: readonly Mention[];
}

/** A member of an alliance: the reference, and the organisation where it resolves. */
export interface Membership {
    readonly name: string;
    readonly organisation?: Organisation;
    readonly span: Span;
    /** 兼任 in brackets. */
    readonly alsoHolds: readonly Reference[];
}

/** Who holds a post or role: `副组长：将台小学·校长（兼任 西吉一小·副校长）`. */
export interface Assignment {
    /** 组长, 副组长, 成员 … as written. */
    readonly role: string;
    readonly roleSpan: Span;
    readonly holder: Mention;
    /** `西吉一小·校长` split: the organisation named first and the post. */
    readonly organisation?: Organisation;
    /** 牵头, 成员 for 牵头学校·校长: to be read in each alliance in turn. */
    readonly relative?: 'lead' | 'members' | 'own';
    readonly post?: string;
    readonly person?: Person;
    readonly alsoHolds: readonly Reference[];
    readonly span: Span;
}

export interface Alliance extends Named {
    readonly kind: 'alliance';
    /** 牵头, 总校, 盟主 … and 成员, 分校 … as the plan has it. */
    readonly leadWord: string;
    readonly memberWord: string;
    readonly leads: readonly Membership[];
    readonly members: readonly Membership[];
    readonly assignments: readonly Assignment[];
    readonly period?: TimeSpan;
}

/** A directed pair: who helps whom. */
export interface Pair {
    readonly lead: Membership;
    readonly member: Membership;
    /** 一帮一, 一帮二 … where the list has such a column. */
    readonly model?: string;
    /** The 结对 item or the list. */
    readonly source: Named;
    readonly span: Span;
}

/** Leading group, office, council. */
export interface Body extends Named {
    readonly kind: 'body';
    /** 所属 每个联盟: one in each alliance. */
    readonly perAlliance: boolean;
    readonly alliances: readonly Alliance[];
    readonly assignments: readonly Assignment[];
}

/** 角色: the rule for a role. */
export interface Role extends Named {
    readonly kind: 'role';
    /** How many in each alliance. */
    readonly count?: Bound;
    readonly countSpan?: Span;
    /** Posts of which one is asked for: 由 成员学校·校长 担任. */
    readonly heldBy: readonly Reference[];
    readonly brings: readonly Reference[];
    readonly excludes: readonly Reference[];
    readonly termOfOffice?: Amount;
}
