import { cellMissing, namedBefore, pairsItself, postWithoutSchool } from '../messages/roster.ts';
import type { Bilingual } from '../rules/rule.ts';
import { fieldNames } from './columns.ts';
import type { Roster, RosterPair, RosterPerson, RosterProblem, RosterSchool } from './roster.ts';

/** Where a row stands, for what is to be said of it. */
export interface RowPlace {
    readonly sheet: string;
    /** As the spreadsheet counts, from 1. */
    readonly row: number;
}

interface Listed<T> {
    value: T;
    readonly place: RowPlace;
    /** Only mentioned so far: a row of its own may still say more. */
    mentioned: boolean;
}

/** Collects what the rows say; a name stands for one thing, and what is only mentioned is declared as well. */
export class RosterCollector {
    readonly #schools = new Map<string, Listed<RosterSchool>>();
    readonly #people = new Map<string, Listed<RosterPerson>>();
    readonly #pairs = new Map<string, RosterPair>();
    readonly #problems: RosterProblem[] = [];

    problem(place: { readonly sheet: string; readonly row?: number }, message: Bilingual): void {
        this.#problems.push({ ...place, message });
    }

    school(place: RowPlace, school: RosterSchool): void {
        const before = this.#schools.get(school.name);
        if (before !== undefined && !before.mentioned) {
            this.problem(place, namedBefore(school.name, before.place.row));
            return;
        }
        this.#schools.set(school.name, { value: school, place, mentioned: false });
    }

    /** A person; rows of the same person at the same place add their posts. */
    person(place: RowPlace, person: RosterPerson, complete: boolean): void {
        if (!complete) {
            this.problem(place, postWithoutSchool(person.name));
        }
        const before = this.#people.get(person.name);
        if (before === undefined) {
            person.posts.forEach(({ organisation }) => this.#mention(place, organisation));
            this.#people.set(person.name, { value: person, place, mentioned: false });
            return;
        }
        const homes = new Set(before.value.posts.map(({ organisation }) => organisation));
        const known = new Set(before.value.posts.map(({ organisation, post }) => `${organisation}·${post}`));
        const fresh = person.posts.filter(({ organisation, post }) => !known.has(`${organisation}·${post}`));
        if (fresh.length === 0 || fresh.some(({ organisation }) => !homes.has(organisation))) {
            this.problem(place, namedBefore(person.name, before.place.row));
            return;
        }
        before.value = {
            ...before.value,
            posts: [...before.value.posts, ...fresh],
            categories: [...new Set([...before.value.categories, ...person.categories])]
        };
    }

    /** A pair; rows of one lead are one to several members. */
    pair(place: RowPlace, { lead, members }: RosterPair): void {
        if (members.length === 0 || lead === '') {
            this.problem(place, cellMissing(lead === '' ? fieldNames.lead : fieldNames.member));
            return;
        }
        if (members.includes(lead)) {
            this.problem(place, pairsItself(lead));
            return;
        }
        [lead, ...members].forEach((name) => this.#mention(place, name));
        const before = this.#pairs.get(lead)?.members ?? [];
        this.#pairs.set(lead, { lead, members: [...new Set([...before, ...members])] });
    }

    get roster(): Roster {
        return {
            schools: [...this.#schools.values()].map(({ value }) => value),
            pairs: [...this.#pairs.values()],
            people: [...this.#people.values()].map(({ value }) => value),
            problems: this.#problems
        };
    }

    #mention(place: RowPlace, name: string): void {
        if (!this.#schools.has(name)) {
            const kind = looksLikeSchool(name) ? 'school' : 'unit';
            this.#schools.set(name, { value: { name, kind, headcounts: [] }, place, mentioned: true });
        }
    }
}

/** Whether the name is a school's; other organisations are units. */
export function looksLikeSchool(name: string): boolean {
    return !/(?:局|科|股|室|办|委|中心|协会|研究所|bureau|office|centre|center)$/i.test(name);
}
