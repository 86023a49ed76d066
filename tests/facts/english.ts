/** The constructs of the language, by the numbers of the language brief: each has its place in the English sample. */
import type { Alliance } from '../../language/model/parties.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { Quota } from '../../language/model/quota.ts';
import { activity, days, factsIn, has, named, same, texts, type Fact } from './fact.ts';

const says = factsIn('english.alliance');
const registry = factsIn('english-registry.alliance');

const quota = (plan: Plan, name: string): Quota | undefined => named(plan.quotas, name);
const group = (plan: Plan, name: string): Alliance | undefined => named(plan.alliances, name);
const row = (plan: Plan, title: string): string => days(activity(plan, title)?.when);

const frame: readonly Fact[] = [
    says('1 a notice that issues a plan', ({ documents }) => documents[0]?.forwards?.kind === 'plan'),
    says(
        '1 issuer',
        ({ documents }) =>
            documents.length === 2 && documents.every(({ issuers }) => same(texts(issuers), 'CountyBureau'))
    ),
    says(
        '1 document number',
        ({ documents: [notice] }) => notice?.number?.text === 'Xi Jiao Fa [2008] No. 12'
    ),
    says('1 date', ({ documents }) => days(documents[0]?.dated) === '2008-12-13'),
    says('1 addressees and copies', ({ documents: [notice] }) =>
        Boolean(notice?.addressees?.text.includes('schools') && notice.copies?.text.includes('committee'))
    ),
    says('1 contact', ({ documents }) => documents[0]?.item.labels[0]?.labels[0]?.name === 'Contact'),
    says('1 basis', ({ documents }) => documents[1]?.basis[0]?.title?.text.startsWith('Opinions') === true),
    says('1 period', ({ documents }) => days(documents[1]?.periodWhen) === '2009-01-01/2009-12-31'),
    says('1 attachments made from the model', ({ attachments }) =>
        same(
            attachments.map(({ generatedFrom: from }) =>
                typeof from === 'string' ? from : (from?.name ?? '')
            ),
            '',
            'BoundDevelopment',
            'pairs',
            'stages'
        )
    ),
    says('1 an attachment from outside', ({ attachments }) =>
        attachments.some(({ state }) => state === 'external')
    )
];

const parties: readonly Fact[] = [
    registry(
        '2 an office under the bureau',
        (plan) => named(plan.organisations, 'ResearchOffice')?.superior?.segments[0].name === 'CountyBureau'
    ),
    registry('2 a school: phase, seat, posts', (plan) => {
        const school = named(plan.organisations, 'TownOne');
        return school?.phase === 'primary' && school.seat === 'town' && school.posts.length > 0;
    }),
    registry(
        '2 headcounts with an age',
        (plan) =>
            named(plan.organisations, 'TownOne')?.headcounts.some(
                ({ label, parts }) => label === 'young teachers' && parts[0]?.amount?.min === 6
            ) === true
    ),
    says(
        '2 a committee that others elect',
        (plan) => named(plan.organisations, 'SchoolParents')?.electedBy.length === 1
    ),
    says(
        '2 a short name',
        (plan) => named(plan.organisations, 'SchoolParents')?.alias === 'ParentsCommittee'
    ),
    says(
        '3 an alliance with lead and members',
        (plan) => group(plan, 'GroupOne')?.leads.length === 1 && group(plan, 'GroupOne')?.members.length === 2
    ),
    says(
        '3 the bureau’s own words for lead and members',
        (plan) =>
            group(plan, 'GroupTwo')?.leadWord === 'main school' &&
            group(plan, 'GroupTwo')?.memberWord === 'branch schools'
    ),
    says('3 people bound, with conditions and agreements', (plan) => {
        const mentors = group(plan, 'Mentors');
        return (
            mentors?.leads[0]?.people === true &&
            mentors.meets.length === 1 &&
            mentors.agreements.length === 1
        );
    }),
    says(
        '3 pairs of schools in a list',
        ({ pairs }) => pairs.filter(({ source }) => source.name === 'PairTable').length === 4
    ),
    says('3 pairs of people in a list', ({ pairs }) =>
        pairs.some(({ source, lead }) => source.name === 'MentorTable' && lead.people)
    ),
    says('3 a set with an exception', (plan) => named(plan.sets, 'VillageSchools')?.except.length === 1),
    says(
        '3 a set with a set left out',
        (plan) =>
            named(plan.sets, 'OtherSchools')?.except[0]?.reference?.segments[0].name === 'VillageSchools'
    ),
    says(
        '4 posts of a group, with a second post',
        (plan) =>
            group(plan, 'GroupOne')?.assignments.some(
                ({ role, alsoHolds }) => role === 'Deputy' && alsoHolds.length > 0
            ) === true
    ),
    says('4 a body in each alliance', (plan) => named(plan.bodies, 'LeadingGroup')?.perAlliance === true),
    says('4 a role: number, holder, other post, exclusion, term', (plan) => {
        const deputy = named(plan.roles, 'Deputy');
        return (
            deputy?.count?.amount.min === 1 &&
            deputy.heldBy.length === 1 &&
            deputy.brings.length === 1 &&
            deputy.excludes.length === 1 &&
            deputy.termOfOffice?.min === 1
        );
    }),
    says('4 a person with posts and a kind', (plan) => {
        const mentor = named(plan.persons, 'MathsMentor');
        return mentor?.posts.length === 1 && mentor.categories.length === 1;
    })
];

const aims: readonly Fact[] = [
    says(
        '5 a guideline',
        ({ chapters: [first] }) =>
            first?.entries.some((entry) => entry.entry === 'item' && entry.kind === 'guideline') === true
    ),
    says(
        '5 a target',
        (plan) => named(plan.goals, 'Coverage')?.item.sentences[0]?.quantity?.amount.amount?.min === 95
    ),
    says('5 a figure that rises, with both dates', (plan) => {
        const change = named(plan.goals, 'Lessons')?.change;
        return days(change?.from) === '2008-01-01/2008-12-31' && days(change?.to) === '2009-01-01/2009-12-31';
    }),
    says(
        '5 principles and what realises them',
        (plan) => named(plan.measures, 'GuidancePlan')?.realises[0]?.name === 'LeadByStrength'
    ),
    says('6 stages with tasks', (plan) => named(plan.stages, 'Preparation')?.measures.length === 2),
    says('6 a deliverable', (plan) => named(plan.measures, 'GuidancePlan')?.outputs.length === 1),
    says('9 joint units and a deadline', (plan) => {
        const measure = named(plan.measures, 'GuidancePlan');
        return measure?.responsible.length === 2 && days(measure.deadline) === '2009-03-31';
    }),
    says(
        '9 a deadline counted from an activity',
        (plan) => days(named(plan.measures, 'Invitations')?.deadline) === '2009-02-13'
    ),
    says('9 deadlines through levels', (plan) => named(plan.submissions, 'work plan')?.steps.length === 2),
    says('9 what stays separate and what is one', (plan) => {
        const binding = named(plan.measures, 'SharedWork')?.binding;
        return (
            binding?.legalPersons?.min === 6 &&
            binding.accounts === 'separate' &&
            binding.staffing === 'separate' &&
            binding.unified.length === 2 &&
            binding.levels?.count?.min === 2
        );
    })
];

const work: readonly Fact[] = [
    says('7 place, guests, kind, count', (plan) => {
        const visit = activity(plan, 'LessonVisit');
        return (
            visit?.places.length === 1 &&
            visit.invited.length === 1 &&
            visit.categories.length === 1 &&
            visit.countsTo.length === 1
        );
    }),
    says('7 a recurring slot', (plan) => {
        const hour = activity(plan, 'ReadingHour')?.when;
        return hour?.resolved?.recurring === true && hour.written.text.endsWith('lesson 3');
    }),
    says('7 who leads and who assists', (plan) => {
        const hour = activity(plan, 'ReadingHour');
        return same(texts(hour?.responsible), 'TownOne') && same(texts(hour?.assisting), 'TownTwo');
    }),
    says(
        '7 hosts, and what goes before',
        (plan) =>
            activity(plan, 'ClassMeeting')?.hosts.length === 1 &&
            activity(plan, 'ClassMeeting')?.after.length === 1
    ),
    says('7 a length', (plan) => activity(plan, 'BookFair')?.duration?.min === 2),
    says('7 provisional', (plan) => activity(plan, 'Talk on reading')?.status === 'provisional'),
    says(
        '7 what was done, by subject',
        (plan) => activity(plan, 'LessonVisit')?.done[0]?.participants[0]?.parts.length === 2
    ),
    says(
        '7 rows with days below a month',
        (plan) => row(plan, 'Visit to the second school') === '2009-10-15'
    ),
    says('7 a row with half a day', (plan) => row(plan, 'Talk of the two principals') === '2009-10-15'),
    says('7 rows below weeks', (plan) => row(plan, 'Talk on reading') === '2009-10-17'),
    says('11 a record with people and topic', (plan) => {
        const opening = activity(plan, 'Opening');
        return opening?.kind === 'record' && opening.participants.length === 2 && opening.topics.length === 1;
    }),
    says(
        '11 a record counted for a duty',
        (plan) => activity(plan, 'Opening')?.countsTo[0]?.name === 'Welcome'
    )
];

const duties: readonly Fact[] = [
    says('8 at least, a year', (plan) => {
        const meetings = quota(plan, 'JointActivities');
        return meetings?.bound?.comparison === 'at-least' && meetings.period === 'year';
    }),
    says('8 a range, a term, each person', (plan) => {
        const lessons = quota(plan, 'OpenLessons');
        return (
            lessons?.bound?.amount.max === 2 && lessons.period === 'term' && lessons.base.kind === 'category'
        );
    }),
    says('8 normally', (plan) => quota(plan, 'OpenLessons')?.modality === 'normally'),
    says('8 people, with direction, length and conditions', (plan) => {
        const sending = quota(plan, 'Sending');
        return (
            sending?.direction?.to !== undefined &&
            sending.eachTime?.amount.min === 1 &&
            sending.sentence.meets !== undefined
        );
    }),
    says('8 at most, with approval', (plan) => {
        const training = quota(plan, 'Training');
        return training?.bound?.comparison === 'at-most' && training.sentence.approvedBy !== undefined;
    }),
    says('8 about, may, a school year', (plan) => {
        const essays = quota(plan, 'Essays');
        return (
            essays?.bound?.comparison === 'about' &&
            essays.modality === 'may' &&
            essays.period === 'schoolYear'
        );
    }),
    says('8 a share of an aged base, rounded, pro rata', (plan) => {
        const share = quota(plan, 'ExchangeShare');
        return share?.share?.age !== undefined && share.sentence.rounded && share.sentence.proRata;
    }),
    says(
        '8 each pair, and when in the year',
        (plan) =>
            quota(plan, 'Visits')?.base.kind === 'pairs' &&
            quota(plan, 'Visits')?.sentence.during !== undefined
    ),
    says('8 one or another', (plan) => quota(plan, 'Welcome')?.sentence.who.or === true),
    says(
        '8 what it is counted by',
        (plan) => quota(plan, 'ReadingHours')?.item.properties.some(({ key }) => key.id === 'base') === true
    )
];

const provisions: readonly Fact[] = [
    says('10 scores that nest', (plan) => named(plan.scoreTables, 'Points')?.lines[1]?.depth === 1),
    says('10 a deduction with a floor', (plan) =>
        same(
            named(plan.scoreTables, 'Points')?.lines[1]?.scoring.rules.map(({ type }) => type),
            'deduct',
            'floor'
        )
    ),
    says('10 in proportion, with a cap', (plan) =>
        same(
            named(plan.scoreTables, 'Points')?.lines[2]?.scoring.rules.map(({ type }) => type),
            'add',
            'cap',
            'proportional'
        )
    ),
    says('10 one result for all members', ({ assessments }) => assessments[0]?.bindsAllAlliances === true),
    says('10 an award with tiers', (plan) => named(plan.awards, 'BestLessons')?.tiers.length === 2),
    says('12 all, any, 2 of these, age, seniority', (plan) => {
        const [all] = named(plan.eligibilities, 'Suitable')?.conditions ?? [];
        const inner = all?.type === 'group' ? all.conditions : [];
        return same(
            inner.map((one) => ('kind' in one ? one.kind : one.type)),
            'age',
            'seniority',
            'any',
            'some'
        );
    }),
    says('13 yearly sums with totals', (plan) => {
        const lines = named(plan.budgets, 'Travel')?.lines;
        return lines?.[0]?.sums.length === 3 && lines[2]?.isTotal === true;
    }),
    says('13 a rate with tier and cap, and who pays', (plan) => {
        const posting = named(plan.allowances, 'PostingAllowance');
        return (
            posting?.rates[0]?.period === 'a term' &&
            posting.tiers.length === 1 &&
            posting.cap?.min === 1000 &&
            posting.payers.length === 1
        );
    }),
    says(
        '13 a rate for each time',
        (plan) => named(plan.allowances, 'TalkAllowance')?.rates[0]?.eachTime === true
    ),
    says('13 supplies', (plan) => named(plan.supplies, 'Equipment')?.lines[0]?.amount?.min === 4),
    says('14 moved, merged, cancelled', (plan) =>
        same(
            named(plan.amendments, 'SpringChange')?.changes.map(({ change }) => change.kind),
            'cancelled',
            'merged',
            'moved'
        )
    ),
    says('14 both dates kept', (plan) => {
        const moved = activity(plan, 'Research')?.moved;
        return days(moved?.from) === '2009-04-01/2009-04-30' && days(moved?.to) === '2009-09-18';
    }),
    says(
        '15 a variable in prose',
        (plan) => has(plan.variables, 'MeetingsAYear') && plan.quotes.some(({ text }) => text === '4 times')
    ),
    says(
        '15 numbers and attachments in prose',
        ({ quotes }) =>
            quotes.some(({ text }) => text === '2') &&
            quotes.some(({ text }) => text?.includes('2') && text !== '2')
    ),
    says(
        '2 a registry that other plans share',
        (plan) =>
            plan.imports[0]?.uri.endsWith('/english-registry.alliance') === true &&
            ['CountyBureau', 'ResearchOffice', 'TownOne', 'VillageFour'].every((name) =>
                plan.organisations.some(
                    (one) => one.name === name && one.item.span.place.uri === plan.imports[0]?.uri
                )
            )
    ),
    registry('a school calendar', ({ calendar }) => calendar.terms.filter(({ exact }) => exact).length === 2),
    says('a finding excused with its reason', ({ suppressions }) => suppressions[0]?.reason !== undefined),
    says('a table of its own', ({ names }) => names.find('Books')?.item.kind === 'table')
];

export const english: readonly Fact[] = [...frame, ...parties, ...aims, ...work, ...duties, ...provisions];
