import type { Amount } from '../../language/amounts/index.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { When } from '../../language/model/work.ts';
import { rangeOf, type Span } from '../../language/source.ts';
import { shown } from '../facts/times.ts';
import { spelled } from '../document/build/words.ts';
import type { Bilingual } from '../rules/rule.ts';
import type { Place } from './schemas.ts';

/** Where a span stands now, as plain data. */
export function placeOf(span: Span): Place {
    return { uri: span.place.uri, ...rangeOf(span) };
}

/** Longest text that stands for the name of an item without one, in characters. */
const EXCERPT = 30;

/** What to call an item: its title, its name, else the beginning of what it says. */
export function nameOf(item: {
    readonly name: string;
    readonly title?: string;
    readonly topics?: readonly string[];
    readonly text?: string;
}): string {
    const name = item.title ?? (item.name || (item.topics?.[0] ?? item.text ?? ''));
    const characters = [...name.trim()];
    return characters.length > EXCERPT && name !== item.title && name !== item.name
        ? `${characters.slice(0, EXCERPT).join('')}…`
        : characters.join('');
}

/**
 * What a school, office or post is called where it is only named: in English as the paper has it, by its title or with the
 * parts of its name apart (`TownOne`: Town One); in Chinese by its name.
 */
export function calledIn({ language, organisations }: Plan, name: string): string {
    if (language === 'zh') return name;
    return organisations.find((one) => one.name === name)?.title ?? spelled(name);
}

/** The title of an alliance; what any other for whom something is counted is called. */
export function baseIn(plan: Plan, name: string): string {
    return plan.alliances.find((alliance) => alliance.name === name)?.title ?? calledIn(plan, name);
}

/** Somebody's post, written `甲校·校长`; in English Principal of First Town School. */
export function postIn(plan: Plan, written: string): string {
    if (plan.language === 'zh') return written;
    const [school = '', ...posts] = written.split('·');
    return [...posts.map(spelled).reverse(), calledIn(plan, school)].join(' of ');
}

/** Times as the plan has them, with what they mean where that is not plain; empty for none. */
export function whenText(whens: readonly When[]): Bilingual {
    return {
        zh: whens.map((when) => shown(when, 'zh')).join('、'),
        en: whens.map((when) => shown(when, 'en')).join(', ')
    };
}

/** An upper limit as JSON can hold it: null for none. */
export function limitOf(possible: number): number | null {
    return Number.isFinite(possible) ? possible : null;
}

/** The unit as written; empty where there is none. */
export function unitOf(amount: Amount | undefined): string {
    return amount?.writtenUnit ?? '';
}
