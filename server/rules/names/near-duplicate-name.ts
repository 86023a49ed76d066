import type { Named } from '../../../language/model/plan.ts';
import { isOwn } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const nearDuplicateName: Rule = {
    code: 'N12',
    name: 'near-duplicate-name',
    severity: 'hint',
    since: '0.1.0',
    title: both('名称几乎相同', 'Names almost the same'),
    documentation: {
        what: both(
            '两个学校、单位或类别的名称只多一个字。',
            'Two schools, units or kinds differ by one added character.'
        ),
        why: both(
            '多半是同一个单位写错了字，统计时会分成两个。',
            'Mostly one of them is a slip, and counts would treat them as two.'
        ),
        bad: example`
            学校 河滩小学、«河滩小小学»
        `,
        good: example`
            学校 河滩小学、城关小学
        `,
        source: both('评审惯例。', 'Review practice.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const names: readonly Named[] = [...plan.organisations, ...plan.categories];
        const known = new Map(names.map((named) => [named.name, named]));
        for (const named of names) {
            if (!isOwn(plan, named.nameSpan)) continue;
            const near = shorterTwin(named.name, known);
            if (!near) continue;
            yield {
                span: named.nameSpan,
                message: both(
                    `“${named.name}”与“${near.name}”只差一个字，可能是同一个。若是笔误，请改成一致。`,
                    `“${named.name}” and “${near.name}” differ by one character and may be the same. If it is a slip, write them alike.`
                ),
                related: [
                    {
                        span: near.nameSpan,
                        message: both(`“${near.name}”写在这里`, `“${near.name}” is declared here`)
                    }
                ]
            };
        }
    }
};

/** Characters that tell real schools apart: 西吉小学 and 西吉一小学 are two. */
const TELLING = /[一二三四五六七八九十东西南北中上下前后新老大小城乡村镇\d\w]/;
const SHORTEST = 4;

/** The declared name that remains when one character is left out; looked up, so that the cost is linear. */
function shorterTwin(name: string, known: ReadonlyMap<string, Named>): Named | undefined {
    const signs = Array.from(name);
    if (signs.length <= SHORTEST) return undefined;
    for (let index = 1; index < signs.length; index++) {
        const sign = signs[index] ?? '';
        if (TELLING.test(sign) && sign !== signs[index - 1]) continue;
        const near = known.get(signs.filter((_, at) => at !== index).join(''));
        if (near) return near;
    }
    return undefined;
}
