import type { Membership } from '../../../language/model/parties.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { removingFromList } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const listedTwice: Rule = {
    code: 'M07',
    name: 'listed-twice',
    severity: 'error',
    since: '0.1.0',
    title: both('同一学校列了两次', 'Listed twice'),
    documentation: {
        what: both(
            '一个联盟的牵头或成员中，同一名称出现两次。',
            'The same name stands twice among the leads or members of one alliance.'
        ),
        why: both(
            '成员数会多算，印出的名单也会重复。',
            'The number of members is wrong and the printed list repeats itself.'
        ),
        bad: example`
            学校 甲校、乙校、丙校
            联盟 第一组 { 牵头 甲校  成员 乙校、丙校、«乙校» }
        `,
        good: example`
            学校 甲校、乙校、丙校
            联盟 第一组 { 牵头 甲校  成员 乙校、丙校 }
        `,
        source: both(
            '评审惯例：逐个核对分组名单。',
            'Review practice: the list of each group is gone through name by name.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const alliance of alliancesOf(plan)) {
            for (const list of [alliance.leads, alliance.members]) {
                const seen = new Map<unknown, Membership>();
                for (const membership of list) {
                    const key = membership.organisation ?? membership.name;
                    const earlier = seen.get(key);
                    if (!earlier) seen.set(key, membership);
                    else
                        yield {
                            span: membership.span,
                            message: both(
                                `“${membership.name}”在“${alliance.name}”中列了两次，请删去一个。`,
                                `“${membership.name}” stands twice in “${alliance.name}”. Delete one.`
                            ),
                            related: [{ span: earlier.span, message: both('第一次', 'First here') }],
                            fixes: () => [removingFromList(plan, membership.span)]
                        };
                }
            }
        }
    }
};
