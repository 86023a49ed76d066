import type { Organisation, Pair } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { isPairOfSchools, partnerKey } from '../../facts/pairs.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const pairPhaseMismatch: Rule = {
    code: 'M13',
    name: 'pair-phase-mismatch',
    severity: 'hint',
    since: '0.1.0',
    title: both('结对学校学段不同', 'Pair of different phases'),
    documentation: {
        what: both(
            '结对的两所学校学段不同，例如小学与高中。',
            'The two schools of a pair teach different phases, such as primary and upper secondary.'
        ),
        why: both(
            '学段不同，教师互派和联合教研难以开展。',
            'Teachers can hardly be exchanged between different phases.'
        ),
        bad: example`
            学校 甲校 { 学段 小学 }
            学校 乙校 { 学段 高中 }
            联盟 第一组 { 牵头 甲校  成员 «乙校» }
        `,
        good: example`
            学校 甲校 { 学段 小学 }
            学校 乙校 { 学段 九年一贯 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
        `,
        source: both(
            '评审惯例：结对学校学段相同，教师才能互派。',
            'Review practice: schools of a pair teach the same phase, or teachers cannot be exchanged.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const told = new Set<string>();
        for (const { lead, member } of boundSchools(plan)) {
            const [own, theirs] = [phasesOf(lead.organisation), phasesOf(member.organisation)];
            if (own.size === 0 || theirs.size === 0 || [...theirs].some((phase) => own.has(phase))) continue;
            const key = `${partnerKey(lead)}\n${partnerKey(member)}`;
            if (told.has(key)) continue;
            told.add(key);
            yield {
                span: member.span,
                message: both(
                    `“${lead.name}”是${lead.organisation?.phase ?? ''}，“${member.name}”是${member.organisation?.phase ?? ''}，学段没有重合，互派教师可能有困难。请核对。`,
                    `“${lead.name}” teaches ${lead.organisation?.phase ?? ''}, “${member.name}” ${member.organisation?.phase ?? ''}: no phase in common, so exchanging teachers may be hard. Please check.`
                )
            };
        }
    }
};

/** The lead of each alliance with its members, then the pairs of schools. */
function* boundSchools(plan: Plan): Iterable<Pick<Pair, 'lead' | 'member'>> {
    for (const { leads, members } of alliancesOf(plan)) {
        const [lead] = leads;
        if (lead) yield* members.map((member) => ({ lead, member }));
    }
    yield* plan.pairs.filter(isPairOfSchools);
}

/** The phases a school teaches, from the words bureaus use; empty where they are not known. */
function phasesOf(school: Organisation | undefined): ReadonlySet<string> {
    const phase = school?.phase ?? '';
    const found = new Set<string>();
    if (/幼儿|学前|kindergarten/i.test(phase)) found.add('early');
    if (/小学|九年|十二年|一贯|primary/i.test(phase)) found.add('primary');
    if (/初中|中学|九年|十二年|一贯|完中|完全|junior/i.test(phase)) found.add('junior');
    if (/高中|十二年|完中|完全|中学|senior/i.test(phase)) found.add('senior');
    return found;
}
