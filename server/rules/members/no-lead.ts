import { preferredWord } from '../../../language/keywords/lookup.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const noLead: Rule = {
    code: 'M03',
    name: 'no-lead',
    severity: 'error',
    since: '0.1.0',
    title: both('联盟没有牵头学校', 'Alliance without a lead'),
    documentation: {
        what: both('一个联盟没有写明由谁牵头。', 'An alliance does not say who leads it.'),
        why: both(
            '没有牵头学校，组长由谁担任、由谁选派教师都落不到实处。',
            'Without a lead nobody can say who heads the group or sends the teachers.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 «第一组» { 成员 甲校、乙校 }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
        `,
        source: both(
            '方案自身：每个联盟由牵头学校带动。',
            'The plan itself: each alliance is led by one school.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const alliance of alliancesOf(plan)) {
            if (alliance.leads.length > 0 || brokenItems(plan).has(alliance.item)) continue;
            yield {
                span: alliance.nameSpan,
                message: both(
                    `“${alliance.name}”没有牵头学校。请写明“牵头 …”（或“总校 …”“盟主 …”）。`,
                    `“${alliance.name}” has no lead. Add “${preferredWord('lead', plan.language)} …”.`
                )
            };
        }
    }
};
