/** Fills organisations, people, alliances, bodies and roles. */
import {
    mentionProperty,
    mentionsOf,
    mentionText,
    timeProperty,
    wordsProperties
} from '../../items/access.ts';
import type { Item, LabelLine, Mention, Reference } from '../../items/item.ts';
import type { Bound } from '../../amounts/index.ts';
import { asPeriod } from '../../calendar/index.ts';
import { relativeParty } from '../built-in.ts';
import { isOrganisation } from '../kinds.ts';
import type {
    Alliance,
    Assignment,
    Body,
    Headcount,
    Membership,
    Organisation,
    Pair,
    PartySet,
    Person,
    Role
} from '../parties.ts';
import type { When } from '../work.ts';
import { bindingOf } from './binding.ts';
import { partyOf, targetOf, whenOf, type BuildContext, type Mutable } from './context.ts';

export function fillOrganisation(organisation: Mutable<Organisation>, context: BuildContext): void {
    const { item } = organisation;
    const phase = mentionsOf(item, 'phase').map(mentionText).join('、');
    const seat = mentionsOf(item, 'seat').map(mentionText).join('、');
    const superior = mentionsOf(item, 'under')[0]?.reference;
    if (phase !== '') {
        organisation.phase = phase;
    }
    if (seat !== '') {
        organisation.seat = seat;
    }
    if (superior) {
        organisation.superior = superior;
    }
    organisation.electedBy = electedBy(item);
    organisation.headcounts = mentionsOf(item, 'headcount').map(headcountOf);
    organisation.posts = item.labels.flatMap((label) =>
        label.labels.map((post) => ({
            name: post.name,
            holders: label.holders.map(mentionText),
            terms: label.holders.map((holder) => ({
                holder: mentionText(holder),
                ...heldBy(holder, context),
                span: holder.span
            })),
            span: post.span
        }))
    );
}

/** 王某（2009年4月起）: the time in brackets is that of the post. */
function heldBy({ notes }: Mention, context: BuildContext): { readonly held?: When } {
    const held = whenOf(notes.find(({ time }) => time !== undefined)?.time, context);
    return held ? { held } : {};
}

function electedBy(item: Item): readonly Reference[] {
    return mentionsOf(item, 'electedBy').flatMap((mention) => mention.reference ?? []);
}

function headcountOf(mention: Mention): Headcount {
    return {
        label: mentionText(mention) || (mention.counted?.segments[0].name ?? ''),
        ...(mention.amount?.amount && { amount: mention.amount.amount }),
        parts: mention.notes
            .filter((note) => note.relation === 'part')
            .map((note) => ({
                label: note.reference?.segments[0].name ?? note.age?.text ?? '',
                ...(note.amount?.amount && { amount: note.amount.amount }),
                parts: [],
                span: note.span
            })),
        span: mention.span
    };
}

export function fillPerson(person: Mutable<Person>, context: BuildContext): void {
    person.terms = mentionsOf(person.item, 'serves', 'also').flatMap((mention) =>
        mention.reference
            ? [{ post: mention.reference, ...heldBy(mention, context), span: mention.span }]
            : []
    );
    person.posts = person.terms.map(({ post }) => post);
    person.categories = mentionsOf(person.item, 'category').map(mentionText);
}

export function fillSet(set: Mutable<PartySet>): void {
    set.parts = set.item.mentions;
    set.except = mentionsOf(set.item, 'except');
}

/** `ofPeople`: the place it stands in holds people, whatever is declared of them. */
export function membershipOf(mention: Mention, context: BuildContext, ofPeople = false): Membership {
    const { organisation, person, post } = partyOf(mention, context.names);
    const school = organisation ?? schoolOf(person, context);
    return {
        name: mentionText(mention),
        ...(school && { organisation: school }),
        ...(person && { person }),
        ...(post !== undefined && { post }),
        ...(mention.amount?.amount && { amount: mention.amount.amount }),
        people: ofPeople || (person ?? post ?? mention.amount) !== undefined,
        ...(mention.counted && { category: mention.counted.segments[0].name }),
        span: mention.reference?.span ?? mention.span,
        alsoHolds: mention.notes.flatMap((note) =>
            note.relation === 'also' && note.reference ? [note.reference] : []
        )
    };
}

/** Where a person works: the school of the first post the person holds. */
function schoolOf(person: Person | undefined, { names }: BuildContext): Organisation | undefined {
    const place = person?.posts[0] && targetOf(person.posts[0], names);
    return isOrganisation(place) ? place : undefined;
}

export function fillAlliance(alliance: Mutable<Alliance>, context: BuildContext): void {
    const { item } = alliance;
    alliance.leadWord = mentionProperty(item, 'lead')?.key.text ?? alliance.leadWord;
    alliance.memberWord = mentionProperty(item, 'members')?.key.text ?? alliance.memberWord;
    alliance.leads = mentionsOf(item, 'lead').map((mention) => membershipOf(mention, context));
    alliance.members = mentionsOf(item, 'members').map((mention) => membershipOf(mention, context));
    alliance.assignments = assignmentsOf(item.labels, context);
    alliance.meets = mentionsOf(item, 'meets').flatMap((mention) => mention.reference ?? []);
    alliance.agreements = mentionsOf(item, 'agreement').map((mention) => ({
        name: mentionText(mention),
        ...(mention.amount?.amount && { amount: mention.amount.amount }),
        span: mention.span
    }));
    const binding = bindingOf(item);
    const model = mentionsOf(item, 'model')[0];
    if (binding) {
        alliance.binding = binding;
    }
    if (model) {
        alliance.model = mentionText(model) || (model.amount?.text ?? '');
    }
    const span = whenOf(timeProperty(item, 'period')?.time, context)?.resolved?.hull;
    if (span) {
        alliance.period = asPeriod(span);
    }
}

function assignmentsOf(labels: readonly LabelLine[], context: BuildContext): Assignment[] {
    return labels.flatMap((line) =>
        line.labels.flatMap((label) =>
            line.holders.map((holder) => {
                const party = partyOf(holder, context.names);
                const relative = relativeParty(holder.reference?.segments[0].name ?? '');
                return {
                    role: label.name,
                    roleSpan: label.span,
                    holder,
                    ...(party.organisation && { organisation: party.organisation }),
                    ...(relative && { relative }),
                    ...(party.post !== undefined && { post: party.post }),
                    ...(party.person && { person: party.person }),
                    alsoHolds: holder.notes.flatMap((note) =>
                        note.relation === 'also' && note.reference ? [note.reference] : []
                    ),
                    ...heldBy(holder, context),
                    span: holder.span
                };
            })
        )
    );
}

/** 成员 in a body is a property, for the word is a keyword; it assigns a role all the same. */
function memberAssignments(item: Item, context: BuildContext): Assignment[] {
    return item.properties.flatMap((property) =>
        property.type === 'mentions' && (property.key.id === 'members' || property.key.id === 'lead')
            ? assignmentsOf(
                  [
                      {
                          labels: [{ name: property.key.text, span: property.key.span }],
                          holders: property.mentions,
                          span: property.span
                      }
                  ],
                  context
              )
            : []
    );
}

export function fillBody(body: Mutable<Body>, context: BuildContext): void {
    const { item } = body;
    const belongs = mentionsOf(item, 'belongs');
    body.perAlliance = belongs.some(
        (m) => m.reference?.segments[0].noun === 'alliance' || m.each !== undefined
    );
    body.electedBy = electedBy(item);
    body.alliances = belongs.flatMap((mention) => partyOf(mention, context.names).alliance ?? []);
    body.assignments = [...assignmentsOf(item.labels, context), ...memberAssignments(item, context)];
}

export function fillRole(role: Mutable<Role>): void {
    const { item } = role;
    const sentence = item.sentences[0];
    const amount = sentence?.quantity?.amount.amount;
    if (sentence?.quantity && amount) {
        const count: Bound = { comparison: sentence.quantity.comparison, amount };
        role.count = count;
        role.countSpan = sentence.quantity.span;
    }
    role.heldBy = mentionsOf(item, 'heldBy').flatMap((mention) => mention.reference ?? []);
    role.electedBy = electedBy(item);
    role.brings = mentionsOf(item, 'also').flatMap((mention) => mention.reference ?? []);
    role.excludes = mentionsOf(item, 'excludes').flatMap((mention) => mention.reference ?? []);
    const term = item.properties.find((p) => p.type === 'quantity' && p.key.id === 'termOfOffice');
    if (term?.type === 'quantity' && term.quantity.amount.amount) {
        role.termOfOffice = term.quantity.amount.amount;
    }
}

/** One to one, in Chinese or as a ratio. */
const oneToOne = /^(?:一[对帮带结]一|1 *[:∶：] *1|one[- ]to[- ]one)$/i;

/**
 * The pairs of a 结对 item: each lead with each member; where the model is one to one and both lists are as long, the
 * first with the first, the second with the second and so on.
 */
export function pairsOf(alliance: Alliance): Pair[] {
    const model = alliance.model ?? wordsProperties(alliance.item, 'note')[0]?.words.text;
    const { leads, members } = alliance;
    const inTurn = oneToOne.test(alliance.model ?? '') && leads.length === members.length;
    return leads.flatMap((lead, index) =>
        (inTurn ? members.slice(index, index + 1) : members).map((member) => ({
            lead,
            member,
            ...(model !== undefined && { model }),
            source: alliance,
            span: member.span
        }))
    );
}
