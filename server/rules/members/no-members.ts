import { preferredWord } from '../../../language/keywords/lookup.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const noMembers: Rule = {
    code: 'M04',
    name: 'no-members',
    severity: 'error',
    since: '0.1.0',
    title: both('联盟没有成员学校', 'Alliance without members'),
    documentation: {
        what: both('一个联盟没有列出成员。', 'An alliance lists no member.'),
        why: both(
            '没有成员就没有帮扶对象，这个联盟的各项要求都无从核对。',
            'There is nobody to help, and nothing asked of the alliance can be checked.'
        ),
        bad: example`
            学校 甲校
            联盟 «第一组» { 牵头 甲校 }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
        `,
        source: both(
            '方案自身：联盟由牵头学校和成员学校组成。',
            'The plan itself: an alliance is a lead and its members.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const alliance of alliancesOf(plan)) {
            if (alliance.members.length > 0 || brokenItems(plan).has(alliance.item)) continue;
            yield {
                span: alliance.nameSpan,
                message: both(
                    `“${alliance.name}”没有列出成员学校。请写明“成员 …”（或“分校 …”）；学校未定的，先写上占位名称。`,
                    `“${alliance.name}” lists no members. Add “${preferredWord('members', plan.language)} …”, with placeholders if they are not yet chosen.`
                )
            };
        }
    }
};
