import { chineseNumber } from '../../../language/amounts/index.ts';
import type { Pair } from '../../../language/model/parties.ts';
import { rangeOf } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both, listed } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const oneToNModel: Rule = {
    code: 'M08',
    name: 'one-to-n-model',
    severity: 'warning',
    since: '0.1.0',
    title: both('结对数与“一帮几”不符', 'Pairs against the one-to-n model'),
    documentation: {
        what: both(
            '结对表写“一帮二”，列出的被帮扶学校却不是两所。',
            'The list says 一帮二 (one helps two), but not two schools are listed.'
        ),
        why: both(
            '模式是方案定的，名单多一所或少一所都要说明。',
            'The model is set by the plan; one school more or less needs an explanation.'
        ),
        bad: example`
            学校 甲校、乙校
            名单 互助名单 {
                | 牵头学校 | 成员学校 | 模式 |
                | 甲校 | «乙校» | 一帮二 |
            }
        `,
        good: example`
            学校 甲校、乙校、丙校
            名单 互助名单 {
                | 牵头学校 | 成员学校 | 模式 |
                | 甲校 | 乙校、丙校 | 一帮二 |
            }
        `,
        source: both(
            '方案自身写明的“一帮一”“一帮二”模式。',
            'The plan’s own model, such as 一帮一 or 一帮二.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const groups = new Map<string, Pair[]>();
        for (const pair of plan.pairs) {
            if (!pair.model || pair.lead.amount || pair.member.amount) continue;
            const key = `${rangeOf(pair.source.nameSpan).start}|${pair.lead.name}|${pair.model}`;
            const group = groups.get(key);
            if (group) group.push(pair);
            else groups.set(key, [pair]);
        }
        for (const pairs of groups.values()) {
            const [first] = pairs;
            const asked = /(?:帮|带|对|拖|托)\s*([一二两三四五六七八九十\d]+)/.exec(first?.model ?? '');
            const count =
                asked?.[1] === undefined ? undefined : (chineseNumber(asked[1]) ?? Number(asked[1]));
            // A pair listed twice is another rule's matter; here it is one.
            const members = [...new Set(pairs.map((pair) => pair.member.name))];
            if (!first || count === undefined || Number.isNaN(count) || count === members.length) continue;
            const [what, others] = first.member.people ? ['人', '人'] : ['所学校', '所'];
            const names = listed(members);
            yield {
                span: first.member.span,
                message: both(
                    `模式是“${first.model ?? ''}”，“${first.lead.name}”应帮扶${count}${what}，实际列出${members.length}${others}（${names.zh}）。请补上、删去，或者改模式。`,
                    `The model is “${first.model ?? ''}”: “${first.lead.name}” should help ${count}, but ${members.length} ${members.length === 1 ? 'is' : 'are'} listed (${names.en}). Change the list or the model.`
                )
            };
        }
    }
};
