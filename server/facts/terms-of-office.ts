/** From when to when posts are held: `组长：王某（2009年4月至2012年3月）`, `人员 李某 { 担任 甲校·校长（2012年4月起） }`. */
import { satisfies, type Amount } from '../../language/amounts/index.ts';
import { mentionText } from '../../language/items/access.ts';
import {
    addMonths,
    asPeriod,
    chineseDate,
    civil,
    type Day,
    DISTANT_FUTURE,
    isoDate,
    overlap,
    type TimeSpan
} from '../../language/calendar/index.ts';
import type { Role } from '../../language/model/parties.ts';
import type { Named, Plan } from '../../language/model/plan.ts';
import type { When } from '../../language/model/work.ts';
import type { Span } from '../../language/source.ts';
import { exactValue } from './amounts.ts';
import { oncePerPlan } from './memo.ts';
import { isLeaderRole } from './posts.ts';
import { isOwn } from './source.ts';

/** One term of one holder. */
export interface Term {
    readonly holder: string;
    readonly when: When;
    /** Where the post begins and ends; by the rule of the role where the text only says from when. */
    readonly span: TimeSpan;
    /** What the text says of its end: nothing, or that the term of office gives it. */
    readonly end: 'stated' | 'by rule' | 'open';
    /** The holder with the time behind it. */
    readonly at: Span;
}

/** The terms of one post in one place, in the order of time. */
export interface HeldPostTerms {
    readonly role: string;
    readonly place: Named;
    /** The rule for the role, where the plan has one. */
    readonly rule?: Role;
    /** Only one at a time holds it: by the rule, or because it is the head of the place. */
    readonly single: boolean;
    readonly terms: readonly Term[];
    /** Somebody holds it of whom no time is said. */
    readonly undated: boolean;
}

/** The posts of the plan's own text that somebody holds from some day or to some day. */
export const postTermsOf = oncePerPlan((plan: Plan): readonly HeldPostTerms[] => {
    const rules = new Map(plan.roles.map((role) => [role.name, role]));
    const posts: HeldPostTerms[] = [];
    for (const { place, role, holders } of linesOf(plan)) {
        const rule = rules.get(role);
        const terms = holders
            .flatMap((one) => termOf(one, rule) ?? [])
            .sort((a, b) => a.span.earliestStart - b.span.earliestStart);
        if (terms.length === 0) continue;
        posts.push({
            role,
            place,
            ...(rule && { rule }),
            single: isSingle(role, rule, place),
            terms,
            undated: terms.length < holders.length
        });
    }
    return posts;
});

interface Holder {
    readonly holder: string;
    readonly held?: When;
    readonly span: Span;
}

interface PostLine {
    readonly place: Named;
    readonly role: string;
    readonly holders: readonly Holder[];
}

function linesOf(plan: Plan): readonly PostLine[] {
    const lines: PostLine[] = [];
    for (const place of plan.organisations) {
        for (const { name, terms } of place.posts) lines.push({ place, role: name, holders: terms });
    }
    for (const place of [...plan.alliances, ...plan.bodies]) {
        const byRole = new Map<string, Holder[]>();
        for (const { role, holder, held, span } of place.assignments) {
            const holders = byRole.get(role) ?? [];
            holders.push({ holder: mentionText(holder), ...(held && { held }), span });
            byRole.set(role, holders);
        }
        for (const [role, holders] of byRole) lines.push({ place, role, holders });
    }
    return withPersons(lines, plan).filter(({ holders }) => holders.some(({ span }) => isOwn(plan, span)));
}

/**
 * The lines with what is said behind 担任 of each 人员. Of a post that many hold, such as 教师, a line of its own is not
 * made: that one teacher leaves is no vacancy.
 */
function withPersons(lines: readonly PostLine[], plan: Plan): readonly PostLine[] {
    const found = lines.map((line) => ({ ...line, holders: [...line.holders] }));
    const rules = new Map(plan.roles.map((role) => [role.name, role]));
    for (const { name: holder, terms } of plan.persons) {
        for (const { post, held, span } of terms) {
            const { target: place, rest } = plan.names.head(post);
            const [{ name: role } = { name: '' }] = rest;
            if (!place || rest.length !== 1) continue;
            const line = found.find((one) => one.place === place && one.role === role);
            const one: Holder = { holder, ...(held && { held }), span };
            if (line) addHolder(line.holders, one);
            else if (rules.has(role) || isSingle(role, undefined, place))
                found.push({ place, role, holders: [one] });
        }
    }
    return found;
}

/** Somebody named both behind the post and with 担任 holds it once, at the time that either place says. */
function addHolder(holders: Holder[], one: Holder): void {
    const at = holders.findIndex(({ holder, held }) => holder === one.holder && !(held && one.held));
    const isSame = holders.some(
        ({ holder, held }) =>
            holder === one.holder && held && held.written.text.trim() === one.held?.written.text.trim()
    );
    if (isSame) return;
    if (at < 0) holders.push(one);
    else if (one.held) holders[at] = one;
}

/** How many months a term of office lasts; undefined where it cannot be told. */
export function monthsOf(amount: Amount | undefined): number | undefined {
    const value = exactValue(amount);
    const unit = amount && MONTHS[amount.unit];
    return value === undefined || unit === undefined ? undefined : value * unit;
}

const MONTHS: Readonly<Record<string, number>> = { 年: 12, 学年: 12, 学期: 6, 月: 1 };

function termOf({ holder, held, span: at }: Holder, rule: Role | undefined): Term | undefined {
    const meant = held && meaningOf(held, rule);
    return meant && { holder, when: held, at, ...meant };
}

/** When somebody holds a post of which this is the time, under the rule for the role; undefined where it cannot be told. */
export function termSpan(held: When | undefined, rule?: Role): TimeSpan | undefined {
    return held && meaningOf(held, rule)?.span;
}

/** Whether two hold their posts at one time, for certain or as far as nothing is said of it. */
export function areTogether(one: When | undefined, other: When | undefined): boolean {
    const [a, b] = [termSpan(one), termSpan(other)];
    if (!a || !b) return true;
    const isSameStart = a.earliestStart === b.earliestStart && a.latestStart === b.latestStart;
    return isSameStart || overlap(a, b) === 'yes';
}

function meaningOf({ resolved }: When, rule: Role | undefined): Pick<Term, 'span' | 'end'> | undefined {
    if (!resolved?.hull || resolved.recurring || resolved.alternatives) return undefined;
    const { hull } = resolved;
    const isOneTime = hull.earliestStart === hull.earliestEnd && hull.latestStart === hull.latestEnd;
    const { earliestStart, latestStart } = hull;
    if (!hull.openEnd && !isAppointment(hull)) {
        return { span: isOneTime ? asPeriod(hull) : hull, end: 'stated' };
    }
    const months = monthsOf(rule?.termOfOffice);
    const { precision } = hull;
    if (months === undefined || hull.openStart) {
        return {
            span: { ...hull, earliestEnd: latestStart, latestEnd: DISTANT_FUTURE, openEnd: true },
            end: 'open'
        };
    }
    const earliestEnd = addMonths(earliestStart, months) - 1;
    const latestEnd = addMonths(latestStart, months) - 1;
    return { span: { earliestStart, latestStart, earliestEnd, latestEnd, precision }, end: 'by rule' };
}

/** A day for a message; only its month where no day is meant. */
export function dayText(day: Day, isExact: boolean): { readonly zh: string; readonly en: string } {
    const { year, month } = civil(day);
    if (isExact) return { zh: chineseDate(day), en: isoDate(day) };
    return { zh: `${year}年${month}月`, en: `${year}-${String(month).padStart(2, '0')}` };
}

/** The time a post is held, in brackets behind the holder; nothing where none is said. */
export function heldText(held: When | undefined, language: 'zh' | 'en'): string {
    if (!held) return '';
    const text = held.written.text.trim();
    return language === 'zh' ? `（${text}）` : ` (${text})`;
}

/** A single day or month, as a roster has it behind a name, is when the post was taken up, not all the time it was held. */
function isAppointment({ earliestStart, earliestEnd, latestStart, latestEnd, openStart }: TimeSpan): boolean {
    return (
        !openStart &&
        earliestStart === earliestEnd &&
        latestStart === latestEnd &&
        latestEnd - earliestStart < SHORTEST_TERM
    );
}

/** Days; a term of a school is held as such: 2009年春季学期. */
const SHORTEST_TERM = 60;

function isSingle(role: string, rule: Role | undefined, place: Named): boolean {
    if (rule?.count) return satisfies(2, rule.count) === 'no' && satisfies(1, rule.count) !== 'no';
    const isSchool = 'kind' in place && place.kind === 'school';
    return isSchool
        ? /^(?:校长|园长|(?:党支部)?书记|principal|head ?teacher)$/i.test(role)
        : isLeaderRole(role);
}
