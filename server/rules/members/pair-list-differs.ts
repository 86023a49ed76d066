import type { Alliance, Membership, Pair } from '../../../language/model/parties.ts';
import type { Named } from '../../../language/model/plan.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { isPairOfSchools } from '../../facts/pairs.ts';
import type { Problem, Rule } from '../rule.ts';
import { both, listed } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const pairListDiffers: Rule = {
    code: 'M09',
    name: 'pair-list-differs',
    severity: 'warning',
    since: '0.1.0',
    title: both('结对名单与联盟不一致', 'Pair list against alliances'),
    documentation: {
        what: both(
            '结对名单中的一对学校，不是同一联盟的牵头和成员；或者联盟中的一对没有列入名单。',
            'A listed pair is not lead and member of one alliance, or such a pair is missing from the list.'
        ),
        why: both(
            '名单作为附件印发，与正文的分组不一致时，学校不知道以哪个为准。',
            'The list is issued as an attachment; where it differs from the groups, schools cannot tell which holds.'
        ),
        bad: example`
            学校 甲校、乙校、丙校、丁校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            联盟 第二组 { 牵头 丙校  成员 丁校 }
            名单 «互助名单» {
                | 牵头学校 | 成员学校 |
                | 甲校 | «丁校» |
                | 丙校 | 丁校 |
            }
        `,
        good: example`
            学校 甲校、乙校、丙校、丁校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            联盟 第二组 { 牵头 丙校  成员 丁校 }
            名单 互助名单 {
                | 牵头学校 | 成员学校 |
                | 甲校 | 乙校 |
                | 丙校 | 丁校 |
            }
        `,
        source: both('评审惯例：附件与正文对照。', 'Review practice: attachments against the text.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const schools = plan.pairs.filter(isPairOfSchools);
        if (alliancesOf(plan).length === 0 || schools.length === 0) return;
        const bound = new Map<string, Alliance>();
        const due = new Set<string>();
        for (const alliance of alliancesOf(plan)) {
            for (const lead of alliance.leads) {
                for (const member of alliance.members) {
                    bound.set(pairKey(lead, member), alliance);
                    // A lead among its own members and a name that is not listed are told elsewhere.
                    if (member.organisation && nameOf(member) !== nameOf(lead))
                        due.add(pairKey(lead, member));
                }
            }
        }
        const grouped = new Set(
            alliancesOf(plan).flatMap(({ leads, members }) => [...leads, ...members].map(nameOf))
        );
        // A 结对 between schools of no alliance stands by itself, and so does its line in the list.
        const apart = new Set(
            schools
                .filter((pair) => pair.source.item.kind === 'pairing')
                .filter(({ lead, member }) => !grouped.has(nameOf(lead)) && !grouped.has(nameOf(member)))
                .map((pair) => pairKey(pair.lead, pair.member))
        );
        const lists = new Map<Named, Pair[]>();
        for (const pair of schools) {
            const list = lists.get(pair.source);
            if (list) list.push(pair);
            else lists.set(pair.source, [pair]);
            const key = pairKey(pair.lead, pair.member);
            if (bound.has(key) || apart.has(key)) continue;
            yield {
                span: pair.member.span,
                message: both(
                    `“${pair.lead.name}”帮扶“${pair.member.name}”，但没有一个联盟由前者牵头、后者为成员。请核对分组或名单。`,
                    `“${pair.lead.name}” is paired with “${pair.member.name}”, but no alliance has them as lead and member. Check groups and list.`
                )
            };
        }
        for (const [source, pairs] of lists) {
            if (source.item.kind !== 'list') continue;
            const present = new Set(pairs.map((pair) => pairKey(pair.lead, pair.member)));
            const missing = [...due].filter((key) => !present.has(key)).map((key) => key.replace('\n', '—'));
            if (missing.length === 0) continue;
            const names = listed(missing);
            yield {
                span: source.nameSpan,
                message: both(
                    `“${source.title ?? source.name}”缺少联盟中已有的${missing.length}对：${names.zh}。请补进名单，或者核对分组。`,
                    `“${source.title ?? source.name}” lacks ${missing.length === 1 ? 'a pair' : `${missing.length} pairs`} that the alliances have: ${names.en}. Add them or check the groups.`
                )
            };
        }
    }
};

function pairKey(lead: Membership, member: Membership): string {
    return `${nameOf(lead)}\n${nameOf(member)}`;
}

function nameOf({ organisation, name }: Membership): string {
    return organisation?.name ?? name;
}
