/** Organisations, people, alliances, bodies and roles -> JSON. */
import type * as z from 'zod';
import type {
    Alliance,
    Assignment,
    Binding,
    Body,
    Category,
    Headcount,
    Membership,
    Organisation,
    Pair,
    PartySet,
    Person,
    Role
} from '../parties.ts';
import type {
    allianceSchema,
    assignmentSchema,
    bindingSchema,
    bodySchema,
    categorySchema,
    headcountSchema,
    membershipSchema,
    organisationSchema,
    pairSchema,
    personSchema,
    roleSchema,
    setSchema
} from './party-schemas.ts';
import type { Places } from './places.ts';
import {
    amountJson,
    boundJson,
    mentionJson,
    namedJson,
    nameOf,
    namesOf,
    optional,
    referenceJson,
    referenceText,
    spanJson,
    whenJson
} from './values.ts';

function headcountJson(headcount: Headcount, places: Places): z.infer<typeof headcountSchema> {
    return {
        label: headcount.label,
        amount: optional(headcount.amount, amountJson),
        source: places.sourceOf(headcount.span),
        parts: headcount.parts.map((part) => headcountJson(part, places))
    };
}

export function organisationJson(
    organisation: Organisation,
    places: Places
): z.infer<typeof organisationSchema> {
    return {
        kind: organisation.kind,
        ...namedJson(organisation, places),
        imported: organisation.imported,
        alias: organisation.alias,
        phase: organisation.phase,
        seat: organisation.seat,
        superior: optional(organisation.superior, referenceText),
        electedBy: organisation.electedBy.map((one) => referenceJson(one, places)),
        headcounts: organisation.headcounts.map((headcount) => headcountJson(headcount, places)),
        posts: organisation.posts.map(({ name, holders, terms, span }) => ({
            name,
            holders: [...holders],
            terms: terms.map(({ holder, held, span: at }) => ({
                holder,
                held: optional(held, (when) => whenJson(when, places)),
                source: places.sourceOf(at)
            })),
            source: places.sourceOf(span)
        }))
    };
}

export function personJson(person: Person, places: Places): z.infer<typeof personSchema> {
    return {
        ...namedJson(person, places),
        imported: person.imported,
        posts: person.posts.map(referenceText),
        terms: person.terms.map(({ post, held, span }) => ({
            post: referenceText(post),
            held: optional(held, (when) => whenJson(when, places)),
            source: places.sourceOf(span)
        })),
        categories: [...person.categories]
    };
}

export function categoryJson(category: Category, places: Places): z.infer<typeof categorySchema> {
    return { ...namedJson(category, places), imported: category.imported };
}

export function setJson(set: PartySet, places: Places): z.infer<typeof setSchema> {
    return {
        ...namedJson(set, places),
        imported: set.imported,
        parts: set.parts.map((part) => mentionJson(part, places)),
        except: set.except.map((part) => mentionJson(part, places))
    };
}

function membershipJson(membership: Membership, places: Places): z.infer<typeof membershipSchema> {
    return {
        name: membership.name,
        organisation: membership.organisation?.name,
        people: membership.people,
        person: membership.person?.name,
        post: membership.post,
        amount: optional(membership.amount, amountJson),
        category: membership.category,
        alsoHolds: membership.alsoHolds.map(referenceText),
        source: places.sourceOf(membership.span)
    };
}

function assignmentJson(assignment: Assignment, places: Places): z.infer<typeof assignmentSchema> {
    return {
        role: assignment.role,
        holder: mentionJson(assignment.holder, places),
        organisation: assignment.organisation?.name,
        relative: assignment.relative,
        post: assignment.post,
        person: assignment.person?.name,
        alsoHolds: assignment.alsoHolds.map(referenceText),
        held: optional(assignment.held, (when) => whenJson(when, places)),
        source: places.sourceOf(assignment.span)
    };
}

export function bindingJson(binding: Binding): z.infer<typeof bindingSchema> {
    return {
        legalPersons: optional(binding.legalPersons, amountJson),
        accounts: binding.accounts,
        staffing: binding.staffing,
        inCharge: [...binding.inCharge],
        unified: [...binding.unified],
        levels: optional(binding.levels, ({ names, count }) => ({
            names: [...names],
            count: optional(count, amountJson)
        }))
    };
}

export function allianceJson(alliance: Alliance, places: Places): z.infer<typeof allianceSchema> {
    return {
        ...namedJson(alliance, places),
        leadWord: alliance.leadWord,
        memberWord: alliance.memberWord,
        leads: alliance.leads.map((lead) => membershipJson(lead, places)),
        members: alliance.members.map((member) => membershipJson(member, places)),
        assignments: alliance.assignments.map((assignment) => assignmentJson(assignment, places)),
        period: optional(alliance.period, spanJson),
        binding: optional(alliance.binding, bindingJson),
        agreements: alliance.agreements.map(({ name, amount, span }) => ({
            name,
            amount: optional(amount, amountJson),
            source: places.sourceOf(span)
        })),
        model: alliance.model,
        meets: alliance.meets.map((one) => referenceJson(one, places))
    };
}

export function pairJson(pair: Pair, places: Places): z.infer<typeof pairSchema> {
    return {
        lead: membershipJson(pair.lead, places),
        member: membershipJson(pair.member, places),
        model: pair.model,
        from: nameOf(pair.source),
        source: places.sourceOf(pair.span)
    };
}

export function bodyJson(body: Body, places: Places): z.infer<typeof bodySchema> {
    return {
        ...namedJson(body, places),
        perAlliance: body.perAlliance,
        electedBy: body.electedBy.map((one) => referenceJson(one, places)),
        alliances: namesOf(body.alliances),
        assignments: body.assignments.map((assignment) => assignmentJson(assignment, places))
    };
}

export function roleJson(role: Role, places: Places): z.infer<typeof roleSchema> {
    return {
        ...namedJson(role, places),
        count: optional(role.count, boundJson),
        heldBy: role.heldBy.map((post) => referenceJson(post, places)),
        electedBy: role.electedBy.map((one) => referenceJson(one, places)),
        brings: role.brings.map((post) => referenceJson(post, places)),
        excludes: role.excludes.map((post) => referenceJson(post, places)),
        termOfOffice: optional(role.termOfOffice, amountJson)
    };
}
