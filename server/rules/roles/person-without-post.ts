import { preferredWord } from '../../../language/keywords/lookup.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { isOwn } from '../../facts/source.ts';
import { postsByPerson } from '../../facts/persons.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const personWithoutPost: Rule = {
    code: 'R11',
    name: 'person-without-post',
    severity: 'information',
    since: '0.2.0',
    title: both('人员没有职务', 'Person without a post'),
    documentation: {
        what: both(
            '列出的人员没有写在哪个单位担任什么职务。',
            'A person is declared without a post at any school or unit.'
        ),
        why: both(
            '不知道人属于哪个单位，活动不能替学校计数，角色要求的职务也无法核对。',
            'Activities cannot count for the person’s school, and posts that roles ask for cannot be checked.'
        ),
        bad: example`
            人员 «王某»
        `,
        good: example`
            学校 甲校
            人员 王某 { 担任 甲校·教师 }
        `,
        source: both(
            '评审惯例：人员写明单位和职务。',
            'Review practice: people are named with unit and post.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const posts = postsByPerson(plan);
        const assigned = assignedPersons(plan);
        for (const person of plan.persons) {
            if (!isOwn(plan, person.nameSpan) || posts.has(person.name) || assigned.has(person.name))
                continue;
            yield {
                span: person.nameSpan,
                message: both(
                    `“${person.name}”没有写单位和职务。请加“担任 学校·职务”。`,
                    `“${person.name}” has no post. Add the school and the post: “${preferredWord('serves', plan.language)} ${plan.language === 'zh' ? '学校·职务' : 'School·Post'}”.`
                )
            };
        }
    }
};

/** People who hold a role in an alliance or body: that is a post too. */
function assignedPersons({ alliances, bodies }: Plan): ReadonlySet<string> {
    return new Set(
        [...alliances, ...bodies].flatMap(({ assignments }) =>
            assignments.flatMap(({ person }) => person?.name ?? [])
        )
    );
}
