/** Organisations, people and what binds them. */
import type { Amount, Bound } from '../amounts/index.ts';
import type { TimeSpan } from '../calendar/index.ts';
import type { Mention, Reference } from '../items/item.ts';
import type { Span } from '../source.ts';
import type { Named } from './plan.ts';
import type { When } from './work.ts';

/** A post at an organisation, as declared by a label line: `校长：韩振伟`. */
export interface Post {
    readonly name: string;
    readonly holders: readonly string[];
    /** The same holders, each with its time: `校长：王某（2009年4月至2012年3月）、李某（2012年4月起）`. */
    readonly terms: readonly PostTerm[];
    readonly span: Span;
}

/** One holder of a post and from when to when, as far as it is said. */
export interface PostTerm {
    readonly holder: string;
    readonly held?: When;
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
    /** 由 班级家委会 推选 */
    readonly electedBy: readonly Reference[];
    readonly headcounts: readonly Headcount[];
    readonly posts: readonly Post[];
}

/** One post of a person and from when to when it is held, as far as it is said. */
export interface PersonTerm {
    readonly post: Reference;
    readonly held?: When;
    /** The post with what stands in brackets behind it. */
    readonly span: Span;
}

export interface Person extends Named {
    readonly kind: 'person';
    readonly imported: boolean;
    /** 担任 纺机学校·教师 */
    readonly posts: readonly Reference[];
    /** The same posts, each with its time: `担任 甲校·校长（2009年4月至2012年3月）`. */
    readonly terms: readonly PersonTerm[];
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

/**
 * Who leads or belongs: a school, the holders of a post of it (`六小·教师`), so many of its people (`幸福小学13名教师`), or
 * one person by name.
 */
export interface Membership {
    /** As written, without the amount. */
    readonly name: string;
    /** The school named first; for a person the school of the person's first post. */
    readonly organisation?: Organisation;
    readonly person?: Person;
    readonly post?: string;
    readonly amount?: Amount;
    /** People are bound, not the whole school: a person, a post, a number of people, a name in a column of teachers. */
    readonly people: boolean;
    /** What the amount counts: 教师. */
    readonly category?: string;
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
    /** From when to when, where it is said: `组长：王某（2009年4月起）`. */
    readonly held?: When;
    readonly span: Span;
}

/** How closely schools are bound: what stays their own, what is managed as one, at which levels. */
export interface Binding {
    /** 法人 2个 */
    readonly legalPersons?: Amount;
    /** 核算 独立, 核编 独立 */
    readonly accounts?: 'separate' | 'joint';
    readonly staffing?: 'separate' | 'joint';
    /** 负责 第一校长: who answers for all of it. */
    readonly inCharge: readonly string[];
    /** 统一 人员、经费、物资 */
    readonly unified: readonly string[];
    /** 层级 2—4级：处室、教研组、教师、学生 */
    readonly levels?: { readonly names: readonly string[]; readonly count?: Amount };
}

/** 协议 协议书13份 */
export interface Agreement {
    readonly name: string;
    readonly amount?: Amount;
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
    readonly binding?: Binding;
    readonly agreements: readonly Agreement[];
    /** 模式 一对一, 一帮二 … as written. */
    readonly model?: string;
    /** 符合 …: the conditions those who are bound must meet. */
    readonly meets: readonly Reference[];
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
    readonly electedBy: readonly Reference[];
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
    /** 由 班级家委会 推选 */
    readonly electedBy: readonly Reference[];
    readonly brings: readonly Reference[];
    readonly excludes: readonly Reference[];
    readonly termOfOffice?: Amount;
}
