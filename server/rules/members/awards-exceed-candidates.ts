import { counted } from '../../../language/amounts/index.ts';
import { relativeParty } from '../../../language/model/built-in.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Award } from '../../../language/model/provisions.ts';
import type { Party } from '../../../language/model/work.ts';
import { exactValue } from '../../facts/amounts.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const awardsExceedCandidates: Rule = {
    code: 'M23',
    name: 'awards-exceed-candidates',
    severity: 'warning',
    since: '0.2.0',
    title: both('奖项比候选的还多', 'More awards than candidates'),
    documentation: {
        what: both(
            '奖项的名额多于“对象”里能得奖的联盟、学校或人数。没有写对象的，看奖项名称说的是学校还是联盟。',
            'More awards are offered than there are alliances, schools or people among those they are for (对象); where that is not said, the award’s title tells schools from alliances.'
        ),
        why: both(
            '评不满的名额，或者是名额写错了，或者是联盟、学校没有列全。',
            'Awards nobody is left to win: the number is a slip, or the list of alliances or schools is not complete.'
        ),
        bad: example`
            学校 甲校、乙校、丙校
            方案 帮扶 “结对帮扶方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校、丙校 }
            奖项 先进学校 “先进学校奖” «3个» { 对象 全体 成员学校 }
        `,
        good: example`
            学校 甲校、乙校、丙校
            方案 帮扶 “结对帮扶方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校、丙校 }
            奖项 先进学校 “先进学校奖” 1个 { 对象 全体 成员学校 }
        `,
        source: both(
            '评审惯例：名额与范围对照。',
            'Review practice: the number of awards is compared with those who can win them.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const award of plan.awards) {
            const offered = exactValue(award.amount) ?? tiersOf(award);
            const candidates = candidatesFor(plan, award);
            if (offered === undefined || candidates === undefined || offered <= candidates) continue;
            yield {
                span: award.item.amount?.span ?? award.tiers[0]?.span ?? award.nameSpan,
                ...(award.audience.length === 0 && { severity: 'hint' as const }),
                message: both(
                    `“${award.title ?? award.name}”设${award.amount?.text.trim() ?? `${offered}个`}，能得奖的只有${candidates}个。请核对名额，或者把对象列全。`,
                    `“${award.title ?? award.name}” is offered ${counted(offered, 'time')}, and only ${candidates} can win it. Check the number, or complete the list.`
                )
            };
        }
    }
};

/** 一等奖1个、二等奖3个: all of them together. */
function tiersOf({ tiers }: Award): number | undefined {
    const numbers = tiers.map(({ amount }) => exactValue(amount));
    return numbers.includes(undefined)
        ? undefined
        : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** How many can win it; undefined where that is not known. */
function candidatesFor(plan: Plan, { audience, title, name }: Award): number | undefined {
    if (audience.length > 0) {
        return audience
            .map((party) => numberOf(plan, party))
            .reduce<number | undefined>(
                (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
                0
            );
    }
    const told = title ?? name;
    if (/联盟|小组|共同体/.test(told)) return orUnknown(alliancesOf(plan).length);
    return /学校/.test(told) ? orUnknown(schoolsOn(plan, 'own')) : undefined;
}

function numberOf(plan: Plan, { mention, organisation, alliance }: Party): number | undefined {
    const first = mention.reference?.segments[0];
    if (mention.amount) return exactValue(mention.amount.amount);
    if (organisation || alliance) return 1;
    if (first?.noun === 'alliance') return orUnknown(alliancesOf(plan).length);
    const side = first && (first.noun === 'school' ? 'own' : relativeParty(first.name));
    return side && mention.reference?.segments.length === 1 ? orUnknown(schoolsOn(plan, side)) : undefined;
}

/** A plan that lists none says nothing about how many there are. */
function orUnknown(number: number): number | undefined {
    return number === 0 ? undefined : number;
}

function schoolsOn(plan: Plan, side: 'lead' | 'members' | 'own'): number {
    const names = alliancesOf(plan).flatMap(({ leads, members }) => [
        ...(side === 'members' ? [] : leads),
        ...(side === 'lead' ? [] : members)
    ]);
    return new Set(names.map(({ organisation, name }) => organisation?.name ?? name)).size;
}
